/** Numbers as news writes them: digits with separators, words up to the millions, and round figures (`dozens`, `scores`). */
const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
  m: 1_000_000,
  mn: 1_000_000,
  bn: 1_000_000_000,
  tn: 1_000_000_000_000,
  lakh: 100_000,
  lakhs: 100_000,
  crore: 10_000_000,
  crores: 10_000_000,
};
/** A round plural gives no more than its least: `dozens` is at least 24, `hundreds` at least 200. */
const PLURALS: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2_000,
  'tens of thousands': 20_000,
  'hundreds of thousands': 200_000,
  millions: 2_000_000,
};

const words = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const scales = 'hundred|thousand|million|billion|trillion|dozen|score|lakhs?|crores?';
/** Digits with separators: `1,500,000`, and `15,00,000` as India writes it. */
export const DIGITS_SOURCE = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d+(?:\\.\\d+)?';

/** One number, for use inside a larger expression: no capturing group, each alternative begins differently or is tried once. */
export const NUMBER_SOURCE =
  `(?:${DIGITS_SOURCE})(?:[ -](?:${scales}|mn|bn)(?: crores?)?)?` +
  `|half (?:a|an) (?:dozen|million|billion)|half-dozen|a couple(?: of)?` +
  `|(?:tens|hundreds) of thousands|dozens|scores|hundreds|thousands|millions` +
  `|(?:${words})(?:(?:[ -]|(?<=hundred|thousand|million) and )(?:${words}|${scales})){0,5}`;

const DIGITS = /^\d/;
const NOT_DIGIT = /[^\d.]/g;
const SEPARATOR = /[ -]+/;

function ofDigits(text: string): number | null {
  const [digits = '', ...scales] = text.split(SEPARATOR);
  const value = Number(digits.replace(NOT_DIGIT, ''));
  if (!Number.isFinite(value)) return null;
  return scales.reduce((product, scale) => product * (SCALES[scale] ?? 1), value);
}

/** Adds up number words: `two hundred and five thousand`. Null if a word is no number, or there is only an article. */
function ofWords(words: readonly string[]): number | null {
  let [total, current, numbers] = [0, 0, 0];
  for (const word of words) {
    const unit = UNITS[word];
    const scale = SCALES[word];
    if (unit === undefined && scale === undefined) return null;
    if (word !== 'a' && word !== 'an') numbers++;
    if (unit !== undefined) current += unit;
    else if (scale !== undefined && scale <= 100) current = Math.max(1, current) * scale;
    else {
      // `five thousand crore`, `two lakh crore`: the second multiplies the first.
      total = current === 0 && total > 0 ? total * (scale ?? 1) : total + Math.max(1, current) * (scale ?? 1);
      current = 0;
    }
  }
  return numbers === 0 ? null : total + current;
}

/** The value of a number as written, lower case or not; null for what is none (`a`, `an` alone). */
export function numberOf(written: string): { readonly value: number; readonly round: boolean } | null {
  const text = written.toLowerCase();
  if (DIGITS.test(text)) {
    const value = ofDigits(text);
    return value === null ? null : { value, round: false };
  }
  const plural = PLURALS[text];
  if (plural !== undefined) return { value: plural, round: true };
  if (text.startsWith('a couple')) return { value: 2, round: true };
  const half = text.startsWith('half');
  const words = text.split(SEPARATOR).filter((word) => word !== 'and' && word !== 'half');
  const value = ofWords(half ? words.filter((word) => word !== 'a' && word !== 'an') : words);
  if (value === null) return null;
  return half ? { value: value / 2, round: true } : { value, round: false };
}
