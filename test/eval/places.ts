import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Place } from '#article/article.ts';
import { tagNames } from '#extract/entities/tag-names.ts';
import { gazetteerAndLexicon } from '#extract/places/analyze.ts';
import { NO_ANCHOR } from '#extract/places/anchor.ts';
import { locate } from '#extract/places/dateline.ts';
import { findPlaces, type PlacesFound } from '#extract/places/find-places.ts';
import { kilometres } from '#extract/places/geometry.ts';
import {
  articleOf,
  CORPORA,
  type GoldDocument,
  type GoldToponym,
  hasPoint,
  isKeptAside,
  readCorpus,
} from '#extract/places/train/corpus.ts';
import { TOLERANCE_KM } from '#extract/places/train/gold.ts';

/**
 * Recognition, resolution and end-to-end quality of places, per data set, on the part that was tuned on and the fifth kept aside.
 * A mention is right when its span is exact; its place is right within 161 km (countries, continents and seas: the same entity).
 * Names annotated without a point count neither way. GeoVirus does not annotate demonyms: ours are left out there.
 */

/** Folder of the tuning data; see its own README. */
function geoFolder(): string {
  return `${process.env['DATELINE_DATA'] ?? new URL('../../../shared/data', import.meta.url).pathname}/geo`;
}

interface Scores {
  gold: number;
  said: number;
  spans: number;
  places: number;
  readonly errors: Map<string, string[]>;
}

const empty = (): Scores => ({ gold: 0, said: 0, spans: 0, places: 0, errors: new Map() });

interface SaidMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly basis: string;
  readonly place: Place;
}

function saidOf(found: PlacesFound): SaidMention[] {
  return found.places
    .flatMap((place) =>
      place.mentions.flatMap(({ in: where, start, end, text, basis }) =>
        where === 'text' && start !== null && end !== null ? [{ start, end, text, basis, place }] : [],
      ),
    )
    .sort((a, b) => a.start - b.start);
}

const WIDE_KM = 1_300;
const COUNTED_AS_PLACE = (type: string | undefined): boolean =>
  type !== 'Non_Toponym' && type !== 'Homonym' && type !== 'Language' && !(type ?? '').endsWith('Expression');

function isRight(place: Place, gold: GoldToponym & { readonly lat: number; readonly lon: number }): boolean {
  if (gold.geonameid !== undefined && place.placeId === `geonames:${gold.geonameid}`) return true;
  if (place.latitude === null || place.longitude === null) return false;
  const distance = kilometres(place.latitude, place.longitude, gold.lat, gold.lon);
  const wide = place.kind === 'country' || place.kind === 'continent' || place.kind === 'water';
  if (wide && (gold.fcode === undefined || !gold.fcode.startsWith('PPL'))) return distance <= WIDE_KM;
  return distance <= TOLERANCE_KM;
}

function note(scores: Scores, kind: string, what: string): void {
  const known = scores.errors.get(kind);
  if (known === undefined) scores.errors.set(kind, [what]);
  else known.push(what);
}

function score(document: GoldDocument, tagged: boolean, scores: Scores): void {
  const article = articleOf(document.text, document.title, document.domain);
  const said = saidOf(findPlaces(article, tagged ? tagNames(article) : []));
  const golds = document.toponyms.filter(hasPoint);
  const openGolds = document.toponyms.filter((gold) => !hasPoint(gold) && COUNTED_AS_PLACE(gold.type));
  scores.gold += golds.length;
  const met = new Set<GoldToponym>();
  for (const one of said) {
    const gold = golds.find((other) => other.start === one.start && other.end === one.end);
    if (gold === undefined) {
      if (document.corpus === 'geovirus' && one.basis === 'demonym') continue;
      if (openGolds.some((other) => other.start < one.end && other.end > one.start)) continue;
      scores.said += 1;
      const near = golds.find((other) => other.start < one.end && other.end > one.start);
      note(
        scores,
        near === undefined ? `no place (${one.basis})` : 'other span',
        near === undefined ? around(document, one) : `${one.text} / ${near.text}`,
      );
      continue;
    }
    met.add(gold);
    scores.said += 1;
    scores.spans += 1;
    if (isRight(one.place, gold)) scores.places += 1;
    else
      note(
        scores,
        one.place.kind === 'unresolved'
          ? 'unresolved'
          : one.place.kind === 'country' || one.place.kind === 'admin1'
            ? `wrong: ${one.place.kind} taken`
            : 'wrong place',
        `${one.text} → ${one.place.name}, ${one.place.admin1Code ?? one.place.countryCode} [${document.domain ?? document.id}; gold ${gold.lat},${gold.lon}]`,
      );
  }
  for (const gold of golds) if (!met.has(gold)) note(scores, 'missed', around(document, gold));
}

