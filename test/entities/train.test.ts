import { expect, test } from 'vitest';
import { readData } from '#extract/entities/binary.ts';
import { splitSentences } from '#extract/entities/sentences.ts';
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
] as const)('label repair: %s', (text, type, start, end, expected) => {
  const counts = new Map<string, number>();
  expect(repairSpans(text.split(' '), [{ start, end, type }], counts)).toEqual(expected);
  expect(counts.size).toBeGreaterThan(0);
});
