import type { Dateline } from '#article/article.ts';
import { DATE_WORDS } from '../dates/date-words.ts';
import { monthOf } from '../dates/month-names.ts';
import { NEWS_AGENCIES } from './dateline-words.ts';

/** Letters of Arabic script and of the scripts of India: without capitals, so that a place cannot be told by its form. */
const LETTER =
  '[\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gujarati}\\p{Script=Gurmukhi}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{M}\\u200c\\u200d]';
const NAME = `(?<place>${LETTER}{2,16}(?:\\s${LETTER}{2,16}){0,2}?)`;
const WORD = `${LETTER}{2,14}`;
/** Levant months have two words, and some houses write both names (`شباط/فبراير`). */
const MONTH = `${WORD}(?:\\s(?:الأول|الاول|الثاني))?(?:\\s?/\\s?${WORD})?`;
const DAY = `(?<date>(?<day>\\p{Nd}{1,2}|${WORD})\\s(?<month>${MONTH})(?:[,،]?\\s(?<year>\\p{Nd}{4}))?)`;
const DATE = `(?:[,،]?\\s|\\s?[-–—]\\s?)(?:في\\s)?${DAY}`;
const BRACKETS = '\\s?[(/«](?<agency>[^)/»\\n\\p{Nd}]{2,24})[)/»]';

/** Place, day, agency, as groups by those names; anchored. {@link isUnicaseDateline} says whether what fits is a dateline. */
export const UNICASE_FORMS: readonly RegExp[] = [
  // الرياض 24 رجب 1445 هـ الموافق 04 فبراير 2024 م واس : the day of the other calendar first
  new RegExp(
    `^${NAME}\\s\\p{Nd}{1,2}\\s${WORD}(?:\\s${WORD})?\\s\\p{Nd}{4}\\s?هـ\\sالموافق${DATE}\\s?م?(?:\\s(?<agency>واس))?\\s?[:\\-–—]?\\s`,
    'u',
  ),
  // القاهرة 3 مارس 2025 (أ ف ب) - · नयी दिल्ली, तीन मार्च (भाषा) · ঢাকা, ৩ মার্চ ২০২৫ (বাসস):
  new RegExp(`^${NAME}${DATE}(?:${BRACKETS})?\\s?[:।\\-–—]{0,2}\\s`, 'u'),
  // 12 مارس 2024 (أ ف ب) القاهرة - · 12 मार्च 2024 (भाषा) - : the place may be missing
  new RegExp(`^${DAY}${BRACKETS}\\s(?:[-–—]\\s)?${NAME}\\s?[:।\\-–—]{1,2}\\s`, 'u'),
  new RegExp(`^${DAY}${BRACKETS}\\s?[:।\\-–—]{1,2}\\s`, 'u'),
  // (أ ف ب) القاهرة 12 مارس 2024 -
  new RegExp(`^${BRACKETS}\\s(?:[-–—]\\s)?${NAME}${DATE}\\s?[:।\\-–—]{1,2}\\s`, 'u'),
  // القاهرة - (أ ش أ): · القاهرة (رويترز) - · دمشق – سانا: · کراچی (اے پی پی)
  new RegExp(`^${NAME}\\s?(?:[-–—/]\\s?)?${BRACKETS}\\s?[:।\\-–—]{0,2}\\s`, 'u'),
  new RegExp(
    `^${NAME}\\s?[-–—/،]\\s?(?<agency>${LETTER}{1,10}(?:\\s${LETTER}{1,4}){0,2})\\s?(?:[:\\-–—]{1,2}\\s|$)`,
    'u',
  ),
];
const LATIN = /^[A-Za-z\s]{2,20}$/;

/** Whether what a form found is a dateline: it carries a day or a known agency; brackets and dashes alone hold other things too. */
export function isUnicaseDateline({ places: [place = ''], date, agency }: Dateline): boolean {
  // `نشر في 12 مارس 2024`: published on that day.
  if (DATE_WORDS.has(place)) return false;
  return date === null ? isAgency(agency ?? '') : unicaseParts(date) !== null;
}

function isAgency(name: string): boolean {
  return NEWS_AGENCIES.has(name.trim()) || LATIN.test(name);
}

/** Hindi agencies write the day as a word. */
const DAYS =
  'एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस'.split(
    ' ',
  );
const PARTS = /^(\S{1,14})\s(\S{2,14}?(?:\s(?:الأول|الاول|الثاني))?)(?:\s?\/\s?\S{2,14}?)?[,،]?(?:\s(\p{Nd}{4}))?$/u;
const INDIC = 0x900;
const DIGIT = /\p{Nd}/gu;

/** Day, month and year (null if not written) of `3 مارس 2025`, `तीन मार्च`, `৩ মার্চ ২০২৫`; null if it is no date. */
export function unicaseParts(
  date: string,
): { readonly year: number | null; readonly month: number; readonly day: number } | null {
  const [, first = '', name = '', year] = PARTS.exec(date) ?? [];
  const month = monthOf(name);
  const day = DAYS.includes(first) ? DAYS.indexOf(first) + 1 : Number(first.replace(DIGIT, digitOf));
  if (month === null || !(day >= 1 && day <= 31)) return null;
  return { year: year === undefined ? null : Number(year.replace(DIGIT, digitOf)), month, day };
}

/** The zeros of the Arabic digits stand at multiples of sixteen, those of India six beyond. */
function digitOf(digit: string): string {
  const code = digit.charCodeAt(0);
  if (code < 0x80) return digit;
  return String((code - (code >= INDIC ? 6 : 0)) % 16);
}
