import { NUMBER_SOURCE } from './numbers.ts';

/** Ages of those who are counted: `two women aged 31 and 44`, `three girls under 12`. They say whom a figure counts and are
 * no figures themselves. */
const AGE = '(?:\\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)';
const AGES = `(?:between |from |about |around |over |under |at least )?${AGE}(?:(?:, and |, | and | to | or |[-–])${AGE}){0,3}`;

/** After whom a number counts: ` aged 31 and 44`, ` under 12`, ` between the ages of 5 and 11`. */
export const AGED_SOURCE = ` (?:aged ${AGES}|(?:between|under|over|below|above) the ages? of ${AGES}|(?:under|over|below|above) ${AGE})`;
/** The same between commas: `, aged 31 and 44,`, `, 31 and 44,`. */
export const AGES_ASIDE_SOURCE = `, (?:(?:all |both )?aged ${AGES}|\\d{1,3}(?:(?:, and |, | and |–)\\d{1,3}){0,3}),`;

const AGED_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:aged|ages?(?: of| range)?) (?:between |from |of )?(?:(?:${NUMBER_SOURCE})(?:, and |, | and | to | or )){0,4}$`,
  'iu',
);
/** `girls under 12`, `anyone over 65`. */
const OLDER_OR_YOUNGER = /^(?:under|over)$/iu;
const SOMEBODY =
  /\b(?:people|persons?|men|women|child(?:ren)?|kids|boys|girls|students|pupils|teenagers|adults|residents|patients|those|anyone|everyone|any|all|players|citizens|males?|females?) $/iu;

/** `a woman of 61`, `the cyclist of about 40`: one person and an age. A group, a family or a crew of so many is none of these. */
const ONE_PERSON =
  /\b(?:(?:wo)?m[ae]n|boys?|girls?|lads?|child(?:ren)?|baby|toddler|infant|teenagers?|youths?|pensioners?|widow(?:er)?|(?:grand)?(?:mother|father|son|daughter)|(?:motor)?cyclist|driver|passenger|pedestrian|rider|soldier|officer|worker|farmer|nurse|teacher|pupil|student|schoolgirl|schoolboy|tourist|hiker|climber|skier|swimmer|diver|surfer|angler|fisherman|resident|neighbou?r|suspect|victim|player|actor|actress|singer) of $/iu;

/** `three children, 5, 7 and 9, died`. */
const LISTED_BEFORE = /\p{L}, (?:\d{1,2}(?:, and |, | and )){0,4}$/u;
const LISTED_AFTER = /^(?:,? and \d{1,2}|(?:, \d{1,2})+,? and \d{1,2}),/u;

/** Whether a number is an age, from what stands around it and its qualifier (`under`, `over`; null for none). */
export function isAge(before: string, qualifier: string | null, after: string): boolean {
  if (AGED_BEFORE.test(before) || ONE_PERSON.test(before)) return true;
  if (OLDER_OR_YOUNGER.test(qualifier ?? '')) return SOMEBODY.test(before);
  return LISTED_AFTER.test(after) && LISTED_BEFORE.test(before);
}
