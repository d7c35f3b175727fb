import type { Article } from '#article/article.ts';
import type { ArticleRecord } from '#article/record.ts';
import { explainWhy } from '#records/explain-why.ts';
import type { Comparison, Ruling } from './compare.ts';
import { formerScore } from './decided.ts';
import { comparisonsOf, type Inquiry, lettersOf } from './inquiry.ts';
import { listed, neverText, refusalText, shareText } from './remarks.ts';

const GAP = '   ';
const NONE = '-';

/** The articles by their letters, then what the rules measure of each two, side by side. */
export function tableOf(inquiry: Inquiry): string {
  const comparisons = comparisonsOf(inquiry);
  const blocks = [articleLines(inquiry), ...(comparisons.length === 0 ? [] : [measureLines(inquiry, comparisons)])];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

function articleLines(inquiry: Inquiry): readonly string[] {
  const letters = lettersOf(inquiry);
  const { a, b, articles } = inquiry;
  const subjects = new Map([a, b].map((subject) => [subject.articleId, subject]));
  return [...letters].flatMap(([id, letter]) => {
    const article = articles.get(id);
    const subject = subjects.get(id);
    const given = subject?.record === null ? subject.given : id;
    return [
      `${letter}  ${given}  ${article === undefined ? '' : headOf(article)}`.trimEnd(),
      ...standingLines(inquiry, id),
    ];
  });
}

function headOf({ datePublished, source, title, focus }: Article): string {
  const where = focus === null ? '' : `  (${focus.name})`;
  return `${datePublished?.slice(0, 16) ?? 'undated'}  ${source ?? NONE}: ${short(title)}${where}`;
}

const LONGEST_TITLE = 80;

function short(title: string): string {
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).toWellFormed()}…`;
}

function standingLines(inquiry: Inquiry, id: string): readonly string[] {
  const { a, b, standings } = inquiry;
  const subject = [a, b].find(({ articleId }) => articleId === id);
  if (subject !== undefined && subject.record !== null && subject.record.state !== 'usable')
    return [`     ${subject.record.state}`];
  const record = recordOf(standings, id);
  if (record !== undefined) return [`     ${placeText(record, lettersOf(inquiry))}`];
  return subject?.record === null ? ['     a file: compared as if it arrived now'] : [];
}

function recordOf(standings: Inquiry['standings'], id: string): ArticleRecord | undefined {
  const all = standings.flatMap((each) => (each === null ? [] : [each.record, each.original, each.leader]));
  return all.find(({ articleId }) => articleId === id);
}

/** Where an article stands: `in s_…, which C leads`. */
function placeText(record: ArticleRecord, letters: ReadonlyMap<string, string>): string {
  const { isDuplicate, originalArticleId, why } = record;
  const story = record.storyId ?? 'no story';
  const named = (id: string | null | undefined): string => letters.get(id ?? '') ?? id ?? NONE;
  const copy = isDuplicate ? `copy of ${named(originalArticleId)}, ` : '';
  const texts: Readonly<Record<string, string>> = {
    pinned: `put into ${story} by an editor, with ${named(why.story?.with)}`,
    split: `given a story of its own by an editor, ${story}`,
    merged: `its story was put into ${story} by an editor, with ${named(why.story?.with)}`,
    leader: `leads ${story}`,
    story: `in ${story}, which ${named(why.story?.with)} leads`,
  };
  const { rule } = why.story ?? { rule: '' };
  if (rule === '') return `${copy}in ${story}`;
  return `${copy}${Object.hasOwn(texts, rule) ? texts[rule] : `in ${story}: ${explainWhy(why.story)}`}`;
}

const TERMS: Readonly<Record<string, string>> = {
  cosine: 'words in common, weighed',
  titles: 'headlines',
  names: 'names',
  numbers: 'figures',
  hoursApart: 'hours apart',
  containment: 'of the shorter text in both',
  jaccard: 'of both texts in both',
  rareWords: 'rare words',
  samePlace: 'same place, with victims',
  samePlaceAndName: 'same place and name, with victims',
};

type Cells = readonly [label: string, ...values: string[]];

function measureLines(inquiry: Inquiry, comparisons: readonly Comparison[]): readonly string[] {
  const letters = lettersOf(inquiry);
  const heads = comparisons.map(({ earlier, later }) => `${letters.get(later)} with ${letters.get(earlier)}`);
  const rows: readonly Cells[] = [
    ['', ...heads],
    ...ruled(
      'One story',
      comparisons.map(({ story }) => story),
    ),
    ...ruled(
      'Copies',
      comparisons.map(({ copies }) => copies),
    ),
  ];
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), []);
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
  return [...lines, ...noteLines(inquiry, comparisons, heads)];
}

/** What one rule measures, a row a measure, a column a comparison. */
function ruled(title: string, rulings: readonly Ruling[]): readonly Cells[] {
  const names = [...new Set(rulings.flatMap(({ verdict }) => Object.keys(verdict.why.terms)))];
  return [
    [title, ...rulings.map(({ holds, never }) => (holds ? 'yes' : never === null ? 'no' : 'not compared'))],
    ['  score', ...rulings.map(scoreCell)],
    ...names.map(
      (name): Cells => [
        `  ${TERMS[name] ?? name}`,
        ...rulings.map(({ verdict }) => cell(verdict.why.terms[name], name)),
      ],
    ),
  ];
}

function scoreCell({ verdict: { score, why } }: Ruling): string {
  const { threshold } = why;
  return threshold === null ? shareText(score) : `${shareText(score, threshold)} of ${shareText(threshold)}`;
}

function cell(value: Ruling['verdict']['why']['terms'][string] | undefined, name: string): string {
  if (value === undefined) return NONE;
  if (typeof value === 'number') return name === 'hoursApart' ? String(value) : shareText(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : value.join(', ');
}

/** What a table of numbers does not say: who was never compared, and whom the rule refuses although the score is enough. */
function noteLines(inquiry: Inquiry, comparisons: readonly Comparison[], heads: readonly string[]): readonly string[] {
  const notes = comparisons.flatMap((comparison, at) =>
    [
      noteOf(comparison.story, 'stories'),
      noteOf(comparison.copies, 'copies'),
      copyText(comparison),
      formerText('one story', formerScore(inquiry, comparison, 'story')),
      formerText('copies', formerScore(inquiry, comparison, 'copies')),
    ].map((note) => ({ head: heads[at] ?? '', note })),
  );
  const told = Map.groupBy(
    notes.filter(({ note }) => note !== null),
    ({ note }) => note ?? '',
  );
  return [...told].map(([note, of]) => `${listed(of.map(({ head }) => head))}: ${note}`);
}

function copyText({ copies, story }: Comparison): string | null {
  return copies.holds && !story.holds ? 'one story all the same: a copy goes where its original goes' : null;
}

function formerText(what: string, score: number | null): string | null {
  return score === null ? null : `${what}, decided with score ${shareText(score)}, by earlier rules or an earlier text`;
}

function noteOf(ruling: Ruling, looking: 'stories' | 'copies'): string | null {
  const { verdict, never, holds } = ruling;
  const { score, why } = verdict;
  const what = looking === 'stories' ? 'one story' : 'copies';
  if (never !== null) return `${what}, ${neverText(never, looking)}`;
  if (holds || why.threshold === null || score < why.threshold) return null;
  return `${what}, ${refusalText(looking)}`;
}
