import { expect, test } from 'vitest';
import { findDate } from '#normalize/dates/read-date.ts';
import { readOne } from './read.ts';

const TITLE = 'Ferry runs aground off island';
const LEAD = 'A ferry with forty people aboard ran onto a sandbank near the harbour, the coast guard said.';
const LAST = 'They were brought to land by fishermen and are well.';

/** Lines under a story that say when it was published. */
test.each([
  ['Published: 14 May 2015', '2015-05-14'],
  ['(Published: 22 July 2020)', '2020-07-22'],
  ['First published on 10 March 2017.', '2017-03-10'],
  ['Published 2021-09-08 18:20 SAST', '2021-09-08T18:20+02:00'],
  ['This report by Nordland Wire was first published Sept. 17, 2023.', '2023-09-17'],
  ['-- NDW Agency, January 31, 2020', '2020-01-31'],
  ['— The Quayside Sentinel, 18 November 2011', '2011-11-18'],
  ['Stand: 15.02.2018, 11:20 Uhr', '2018-02-15T11:20'],
  ['Veröffentlicht am 22.11.2016 um 05:14 Uhr', '2016-11-22T05:14'],
  ['송고시간 2022-01-24 14:05', '2022-01-24T14:05'],
  ['12:40 02.12.2020', '2020-12-02T12:40'],
])('under a story: %s', async (line, published) => {
  const article = await readOne(`${TITLE}\n\n${LEAD}\n\n${LAST}\n\n${line}`);
  expect([article.text, article.datePublished]).toEqual([`${LEAD}\n\n${LAST}`, published]);
});

/** What names a day and is text. */
test.each([
  'The harbour was built in 1911, and the pier was opened on 18 November 2011.',
  'His diary was first published on 10 March 1997 and sold forty thousand copies.',
  '-- Nora Quill, who was born on January 31, 1920',
  'The report was published by the coast guard on 14 May 2015 and read by few.',
])('kept under a story: %s', async (line) => {
  const article = await readOne(`${TITLE}\n\n${LEAD}\n\n${line}`);
  expect([article.text, article.datePublished]).toEqual([`${LEAD}\n\n${line}`, null]);
});

/** Lines under a headline: no standfirst. */
test.each([
  ['Publié le 3 août 2021 à 07h45, mis à jour le 4 août 2021 à 12h10', '2021-08-03T07:45', '2021-08-04T12:10'],
  ['Published: 5:12am, 14 Oct 2021 | Updated: 9:30am, 14 Oct 2021', '2021-10-14T05:12', '2021-10-14T09:30'],
  ['Published 14 May 2015, last updated 15 May 2015', '2015-05-14', '2015-05-15'],
  ['Porto Alegre, 17 de junho de 2023 às 18h32', '2023-06-17T18:32', null],
  ['May 18, 2023 (Jungle Post)', '2023-05-18', null],
  ['(KOKX) Jan. 9, 2024', '2024-01-09', null],
  ['By Nora Quill  |  April 12, 2009 | 1:00 am', '2009-04-12T01:00', null],
])('under a headline: %s', async (line, published, modified) => {
  const article = await readOne(`${TITLE}\n\n${line}\n\n${LEAD}\n\n${LAST}`);
  expect(article).toMatchObject({
    title: TITLE,
    description: null,
    text: `${LEAD}\n\n${LAST}`,
    datePublished: published,
    dateModified: modified,
  });
});

/** A clock in front of its day belongs to it; what only looks like one does not. */
test.each([
  ['342 PM MST Sun Jan 14 2018', '2018-01-14T15:42-07:00'],
  ['15:00, 12 Mar 2023', '2023-03-12T15:00'],
  ['6:15 PM EDT, October 13, 2023', '2023-10-13T18:15-04:00'],
  ['They won 3:45 on 4 May 2020', '2020-05-04'],
  ['Highway 342, 4 May 2020', '2020-05-04'],
  ['25:10, 4 May 2020', '2020-05-04'],
])('clock: %s', (wording, value) => {
  expect(findDate(wording)?.value).toBe(value);
});
