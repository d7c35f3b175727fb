import { expect, test } from 'vitest';
import { findCounts } from '#extract/counts/find-counts.ts';
import { toldCounts } from './told-counts.ts';

/** `number kind`, and in brackets the words that say that it has been replaced. */
function figures(text: string): string[] {
  return findCounts({ text, language: 'en', datePublished: null }, []).map(({ kind, number, background, ...count }) => {
    expect(text.slice(count.start, count.end)).toBe(count.text);
    if (background !== undefined) expect(text.slice(background.start, background.end)).toBe(background.text);
    return `${number} ${kind}${background === undefined ? '' : ` (${background.text})`}`;
  });
}

test.each([
  ['The death toll from the quake has risen to 31, up from 27, officials said.', '31 killed', '27 killed (up from)'],
  ['The toll has risen to 31, up from at least 27 on Monday.', '31 killed', '27 killed (up from)'],
  ['The toll climbs to 31 from 27.', '31 killed', '27 killed (from)'],
  ['The toll rose from 27 to 31 on Tuesday.', '31 killed', '27 killed (from)'],
  ['The toll was raised to 31 from an earlier 27.', '31 killed', '27 killed (from)'],
  ['Officials lowered the toll to 25, down from 31.', '25 killed', '31 killed (down from)'],
  ['The number of dead stands at 31 (27 on Monday).', '31 killed', '27 killed (27)'],
  ['The tally of wounded grew to 140 from 120.', '140 injured', '120 injured (from)'],
  ['31 people have died, up from 27 on Monday.', '31 killed', '27 killed (up from)'],
  ['The dead now number 31, up from a previous count of 27.', '31 killed', '27 killed (up from)'],
  [
    'The storm has now killed 31 people, compared with 27 reported on Monday.',
    '31 killed',
    '27 killed (compared with)',
  ],
  ['The toll rose to 31 dead, up from 27, and 140 hurt.', '31 killed', '27 killed (up from)', '140 injured'],
  ['The number of infections climbed to 3,100 from 2,700 a week ago.', '3100 infected', '2700 infected (from)'],
  [
    'The death toll, which stood at 27 on Monday, has risen to 31.',
    '27 killed (toll, which stood at 27 on Monday, has risen to 31)',
    '31 killed',
  ],
  ['The death toll hit 31.', '31 killed'],
])('the former figure: %s', (text, ...expected) => {
  expect(figures(text)).toEqual(expected);
});

test.each([
  ['The toll rose to 31 from 12 countries.', '31 killed'],
  ['Six people were killed, men from 27 to 40.', '6 killed'],
  ['The river rose to 31 feet, up from 27.'],
  ['The party rose to 31 seats, up from 27.'],
  ['The toll could rise to 31 from 27.'],
  ['Six people were killed and the price of bread is up from 27 cents.', '6 killed'],
])('no former figure: %s', (text, ...expected) => {
  expect(figures(text)).toEqual(expected);
});

test.each([
  ['At least 72 of about 800 passengers were hurt.', 'injured | 72 | at least | passengers'],
  ['Some 72 of the roughly 800 people on board were injured.', 'injured | 72 | some | people'],
  ['Nine of more than 40 miners died.', 'killed | 9 | miners'],
  ['At least 12 of nearly 300 passengers on the ferry are missing.', 'missing | 12 | at least | passengers'],
  ['Death toll nears 40 after bus plunge.', 'killed | 40 | nearly'],
])('some of about so many: %s', (text, ...expected) => {
  expect(toldCounts(text)).toEqual(expected);
});

test.each([
  ['Baltika <BLT1T.TL> said it had paid 2 million euros.', 'Baltika'],
  ['The firm paid 2 million euros, Baltika (BLT1T.TL) said today.', 'Baltika'],
  ['The bank (NYSE: NRDB) said it had paid $2 million.', 'The bank'],
  ['The World Health Organization (WHO) said six people had died.', 'The World Health Organization'],
  ['The ministry on Tuesday confirmed six deaths.', 'The ministry'],
  ['Nordbank today announced a $2 million fund.', 'Nordbank'],
  ['Six people were killed, today said the mayor.', 'the mayor'],
  ['The firm paid 2 million euros, it said today.', null],
  ['Shares in Baltika added 2 million euros in value.', null],
])('neither a ticker nor a day gives figures: %s', (text, who) => {
  expect(findCounts({ text, language: 'en', datePublished: null }, []).map(({ attribution }) => attribution)).toEqual([
    who,
  ]);
});
