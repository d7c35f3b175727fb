import { expect, test } from 'vitest';
import { extract } from '#extract/extract.ts';
import { readOne } from './read.ts';

const HEADLINE = 'Truck closes two lanes of main road';
const LEAD = 'A truck overturned on a highway on Tuesday, closing two lanes for hours. Police said nobody was hurt.';
const LAST = 'The road was open again by night, a county official said.';

/** What is known of where a story was filed: the section, the dateline's wording and places, where it lies, the text. */
async function filed(text: string) {
  const { title, section, dateline, located, text: body } = extract(await readOne(text));
  return { title, section, dateline: dateline?.text ?? null, located: located?.name ?? null, body };
}

test.each([
  [`Nairobi\n\n${HEADLINE}`, { section: null, dateline: '', located: 'Nairobi' }],
  [`Nairobi, Kenya\n\n${HEADLINE}`, { section: null, dateline: '', located: 'Nairobi' }],
  [`${HEADLINE}\nBy Ann Lee\nNairobi\n12 March 2024`, { section: null, dateline: '', located: 'Nairobi' }],
  [`Kenya\n\n${HEADLINE}`, { section: 'Kenya', dateline: null, located: null }],
  [`Crime\n\n${HEADLINE}`, { section: 'Crime', dateline: null, located: null }],
  [`Mountain Rescue\n\n${HEADLINE}`, { section: 'Mountain Rescue', dateline: null, located: null }],
])('a place over the headline or under the byline: %s', async (front, expected) => {
  const text = `${LEAD}\n\n${LAST}`;
  expect(await filed(`${front}\n\n${text}`)).toEqual({ title: HEADLINE, body: text, ...expected });
});

test.each([
  ['Nairobi', 'Nairobi', 'Nairobi'],
  ['NAIROBI, Kenya', 'NAIROBI, Kenya', 'Nairobi'],
  ['Mountain Rescue', null, null],
])('a place over the text: %s', async (line, dateline, located) => {
  const expected = { title: HEADLINE, section: null, dateline, located, body: `${line}\n${LEAD}\n\n${LAST}` };
  expect(await filed(`${HEADLINE}\n\n${line}\n\n${LEAD}\n\n${LAST}`)).toEqual(expected);
});

test('without a headline the first sentence behind the place is the title', async () => {
  const { title, located } = await filed(`Nairobi\n\n${LEAD}\n\n${LAST}`);
  expect({ title, located }).toEqual({ title: LEAD.split('.')[0], located: 'Nairobi' });
});
