/** Copies and stories: quality on labelled pairs and streams, beside simpler methods, with the effect of each part. */
import { type Agreement, agreementOf } from '#deduplicate/agreement.ts';
import { shareFingerprint } from '#deduplicate/bucket-keys.ts';
import { COPY_WEIGHTS } from '#deduplicate/copy-weights.ts';
import type { Features } from '#deduplicate/features.ts';
import {
  COPY_THRESHOLD,
  copyMeasures,
  DUPLICATE_WINDOW_MINUTES,
  judgeDuplicate,
  weighed,
} from '#deduplicate/near-duplicate.ts';
import { STORY_THRESHOLD } from '#deduplicate/same-story.ts';
import { storyScore } from '#deduplicate/story-score.ts';
import { developingStories } from '../deduplicate/developing.ts';
import { areTogether, pairsOf, type TwinPair, twins } from '../deduplicate/twins.ts';
import { createChance } from '../support/random.ts';
import { bCubed } from './deduplicate/b-cubed.ts';
import { candidatesOf, clustersOf, type Item } from './deduplicate/candidates.ts';
import {
  eventPairs,
  extractedOf,
  isKeptAside,
  isThere,
  type Labelled,
  newsStream,
  storyFeaturesOf,
  textOf,
} from './deduplicate/data.ts';
import { labelledPairs, type Pair } from './deduplicate/pairs.ts';
import { TEMPLATE_KINDS, templateItem } from './deduplicate/templates.ts';
import { wireReissues } from './deduplicate/wire-reissues.ts';

type Probability = (pair: Pair, agreement: Agreement) => number;

const inWindow = ({ minutesApart }: Agreement): boolean => minutesApart <= DUPLICATE_WINDOW_MINUTES;
const when = (holds: boolean): number => (holds ? 1 : 0);
const variant =
  (change: (agreement: Agreement) => Agreement): Probability =>
  ({ a, b }, agreement) => {
    const changed = change(agreement);
    const score = weighed(copyMeasures(changed, a, b), COPY_WEIGHTS);
    return when(
      shareFingerprint(a, b) && inWindow(agreement) && changed.words.containment >= 0.45 && score >= COPY_THRESHOLD,
    );
  };

const COPY_METHODS: readonly (readonly [string, Probability])[] = [
  ['Dateline', ({ a, b }) => when(shareFingerprint(a, b) && judgeDuplicate(a, b, '').holds)],
  ['  without keys (all pairs)', ({ a, b }) => when(judgeDuplicate(a, b, '').holds)],
  ['  names always agree', variant((g) => ({ ...g, names: g.names === null ? null : 1 }))],
  ['  numbers always agree', variant((g) => ({ ...g, numbers: g.numbers === null ? null : 1 }))],
  ['  rules for short texts off', variant((g) => g)],
  ['containment ≥ .7', (_, g) => when(inWindow(g) && g.words.containment >= 0.7)],
  ['Jaccard ≥ .6', (_, g) => when(inWindow(g) && g.words.jaccard >= 0.6)],
  ['MinHash-LSH 16 × 4 (expected)', (_, g) => (inWindow(g) ? 1 - (1 - g.words.jaccard ** 4) ** 16 : 0)],
  ['title equality', (_, g) => when(inWindow(g) && (g.titles ?? 0) > 0.999)],
];

const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);

