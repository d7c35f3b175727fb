import { withoutAsides } from './asides.ts';
import { FARTHER_VERBS } from './farther-verbs.ts';
import { TENSE_WORDS, type TenseWords } from './foreign-verbs.ts';
import { SLAVIC_VERBS } from './slavic-verbs.ts';
import type { Tense } from './tense.ts';

const REACH = 140;
/** A sentence ends here; a point behind a digit (`am 3. Mai`) ends none. */
const SENTENCE = /(?<!\p{Nd})[.!?](?=\s|$)|[;\n…]/gu;
/** A part of a sentence with a verb of its own begins at a comma or a word for `that`, `who`, `and`, `while`. */
const PART_BREAK =
  /,\s|\s[–—-]\s|\s(?:und|dass|während|weil|nachdem|bevor|et|qu[’']|que|qui|alors|y|quien|mientras|pero|che|mentre|ma|e|enquanto|mas|en|dat|terwijl|maar|i|że|który|która|które|oraz|ale|и|что|который|которая|которое|но|och|att|som|men|og|at|ve)\s/gu;

interface Patterns {
  readonly future: RegExp;
  readonly past: RegExp;
  readonly ahead: RegExp;
  readonly behind: RegExp;
  readonly surelyAhead: RegExp;
  readonly weakFuture: RegExp;
  readonly participle: RegExp;
  readonly verbLast: boolean;
}

const CACHE = new Map<string, Patterns | null>();
const NEVER = '(?!)';

function patternsFor(language: string): Patterns | null {
  const cached = CACHE.get(language);
  if (cached !== undefined) return cached;
  const words = TENSE_WORDS[language] ?? SLAVIC_VERBS[language] ?? FARTHER_VERBS[language];
  const made = words === undefined ? null : compiled(words);
  CACHE.set(language, made);
  return made;
}

function compiled(words: TenseWords): Patterns {
  const { future, past, aheadBefore, behindBefore, surelyAhead, weakFuture, participle, verbLast } = words;
  const before = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern})\\s$`, 'iu');
  return {
    future: new RegExp(`(?<![\\p{L}\\p{M}])(?:${future})(?![\\p{L}\\p{M}])`, 'gu'),
    past: new RegExp(`(?<![\\p{L}\\p{M}])(?:${past})(?![\\p{L}\\p{M}])`, 'gu'),
    ahead: before(aheadBefore),
    behind: before(behindBefore),
    surelyAhead: new RegExp(`(?<!\\p{L})(?:${surelyAhead ?? NEVER})$`, 'iu'),
    weakFuture: new RegExp(`(?<!\\p{L})(?:${weakFuture ?? NEVER})(?!\\p{L})`, 'gu'),
    participle: before(participle ?? NEVER),
    verbLast: verbLast === true,
  };
}

/** Tells whether the clause around a mention at `start`–`end` is of what was or of what is to come. */
export type TenseReader = (start: number, end: number) => Tense;

/**
 * Reads tenses in `text`, in the languages that have a table of verbs; `unknown` for others and where no verb tells. A preposition (`since`, `until`) first; then the
 * nearest verb of the part of the sentence between commas, before the mention rather than behind it; then that of the whole sentence. The verbs of
 * the text are looked up once: 20,000 days in a Russian text took 1.1 s of CPU when each read its own surroundings.
 */
export function foreignTenses(language: string, text: string): TenseReader {
  const words = patternsFor(language);
  if (words === null) return () => 'unknown';
  let found: Found | null = null;
  return (start, end) => {
    found ??= findVerbs(words, text);
    return tenseAt(words, text, start, end, found);
  };
}

function tenseAt(words: Patterns, text: string, start: number, end: number, found: Found): Tense {
  const whole = sentenceBefore(text.slice(Math.max(0, start - REACH), start));
  const before = withoutAsides(whole);
  const after = sentenceAfter(text.slice(end, end + REACH));
  if (words.surelyAhead.test(before + text.slice(start, end))) return 'future';
  if (words.behind.test(before)) return 'past';
  // The verbs of an aside do not count, so that what is left is read anew.
  const read = before === whole ? found : findVerbs(words, `${before}|${after}`);
  const at = before === whole ? { start, end } : { start: before.length, end: before.length + 1 };
  const verbs = verbsAround(read.verbs, at.start, at.end, before.length, after.length, words.verbLast);
  const part = partBefore(before);
  if (words.participle.test(before) && !verbs.left.some(({ distance }) => distance <= part.length)) return 'past';
  const near = verbTense(verbs, part.length, partAfter(after).length);
  if (words.ahead.test(before) && near !== 'past') return 'future';
  const told = near === 'unknown' ? verbTense(verbs, before.length, after.length) : near;
  if (told !== 'unknown') return told;
  const weak = (from: number, to: number): boolean => (read.weak[firstFrom(read.weak, from, (at) => at)] ?? to) < to;
  return weak(at.start - before.length, at.start) || weak(at.end, at.end + after.length) ? 'future' : 'unknown';
}

/** The verbs of a text in its order, and where its verbs stand that are known by their ending alone. */
interface Found {
  readonly verbs: readonly { readonly index: number; readonly tense: Tense }[];
  readonly weak: readonly number[];
}

function findVerbs({ future, past, weakFuture }: Patterns, text: string): Found {
  const verbs = [
    ...[...text.matchAll(future)].map(({ index }) => ({ index, tense: 'future' as const })),
    ...[...text.matchAll(past)].map(({ index }) => ({ index, tense: 'past' as const })),
  ];
  // At one place the future stays first.
  return {
    verbs: verbs.sort((a, b) => a.index - b.index),
    weak: [...text.matchAll(weakFuture)].map(({ index }) => index),
  };
}

/** Where the verbs of a sentence begin, counted from the mention: those before it from its start to the left, those behind it from its end to the right, nearest first. */
interface Verbs {
  readonly left: readonly Verb[];
  readonly right: readonly Verb[];
  readonly verbLast: boolean;
}

interface Verb {
  readonly distance: number;
  readonly tense: Tense;
}

function verbsAround(
  verbs: Found['verbs'],
  start: number,
  end: number,
  before: number,
  after: number,
  verbLast: boolean,
): Verbs {
  const left: Verb[] = [];
  const right: Verb[] = [];
  for (let at = firstFrom(verbs, start - before, ({ index }) => index); at < verbs.length; at++) {
    const verb = verbs[at];
    if (verb === undefined || verb.index >= end + after) break;
    if (verb.index < start) left.push({ distance: start - verb.index, tense: verb.tense });
    else if (verb.index >= end) right.push({ distance: verb.index - end, tense: verb.tense });
  }
  return { left: left.sort((a, b) => a.distance - b.distance), right, verbLast };
}

/** Where the first item that lies at `from` or behind it stands in a list in order. */
function firstFrom<T>(list: readonly T[], from: number, indexOf: (item: T) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && indexOf(item) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tense of the nearest verb within so many characters. At one place the future wins: `erwartete` is also a past form. */
function verbTense({ left, right, verbLast }: Verbs, leftReach: number, rightReach: number): Tense {
  const [before] = left.filter(({ distance }) => distance <= leftReach);
  const [behind] = right.filter(({ distance }) => distance < rightReach);
  const first = verbLast ? (behind ?? before) : (before ?? behind);
  return first?.tense ?? 'unknown';
}

function sentenceBefore(text: string): string {
  return behindLast(text, SENTENCE);
}

function partBefore(text: string): string {
  return behindLast(text, PART_BREAK);
}

function behindLast(text: string, mark: RegExp): string {
  const last = [...text.matchAll(mark)].at(-1);
  return last === undefined ? text : text.slice(last.index + last[0].length);
}

function sentenceAfter(text: string): string {
  return text.slice(0, [...text.matchAll(SENTENCE)][0]?.index ?? text.length);
}

function partAfter(text: string): string {
  return text.slice(0, [...text.matchAll(PART_BREAK)][0]?.index ?? text.length);
}