const around = (document: GoldDocument, span: { readonly start: number; readonly end: number }): string =>
  `${document.text.slice(Math.max(0, span.start - 25), span.start)}[${document.text.slice(span.start, span.end)}]${document.text.slice(span.end, span.end + 20)}`.replaceAll(
    '\n',
    ' ',
  );

const ratio = (part: number, whole: number): string => (whole === 0 ? '  –  ' : (part / whole).toFixed(3));
const f1 = (right: number, said: number, gold: number): string => ratio(2 * right, said + gold);

function evalCorpora(tagged: boolean, verbose: boolean): void {
  console.log(`\n${tagged ? 'With' : 'Without'} the entity tagger's spans`);
  console.log('data set     part         docs  gold   P      R      F      right of found  end-to-end P/R/F');
  for (const corpus of CORPORA) {
    const documents = readCorpus(corpus, geoFolder());
    if (documents === null) continue;
    for (const aside of [false, true]) {
      const scores = empty();
      const part = documents.filter((document) => document.keptAside === aside);
      for (const document of part) score(document, tagged, scores);
      console.log(
        `${corpus.padEnd(12)} ${(aside ? 'kept aside' : 'tuned on').padEnd(11)} ${String(part.length).padStart(5)} ${String(scores.gold).padStart(5)}   ${ratio(scores.spans, scores.said)}  ${ratio(scores.spans, scores.gold)}  ${f1(scores.spans, scores.said, scores.gold)}  ${ratio(scores.places, scores.spans)}           ${ratio(scores.places, scores.said)} ${ratio(scores.places, scores.gold)} ${f1(scores.places, scores.said, scores.gold)}`,
      );
      if (!tagged) continue;
      console.log(
        `             errors: ${[...scores.errors]
          .map(([kind, list]) => `${kind} ${list.length}`)
          .sort()
          .join(', ')}`,
      );
      if (verbose && !aside && (process.env['CORPUS'] ?? corpus) === corpus) {
        for (const [kind, list] of scores.errors) for (const one of list) console.log(`    ${corpus}\t${kind}\t${one}`);
      }
    }
  }
}

function evalFocus(verbose: boolean): void {
  const file = `${geoFolder()}/geovirus-focus.dev.tsv`;
  const documents = readCorpus('geovirus', geoFolder());
  if (!existsSync(file) || documents === null) return;
  const counts = { tuned: [0, 0, 0, 0], aside: [0, 0, 0, 0] };
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [id = '', titles = '', lat, lon] = line.split('\t');
    const document = documents.find((one) => one.id === id);
    if (document === undefined || titles === '-') continue;
    const article = articleOf(document.text, document.title, null);
    const found = findPlaces(article, tagNames(article));
    const bucket = counts[document.keptAside ? 'aside' : 'tuned'];
    const latitude = Number(lat);
    const longitude = Number(lon);
    const distance =
      found.focus?.latitude == null || found.focus.longitude === null
        ? 99_999
        : kilometres(found.focus.latitude, found.focus.longitude, latitude, longitude);
    const country = found.focus?.kind === 'country' || found.focus?.kind === 'continent';
    const names = titles.split('|').map((title) => title.replaceAll('_', ' ').toLowerCase());
    const named = names.some((name) => name.startsWith((found.focus?.name ?? '?').toLowerCase()));
    const right = distance <= 40 || named || (country && distance <= WIDE_KM && distance < 300);
    const wanted = countryAt(document, latitude, longitude);
    // Where several foci are accepted, a country that is one of them by name is right too.
    const byName = names.includes(
      (found.places.find(({ placeId }) => placeId === `country:${found.focusCountry}`)?.name ?? '?').toLowerCase(),
    );
    const rightCountry = found.focusCountry === wanted || byName;
    bucket[0] = (bucket[0] ?? 0) + 1;
    if (right) bucket[1] = (bucket[1] ?? 0) + 1;
    if (rightCountry) bucket[2] = (bucket[2] ?? 0) + 1;
    if (verbose && !document.keptAside && (!right || !rightCountry))
      console.log(`    focus ${id}: said ${found.focus?.name} (${found.focusCountry}), gold ${titles}`);
  }
  for (const [part, [all = 0, right = 0, country = 0]] of Object.entries(counts)) {
    console.log(
      `focus        ${part.padEnd(11)} ${all} documents: place ${ratio(right, all)}, country ${ratio(country, all)}`,
    );
  }
}

