import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tagNames } from '#extract/entities/tag-names.ts';
import { addSentence, emptyScore, f1 } from '#extract/entities/train/score.ts';
import { articleOf } from './article.ts';
import { readFixture } from './fixture.ts';

interface Manifest {
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

const DATA = new URL('../../functions/extract/entities/data/', import.meta.url);

test('the committed weights are the ones that the manifest describes', () => {
  const { files }: Manifest = JSON.parse(readFileSync(new URL('entities.manifest.json', DATA), 'utf8'));
  const measured = Object.fromEntries(
    Object.keys(files).map((name) => {
      const bytes = readFileSync(new URL(name, DATA));
      return [name, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }];
    }),
  );
  expect(measured).toEqual(files);
  expect(Object.keys(files).sort()).toEqual(['entities-cnn.bin', 'entities-crf.bin', 'entities-lexicon.bin']);
});

test('the committed weights reach the stated F1 on our own sentences', () => {
  const score = emptyScore();
  for (const { text, spans } of readFixture()) addSentence(score, spans, tagNames(articleOf(text)));
  const stated = { all: 98.1, PER: 98, ORG: 97.7, LOC: 98.7 };
  expect(
    Object.fromEntries(Object.entries(score).map(([type, tally]) => [type, Number(f1(tally).toFixed(1))])),
  ).toEqual(stated);
});

test('offsets are exact in title and text, spans are in order and do not overlap', () => {
  for (const { text } of readFixture()) {
    const title = 'Police Chief Javed Odho Says Taliban Behind Attack In Karachi';
    const spans = tagNames(articleOf(text, title));
    for (const span of spans) {
      expect((span.in === 'title' ? title : text).slice(span.start, span.end)).toBe(span.text);
      expect(span.confidence).toBeGreaterThanOrEqual(0);
      expect(span.confidence).toBeLessThanOrEqual(100);
    }
    const inText = spans.filter((span) => span.in === 'text');
    inText.slice(1).forEach((span, at) => {
      expect(span.start).toBeGreaterThanOrEqual(inText[at]?.end ?? 0);
    });
  }
});

test('a headline in capitals: the body tells which words are names', () => {
  const body =
    'The police chief of Multan, Saima Akhtar, met officers of the Punjab Police on Monday. Akhtar said the attack on the station was over.';
  const names = (title: string): string[] =>
    tagNames(articleOf(body, title))
      .filter((span) => span.in === 'title')
      .map(({ type, text }) => `${type} ${text}`);
  expect(names('Police Chief Saima Akhtar Says Attack On Multan Station Over')).toEqual([
    'PER Saima Akhtar',
    'LOC Multan',
  ]);
  expect(names('POLICE CHIEF SAIMA AKHTAR SAYS ATTACK ON MULTAN STATION OVER')).toEqual([
    'PER SAIMA AKHTAR',
    'LOC MULTAN',
  ]);
});
