import type { Comparison, Ruling } from './compare.ts';
import { formerScore } from './decided.ts';
import { type Inquiry, lettersOf } from './inquiry.ts';
import { listed, neverText, refusalText, shareText } from './remarks.ts';

const GAP = '   ';
const NONE = '-';

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

/** What the rules measure of each two, side by side, with what numbers do not say below. */
export function measureLines(inquiry: Inquiry, comparisons: readonly Comparison[]): readonly string[] {
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
