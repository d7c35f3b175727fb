import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankArticle } from '#article/blank-article.ts';
import { extract } from '#extract/extract.ts';
import { extractWith, extractWithLater, openProvider } from '#handlers/extract-with.ts';
import { comprehendLanguage, comprehendProvider } from '#platform/entity-providers/comprehend.ts';
import { onnxModel, onnxProvider } from '#platform/entity-providers/onnx.ts';
import { chunksOf } from '#platform/entity-providers/provider.ts';

test('chunks keep within their limit, end at sentence borders where they can, and join to the text', () => {
  expect(chunksOf('One two. Three four. Five.', 20, (part) => part.length)).toEqual([
    { text: 'One two. ', start: 0 },
    { text: 'Three four. Five.', start: 9 },
  ]);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 8, max: 40 }), (text, limit) => {
      const size = (part: string): number => Buffer.byteLength(part);
      const chunks = chunksOf(text, limit, size);
      expect(chunks.map((chunk) => chunk.text).join('')).toBe(text);
      for (const chunk of chunks) {
        expect(text.slice(chunk.start, chunk.start + chunk.text.length)).toBe(chunk.text);
        expect(size(chunk.text) <= limit || [...chunk.text].length === 1).toBe(true);
      }
    }),
  );
});

test('recorded answers of Comprehend become spans in UTF-16 units of headline and text; other types are left out', async () => {
  const asked: string[] = [];
  const provider = comprehendProvider({
    detectEntities(text, language) {
      asked.push(`${language} ${text}`);
      return Promise.resolve([
        { Type: 'ORGANIZATION', Score: 0.871, BeginOffset: 0, EndOffset: 2 },
        { Type: 'EVENT', Score: 0.9, BeginOffset: 3, EndOffset: 8 },
        // It runs from the headline into the text: no name at all.
        { Type: 'PERSON', Score: 0.8, BeginOffset: 3, EndOffset: 11 },
        { Type: 'PERSON', Score: 0.994, BeginOffset: 12, EndOffset: 22 },
        { Type: 'QUANTITY', Score: 0.9, BeginOffset: 30, EndOffset: 33 },
        { Type: 'ORGANIZATION', Score: 0.87, BeginOffset: 27, EndOffset: 29 },
        { Type: 'LOCATION', Score: 0.87, BeginOffset: 70, EndOffset: 99 },
      ]);
    },
  });
  const text = '😀 Nadia Baig met UN six times.';
  expect(await provider.namesOf({ title: 'UN talks', text, language: null })).toEqual({
    ok: true,
    spans: [
      { in: 'title', start: 0, end: 2, text: 'UN', type: 'ORG', confidence: 87 },
      { in: 'text', start: 3, end: 13, text: 'Nadia Baig', type: 'PER', confidence: 99 },
      { in: 'text', start: 18, end: 20, text: 'UN', type: 'ORG', confidence: 87 },
    ],
  });
  expect(asked).toEqual([`en UN talks\n\n${text}`]);
});

test('a long text is asked about in parts that end with a sentence; offsets are those of the whole', async () => {
  const sentence = 'The minister met Nadia Baig in Lahore on Monday and spoke of the harvest. ';
  const text = sentence.repeat(3_000);
  const sizes: number[] = [];
  const provider = comprehendProvider({
    detectEntities(part) {
      sizes.push(Buffer.byteLength(part));
      expect(part.startsWith('The minister') && part.trimEnd().endsWith('harvest.')).toBe(true);
      const BeginOffset = part.indexOf('Nadia Baig');
      return Promise.resolve([{ Type: 'PERSON', Score: 1, BeginOffset, EndOffset: BeginOffset + 10 }]);
    },
  });
  const named = await provider.namesOf({ title: '', text, language: 'en' });
  expect(sizes).toHaveLength(3);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(95_000);
  if (!named.ok) throw new Error(named.why);
  expect(named.spans.map(({ start, end }) => text.slice(start, end))).toEqual(Array(3).fill('Nadia Baig'));
  expect(new Set(named.spans.map(({ start }) => start)).size).toBe(3);
});

test('a language that the service does not know is not asked about', async () => {
  const tags = ['en', 'en-GB', 'pt-BR', 'zh-Hant', 'zh-CN', 'ur', 'ckb', null];
  expect(tags.map(comprehendLanguage)).toEqual(['en', 'en', 'pt', 'zh-TW', 'zh', null, null, 'en']);
  const never = comprehendProvider({ detectEntities: () => Promise.reject(new Error('asked')) });
  const named = await never.namesOf({ title: '', text: 'کراچی', language: 'ur' });
  expect(named).toEqual({ ok: false, why: 'unsupported-language' });
});

