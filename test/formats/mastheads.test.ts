import { expect, test } from 'vitest';
import { readOne } from './read.ts';

const LEAD = 'A barge loaded with gravel sank in the canal on Monday, the port authority said.';
const MORE = 'Divers were to inspect the wreck once the water had calmed, a spokesman added.';
const BODY = `${LEAD}\n\n${MORE}`;
const TITLE = 'Gravel barge sinks in canal';

interface Read {
  readonly title: string;
  readonly published: string | null;
  readonly source?: string;
  readonly section?: string;
  readonly byline?: string;
}

const READ: readonly (readonly [what: string, text: string, read: Read])[] = [
  [
    'place and day over the headline',
    `Toronto, August 14, 2019\n\n${TITLE}\n\n${BODY}`,
    { title: TITLE, published: '2019-08-14' },
  ],
  [
    'place and day under the headline',
    `${TITLE}\n\nThe Hague, 21 March 2019\n\n${BODY}`,
    { title: TITLE, published: '2019-03-21' },
  ],
  [
    'a court and its day',
    `Crown Court at Lewes: Monday 7 October 2013\n\n${TITLE}\n\n${BODY}`,
    { title: TITLE, published: '2013-10-07', section: 'Crown Court at Lewes' },
  ],
  [
    'a date line, a reading time and names without blank lines',
    `${TITLE}\n10 Sep, 2022 06:30 PM    3 mins to read\nHemi Parata\n${LEAD}\n${MORE}`,
    { title: TITLE, published: '2022-09-10T18:30', byline: 'Hemi Parata' },
  ],
  [
    'the name of a paper over the day of its issue',
    `Jamaica Comet\n3 April 2014\n\n${TITLE}\n\n${BODY}`,
    { title: TITLE, published: '2014-04-03', source: 'Jamaica Comet' },
  ],
  [
    'the head and the end of a stock exchange release',
    `Karhula Oyj    Stock exchange release    12 February 2019 at 9.00 a.m. EET\n\n${TITLE}\n\n${BODY}\n\nSOURCE Karhula Oyj`,
    {
      title: TITLE,
      published: '2019-02-12T09:00+02:00',
      source: 'Karhula Oyj',
      section: 'Stock exchange release',
    },
  ],
  [
    'the source of a release',
    `${TITLE}\n\n${BODY}\n\nSOURCE Karhula Oyj`,
    { title: TITLE, published: null, source: 'Karhula Oyj' },
  ],
  [
    'a paper and its day under the story',
    `${TITLE}\n\n${BODY}\n\n-- The Tuam Sentinel, 18 November 2011`,
    { title: TITLE, published: '2011-11-18', source: 'The Tuam Sentinel' },
  ],
  [
    "an agency's closing stamp",
    `${TITLE}\n\n${BODY}\n\n03-22-12 1412GMT`,
    { title: TITLE, published: '2012-03-22T14:12+00:00' },
  ],
];

test.each(READ)('%s', async (_, text, { title, published, source, section, byline }) => {
  const article = await readOne(text);
  expect({
    title: article.title,
    published: article.datePublished,
    source: article.source,
    section: article.section,
    byline: article.byline,
    text: article.text,
  }).toEqual({
    title,
    published,
    source: source ?? null,
    section: section ?? null,
    byline: byline ?? null,
    text: BODY,
  });
});

const LEFT: readonly (readonly [what: string, text: string, title: string, source: string | null])[] = [
  [
    'a headline that ends like a paper',
    `Lawyers Seek Leave for Review\n\n${BODY}`,
    'Lawyers Seek Leave for Review',
    null,
  ],
  [
    'a headline that ends like a paper, over its date line',
    `Troops Hail Leader\n3 April 2014\n\n${BODY}`,
    'Troops Hail Leader',
    null,
  ],
  ['a headline with a place and a year', `Dresden, 1945: what remains\n\n${BODY}`, 'Dresden, 1945: what remains', null],
  ['a headline that opens with a court', `Crown court: farmer jailed\n\n${BODY}`, 'Crown court: farmer jailed', null],
  ['the source of a table', `${TITLE}\n\n${BODY}\n\nSource: port authority`, TITLE, null],
];

test.each(LEFT)('%s stays what it is', async (_, text, title, source) => {
  const article = await readOne(text);
  expect({ title: article.title, source: article.source, text: article.text }).toEqual({ title, source, text: BODY });
});

test('words with capitals that are not under a date line are a subheading', async () => {
  const article = await readOne(`${TITLE}\n\n${LEAD}\n\nHarbour Master\n\n${MORE}`);
  expect({ byline: article.byline, text: article.text }).toEqual({
    byline: null,
    text: `${LEAD}\n\nHarbour Master\n\n${MORE}`,
  });
});
