import type { FoundFigure } from './figure.ts';
import { MONEY_WORDS, type MoneyWords } from './languages/money-words.ts';
import { lowered } from './lowered.ts';
import { unspacedMoneyIn } from './unspaced-money.ts';

/** Signs and codes, before a number or behind one, in lower case. */
const SIGNS =
  'us ?\\$|nz\\$|hk\\$|a\\$|c\\$|s\\$|r\\$|nt\\$|u\\$s|\\$|€|£|¥|₹|₦|₱|₩|₺|₽|₪|฿|₫|₴|₸|৳|s\\/\\.?|kč|zł|rp\\.?|rm|tl|rs\\.?';
const CODES =
  'eur|usd|gbp|chf|cad|aud|nzd|sek|nok|dkk|isk|pln|czk|huf|ron|bgn|rub|uah|try|ils|brl|mxn|ars|clp|cop|pen|xof|xaf|fcfa|jpy|cny|rmb|krw|inr|idr|myr|vnd|sar|aed|egp|mad|dzd|tnd|zar';
const SHORT = 'kr\\.?|mkr';
const BORDER = '[\\p{L}\\p{M}\\p{N}]';
/** Joins the parts of a sum: `2 millones y 500 mil pesos`. */
const AND = 'y|e|et|und|en|och|og|ja|i|a|și|и|і|та|ve|dan|و';
/** `en 2024 euros y dólares`: a year, not a sum. */
const YEAR = /^20[0-3]\d$/;
const BEFORE_YEAR =
  /(?:^|[\s(])(?:en|em|in|im|jahr|año|ano|année|i|w|v|roce|roku|в|у|році|году|през|năm|yılı|marzo de|(?:enero|febrero|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) de)\s$/u;
const BEFORE = 16;
/** Small change is no reported figure, as in English. */
const LEAST = 1_000;
const BLANK = '[ \\u00a0\\u202f]';
const SPACES = /[ \u00a0\u202f]/gu;
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;
const ARABIC_DIGIT = /[٠-٩۰-۹०-९]/gu;
const CLOSING_STOP = /\.$/u;
const MILLIONS_OF_KRONOR = 'mkr';
/** A sum on a banknote or a stamp, per piece. */
const NO_SUM = /^(?:-\p{L}|%)/u;

const AHEAD = /\(\?=[^)]*\)/g;

interface Reader {
  readonly sums: RegExp;
  readonly words: ReadonlyMap<string, number>;
  readonly scales: readonly (readonly [pattern: RegExp, value: number])[];
  readonly thousands: MoneyWords['thousands'];
}

const endings = (words: string): string => words.replaceAll('~', '\\p{L}*');

function readerOf(language: MoneyWords): Reader {
  const words = new Map(
    language.numbers.split(' ').flatMap((forms, at) => forms.split('|').map((form) => [form, at + 1] as const)),
  );
  const spaced = language.thousands === ' ' ? `\\d{1,3}(?:${BLANK}\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|` : '';
  const digits = `(?:${spaced}\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d+)?)`;
  const scales = Object.entries(language.scales).sort(([a], [b]) => Number(b) - Number(a));
  const scale = scales.map(([, names]) => endings(names)).join('|');
  const number = [...words.keys()].join('|');
  const link = language.link === '' ? '' : `(?:${BLANK}?(?:${language.link}))?`;
  const currency = `${SIGNS}|(?<!${BORDER})(?:${endings(language.currencies)}|${CODES}|${SHORT})`;
  const qualifier = `(?:(?<!${BORDER})(?<qualifier>${endings(language.qualifiers)}) )?`;
  const first = `(?<sign>(?<!${BORDER})(?:${CODES}) |(?<!${BORDER})(?:${SIGNS})${BLANK}?)(?<signed>${digits})(?:${BLANK}?(?<scaled>${scale})(?!${BORDER}))?`;
  const more = `(?:(?<more>\\d{1,3})${BLANK}?(?<moreScale>${scale})(?!\\p{L})${BLANK}(?:${AND} )?)?`;
  const last = `(?<![\\p{L}\\p{M}\\p{N}.,:/-])${more}(?<plain>${digits}|(?:${number})(?=${BLANK}))(?:${BLANK}?(?<scale>${scale})(?!\\p{L}))?${link}${BLANK}?(?<unit>${currency})`;
  return {
    sums: new RegExp(`${qualifier}(?:${first}|${last})(?!${BORDER})`, 'gu'),
    words,
    scales: scales.map(
      ([value, names]) => [new RegExp(`^(?:${endings(names).replaceAll(AHEAD, '')})$`, 'u'), Number(value)] as const,
    ),
    thousands: language.thousands,
  };
}

