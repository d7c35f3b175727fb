import { FUNCTION_WORDS } from './function-words.ts';
import { NEWS_WORDS } from './news-words.ts';
import { ENDINGS, LETTERS } from './word-shapes.ts';

/** Languages that a word speaks for, with the weight of its evidence: the fewer languages have it, the more. */
export type WordEvidence = readonly (readonly [language: string, weight: number])[];

/** How fast a word loses weight with the number of languages that have it. */
const SHARED = 0.7;
/** A word of the trade says less than a function word: languages borrow it from each other. */
const NEWS_WEIGHT = 0.8;
const SHORT_WEIGHT = 0.5;
const SHORT = 3;
const LONGEST_STEM = 14;
const SHORTEST_STEM = 2;
const STEM = '~';

const FUNCTION = weightsOf(languagesBy(FUNCTION_WORDS));
const NEWS = languagesBy(NEWS_WORDS);
const ENDS = languagesBy(ENDINGS);
const SPECIAL = /[^a-z’'\P{L}]/gu;

/** What one word in lower case says as a function word alone. */
export function functionOf(word: string, allowed: ReadonlySet<string>): WordEvidence {
  return (FUNCTION.get(word) ?? []).filter(([language]) => allowed.has(language));
}

/** What one word in lower case says of the languages in `allowed`: as a function word, and as a word of the news, whole or by its stem. */
export function evidenceOf(word: string, allowed: ReadonlySet<string>): WordEvidence {
  const asFunction = functionOf(word, allowed);
  const asNews = newsLanguagesOf(word, allowed);
  if (asNews.size === 0) return asFunction;
  const weight = (word.length <= SHORT ? SHORT_WEIGHT : NEWS_WEIGHT) / asNews.size ** SHARED;
  const found = new Map([...asNews].map((language) => [language, weight]));
  for (const [language, own] of asFunction) found.set(language, Math.max(own, found.get(language) ?? 0));
  return [...found];
}

function newsLanguagesOf(word: string, allowed: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (entry: string): void => {
    for (const language of NEWS.get(entry) ?? []) if (allowed.has(language)) found.add(language);
  };
  add(word);
  for (let length = SHORTEST_STEM; length <= Math.min(word.length, LONGEST_STEM); length++) {
    add(word.slice(0, length) + STEM);
  }
  return found;
}

function languagesBy(lists: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const languagesOf = new Map<string, string[]>();
  for (const [language, list] of Object.entries(lists)) {
    for (const word of list.split(' ')) {
      const known = languagesOf.get(word);
      if (known === undefined) languagesOf.set(word, [language]);
      else if (!known.includes(language)) known.push(language);
    }
  }
  return languagesOf;
}

function weightsOf(languagesOf: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, WordEvidence> {
  return new Map(
    [...languagesOf].map(([word, languages]) => {
      const weight = 1 / languages.length ** SHARED;
      return [word, [...languages].map((language) => [language, weight] as const)] as const;
    }),
  );
}

const LETTERS_WEIGHT = 0.5;
const ENDING_WEIGHT = 0.4;
const LONG = 5;
const LONGEST_ENDING = 7;

/** What the letters and the ending of a word say: the languages of `allowed` that write all its letters share one weight, those that
 * do not lose it. */
export function shapeOf(word: string, allowed: ReadonlySet<string>): WordEvidence {
  return [...lettersOf(word, allowed), ...endingOf(word, allowed)];
}

function lettersOf(word: string, allowed: ReadonlySet<string>): WordEvidence {
  const special = word.match(SPECIAL);
  if (special === null) return [];
  const writes = (language: string): boolean => special.every((letter) => LETTERS[language]?.includes(letter) === true);
  const able = [...allowed].filter(writes);
  if (able.length === 0) return [];
  const weight = LETTERS_WEIGHT / able.length ** SHARED;
  return [...allowed].map((language) => [language, able.includes(language) ? weight : -LETTERS_WEIGHT] as const);
}

function endingOf(word: string, allowed: ReadonlySet<string>): WordEvidence {
  if (word.length < LONG) return [];
  for (let length = Math.min(LONGEST_ENDING, word.length - 2); length >= 2; length--) {
    const languages = (ENDS.get(word.slice(-length)) ?? []).filter((language) => allowed.has(language));
    if (languages.length === 0) continue;
    const weight = ENDING_WEIGHT / languages.length ** SHARED;
    return languages.map((language) => [language, weight] as const);
  }
  return [];
}
