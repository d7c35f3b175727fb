import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CleaningStep, clean, takesText } from '#normalize/repair/clean.ts';
import { REPAIRS, UNESCAPE } from '#normalize/repair/repair-text.ts';
import { PLAIN_MARKDOWN } from '#normalize/text/markdown.ts';
import { splitParagraphs } from '#normalize/text/split-paragraphs.ts';
import { WIRE_STEPS } from '#normalize/wire/read-wire.ts';
import { readOne } from './read.ts';

/** Pieces that the steps look for, among letters of any script, whole characters and halves. */
const DIRT = [
  '&amp;',
  '&amp;eacute;',
  '&amp;amp;#233;',
  '&#8220;',
  '&#x201C;',
  '&bogus;',
  '&amp;amp;amp;amp;',
  'donâ€™t',
  'Ã©',
  'ÃƒÂ©',
  'ðŸ˜€',
  'ÐŸÑ€',
  '<p>',
  '</p>',
  '<a href="x">',
  '<unknown>',
  '<',
  '>',
  '\\n',
  '\\r\\n',
  '\r\n',
  '\n\n',
  '\u2028',
  '\f',
  '\u00a0',
  '\u3000',
  '\u0000',
  '\ufeff',
  'e\u0301',
  '\u1112\u1161\u11ab',
  '\ufb01',
  '[words](https://news.example/a)',
  '![alt](x.png)',
  '# Heading',
  '**strong**',
  '_so_',
  '---',
  '> quoted',
  '`code`',
  '\u001bA',
  '<f>',
  '{q}',
  '^',
  'ENDS',
  'ab/cd',
  '- ',
  'Lo-\nrem ',
  '  indented',
];
const ANY_TEXT = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...DIRT) },
      { weight: 2, arbitrary: fc.string({ maxLength: 30 }) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
      {
        weight: 1,
        arbitrary: fc.array(fc.nat(0xffff), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
      },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));

const LETTER = /[\p{L}\p{N}]/gu;
const lettersIn = (text: string): number => text.match(LETTER)?.length ?? 0;

const STEPS: readonly CleaningStep[] = [...REPAIRS, UNESCAPE, PLAIN_MARKDOWN, ...WIRE_STEPS];

test.each(STEPS.map((step) => [step.name, step] as const))('%s loses no letters that it may not', (_, step) => {
  fc.assert(
    fc.property(ANY_TEXT, (text) => {
      const before = step.name === 'well-formed' ? text : text.toWellFormed();
      const allowed = step.mayRemove.reduce(
        (sum, pattern) => sum + lettersIn((before.match(pattern) ?? []).join('')),
        0,
      );
      expect(lettersIn(step.apply(before))).toBeGreaterThanOrEqual(lettersIn(before) - allowed);
      expect(clean(before, [step]).warnings).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

test('splitting into paragraphs loses no letter', () => {
  fc.assert(
    fc.property(ANY_TEXT, (text) => {
      expect(lettersIn(splitParagraphs(text).join(''))).toBe(lettersIn(text));
    }),
    { numRuns: 1_000 },
  );
});

test('a step that takes more than it declared is undone and said so; the others still count', () => {
  const greedy: CleaningStep = {
    name: 'greedy',
    apply: (text) => text.replace(/\(.*\)/, ''),
    mayRemove: [/\([a-z]{0,3}\)/g],
  };
  const tidy: CleaningStep = { name: 'tidy', apply: (text) => text.trim(), mayRemove: [] };
  expect(clean(' Rain (abc) fell. ', [greedy, tidy])).toEqual({
    text: 'Rain  fell.',
    repairs: ['greedy', 'tidy'],
    warnings: [],
  });
  expect(clean(' Rain (much of it) fell. ', [greedy, tidy])).toEqual({
    text: 'Rain (much of it) fell.',
    repairs: ['tidy'],
    warnings: ['letters-lost:greedy'],
  });
});

test('what is taken off an end may not be the text itself', () => {
  const story = 'The river rose by two metres in the night and fell again at noon, the town hall of Ivrea said.';
  expect([
    takesText([story, 'Contact: press office'], [story]),
    takesText([story, 'x'.repeat(900)], [story]),
    takesText(['A line', story.repeat(3)], ['A line']),
    takesText([story, 'x'.repeat(9_000)], [story]),
  ]).toEqual([false, false, true, true]);
});

test('a contact line on top does not cost the text under it', async () => {
  const body =
    'The bridge over the Dora will be closed on Sunday, the town of Ivrea said in a statement on Monday. '.repeat(4);
  const article = await readOne(`Contact:\n\nPress office of Ivrea, room 12\n\n${body.trim()}\n\n${body.trim()}`);
  expect(article.text).toContain(`${body.trim()}\n\n${body.trim()}`);
});

const SIGNED =
  'From: a@news.example\nSubject: Bridge\nDate: Mon, 4 Mar 2024 10:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n';

test('a signature goes, but not a story behind its mark', async () => {
  const story =
    'IVREA, Italy - The bridge over the Dora will be closed on Sunday, the town said on Monday, and buses will turn at the market.';
  const signed = await readOne(`${SIGNED}${story}\n-- \nAnna Nowak, Press office\n`);
  expect([signed.text, signed.provenance.repairs]).toEqual([story, ['signature']]);
  const behind = await readOne(`${SIGNED}Sent by mail\n-- \n${story}\n`);
  expect(behind.text).toContain(story);
});