const readers = new Map<string, Reader>();

/** Languages besides English whose sums of money are read, as the first part of their tags. */
export const FOREIGN_MONEY: readonly string[] = [...Object.keys(MONEY_WORDS), 'ja', 'ko', 'zh'].sort();

/** Sums of money of a thousand and more in a text that is not in English: figures of the kind `amount`, with what they are counted in as
 * written, in lower case (`euros`, `₽`, `млрд` is part of the number). None for languages that are not known. */
export function foreignMoneyIn(written: string, language: string): readonly FoundFigure[] {
  const [tag = ''] = language.toLowerCase().split('-');
  const words = MONEY_WORDS[tag];
  if (words === undefined) return unspacedMoneyIn(written, tag);
  const reader = readers.get(tag) ?? readerOf(words);
  readers.set(tag, reader);
  const text = lowered(written).replaceAll(ARABIC_DIGIT, westernDigit);
  return [...text.matchAll(reader.sums)].flatMap((match) => sumOf(written, match, reader) ?? []);
}

const westernDigit = (digit: string): string => String((digit.charCodeAt(0) - (digit < '०' ? 0 : 6)) % 16);

function sumOf(written: string, match: RegExpExecArray, reader: Reader): FoundFigure | null {
  const { qualifier, sign, signed, scaled, plain, scale, more, moreScale, unit = '' } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const value = numberIn(signed ?? plain ?? '', reader);
  if (value === null || NO_SUM.test(written.slice(end, end + 2))) return null;
  const before = match.input.slice(Math.max(0, start - BEFORE), start);
  if (scale === undefined && YEAR.test(plain ?? '') && BEFORE_YEAR.test(before)) return null;
  const counted = (sign ?? unit).trim();
  const times = factorOf(scaled ?? scale, reader) * (counted === MILLIONS_OF_KRONOR ? 1_000_000 : 1);
  const all = value * times + Number(more ?? 0) * factorOf(moreScale, reader);
  const number = Math.round(all * 100) / 100;
  if (number < LEAST) return null;
  const text = written.slice(start, end);
  return {
    kind: 'amount',
    number,
    numberMax: null,
    unit: counted.replace(CLOSING_STOP, ''),
    qualifier: qualifier ?? null,
    of: null,
    text,
    start,
    end,
  };
}

function factorOf(scale: string | undefined, { scales }: Reader): number {
  return scale === undefined ? 1 : (scales.find(([pattern]) => pattern.test(scale))?.[1] ?? 1);
}

/** Three digits behind a mark are thousands, but for the mark that the language puts before decimals. */
function numberIn(written: string, { words, thousands }: Reader): number | null {
  const word = words.get(written);
  if (word !== undefined) return word;
  const plain = written.replaceAll(SPACES, '');
  const point = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  if (point < 0) return Number(plain);
  const decimals = plain.length - point - 1;
  const grouped = GROUPED.test(plain) && (plain[point] === thousands || thousands === '.');
  if (grouped && !plain.startsWith('0')) return Number(plain.replaceAll(/[.,]/g, ''));
  if (decimals > 3) return null;
  return Number(`${plain.slice(0, point).replaceAll(/[.,]/g, '')}.${plain.slice(point + 1)}`);
}
