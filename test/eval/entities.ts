/** `npm run eval -- entities`: names, clusters and relevance on the documents kept aside, beside compromise. */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import nlp from 'compromise';
import { clusterOrganizations } from '#extract/entities/cluster-names.ts';
import { clusterPersons } from '#extract/entities/cluster-persons.ts';
import { findEntities } from '#extract/entities/find-entities.ts';
import { cleanName, keyWords, looksLikeAcronym } from '#extract/entities/names.ts';
import { tagNames } from '#extract/entities/tag-names.ts';
import { type GoldDocument, keptAside, readSet, SETS } from '#extract/entities/train/corpus.ts';
import { addSentence, emptyScore, f1, line, type Score } from '#extract/entities/train/score.ts';
import { articleOf } from '../entities/article.ts';
import { type GoldName, textOf } from '../entities/detokenize.ts';
import { readFixture } from '../entities/fixture.ts';

type Finder = (text: string) => GoldName[];

const ours: Finder = (text) => tagNames(articleOf(text)).map(({ start, end, type }) => ({ start, end, type }));

const EDGES = /^[^\p{L}\p{N}]+|(?:['’]s)?[^\p{L}\p{N}]*$/gu;

interface Found {
  readonly text: string;
  readonly offset?: { readonly start: number; readonly length: number };
}

/** compromise's people, organizations and places, punctuation and possessives off. */
const compromise: Finder = (text) => {
  const document = nlp(text);
  const spans = (found: readonly Found[], type: GoldName['type']): GoldName[] =>
    found.map(({ offset }) => {
      const start = offset?.start ?? 0;
      const raw = text.slice(start, start + (offset?.length ?? 0));
      const lead = raw.length - raw.trimStart().length + (/^[^\p{L}\p{N}]*/u.exec(raw.trimStart())?.[0].length ?? 0);
      const name = raw.replaceAll(EDGES, '');
      return { start: start + lead, end: start + lead + name.length, type };
    });
  return [
    ...spans(document.people().json({ offset: true }), 'PER'),
    ...spans(document.organizations().json({ offset: true }), 'ORG'),
    ...spans(document.places().json({ offset: true }), 'LOC'),
  ];
};

function table(documents: readonly GoldDocument[], find: Finder): void {
  const scores = new Map<string, Score>();
  const whole = emptyScore();
  for (const document of documents) {
    const score = scores.get(document.set) ?? emptyScore();
    scores.set(document.set, score);
    const { text, names } = textOf(document);
    const found = find(text);
    addSentence(score, names, found);
    addSentence(whole, names, found);
  }
  for (const [set, score] of scores) console.log(line(set, score));
  console.log(line('all together', whole));
}

type CorefMention = readonly [number, number, number, string, string];
interface CorefDocument {
  readonly id: string;
  readonly cl: readonly (readonly CorefMention[])[];
}

const tidy = (name: string): string => name.replaceAll(' - ', '-').replaceAll(/ (?=[.,'’])/g, '');

/** The cluster of each mention. */
function personClusters(names: readonly string[]): (number | undefined)[] {
  const { clusters: joined } = clusterPersons(names);
  const of = new Map(
    joined.flatMap((cluster, at) => cluster.mentions.map((mention): [number, number] => [mention, at])),
  );
  return names.map((_, at) => of.get(at));
}

function organizationClusters(
  names: readonly string[],
  acronyms: readonly (readonly [string, string])[],
): (number | undefined)[] {
  const joined = clusterOrganizations([...new Set(names)], acronyms);
  const of = new Map(joined.flatMap((cluster, at) => cluster.names.map((name): [string, number] => [name, at])));
  return names.map((name) => of.get(name));
}

/** Pairwise F of name clusters over gold mentions of Re-DocRED documents 801–1000. */
function clusters(documents: readonly CorefDocument[]): void {
  const total = { right: 0, found: 0, gold: 0 };
  for (const type of ['PER', 'ORG']) {
    const own = { right: 0, found: 0, gold: 0 };
    for (const { cl } of documents) {
      const mentions = cl
        .flatMap((cluster, id) =>
          cluster
            .filter((mention) => mention[3] === type)
            .map(([sentence, start, end, , name]) => ({
              id,
              place: sentence * 1000 + start,
              end: sentence * 1000 + end,
              name: tidy(name),
            })),
        )
        .sort((left, right) => left.place - right.place);
      const acronyms = mentions.flatMap((long): [string, string][] =>
        mentions
          .filter(
            (short) => short.place === long.end + 1 && !looksLikeAcronym(long.name) && looksLikeAcronym(short.name),
          )
          .map((short) => [long.name, short.name]),
      );
      const names = mentions.map(({ name }) => name);
      const clusterOf = type === 'PER' ? personClusters(names) : organizationClusters(names, acronyms);
      mentions.forEach((left, at) => {
        mentions.slice(at + 1).forEach((right, ahead) => {
          const gold = left.id === right.id;
          const found = clusterOf[at] !== undefined && clusterOf[at] === clusterOf[at + 1 + ahead];
          for (const tally of [own, total]) {
            if (gold) tally.gold++;
            if (found) tally.found++;
            if (gold && found) tally.right++;
          }
        });
      });
    }
    console.log(`  ${type}  pairwise F ${(f1(own) / 100).toFixed(3)}  (${own.gold} pairs)`);
  }
  console.log(`  all  pairwise F ${(f1(total) / 100).toFixed(3)}`);
}

/** How often the entity that an encyclopedic article is about comes out most relevant (its title is not shown). */
function subjects(documents: readonly GoldDocument[]): void {
  let known = 0;
  let first = 0;
  let third = 0;
  for (const document of documents) {
    const { text } = textOf(document);
    const article = articleOf(text);
    const entities = findEntities(article, tagNames(article), []).entities.filter(
      ({ type }) => type === 'person' || type === 'organization',
    );
    const title = keyWords(cleanName(document.id.replace(/\(.*\)/, ''))).join(' ');
    const rank = entities.findIndex(({ name, aliases }) =>
      [name, ...aliases].some((alias) => keyWords(alias).join(' ') === title),
    );
    if (rank < 0) continue;
    known++;
    if (rank === 0) first++;
    if (rank < 3) third++;
  }
  console.log(
    `  of ${known} articles on a person or organization that was found, it is first in ${((100 * first) / known).toFixed(0)} %, among the first three in ${((100 * third) / known).toFixed(0)} %`,
  );
}

function fixture(): void {
  const score = emptyScore();
  for (const { text, spans } of readFixture()) addSentence(score, spans, ours(text));
  console.log(line('own sentences', score));
}

export function run(): void {
  console.log('our own labelled sentences (test/entities/fixture.txt):');
  fixture();
  const { DATELINE_DATA: given } = process.env;
  const folder = new URL(
    'ner/',
    given === undefined ? new URL('../../../shared/data/', import.meta.url) : pathToFileURL(`${given}/`),
  );
  if (!existsSync(folder)) {
    console.log(
      `the labelled sets are not here (${folder.pathname}): set DATELINE_DATA to the folder that holds ner/.`,
    );
    return;
  }
  const documents = SETS.flatMap((set) => readSet(folder, set, new Map())).filter(keptAside);
  console.log(
    `\n${documents.length} documents kept aside from training (labels repaired as in training), from plain text to exact offsets:`,
  );
  console.log('dateline');
  table(documents, ours);
  console.log('compromise');
  table(documents, compromise);
  const coref: CorefDocument[] = JSON.parse(
    gunzipSync(readFileSync(new URL('redocred.coref.json.gz', folder))).toString('utf8'),
  );
  console.log('\nname clusters, Re-DocRED documents 801–1000, gold mentions:');
  clusters(coref.slice(800));
  console.log(
    '\nrelevance (the pack holds no salience grades; the subject of an encyclopedic article stands in for them):',
  );
  subjects(documents.filter(({ set }) => set === 'redocred'));
}