function copyTable(pairs: readonly (readonly [Pair, Agreement])[]): void {
  const edits = [...new Set(pairs.filter(([p]) => p.copy && !p.kind.startsWith('wire')).map(([p]) => p.kind))];
  console.log(
    `${'copies (%)'.padEnd(32)}  wire P      R     F1 | worst edit, its recall${' '.repeat(14)} heavy | same story | furniture | templates`,
  );
  for (const [name, probability] of COPY_METHODS) {
    const share = (wanted: (pair: Pair) => boolean): number => {
      const chosen = pairs.filter(([pair]) => wanted(pair));
      return chosen.reduce((sum, [pair, g]) => sum + probability(pair, g), 0) / Math.max(1, chosen.length);
    };
    let [tp, fp, fn] = [0, 0, 0];
    for (const [pair, agreement] of pairs) {
      if (!pair.kind.startsWith('wire')) continue;
      const held = probability(pair, agreement) * pair.weight;
      if (pair.copy) [tp, fn] = [tp + held, fn + pair.weight - held];
      else fp += held;
    }
    const [p, r] = [tp / Math.max(1e-9, tp + fp), tp / Math.max(1e-9, tp + fn)];
    const recalls = edits
      .filter((kind) => !kind.startsWith('heavy'))
      .map((kind) => [kind, share((pair) => pair.kind === kind)] as const);
    const worst = recalls.toSorted((a, b) => a[1] - b[1])[0] ?? ['', 0];
    console.log(
      `${name.padEnd(32)} ${percent(p)} ${percent(r)} ${percent((2 * p * r) / Math.max(1e-9, p + r))} | ${worst[0].padEnd(26)} ${percent(worst[1])} ${percent(share(({ kind }) => kind === 'heavy'))} | ${percent(share(({ kind }) => kind === 'same story'))}     | ${percent(share(({ kind }) => kind === 'shared furniture'))}    | ${percent(share(({ kind }) => kind.startsWith('template')))}`,
    );
  }
}

/** Wire items made in pairs, kind by kind: how many are called copies, and plain containment beside it. */
function reissueTable(): void {
  const rows = new Map<string, { readonly copy: boolean; readonly sums: number[] }>();
  for (const aside of [false, true]) {
    for (const { kind, copy, a, b } of wireReissues(100, aside)) {
      const row = rows.get(kind) ?? { copy, sums: [0, 0, 0] };
      rows.set(kind, row);
      const called = when(shareFingerprint(a, b) && judgeDuplicate(a, b, '').holds);
      const contained = when(agreementOf(a, b).words.containment >= 0.7);
      for (const [i, value] of [aside ? 0 : called, aside ? called : 0, aside ? contained : 0].entries()) {
        row.sums[i] = (row.sums[i] ?? 0) + value;
      }
    }
  }
  console.log('\nwire items made in pairs: % called copies      here  (aside) | containment ≥ .7 (aside)');
  for (const copy of [true, false]) {
    const chosen = [...rows].filter(([, row]) => row.copy === copy);
    const cells = (sums: readonly number[]): string => {
      const [here = 0, aside = 0, plain = 0] = sums.map((sum) => sum.toFixed(0).padStart(6));
      return `${here}  (${aside}) | ${plain}`;
    };
    for (const [kind, { sums }] of chosen)
      console.log(`${(copy ? 'copy   ' : 'other  ') + kind.padEnd(36)} ${cells(sums)}`);
    const means = [0, 1, 2].map((i) => chosen.reduce((sum, [, row]) => sum + (row.sums[i] ?? 0), 0) / chosen.length);
    console.log(`${(copy ? 'all copies' : 'all others').padEnd(43)} ${cells(means)}`);
  }
}

type Score = (agreement: Agreement, later: Features, earlier: Features) => number;

const learned =
  (change: (agreement: Agreement) => Agreement): Score =>
  (agreement, a, b) =>
    storyScore(change(agreement), a, b);
const STORY_METHODS: readonly (readonly [string, Score, number, boolean])[] = [
  ['Dateline', learned((g) => g), STORY_THRESHOLD, true],
  ['  names unknown', learned((g) => ({ ...g, names: null })), STORY_THRESHOLD, true],
  ['  numbers unknown', learned((g) => ({ ...g, numbers: null })), STORY_THRESHOLD, true],
  ['  titles unknown', learned((g) => ({ ...g, titles: null, titleInLead: null })), STORY_THRESHOLD, true],
  ['  hours unknown', learned((g) => ({ ...g, minutesApart: 0 })), STORY_THRESHOLD, true],
  ['  copies not joined first', learned((g) => g), STORY_THRESHOLD, false],
  ['cosine ≥ .24', ({ terms }) => terms, 0.24, true],
  ['cosine ≥ .28', ({ terms }) => terms, 0.28, true],
  ['title equality', ({ titles }) => titles ?? 0, 0.999, false],
];

