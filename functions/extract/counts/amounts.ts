import { isAge } from './ages.ts';
import { NUMBER_SOURCE, numberOf } from './numbers.ts';
import { AMOUNT, INSTEAD, ONE_PERSON, PEOPLE_NEXT, QUALIFIER, WHOM } from './patterns.ts';

const MONTH_BEFORE =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? ?$/iu;
const NO = /\bno $/iu;
const YEAR_LIKE = /^(?:19|20)\d\d$/;
const AFTER_YEAR = /\b(?:in|since|of|by|during|until|from) ?$/iu;
const AGE_AFTER =
  /^[ -](?:year|month|week|day|hour|mile|km|metre|meter|foot|inch|per(?:cent)?\b|pct|%|story|storey|a\.m|p\.m)/iu;
const LEADING_OF = /^(?:of (?:the |them |whom )?)?(?:(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)-(?:year|month|week|day)-old )?/u;
/** What is left of a number cut in two: `31 , 000`. */
const REST = /^0\d/;
/** `14.3 deaths per 1,000`: nobody dies by parts. */
const RATE = /^\d+\.\d+$/;
/** `11 of the 30 passengers`. */
const PART_OF = new RegExp(`(?<![\\p{L}\\p{N}])(?<part>${NUMBER_SOURCE}) of (?:the |his |her |its |their )?$`, 'iu');
const OF_WHOLE = new RegExp(`^ of (?:the |its |their |(?:(?:${QUALIFIER}) )?${NUMBER_SOURCE})`, 'iu');
const AN = /^an?$/iu;
/** `killed by a man`, `the wife of a soldier`: nobody counts these. */
const AFTER_PREPOSITION =
  /\b(?:of|by|with|to|than|like|for|from|as|against|over|under|between|if|unless|whenever|time) $/iu;

/** How far is looked back and ahead of a number, in characters. */
export const BEFORE = 60;
export const AFTER = 120;

/** A number in the text and whom it counts. */
export interface Amount {
  readonly start: number;
  /** End of the number. */
  readonly end: number;
  /** End of whom it counts, or of the number. */
  readonly endOfWhom: number;
  readonly number: number;
  readonly numberMax: number | null;
  readonly qualifier: string | null;
  readonly of: string | null;
  /** `a cyclist`: one person, and only if what happened says so. */
  readonly article: boolean;
  /** `two of the 30 passengers`: some of a whole. */
  readonly partOf: boolean;
  /** `two of the 30 passengers`: the thirty. */
  readonly wholeOf: boolean;
}

/** Every number of the text that may count something: no year, age, date or length, and none that another replaces. */
export function amountsIn(text: string): readonly Amount[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => amountOf(text, match) ?? []);
}

/** A year, a rate, a day of a month, a length or a time. */
function isNoCount(written: string, before: string, after: string): boolean {
  const isYear = YEAR_LIKE.test(written) && AFTER_YEAR.test(before);
  return (
    isYear ||
    REST.test(written) ||
    RATE.test(written) ||
    NO.test(before) ||
    MONTH_BEFORE.test(before) ||
    AGE_AFTER.test(after)
  );
}

function amountOf(text: string, match: RegExpExecArray): Amount | null {
  const groups = match.groups ?? {};
  const written = groups['number'] ?? '';
  const at = match.index + match[0].lastIndexOf(written, match[0].length - (groups['upper'] ?? '').length);
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const end = match.index + match[0].length;
  const after = text.slice(end, end + AFTER);
  if (AN.test(written)) return personOf(match, before, end, after);
  const value = numberOf(written);
  if (value === null) return null;
  if (isNoCount(written, before, after)) return null;
  const beforeAll = text.slice(Math.max(0, match.index - BEFORE), match.index);
  if (INSTEAD.test(beforeAll)) return null;
  if (!PEOPLE_NEXT.test(after) && isAge(beforeAll, groups['qualifier'] ?? null, after)) return null;
  const part = PART_OF.exec(beforeAll);
  const whom = WHOM.exec(after);
  const upper = groups['upper'] === undefined ? null : numberOf(groups['upper']);
  return {
    start: match.index,
    end,
    endOfWhom: end + (whom?.[0].length ?? 0),
    number: value.value,
    numberMax: upper !== null && upper.value > value.value ? upper.value : null,
    qualifier: groups['qualifier']?.toLowerCase() ?? (value.round ? written.toLowerCase() : null),
    of: whom?.groups?.['of']?.trim().toLowerCase().replace(LEADING_OF, '') ?? null,
    article: false,
    partOf: !value.round && OF_WHOLE.test(whom?.[0] ?? ''),
    wholeOf: part !== null,
  };
}

function personOf(match: RegExpExecArray, before: string, end: number, after: string): Amount | null {
  const whom = WHOM.exec(after);
  const of = whom?.groups?.['of']?.trim().toLowerCase().replace(LEADING_OF, '') ?? '';
  if (whom === null || !ONE_PERSON.test(of) || whom[0].startsWith(' of ')) return null;
  if (AFTER_PREPOSITION.test(before) || match.groups?.['upper'] !== undefined) return null;
  const qualifier = match.groups?.['qualifier']?.toLowerCase() ?? null;
  return {
    start: match.index,
    end,
    endOfWhom: end + whom[0].length,
    number: 1,
    numberMax: null,
    qualifier,
    of,
    article: true,
    partOf: false,
    wholeOf: false,
  };
}
