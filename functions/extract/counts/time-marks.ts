import type { DateMention } from '#article/article.ts';
import type { Stretch } from './sentence.ts';

/** A word of time in a sentence: of long ago, or of now. */
export interface TimeMark extends Stretch {
  readonly far: boolean;
  /** It stands before a noun (`the 1953 flood`), not as an adverb (`in 1953`). */
  readonly attributive: boolean;
  /** It opens a comparison: `the worst since 1999`. */
  readonly compares: boolean;
  /** It says how long something lasts. */
  readonly since: boolean;
}

const DAY_MS = 86_400_000;
/** An event of the last three weeks is still reported on. */
const NEAR_DAYS = 21;
/** A month that is over is another event's from the second week of the next on. */
const WEEK = 7;
/** `Since` a day of the last two months still counts the event itself. */
const SINCE_DAYS = 60;

const YEAR = /(?<![\p{L}\p{N}$€£.,-])(?:1[5-9]|20)\d\d(?:s|(?:[-–/]\d{2,4}))?(?![\p{N}%-]|[.,]\d)/gu;
/** A number of people or things is no year. */
const COUNTS_THINGS =
  /^ (?:people|homes|houses|deaths|others|cases|men|women|children|civilians|troops|soldiers|miles|km|feet|dollars|jobs|votes|points|were|are|have)\b/u;
const LONG_AGO =
  /\b(?:last year(?:['’]s)?|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|some|few) (?:years|decades|year|decade)(?: (?:ago|earlier|before))|(?:years|decades|months) (?:ago|earlier)|last (?:spring|summer|autumn|fall|winter)|last month(?:['’]s)?|in recent (?:years|months|decades)|(?:in|over|during) the (?:past|last) (?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+|few|several) )?(?:year|years|decade|decades|months)|(?:every|each|per) year|a year(?= on average|[,.])|annually|on average|so far this year|(?:already|all) this year|since the (?:start|beginning) of (?:the|this) year|world war (?:ii|two|i|one)|(?:first|second) world war)(?![\p{L}\p{N}])/giu;
const OTHER_EVENT =
  /\b(?:(?:in|by|during) (?:a|an|another|one|two|three|several) (?:similar|separate|earlier|previous|unrelated|other|different)\b|(?:an?|another|the) (?:similar|earlier|previous|separate|unrelated) (?:attack|bombing|blast|explosion|shooting|crash|accident|collision|derailment|disaster|fire|flood|quake|earthquake|storm|incident|sinking|collapse|outbreak)|previous (?:attacks|bombings|accidents|fires|floods|storms|quakes|outbreaks))\b/giu;

const SUPERLATIVE =
  /\b(?:worst|deadliest|bloodiest|biggest|largest|highest|first|most [a-z]+|heaviest|only|fewest|lowest|strongest|greatest|gravest|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))\b[^;.]{0,60} since (?:the |a |an )?$/iu;
