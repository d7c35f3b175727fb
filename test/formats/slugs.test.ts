import { expect, test } from 'vitest';
import { readOne } from './read.ts';

const DATELINE = 'OSLO, March 12 (Reuters) -';
const LEAD = 'Nordbank said on Tuesday it would cut 200 jobs by the end of the year. Its shares rose 2 percent.';
const HEADLINE = 'Nordbank to cut 200 jobs after loss';
const arrived = { receivedAt: '2024-03-13T00:00:00Z' };

/** What a wire writes around its headline: slugs, grades, key points, notes, bylines. */
test.each([
  [
    'NORDBANK-JOBS/ (UPDATE 1, PIX)',
    `UPDATE 1-${HEADLINE}`,
    '* Bank says market is weak',
    '* Union to meet on Friday',
    'By Jo Park',
  ],
  ['NORDBANK-JOBS/UNION (UPDATE 3, PIX, TV)', `UPDATE 3-${HEADLINE}`],
  ['Nordbank-jobs (UPDATE 1)', `UPDATE 1-${HEADLINE}`, '(Adds shares, union)'],
  [`RPT-WRAPUP 2-${HEADLINE}`, '* Bank says market is weak', '(Adds shares, union)', 'By Jo Park and Ece Demir'],
  [`CORRECTED-(OFFICIAL)-${HEADLINE}`, '(Corrects number in headline to 200 from 300)'],
  [`REFILE-${HEADLINE}`],
  [`FACTBOX-${HEADLINE}`],
  [`PREVIEW-${HEADLINE}`],
  [`EXCLUSIVE-${HEADLINE}`, 'By Jo Park'],
  ['NORDBANK-JOBS/ (URGENT)', HEADLINE],
  ['Nordbank-jobs-union,NEWSER', HEADLINE],
  ['ATTENTION - ADDS shares ///', HEADLINE],
])('%s', async (...front) => {
  const article = await readOne(`${front.join('\n\n')}\n\n${DATELINE} ${LEAD}`, arrived);
  expect(article).toMatchObject({
    title: HEADLINE,
    titleBasis: 'headline',
    text: `${DATELINE} ${LEAD}`,
    datePublished: '2024-03-12',
    dateline: { places: ['OSLO'], agency: 'Reuters' },
  });
  expect(article.description).toBe(front.filter((line) => line.startsWith('* ')).join('\n') || null);
});

test('key points behind a dateline that stands alone', async () => {
  const article = await readOne(`${DATELINE}\n\n* Bank says market is weak\n\n* Union to meet\n\n${LEAD}`, arrived);
  expect(article).toMatchObject({
    title: 'Bank says market is weak',
    titleBasis: 'first-sentence',
    text: `${DATELINE}\n* Bank says market is weak\n\n* Union to meet\n\n${LEAD}`,
    datePublished: '2024-03-12',
    dateline: { places: ['OSLO'], end: DATELINE.length },
  });
});

/** Headlines that look like slugs. */
test.each([
  'AC/DC play last concert (in pictures)',
  'Nordbank-Sudbank deal (updated)',
  'GLOBAL MARKETS-Stocks slip as dollar firms',
  'Attention: the town is asked to boil its water',
])('a headline stays: %s', async (headline) => {
  const article = await readOne(`${headline}\n\n${DATELINE} ${LEAD}`, arrived);
  expect(article).toMatchObject({ title: headline, text: `${DATELINE} ${LEAD}`, datePublished: '2024-03-12' });
});
