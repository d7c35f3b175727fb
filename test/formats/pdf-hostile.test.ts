import { expect, test } from 'vitest';
import { PDF_BOUNDS, readInThread } from '#normalize/pdf/pdf-reader.ts';
import { makePdf } from '../support/make-pdf.ts';
import { HOSTILE_PDFS } from './hostile-pdfs.ts';
import { readAll } from './read.ts';

const PAGE = makePdf([
  [{ y: 700, text: 'LEEDS, March 4, 2024 - Snow fell on the moors on Monday, and the road was shut.' }],
]);
/** What keeps the library for hours need not be waited for as long as a real file is. */
const BOUNDS = { ...PDF_BOUNDS, cpuMs: 1_500, growthMb: 200 };

const CODES: Readonly<Record<string, RegExp>> = {
  'saves in hexadecimal': /^timeout$/,
  'saves deflated, then in hexadecimal': /^timeout$/,
  'saves deflated twice': /^timeout$/,
  'forms that draw one another, nine deep': /^timeout$/,
  // Whichever bound is reached first: that depends on the machine.
  '400 MB of blanks, deflated': /^(?:timeout|too-large)$/,
  '400 MB of blanks, deflated twice': /^(?:timeout|too-large)$/,
  'four million lines, deflated': /^(?:timeout|too-large)$/,
  'one content 100,000 times': /^timeout$/,
};

for (const [name, make] of Object.entries(HOSTILE_PDFS)) {
  test(`${name}: refused in bounded time, and the next file is read`, async () => {
    const bytes = make();
    const before = process.cpuUsage();
    const content = await readInThread(bytes, BOUNDS);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(5_000);
    const outcome = content.ok ? `${content.items.flat().length} items` : content.code;
    expect(outcome).toMatch(CODES[name] ?? /^(?:malformed|[12] items)$/);
    expect(await readInThread(PAGE)).toMatchObject({
      ok: true,
      items: [[{ str: expect.stringContaining('Snow fell') }]],
    });
  });
}

test('a file that keeps the library is a refusal like any other', async () => {
  const hostile = HOSTILE_PDFS['saves deflated twice']?.() ?? Buffer.alloc(0);
  expect(await readAll(hostile)).toMatchObject([{ ok: false, reject: { code: 'timeout' } }]);
  expect(await readAll(PAGE)).toMatchObject([{ ok: true }]);
});

test('files that come at once are read one after another, each with its own answer', async () => {
  const pages = Array.from({ length: 5 }, (_, n) =>
    makePdf([[{ y: 700, text: `Page number ${n} of the evening paper` }]]),
  );
  const read = await Promise.all(pages.map((bytes) => readInThread(bytes)));
  expect(read.map((content) => (content.ok ? content.items.flat().map(({ str }) => str) : content.code))).toEqual(
    pages.map((_, n) => [`Page number ${n} of the evening paper`]),
  );
});

test('the bytes that were given stay as they were', async () => {
  const bytes = Uint8Array.from(PAGE);
  await readInThread(bytes);
  expect(bytes).toEqual(Uint8Array.from(PAGE));
});
