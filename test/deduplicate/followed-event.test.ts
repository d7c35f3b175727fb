import { describe, expect, test } from 'vitest';
import type { Article } from '#article/article.ts';
import { meet } from '#deduplicate/bucket-keys.ts';
import type { Features } from '#deduplicate/features.ts';
import { readFeatures } from '#deduplicate/read-features.ts';
import { judgeStory } from '#deduplicate/same-story.ts';
import { packFeatures, unpackFeatures } from '#deduplicate/state-codec.ts';
import { extract } from '#extract/extract.ts';
import { makeArticle } from './make-article.ts';

const featuresOf = (day: number, title: string, text: string, change: Partial<Article> = {}): Features =>
  readFeatures({
    ...extract(
      makeArticle({
        uri: `urn:${title}`,
        title,
        text,
        datePublished: `2021-07-${String(day).padStart(2, '0')}T10:00:00Z`,
        datePrecision: 'instant',
      }),
    ),
    ...change,
  });

const joins = (later: Features, earlier: Features): boolean =>
  meet(later, earlier) && judgeStory(later, earlier, 'a_1').holds;

const FIRE =
  'At least 12 people were killed when a fire swept through a shoe factory in Narayanganj, outside Dhaka, on Friday, fire officials said.\n\nThe blaze started on the ground floor of the six-storey building of Hasan Footwear, where chemicals were stored. Dozens of workers jumped from upper floors. Firefighters were still searching the building in Dhaka, said Debashish Barman of the fire service.';
const ARREST =
  'Bangladesh police on Sunday arrested the owner of a shoe factory near Dhaka where 19 workers died in a fire, and seven managers.\n\nAbul Hasan and his sons face charges of murder, Dhaka police chief Jayedul Alam said. Survivors said an exit of Hasan Footwear in Narayanganj was locked when the fire broke out on Friday.';
const SLIDE =
  'A mudslide set off by heavy rain buried 14 homes in the El Castillo district of Manizales early on Friday, killing nine people, the mayor said.\n\nRescue teams in Manizales were looking for at least five others, Mayor Carlos Marin said.';
const FUNERAL =
  'Hundreds followed the coffins of mudslide victims through Manizales on Monday after 13 people were killed.\n\nThe homes in El Castillo had been declared unsafe two years ago, Mayor Carlos Marin said. Two people are still missing in Manizales.';
const CLEARING =
  'Hundreds cleared mud from homes in the El Castillo district of Manizales on Monday after the mudslide of Friday.\n\nThe homes in El Castillo had been declared unsafe two years ago, Mayor Carlos Marin said. Schools in Manizales open on Tuesday.';
const MARKET =
  'A bomb exploded at a vegetable market in Karachi on Friday, killing six people and wounding 20, police said.\n\nThe device was hidden in a motorcycle, said Rashid Memon, a police officer. No group in Karachi claimed responsibility.';
const SHRINE =
  'A blast near a shrine in Karachi killed four people and wounded 11 on Monday, police said.\n\nA suicide bomber approached the gate during prayers, said Imran Shah, a provincial minister. No group in Karachi claimed responsibility.';

describe('an event with victims', () => {
  const fire = featuresOf(9, 'Dhaka factory fire kills 12', FIRE);
  const slide = featuresOf(9, 'Mudslide buries homes in Manizales, nine dead', SLIDE);

  test('has its story open for two days more', () => {
    expect(joins(featuresOf(11, 'Police arrest owner of Dhaka shoe factory where 19 died', ARREST), fire)).toBe(true);
    expect(joins(featuresOf(11, 'Manizales mourns mudslide victims', FUNERAL), slide)).toBe(true);
    expect(joins(featuresOf(12, 'Manizales mourns mudslide victims', FUNERAL), slide)).toBe(false);
  });

  test('is not the next one in that place', () => {
    const market = featuresOf(9, 'Bomb kills six at Karachi market', MARKET);
    const shrine = featuresOf(11, 'Blast at Karachi shrine kills four', SHRINE);
    expect(market.event?.place).toBe(shrine.event?.place);
    expect(joins(shrine, market)).toBe(false);
  });

  test('of another place, or told of without victims, is followed for a day only', () => {
    const elsewhere = featuresOf(11, 'Manizales mourns mudslide victims', FUNERAL, { focus: null });
    const bloodless = featuresOf(11, 'Manizales clears mud from homes', CLEARING);
    expect(bloodless.event).toBeNull();
    expect([joins(elsewhere, slide), joins(bloodless, slide)]).toEqual([false, false]);
  });

  test('comes out of the index as it went in', () => {
    expect([fire.event?.names.length, slide.event?.areas.length]).toEqual([1, 1]);
    for (const followed of [fire, slide]) {
      expect(unpackFeatures(packFeatures(followed)).event).toEqual(followed.event);
    }
    const none = featuresOf(9, 'Council elects a clerk', 'The council elected a clerk on Friday, it said.');
    expect(none.event).toBeNull();
    expect(unpackFeatures(packFeatures(none))).toEqual(none);
  });
});
