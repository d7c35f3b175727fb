import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comprehendProvider } from '#platform/entity-providers/comprehend.ts';
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

test('recorded answers of Comprehend become spans in UTF-16 units; other types are left out', async () => {
  const asked: string[] = [];
  const provider = comprehendProvider({
    detectEntities(text, language) {
      asked.push(`${language} ${text}`);
      return Promise.resolve(
        text.startsWith('😀')
          ? [
              { Type: 'PERSON', Score: 0.994, BeginOffset: 2, EndOffset: 12 },
              { Type: 'QUANTITY', Score: 0.9, BeginOffset: 20, EndOffset: 23 },
              { Type: 'ORGANIZATION', Score: 0.87, BeginOffset: 17, EndOffset: 19 },
            ]
          : [],
      );
    },
  });
  const text = '😀 Nadia Baig met UN six times.';
  expect(await provider.namesOf({ title: 'Talks', text, language: 'xx' })).toEqual([
    { in: 'text', start: 3, end: 13, text: 'Nadia Baig', type: 'PER', confidence: 99 },
    { in: 'text', start: 18, end: 20, text: 'UN', type: 'ORG', confidence: 87 },
  ]);
  expect(asked).toEqual(['en Talks', `en ${text}`]);
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
  expect(await provider.namesOf({ title: '', text: 'Xu: Nadia Baig joined UN.', language: 'en' })).toEqual([
    { in: 'text', start: 4, end: 14, text: 'Nadia Baig', type: 'PER', confidence: 98 },
    { in: 'text', start: 22, end: 24, text: 'UN', type: 'ORG', confidence: 98 },
  ]);
});
