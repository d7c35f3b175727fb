import { COUNT_KINDS, type CountKind } from '#article/article.ts';
import type { FoundFigure } from './figure.ts';
import type { FigureWords, KindWords } from './languages/figure-words.ts';
import { lowered } from './lowered.ts';

/** What stands before and after a number is looked at so far: time stays linear in the text. */
const BEFORE = 90;
const AFTER = 150;
const GREATEST_MAGNITUDE = 10.5;
/** Between a number and whom it counts: `31 ukrainische Soldaten`, `tres jóvenes trabajadores`. */
const DESCRIBING = "(?: (?!(?:<between>)(?!\\p{L}))[\\p{Ll}][\\p{L}'’-]{1,24}){0,3}?";
/** A capital before the last word: a noun of its own in German, a name elsewhere. */
const DESCRIBED_BY_NAME = / \p{Lu}[\p{L}’'-]* (?=\p{L})/u;
const ASIDE = '(?:,? \\([^()\\n]{1,40}\\)|, [^,.;:\\n]{1,60},)?';
const GROUPS = /[.\u0020\u00a0\u202f](?=\d{3})/gu;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
/** What makes a number no count: an hour, a day of the month, a share, a decimal, a part of a name. */
const NO_COUNT_AFTER = /^(?:[.,:/]\d|[%‰°º]| ?(?:%|€|\$|£))|^\.\s?\p{Ll}/u;

/** One person's age in languages that put it so: `eine Frau von 61`, `een man van 34`, `en kvinna på 61`. */
const AGE_BEFORE =
  /(?<!\p{L})(?:frau|mann|junge|bub|mädchen|kind|rentner(?:in)?|(?:rad|motorrad|auto)?fahrer(?:in)?|vrouw|man|jongen|meisje|kvinna|pojke|flicka|kvinde|dreng|pige|kvinne|mann|gutt|jente) (?:von|van|på) (?:(?:etwa|rund|ungefähr|ongeveer|omkring|cirka) )?$/u;

interface Reader {
  readonly amounts: RegExp;
  readonly words: ReadonlyMap<string, { readonly value: number; readonly round: boolean }>;
  readonly scales: ReadonlyMap<string, number>;
  readonly whom: RegExp;
  readonly measures: RegExp;
  readonly unreal: RegExp;
  readonly joiner: RegExp;
  readonly ends: RegExp;
  readonly kinds: readonly {
    readonly kind: CountKind;
    /** After whom the number counts, and after a bare number. */
    readonly after: RegExp | null;
    readonly bare: RegExp | null;
    readonly before: RegExp | null;
    readonly toll: RegExp | null;
  }[];
  readonly magnitude: RegExp;
  readonly comma: boolean;
}

/** `~` stands for any ending. */
const endings = (words: string): string => words.replaceAll('~', '\\p{L}*');
const whole = (words: string): string => `(?<![\\p{L}\\p{M}\\p{N}])(?:${endings(words)})(?![\\p{L}\\p{M}\\p{N}])`;
const NEVER = '(?!)';

function numberWords(language: FigureWords): Map<string, { value: number; round: boolean }> {
  const found = new Map<string, { value: number; round: boolean }>();
  const plain = Object.entries(language.numbers).map(([value, words]) => [Number(value), words.split(' ')] as const);
  for (const [value, words] of plain) for (const word of words) found.set(word, { value, round: false });
  const tens = language.and === null ? [] : plain.filter(([value]) => value >= 20 && value < 100 && value % 10 === 0);
  const units = plain.filter(([value]) => value > 0 && value < 10);
  for (const [ten, tenWords] of tens) {
    for (const [unit, unitWords] of units) {
      for (const first of tenWords) {
        for (const second of unitWords) {
          found.set(`${first}${language.and}${second}`, { value: ten + unit, round: false });
        }
      }
    }
  }
  for (const [value, phrases] of Object.entries(language.round)) {
    for (const phrase of phrases.split('|')) found.set(phrase, { value: Number(value), round: true });
  }
  return found;
}

function readerOf(language: FigureWords): Reader {
  const words = numberWords(language);
  const scales = new Map(
    Object.entries(language.scales).flatMap(([value, names]) => names.split(' ').map((name) => [name, Number(value)])),
  );
  const longestFirst = (names: Iterable<string>): string =>
    [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
  const group = { ' ': '[\\u0020\\u00a0\\u202f]', '.': '\\.', ',': ',' }[language.thousands];
  const point = language.thousands === ',' ? '\\.' : ',';
  const digits = `\\d{1,3}(?:${group}\\d{3})+(?!\\d)|\\d+(?:${point}\\d+)?`;
  const scale = `(?: (?<scale>${longestFirst(scales.keys())})(?!\\p{L}))?`;
  const people = `(?:${endings(language.people)})(?![\\p{L}\\p{M}])`;
  const describing = DESCRIBING.replace('<between>', endings(language.between));
  const gap = language.gap === 0 ? '' : `(?: (?!\\d)[^\\s.,;:!?]{1,24}){0,${language.gap}}?`;
  const link = `(?:,? (?:${endings(language.between)})(?![\\p{L}\\p{M}])){0,4}`;
  const patterns = (kind: CountKind, { after, before, toll }: KindWords) => ({
    kind,
    after: after === '' ? null : new RegExp(`^${ASIDE}${link}${gap},? (?:${endings(after)})(?![\\p{L}\\p{M}])`, 'u'),
    bare: after === '' ? null : new RegExp(`^${link},? (?:${endings(after)})(?![\\p{L}\\p{M}])`, 'u'),
    before: before === '' ? null : new RegExp(`${whole(before)}(?: \\p{L}{1,14}){0,2} ?$`, 'u'),
    toll:
      toll === ''
        ? null
        : new RegExp(
            `(?:${whole(`(?:${language.tollOf}) (?:\\p{L}{1,14} ){0,2}(?:${toll})`)})[^.;\\n]{0,60} (?:${endings(language.tollAt)}) $`,
            'u',
          ),
  });
  return {
    amounts: new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}_$€£.,:/+-])(?:(?<qualifier>${endings(language.qualifiers)}) )?(?<number>${digits}|${longestFirst(words.keys())})${scale}(?![\\p{L}\\p{M}\\p{N}])`,
      'gu',
    ),
    words,
    scales,
    whom: new RegExp(`^${describing} ${people}`, 'u'),
    measures: new RegExp(`^ ?(?:${endings(language.measures)})(?![\\p{L}\\p{M}])`, 'u'),
    unreal: new RegExp(`${whole(language.unreal)}(?: [^.,;:\\s]+){0,4} ?$`, 'u'),
    joiner: new RegExp(`^,?(?: (?:${language.joiner})|,) $`, 'u'),
    ends: new RegExp(`^(?:[.,;:!?)]|$| (?:${language.joiner})(?!\\p{L}))`, 'u'),
    kinds: COUNT_KINDS.flatMap((kind) => {
      const said = language.kinds[kind];
      return said === undefined ? [] : [patterns(kind, said)];
    }),
    magnitude: magnitudeOf(language.magnitude),
    comma: language.thousands !== ',',
  };
}

function magnitudeOf({ before, after }: FigureWords['magnitude']): RegExp {
  const number = (name: string): string => `(?<${name}>\\d(?:[.,]\\d)?)(?![\\p{N}]|[.,]\\d)`;
  const first = before === '' ? NEVER : `${whole(before)} ${number('after')}`;
  const second = after === '' ? NEVER : `(?<![\\p{N}.,])${number('before')} ?${whole(after)}`;
  return new RegExp(`${first}|${second}`, 'gu');
}

interface Amount {
  readonly start: number;
  readonly end: number;
  readonly endOfWhom: number;
  readonly number: number;
  readonly qualifier: string | null;
  readonly of: string | null;
  /** What stands before it, and before its number. */
  readonly before: string;
  readonly beforeNumber: string;
}

function numberIn(
  reader: Reader,
  written: string,
  scale: string | undefined,
): { value: number; round: boolean } | null {
  const factor = scale === undefined ? 1 : (reader.scales.get(scale) ?? 1);
  const word = reader.words.get(written);
  if (word !== undefined) return { value: word.value * factor, round: word.round };
  const digits = reader.comma ? written.replaceAll(GROUPS, '').replace(',', '.') : written.replaceAll(',', '');
  const value = Number(digits) * factor;
  return Number.isInteger(value) ? { value, round: false } : null;
}

const isYearOrAge = (before: string, number: string, scale: string | undefined): boolean =>
  (YEAR.test(number) && scale === undefined) || AGE_BEFORE.test(before);

/** Numbers that may count people; `written` is the text as it stands, `text` in lower case. */
function amountsIn(written: string, text: string, reader: Reader): readonly Amount[] {
  return [...text.matchAll(reader.amounts)].flatMap((match): readonly Amount[] => {
    const { number = '', scale, qualifier } = match.groups ?? {};
    const end = match.index + match[0].length;
    const after = text.slice(end, end + AFTER);
    if (NO_COUNT_AFTER.test(after) || reader.measures.test(after)) return [];
    const value = numberIn(reader, number, scale);
    if (value === null) return [];
    const found = reader.whom.exec(after);
    const whom = found !== null && DESCRIBED_BY_NAME.test(written.slice(end, end + found[0].length)) ? null : found;
    const from = Math.max(0, match.index - BEFORE);
    if (whom === null && isYearOrAge(text.slice(from, match.index), number, scale)) return [];
    return [
      {
        start: match.index,
        end,
        endOfWhom: end + (whom?.[0].length ?? 0),
        number: value.value,
        qualifier: qualifier ?? (value.round ? number : null),
        of: whom?.[0].trim() ?? null,
        before: text.slice(from, match.index),
        beforeNumber: text.slice(
          from,
          match.index + match[0].length - number.length - (scale === undefined ? 0 : scale.length + 1),
        ),
      },
    ];
  });
}

function counted(text: string, amount: Amount, kind: CountKind, start: number, end: number): FoundFigure {
  const { number, qualifier } = amount;
  const of = end >= amount.endOfWhom ? amount.of : null;
  return { kind, number, numberMax: null, unit: null, qualifier, of, text: text.slice(start, end), start, end };
}

/** What happened, said after the number or after whom it counts, up to the next number; the nearest holds. */
function readAfter(text: string, amount: Amount, next: number, reader: Reader): FoundFigure | null {
  const { start, end, endOfWhom } = amount;
  for (const from of endOfWhom > end ? [endOfWhom, end] : [end]) {
    const after = text.slice(from, Math.min(from + AFTER, Math.max(from, next)));
    let nearest: { readonly kind: CountKind; readonly length: number } | null = null;
    for (const { kind, after: ofWhom, bare } of reader.kinds) {
      const length = (from === end ? bare : ofWhom)?.exec(after)?.[0].length;
      if (length !== undefined && (nearest === null || length < nearest.length)) nearest = { kind, length };
    }
    if (nearest !== null) return counted(text, amount, nearest.kind, start, from + nearest.length);
  }
  return null;
}

/** What happened, said before the number: a verb whose object or subject it is, or a toll. */
function readBefore(text: string, amount: Amount, reader: Reader): FoundFigure | null {
  const { start, end, endOfWhom, before, beforeNumber } = amount;
  const numberStart = start + beforeNumber.length - before.length;
  for (const { kind, before: verb, toll } of reader.kinds) {
    const rose = toll?.exec(beforeNumber);
    if (rose != null) {
      const plain = toll?.test(before) === true ? amount : { ...amount, qualifier: null };
      return counted(text, plain, kind, numberStart - beforeNumber.length + rose.index, end);
    }
    const done = verb?.exec(before);
    if (done == null || !(amount.of !== null || reader.ends.test(text.slice(end, end + AFTER)))) continue;
    if (reader.unreal.test(before.slice(0, done.index))) continue;
    return counted(text, amount, kind, start - before.length + done.index, endOfWhom);
  }
  return null;
}

function readAmount(text: string, amount: Amount, next: number, reader: Reader): FoundFigure | null {
  if (reader.unreal.test(amount.before)) return null;
  return readAfter(text, amount, next, reader) ?? readBefore(text, amount, reader);
}

function magnitudesIn(text: string, reader: Reader): readonly FoundFigure[] {
  return [...text.matchAll(reader.magnitude)].flatMap((match): readonly FoundFigure[] => {
    const { after, before } = match.groups ?? {};
    const number = Number((after ?? before ?? '').replace(',', '.'));
    if (!(number > 0 && number < GREATEST_MAGNITUDE)) return [];
    const { index: start, 0: said } = match;
    const of = { numberMax: null, unit: null, qualifier: null, of: null };
    return [{ kind: 'magnitude', number, ...of, text: said, start, end: start + said.length }];
  });
}

const readers = new WeakMap<FigureWords, Reader>();

/**
 * What a text in a language with spaces reports of how many: each number with what stands right before and after it, read from
 * the last to the first, so that `two soldiers and three civilians were killed` counts both. Precision first: nothing is counted
 * that is not said in a known form.
 */
export function spacedFiguresIn(written: string, language: FigureWords): readonly FoundFigure[] {
  const text = lowered(written);
  const reader = readers.get(language) ?? readerOf(language);
  readers.set(language, reader);
  const all: FoundFigure[] = [];
  let joined: { readonly start: number; readonly kind: CountKind } | null = null;
  let next = text.length;
  for (const amount of amountsIn(written, text, reader).toReversed()) {
    const own = readAmount(text, amount, next, reader);
    next = amount.start;
    const shares: boolean =
      own === null &&
      joined !== null &&
      amount.of !== null &&
      amount.endOfWhom < joined.start &&
      reader.joiner.test(text.slice(amount.endOfWhom, joined.start));
    const figure: FoundFigure | null =
      own ?? (shares && joined !== null ? counted(text, amount, joined.kind, amount.start, amount.endOfWhom) : null);
    joined = figure === null ? null : { start: amount.start, kind: figure.kind };
    if (figure !== null) all.push(figure);
  }
  return [...all, ...magnitudesIn(text, reader)].map((figure) => ({
    ...figure,
    text: written.slice(figure.start, figure.end),
  }));
}
