import { expect, test } from 'vitest';
import { readOne } from './read.ts';

const dated = async (text: string, receivedAt: string): Promise<string | null> =>
  (await readOne(`A headline stands here\n\n${text}`, { receivedAt })).datePublished;

test.each([
  [
    'the same day, dated in full',
    'AOSTA, Italy, April 5 (XNA) - Two skiers died when an avalanche hit them on Sunday, April 5, 2015, rescuers said.',
    '2026-11-23',
    '2015-04-05',
  ],
  [
    'a day of the weeks before',
    'Praha 4. listopadu (ČTX) - Hasiči v neděli uhasili požár, který vypukl 29. října 2018 ve skladu.',
    '2026-11-23',
    '2018-11-04',
  ],
  [
    'a December told of in January',
    'LIMA, Jan. 3 (XNA) - The search that began on December 28, 2011, ended, police said.',
    '2026-11-23',
    '2012-01-03',
  ],
  [
    'today, whatever day of another year is remembered',
    'KUALA LUMPUR, Nov 22 (XX) - Shares fell, as they had on Nov 22, 2013.',
    '2026-11-23',
    '2026-11-22',
  ],
  [
    'arrived in spring, nothing else said',
    'LIMA, March 3 (XNA) - The bridge opened, the city said.',
    '2026-05-20',
    '2026-03-03',
  ],
  [
    'older than half a year, nothing else said',
    'KUALA LUMPUR, Dec 31 (XX) - Shares fell as dealers went home.',
    '2026-11-23',
    null,
  ],
  [
    'older, and the weekday fits',
    'LIMA, Jan. 5 (XNA) - The bridge opened on Monday, the city said.',
    '2026-11-23',
    '2026-01-05',
  ],
])('a dateline without a year: %s', async (_, text, arrived, wanted) => {
  expect(await dated(text, `${arrived}T12:00:00Z`)).toBe(wanted);
});
