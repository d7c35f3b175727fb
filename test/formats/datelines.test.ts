import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datelineAt } from '#normalize/text/dateline.ts';
import { takeDateline } from '#normalize/text/take-dateline.ts';
import { startCpuTime } from '#test/support/cpu-time.ts';
import { DATELINES, NO_DATELINES } from './datelines.ts';

const list = (cell: string): string[] => (cell.trim() === '' ? [] : cell.trim().split(','));
const text = (cell: string): string | null => (cell.trim() === '' ? null : cell.trim());

test.each(DATELINES)('%s', (row) => {
  const [left = '', prose] = row.split(' || ');
  const cells = left.split(/ \|(?= |$)/).map((cell) => cell.trim());
  // `Karachi |` has the bar of the table in it.
  const written = cells.length > 6 ? `${cells[0]} |` : (cells[0] ?? '');
  const [places = '', qualifiers = '', agency = '', date = '', strength = ''] = cells.slice(-5);
  const whole = prose === undefined ? `${written} sentence goes on for a while.` : `${written} ${prose}`;
  const found = datelineAt(whole, 0);
  expect(found).toMatchObject({
    places: list(places),
    qualifiers: list(qualifiers),
    agency: text(agency),
    date: text(date),
    strength: strength.trim(),
    start: 0,
  });
  expect(whole.slice(0, found?.end)).toBe(found?.text);
  if (prose !== undefined) expect(whole.slice(found?.end).trim()).toBe(prose);
});

test.each(NO_DATELINES)('no dateline: %s', (line) => {
  expect(datelineAt(line, 0)).toBeNull();
});

test.each([
  [
    'By Ana Raymond. LISBON (Reuters) - The owner of three ships waited for the tide on Tuesday.',
    {
      byline: 'Ana Raymond',
      title: null,
      text: 'LISBON (Reuters) - The owner of three ships waited for the tide on Tuesday.',
    },
  ],
  [
    'By Ana Silva. LISBON (Reuters) - Ships waited.',
    { byline: 'Ana Silva', title: null, text: 'LISBON (Reuters) - Ships waited.' },
  ],
  [
    'Dockers end strike LISBON, Portugal (AP) — Ships waited.',
    { byline: null, title: 'Dockers end strike', text: 'LISBON, Portugal (AP) — Ships waited.' },
  ],
  [
    'By Ana Silva LISBON (AP) - Ships waited.',
    { byline: 'Ana Silva', title: null, text: 'LISBON (AP) - Ships waited.' },
  ],
])('what is glued in front is taken apart: %s', (first, expected) => {
  const taken = takeDateline([first, 'More.']);
  expect({ byline: taken.byline, title: taken.title, text: taken.paragraphs[0] }).toEqual(expected);
  expect(taken.dateline?.start).toBe(0);
  expect(taken.paragraphs[0]?.startsWith(taken.dateline?.text ?? 'x')).toBe(true);
});

test('any opening is read in linear time, offsets slice it exactly', () => {
  const parts = fc.constantFrom(
    'KARACHI',
    'New',
    ', ',
    ' ',
    '(AP)',
    '(',
    ')',
    '—',
    '-',
    '--',
    '/',
    'Feb',
    '17',
    '.',
    ':',
    'de',
    'St',
    '[',
    ']',
    'A man',
    '|',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 200 }), (words) => {
      const line = words.join('');
      const found = datelineAt(line, 0);
      if (found !== null) expect(line.slice(found.start, found.end)).toBe(found.text);
    }),
    { numRuns: 500 },
  );
  for (const bomb of [
    'A '.repeat(50_000),
    'KARACHI, '.repeat(20_000),
    '('.repeat(100_000),
    'A/'.repeat(50_000),
    'By A '.repeat(20_000),
  ]) {
    const elapsed = startCpuTime();
    takeDateline([bomb, bomb]);
    expect(elapsed()).toBeLessThan(500);
  }
});