const itemOf = (row: Labelled): Item => ({
  id: row.id,
  story: row.story,
  topic: row.topic,
  title: row.title,
  f: storyFeaturesOf(textOf(row)),
});

function storyTable(): void {
  const stream = newsStream().map(itemOf);
  const events = eventPairs().map(itemOf);
  const [inStream, inEvents] = [candidatesOf(stream), candidatesOf(events)];
  const chance = createChance(11);
  const templates = TEMPLATE_KINDS.flatMap((kind) => {
    const made = Array.from({ length: 40 }, () => extractedOf(templateItem(kind, chance, '2018-01-05T10:00:00Z')));
    return made.slice(1).map((a, i): readonly [Features, Features] => [a, made[i] ?? a]);
  });
  const only = (items: readonly Item[], aside: boolean): readonly (string | null)[] =>
    items.map(({ story, topic }) =>
      story !== null && isKeptAside(String(topic === '' ? story : topic)) === aside ? story : null,
    );
  const cell = (items: readonly Item[], clusters: readonly number[], aside: boolean): string =>
    bCubed(only(items, aside), clusters)
      .map((value) => value.toFixed(3))
      .join('/');
  console.log(
    `\n${'stories, B-cubed P/R/F1'.padEnd(28)} dense stream       (kept aside)      | look-alike events  (kept aside)      | templates joined`,
  );
  for (const [name, score, threshold, copies] of STORY_METHODS) {
    const a = clustersOf(stream, inStream, score, threshold, copies);
    const b = clustersOf(events, inEvents, score, threshold, copies);
    const joined = templates.filter(([x, y]) => score(agreementOf(x, y), x, y) >= threshold).length / templates.length;
    console.log(
      `${name.padEnd(28)} ${cell(stream, a, false)}  (${cell(stream, a, true)}) | ${cell(events, b, false)}  (${cell(events, b, true)}) | ${percent(joined)} %`,
    );
  }
}

/** Reports of two outlets of one event, and of two events of one kind and place: texts of our own. */
async function twinTable(): Promise<void> {
  const pairs = pairsOf(await twins());
  console.log(
    '\ntwo outlets, one event or two of a kind (own texts)   of one event   of two joined    precision  recall %',
  );
  const row = (name: string, of: readonly TwinPair[]): void => {
    const same = of.filter((pair) => pair.same);
    const joined = same.filter(areTogether).length;
    const wrong = of.filter((pair) => !pair.same && areTogether(pair)).length;
    const parts = [`${joined} of ${same.length}`.padStart(12), `${wrong} of ${of.length - same.length}`.padStart(16)];
    console.log(
      `${name.padEnd(53)} ${parts.join('')}    ${percent(joined / Math.max(1, joined + wrong))}    ${percent(joined / Math.max(1, same.length))}`,
    );
  };
  for (const aside of [false, true]) {
    for (const across of [false, true]) {
      row(
        `${across ? 'across languages' : 'in one language'}${aside ? ' (kept aside)' : ''}`,
        pairs.filter((pair) => isKeptAside(pair.a.topic) === aside && pair.acrossLanguages === across),
      );
    }
  }
}

export async function run(): Promise<void> {
  if (!isThere()) {
    console.log(
      'deduplicate: no data. Set DATELINE_DATA to a folder that holds dedup/allsides-dev.jsonl.gz and the files beside it.',
    );
    return;
  }
  const pairs = labelledPairs(300).map((pair) => [pair, agreementOf(pair.a, pair.b)] as const);
  console.log(
    'Weights were learned from four fifths of the data. All pairs, then the fifth kept aside (wire: 15 pairs only):',
  );
  copyTable(pairs);
  console.log('');
  copyTable(pairs.filter(([{ keptAside }]) => keptAside));
  reissueTable();
  storyTable();
  const { pairs: own, joined, false: others } = developingStories();
  console.log(
    `\nevents that develop over days (own texts): ${joined} of ${own} pairs of reports in one story, ${others.length} pairs of other events`,
  );
  await twinTable();
}
