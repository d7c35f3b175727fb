import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { nestsWithoutEnd } from '#normalize/pdf/graphics-nesting.ts';
import { makePdf } from '../support/make-pdf.ts';
import { readAll } from './read.ts';

const stream = (content: Uint8Array | string) =>
  Buffer.concat([
    Buffer.from('9 0 obj\n<< >>\nstream\r\n'),
    Buffer.from(content),
    Buffer.from('\nendstream\nendobj\n'),
  ]);
const PAGE = makePdf([
  [{ y: 700, text: 'LEEDS, March 4, 2024 - Snow fell on the moors on Monday, and the road was shut.' }],
]);

test('states of the drawing that are saved and never restored are counted over all streams', () => {
  expect(nestsWithoutEnd(stream('q '.repeat(2_001)))).toBe(true);
  expect(nestsWithoutEnd(stream(deflateSync('q\n'.repeat(2_001))))).toBe(true);
  expect(nestsWithoutEnd(Buffer.concat([stream('q '.repeat(1_500)), stream('q '.repeat(1_500))]))).toBe(true);
  expect(nestsWithoutEnd(stream('q '.repeat(2_000)))).toBe(false);
  expect(nestsWithoutEnd(stream('q 1 0 0 1 0 0 cm Q\n'.repeat(50_000)))).toBe(false);
  expect(nestsWithoutEnd(stream('(qq q-q) Tj /q gs '.repeat(5_000)))).toBe(false);
});

test('damaged streams, and one that never ends, are passed over', () => {
  expect(nestsWithoutEnd(stream(deflateSync('q '.repeat(9_000)).subarray(0, 12)))).toBe(false);
  expect(nestsWithoutEnd(Buffer.from('stream'))).toBe(false);
  expect(nestsWithoutEnd(Buffer.from(`stream\n${'q '.repeat(3_000)}`))).toBe(true);
});

test('such a file is refused before the library sees it, any other is read', async () => {
  expect(await readAll(PAGE)).toMatchObject([{ ok: true }]);
  const hostile = Buffer.concat([PAGE, stream(deflateSync('q '.repeat(40_000)))]);
  expect(await readAll(hostile)).toMatchObject([{ ok: false, reject: { code: 'too-deep' } }]);
});