const ARTICLE = blankArticle({
  language: 'en',
  text: 'KARACHI: Javed Odho, the head of the Water Board, told reporters on Monday that the pumps were working again.',
});

test('names that are given take the place of our own, and the record says whose they are', async () => {
  const start = ARTICLE.text.indexOf('Water Board');
  const spans = [{ in: 'text', start, end: start + 11, text: 'Water Board', type: 'ORG', confidence: 91 }] as const;
  const article = await extractWith({ id: 'elsewhere', namesOf: () => Promise.resolve({ ok: true, spans }) })(ARTICLE);
  expect(article.entities.map(({ entityId, confidence }) => [entityId, confidence])).toEqual([
    ['organization:water-board', 91],
  ]);
  expect(article.provenance.extractors['entities']).toBe('elsewhere');
  expect(article.warnings).toEqual(extract(ARTICLE).warnings);
});

test('what a provider does not take is read by the built-in tagger, with a warning; what it throws is thrown', async () => {
  const refuse = extractWith({ id: 'x', namesOf: () => Promise.resolve({ ok: false, why: 'unsupported-language' }) });
  const own = extract(ARTICLE);
  expect(await refuse(ARTICLE)).toEqual({
    ...own,
    warnings: [...own.warnings, 'entities-fallback:unsupported-language'],
  });
  const fail = extractWith({ id: 'x', namesOf: () => Promise.reject(new Error('throttled')) });
  await expect(fail(ARTICLE)).rejects.toThrow('throttled');
});

test('a provider is opened at the first article, and again only when that failed', async () => {
  let opened = 0;
  const find = extractWithLater(() => {
    opened += 1;
    if (opened === 1) return Promise.reject(new Error('no network'));
    return Promise.resolve({ id: 'x', namesOf: () => Promise.resolve({ ok: true, spans: [] }) });
  });
  await expect(find(ARTICLE)).rejects.toThrow('no network');
  await find(ARTICLE);
  await find(ARTICLE);
  expect(opened).toBe(2);
});

test('without its runtime an ONNX model says what to install', async () => {
  await expect(openProvider('onnx', pathToFileURL(`${tmpdir()}/`))).rejects.toThrow(
    'Names by an ONNX model need the package onnxruntime-node: npm install onnxruntime-node',
  );
});

test('an ONNX classifier: pieces, labels and offsets', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-onnx-'));
  const vocabulary = ['[UNK]', '[CLS]', '[SEP]', 'Nadia', 'Ba', '##ig', 'joined', 'UN', '.'];
  writeFileSync(join(folder, 'vocab.txt'), vocabulary.join('\n'));
  writeFileSync(
    join(folder, 'config.json'),
    JSON.stringify({ name: 'tiny', id2label: { 0: 'O', 1: 'B-PER', 2: 'I-PER', 3: 'B-ORG' } }),
  );
  const labelOf: Record<string, number> = { Nadia: 1, Ba: 2, '##ig': 0, UN: 3 };
  class Tensor {
    readonly data: BigInt64Array;
    constructor(_: 'int64', data: BigInt64Array) {
      this.data = data;
    }
  }
  const runtime = {
    Tensor,
    InferenceSession: {
      create: (path: string) => {
        expect(path.endsWith('model.onnx')).toBe(true);
        return Promise.resolve({
          run: ({ input_ids }: Readonly<Record<string, object>>) => {
            const ids = input_ids instanceof Tensor ? [...input_ids.data].map(Number) : [];
            const rows = ids.flatMap((id) =>
              [0, 1, 2, 3].map((label) => (label === (labelOf[vocabulary[id] ?? ''] ?? 0) ? 5 : 0)),
            );
            return Promise.resolve({ logits: { data: rows, dims: [1, ids.length, 4] } });
          },
        });
      },
    },
  };
  const provider = onnxProvider(await onnxModel(pathToFileURL(`${folder}/`), runtime));
  expect(provider.id).toBe('onnx:tiny');
  expect(await provider.namesOf({ title: '', text: 'Xu: Nadia Baig joined UN.', language: 'en' })).toEqual({
    ok: true,
    spans: [
      { in: 'text', start: 4, end: 14, text: 'Nadia Baig', type: 'PER', confidence: 98 },
      { in: 'text', start: 22, end: 24, text: 'UN', type: 'ORG', confidence: 98 },
    ],
  });
});
