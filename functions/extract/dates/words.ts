/** Words of temporal expressions in English: tables for the rules. */

export const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
export const MONTH_ANY = `(?:${MONTH}|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)`;
export const WEEKDAY = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
export const PART = 'morning|afternoon|evening|night|noon|midday|midnight|lunchtime|dawn|dusk';
export const UNIT = 'day|week|month|year|decade|century|hour|minute|fortnight|weekend';
export const NUMBER =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|a couple of|a dozen|half a dozen)';

const MONTH_NAMES = MONTH.toLowerCase().split('|');
const WEEKDAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const NUMBERS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1])
    .concat([
      ['a', 1],
      ['an', 1],
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['a couple of', 2],
      ['a dozen', 12],
      ['half a dozen', 6],
    ]),
);

/** 1 to 12, or 0 if the word is no month. */
export function monthOf(word: string): number {
  const stem = word.toLowerCase().replace('.', '');
  if (stem.length < 3) return 0;
  return MONTH_NAMES.findIndex((name) => name.startsWith(stem)) + 1;
}

/** 0 (Sunday) to 6, or -1. */
export function weekdayIn(word: string): number {
  return WEEKDAY_NAMES.indexOf(word.toLowerCase());
}

/** `12` or `twelve` as a number; 0 for any other word. */
export function numberOf(word: string): number {
  const digits = Number(word);
  return Number.isNaN(digits) ? (NUMBERS.get(word.toLowerCase()) ?? 0) : digits;
}
