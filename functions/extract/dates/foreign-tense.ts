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
    weakFuture: new RegExp(`(?<!\\p{L})(?:${weakFuture ?? NEVER})(?!\\p{L})`, 'u'),
    participle: before(participle ?? NEVER),
    verbLast: verbLast === true,
  };
}

/**
 * Whether the clause around a mention in `text` at `start`–`end` tells of what was or of what is to come, for the languages that have a table of verbs;
 * `unknown` for others and where no verb tells. A preposition (`since`, `until`) first; then the nearest verb of the part of the sentence
 * between commas, before the mention rather than behind it; then that of the whole sentence.
 */
export function foreignTense(language: string, text: string, start: number, end: number): Tense {
  const words = patternsFor(language);
  if (words === null) return 'unknown';
  const before = withoutAsides(sentenceBefore(text.slice(Math.max(0, start - REACH), start)));
  const after = sentenceAfter(text.slice(end, end + REACH));
  if (words.surelyAhead.test(before + text.slice(start, end))) return 'future';
  if (words.behind.test(before)) return 'past';
  const verbs = verbsIn(words, before, after);
  const part = partBefore(before);
  if (words.participle.test(before) && !verbs.left.some(({ distance }) => distance <= part.length)) return 'past';
  const near = verbTense(verbs, part.length, partAfter(after).length);
  if (words.ahead.test(before) && near !== 'past') return 'future';
  const told = near === 'unknown' ? verbTense(verbs, before.length, after.length) : near;
  return told === 'unknown' && words.weakFuture.test(`${before}|${after}`) ? 'future' : told;
}

/** Where the verbs of a sentence begin, counted from the mention: those before it from its start to the left, those behind it from its end to the right. */
interface Verbs {
  readonly left: readonly Verb[];
  readonly right: readonly Verb[];
  readonly verbLast: boolean;
}

interface Verb {
  readonly distance: number;
  readonly tense: Tense;
}

function verbsIn({ future, past, verbLast }: Patterns, before: string, after: string): Verbs {
  // In one string, so that an auxiliary before the mention is seen with its participle behind it.
  const sentence = `${before}|${after}`;
  const all = [
    ...[...sentence.matchAll(future)].map(({ index }) => ({ index, tense: 'future' as const })),
    ...[...sentence.matchAll(past)].map(({ index }) => ({ index, tense: 'past' as const })),
  ];
  const left = all.filter(({ index }) => index < before.length);
  const right = all.filter(({ index }) => index > before.length);
  const near = (verbs: readonly Verb[]): Verb[] => verbs.toSorted((a, b) => a.distance - b.distance);
  return {
    left: near(left.map(({ index, tense }) => ({ distance: before.length - index, tense }))),
    right: near(right.map(({ index, tense }) => ({ distance: index - before.length - 1, tense }))),
    verbLast,
  };
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
