import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readData } from '#extract/entities/binary.ts';
import { exponential } from '#extract/entities/exponential.ts';
import { splitSentences } from '#extract/entities/sentences.ts';
import { augment, augmentMachineLabelled } from '#extract/entities/train/augment.ts';
import { completeLabels } from '#extract/entities/train/complete-labels.ts';
import type { GoldDocument } from '#extract/entities/train/corpus.ts';
import { RECIPE, taggerOf, trainModel } from '#extract/entities/train/model.ts';
import { Random } from '#extract/entities/train/random.ts';
import { repairSpans } from '#extract/entities/train/repair.ts';
import { addSentence, emptyScore, f1 } from '#extract/entities/train/score.ts';
import { readFixture } from './fixture.ts';

/** The labelled stories as training documents. */
function documents(): GoldDocument[] {
  return readFixture().map(({ text, spans }, index) => ({
    id: `story ${index}`,
    set: 'own',
    sentences: splitSentences(text).map((tokens) => ({
      tokens: tokens.map((token) => token.text),
      spans: spans.flatMap(({ start, end, type }) => {
        const from = tokens.findIndex((token) => token.start === start);
        const to = tokens.findIndex((token) => token.end === end);
        return from < 0 || to < from ? [] : [{ start: from, end: to + 1, type }];
      }),
    })),
  }));
}

const SMALL = {
  ...RECIPE,
  crf: { ...RECIPE.crf, epochs: 6 },
  cnn: { ...RECIPE.cnn, epochs: 3, batchTokens: 300 },
  capacity: 500,
};

test('a retrain on a sample runs, learns its sample, and gives the same bytes twice', () => {
  const lexicon = readData('entities-lexicon.bin');
  const vectors = { slots: [1, 2], rows: new Float32Array(200) };
  const train = () => trainModel(documents(), lexicon, vectors, SMALL, new Random(1), () => undefined);
  const model = train();
  const tagger = taggerOf(model);
  const score = emptyScore();
  for (const { sentences } of documents())
    tagger.tag(sentences.map(({ tokens }) => tokens)).forEach(({ spans }, at) => {
      addSentence(score, sentences[at]?.spans ?? [], spans);
    });
  expect(f1(score.all)).toBeGreaterThan(85);
  expect(train()).toEqual(model);
});

test.each([
  ['US President Barack Obama spoke', 'PER', 0, 4, [{ start: 2, end: 4, type: 'PER' }]],
  ['The President of France spoke', 'PER', 1, 4, []],
  ['the United States agreed', 'LOC', 0, 3, [{ start: 1, end: 3, type: 'LOC' }]],
  ['southern Iraq was calm', 'LOC', 0, 2, [{ start: 1, end: 2, type: 'LOC' }]],
  ['Muslims prayed', 'PER', 0, 1, []],
  ['Pakistan won', 'ORG', 0, 1, [{ start: 0, end: 1, type: 'LOC' }]],
  ['the Government fell', 'ORG', 1, 2, []],
  [
    'Ann Hill and Bo Reed sang',
    'PER',
    0,
    5,
    [
      { start: 0, end: 2, type: 'PER' },
      { start: 3, end: 5, type: 'PER' },
    ],
  ],
  ['Governor of Virginia spoke', 'PER', 1, 3, []],
] as const)('label repair: %s', (text, type, start, end, expected) => {
  const counts = new Map<string, number>();
  expect(repairSpans(text.split(' '), [{ start, end, type }], counts)).toEqual(expected);
  expect(counts.size).toBeGreaterThan(0);
});

test('the exponential function is that of the standard library to the last bits', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(exponential(x) - Math.exp(x)) / Math.exp(x)).toBeLessThan(5e-16);
    }),
  );
  expect([exponential(0), exponential(-1000), exponential(Number.NEGATIVE_INFINITY)]).toEqual([1, 0, 0]);
});

test('text with other names: labels stand on the names, and the same seed gives the same text', () => {
  const options = { replaced: 1, machineLabelled: 1, stories: 40 };
  const more = augment(documents(), new Random(3), options);
  expect(augment(documents(), new Random(3), options)).toEqual(more);
  expect(augmentMachineLabelled(documents(), new Random(3), options).length).toBeGreaterThan(documents().length);
  const [first] = documents();
  const again = more.find(({ id }) => id === `${first?.id} again`);
  expect(again?.sentences.map(({ spans }) => spans.map(({ type }) => type))).toEqual(
    first?.sentences.map(({ spans }) => spans.map(({ type }) => type)).filter((types) => types.includes('ORG')),
  );
  expect(more.filter(({ id }) => id.startsWith('story')).length).toBeGreaterThanOrEqual(40);
  for (const { tokens, spans } of more.flatMap(({ sentences }) => sentences)) {
    for (const { start, end } of spans) expect(end > start && end <= tokens.length).toBe(true);
    expect(tokens.join(' ')).not.toMatch(/[{}]/);
  }
});

test('a name without a label is added when a tagger that never saw the text is sure of it, and only there', () => {
  const tokens = 'Ann Hill met Bo Reed'.split(' ');
  const gold: GoldDocument[] = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    set: 'own',
    sentences: [{ tokens, spans: [{ start: 0, end: 1, type: 'PER' }] }],
  }));
  const seen: string[][] = [];
  const counts = new Map<string, number>();
  const lexicon = readData('entities-lexicon.bin');
  const vectors = { slots: [1, 2], rows: new Float32Array(200) };
  const trained = trainModel(documents(), lexicon, vectors, SMALL, new Random(1), () => undefined);
  const tagger = taggerOf(trained);
  const least = 0.2;
  const found = tagger.tag([tokens])[0]?.spans ?? [];
  const complete = completeLabels(
    gold,
    (texts) => {
      seen.push(texts.map(({ id }) => id));
      return tagger;
    },
    least,
    counts,
  );
  const missing = found.filter(({ start, probability }) => start > 0 && probability >= least);
  expect(complete.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(complete.map(({ sentences }) => sentences[0]?.spans.length)).toEqual(gold.map(() => 1 + missing.length));
  expect(counts.get('missing name added in own') ?? 0).toBe(4 * missing.length);
  expect(missing.length).toBeGreaterThan(0);
  // Every document is left out of exactly one training.
  expect(gold.map(({ id }) => seen.filter((ids) => !ids.includes(id)).length)).toEqual([1, 1, 1, 1]);
});
