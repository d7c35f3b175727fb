import { expect, test } from 'vitest';
import { blankArticle } from '#article/blank-article.ts';
import { findCounts } from '#extract/counts/find-counts.ts';
import { findDates } from '#extract/dates/find-dates.ts';

const PUBLISHED = '2024-05-14';

/** `12 today`, `40 since 1999`: each figure of people, and what says that it is of another event. */
function readIn(text: string): string[] {
  const article = { ...blankArticle(), text, language: 'en', datePublished: PUBLISHED };
  const counts = findCounts(article, findDates(article));
  for (const { background } of counts) {
    if (background !== undefined) expect(text.slice(background.start, background.end)).toBe(background.text);
  }
  return counts.map(({ number, background }) => `${number} ${background?.text ?? 'today'}`);
}

test.each([
  ['In 2013, seven people died when a train derailed at Ostby.', '7 In 2013'],
  ['In 2013, a train derailed at Ostby. Seven people died.', '7 In 2013'],
  ['At least 90 people have been killed there since 1999.', '90 since 1999'],
  ['Since the war began in February 2022, 9,000 civilians have been killed.', '9000 in February 2022'],
  ['The 1953 flood drowned 1,836 people.', '1836 1953'],
  ['It was the worst since the 1953 flood drowned 1,836 people.', '1836 1953'],
  ['It was the worst accident since 1999, when 40 people died.', '40 since 1999'],
  ['About 230,000 people were killed in the 2004 tsunami.', '230000 2004'],
  ['A bridge fell in Genoa in 2018, killing 43 people.', '43 in 2018'],
  ['The 2018 collapse of the bridge, which killed 43 people, led to new rules.', '43 2018'],
  ['Twelve people were killed and 30 injured in the 2013 attack.', '12 2013', '30 2013'],
  ['In October last year, at least 40 people died in a similar accident.', '40 In October last year'],
  ['In an Orlando club in 2016, 49 people were killed.', '49 in 2016'],
  ['Flags were banned there in 2015, after a man murdered nine people.', '9 in 2015'],
  ['Two years ago, a quake killed 300 people.', '300 Two years ago'],
  ['A bomb last month killed five people.', '5 last month'],
  ['The crash on March 2 killed five people.', '5 on March 2'],
  ['So far this year, 120 people have been killed on the roads.', '120 So far this year'],
  ['Accidents killed 3,000 people in the past five years.', '3000 in the past five years'],
  ['In a separate incident, two people were killed.', '2 In a separate'],
  ['A similar derailment killed three people.', '3 A similar derailment'],
  ['He is accused of killing 12 people in 2015.', '12 in 2015'],
  ['In 2011, floods killed 200 people. On Saturday, 12 people died.', '200 In 2011', '12 today'],
])('of another event: %s', (text, ...expected) => {
  expect(readIn(text)).toEqual(expected);
});

test.each([
  ['Twelve people were killed on Friday in the deadliest attack since 2014.', '12 today'],
  ['Twelve people were killed in the worst accident since 1999.', '12 today'],
  ['At least 12 people were killed, the highest toll since 2010.', '12 today'],
  ['It left two people dead in the line’s fourth crash since December.', '2 today'],
  ['The bridge, built in 1975, collapsed, killing 12 people.', '12 today'],
  ['The bridge was built in 1975 and 12 people died when it fell.', '12 today'],
  ['A wall that had stood since 1820 fell, killing two children.', '2 today'],
  ['The plant opened in 2013. Seven people died in the fire.', '7 today'],
  ['Police arrested three men over the 2019 murder of a student.', '3 today'],
  ['Three men were arrested on suspicion of a murder in 2019.', '3 today'],
  ['The toll from the quake that struck on April 6 rose to 50,000.', '50000 today'],
  ['On Monday, 12 people were killed and 30 injured.', '12 today', '30 today'],
  ['In a club in Orlando, 49 people were killed.', '49 today'],
  ['The blast last week killed five people.', '5 today'],
  ['The crash on May 2 killed five people.', '5 today'],
  ['In May 2024, 12 people were killed.', '12 today'],
  ['The virus has killed 300 people this year.', '300 today'],
  ['The 2024 storm killed six people.', '6 today'],
  ['Born in 1960, the driver was among 12 people killed.', '12 today'],
])('of the event reported: %s', (text, ...expected) => {
  expect(readIn(text)).toEqual(expected);
});