const SINCE = /(?:^|\b)since (?:the |a |an )?$/iu;
const ADVERB = /\b(?:in|since|during|from|until|by|on|between|and|of|to) (?:early |late |mid-|the )?$/iu;
const ARTICLE = /\b(?:the|a|an|that|this|its|his|her|their|deadly|devastating) $/iu;
const FOLLOWED_BY_NOUN = /^(?:['’]s)? \p{Ll}{3,}/u;
const CHANGED_HANDS =
  /\b(?:born|built|founded|opened|launched|established|created|introduced|elected|formed|married|signed|manufactured|made|retired|moved|constructed|erected|adopted|joined|bought|sold|won|ratified|passed|promulgated|dating|dated|model|law|act|treaty|constitution|agreement|accord|deal)\b[^,.;]{0,20}$/iu;

/** The latest and the earliest day of a date's value, in days since 1970; null for what is no day. */
function daysOf(value: string): readonly [number, number] | null {
  const [from = '', to = from] = value.split('/');
  const [first, last] = [edgeOf(from, 0), edgeOf(to, 1)];
  return first === null || last === null ? null : [first, last];
}

const PARTS = /^(?<year>\d{4})(?:-W(?<week>\d{2})|-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/u;

function edgeOf(value: string, end: 0 | 1): number | null {
  const { year, week, month, day } = PARTS.exec(value)?.groups ?? {};
  if (year === undefined) return null;
  const at = (y: number, m: number, d: number): number => Math.floor(Date.UTC(y, m, d) / DAY_MS);
  if (week !== undefined) return at(Number(year), 0, 4) + 7 * (Number(week) - 1) + 6 * end;
  if (month === undefined) return end === 1 ? at(Number(year), 12, 0) : at(Number(year), 0, 1);
  if (day === undefined) return end === 1 ? at(Number(year), Number(month), 0) : at(Number(year), Number(month) - 1, 1);
  return at(Number(year), Number(month) - 1, Number(day));
}

/** What tells the time in a stretch of `text`, in order: `dates` as they were resolved, years before a noun, and words for
 * long ago or for another event. `published` is the day of the article, null if unknown. */
export function timeMarksIn(
  text: string,
  within: Stretch,
  dates: readonly DateMention[],
  published: string | null,
): readonly TimeMark[] {
  const today = published === null ? null : (daysOf(published)?.[1] ?? null);
  const marks: TimeMark[] = [];
  const add = (start: number, end: number, far: boolean): void => {
    if (marks.some((mark) => mark.start < end && start < mark.end)) return;
    const before = text.slice(Math.max(within.start, start - 90), start);
    const written = text.slice(start, end);
    if (far && CHANGED_HANDS.test(before.slice(-40))) return;
    const lead = ADVERB_START.exec(written)?.[0] ?? '';
    const attributive =
      lead === '' && !ADVERB.test(before) && ARTICLE.test(before) && FOLLOWED_BY_NOUN.test(text.slice(end, end + 20));
    marks.push({
      start,
      end,
      far,
      attributive,
      compares: SUPERLATIVE.test(before + lead),
      since: SINCE.test(before + lead),
    });
  };
  const here = text.slice(within.start, within.end);
  for (const { start, end, value } of datesIn(dates, within)) {
    const opened = text.slice(Math.max(0, start - 12), start) + (ADVERB_START.exec(text.slice(start, end))?.[0] ?? '');
    const far = today === null ? null : isFar(value, today, SINCE.test(opened));
    if (far !== null) add(start, end, far);
  }
  for (const pattern of [OTHER_EVENT, LONG_AGO]) {
    for (const match of here.matchAll(pattern))
      add(within.start + match.index, within.start + match.index + match[0].length, true);
  }
  for (const { start, end } of yearsIn(text, within, today)) add(start, end, true);
  return marks.sort((a, b) => a.start - b.start);
}

const ADVERB_START = /^(?:on|in|since|until|till|by|during|from|over|at)\s(?:the |a |an )?/iu;

/** Years long past, written as numbers. */
function yearsIn(text: string, within: Stretch, today: number | null): readonly Stretch[] {
  if (today === null) return [];
  const matches = [...text.slice(within.start, within.end).matchAll(YEAR)];
  return matches.flatMap(({ index, 0: year }) => {
    const start = within.start + index;
    const end = start + year.length;
    const counts = COUNTS_THINGS.test(text.slice(end, end + 20));
    return !counts && isFar(year.slice(0, 4), today, false) === true ? [{ start, end }] : [];
  });
}

/** `dates` in the stretch: they come in order, those of the title first, and a text may hold many. */
function datesIn(dates: readonly DateMention[], within: Stretch): readonly (Stretch & { readonly value: string })[] {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const date = dates[middle];
    if (date !== undefined && (date.in === 'title' || date.start < within.start)) low = middle + 1;
    else high = middle;
  }
  const found: (Stretch & { readonly value: string })[] = [];
  for (let at = low; at < dates.length; at++) {
    const date = dates[at];
    if (date === undefined || date.end > within.end) break;
    found.push(date);
  }
  return found;
}

/** Long before today, now, or (null) neither: a year or month that is not over, a day to come. */
function isFar(value: string, today: number, since: boolean): boolean | null {
  const days = daysOf(value);
  if (days === null) return null;
  const [first, last] = days;
  if (since) return today - first > SINCE_DAYS;
  if (MONTH.test(value)) return today - last > WEEK ? true : null;
  if (today - last > NEAR_DAYS) return true;
  return last - first <= NEAR_DAYS && first <= today ? false : null;
}

const MONTH = /^\d{4}-\d{2}$/u;