/** The country of a labelled point: that of the nearest town or country point in the gazetteer. */
function countryAt(_document: GoldDocument, latitude: number, longitude: number): string | null {
  const { gazetteer } = gazetteerAndLexicon();
  let best = -1;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let index = 0; index < gazetteer.size; index++) {
    const country = gazetteer.country(index);
    if (country < 0) continue;
    const dLat = gazetteer.latitude(index) - latitude;
    const dLon = gazetteer.longitude(index) - longitude;
    const distance = dLat * dLat + dLon * dLon;
    if (distance < bestDistance) [best, bestDistance] = [index, distance];
  }
  return best < 0 ? null : gazetteer.placeId(gazetteer.country(best)).slice('country:'.length);
}

const REUTERS_COUNTRIES: Readonly<Record<string, string>> = {
  usa: 'US',
  uk: 'GB',
  ussr: 'RU',
  'west-germany': 'DE',
  'east-germany': 'DE',
  'south-korea': 'KR',
  'hong-kong': 'HK',
  'new-zealand': 'NZ',
  'saudi-arabia': 'SA',
  uae: 'AE',
  'south-africa': 'ZA',
  'sri-lanka': 'LK',
  'costa-rica': 'CR',
  'el-salvador': 'SV',
  'papua-new-guinea': 'PG',
  'ivory-coast': 'CI',
  burma: 'MM',
  zaire: 'CD',
  'north-korea': 'KP',
  'dominican-republic': 'DO',
};
const REUTERS = /^(.+?),\s*(?:(.+?),\s*)?[A-Z][a-z]+\.?\s+\d{1,2}\s*-?$/;

function evalDatelines(verbose: boolean): void {
  const file = `${geoFolder()}/reuters21578-datelines.dev.tsv.gz`;
  if (!existsSync(file)) return;
  const { gazetteer, lexicon } = gazetteerAndLexicon();
  const parts = { tuned: { all: 0, found: 0, tagged: 0, agree: 0 }, aside: { all: 0, found: 0, tagged: 0, agree: 0 } };
  const lost = new Map<string, number>();
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n').slice(1)) {
    const [countText = '', dateline = '', tags = ''] = line.split('\t');
    const match = REUTERS.exec(dateline.trim());
    if (match === null) continue;
    const count = Number(countText);
    const part = parts[isKeptAside(match[1] ?? '') ? 'aside' : 'tuned'];
    const [place = ''] = (match[1] ?? '').split('/');
    const located = locate(place, match[2] === undefined ? [] : match[2].split(','), NO_ANCHOR, gazetteer, lexicon);
    part.all += count;
    if (located === null) {
      lost.set(match[1] ?? '', (lost.get(match[1] ?? '') ?? 0) + count);
      continue;
    }
    part.found += count;
    const single = tags.trim().split(/[\s,;]+/);
    if (single.length !== 1 || single[0] === '') continue;
    const wanted =
      REUTERS_COUNTRIES[single[0] ?? ''] ??
      gazetteer
        .senses((single[0] ?? '').replaceAll('-', ' '))
        .map(({ index }) => gazetteer.placeId(index))
        .find((id) => id.startsWith('country:'))
        ?.slice('country:'.length);
    if (wanted === undefined) continue;
    part.tagged += count;
    const country = gazetteer.country(located.index);
    const code = country < 0 ? '' : gazetteer.placeId(country).slice('country:'.length);
    if (code === wanted) part.agree += count;
    else if (verbose && count > 1)
      console.log(`    dateline ${dateline} → ${gazetteer.label(located.index)} ${code}, tagged ${tags}`);
  }
  for (const [name, { all, found, tagged, agree }] of Object.entries(parts)) {
    console.log(
      `datelines    ${name.padEnd(11)} ${all} Reuters items: place resolved ${ratio(found, all)}; country as tagged ${ratio(agree, tagged)} of ${tagged}`,
    );
  }
  if (verbose)
    console.log(
      `    not resolved: ${[...lost]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 60)
        .map(([name, count]) => `${name} ${count}`)
        .join('; ')}`,
    );
}

/** Prints the measures; without the tuning data says how to get it. */
export function run(): void {
  if (!existsSync(geoFolder())) {
    console.log(
      'places: no tuning data. Put the geo folder of the data pack under $DATELINE_DATA (default ../shared/data).',
    );
    return;
  }
  const verbose = process.env['VERBOSE'] === '1';
  evalCorpora(true, verbose);
  evalCorpora(false, false);
  console.log('');
  evalFocus(verbose);
  evalDatelines(verbose);
}
