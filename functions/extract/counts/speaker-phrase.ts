import { lowered } from './lowered.ts';
import type { Stretch } from './sentence.ts';

/** What a language's words say of one word in a phrase; words come in lower case. */
export interface PhraseWords {
  readonly isHead: (word: string) => boolean;
  readonly isArticle: (word: string) => boolean;
  readonly isLink: (word: string) => boolean;
  /** Nouns follow each other without a word between. */
  readonly genitives: boolean;
  /** Closes a phrase: conjunctions, days, verbs of saying. */
  readonly closes: (word: string) => boolean;
}

/** A word with its offsets, and whether punctuation stands behind it. */
export interface Token extends Stretch {
  readonly word: string;
  readonly lower: string;
  readonly last: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*(?:\.(?=\p{L}))?(?:[\p{L}\p{M}\p{N}'’-]+)*/gu;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /^\p{N}/u;
const ELIDED = /^(?:l|d|dell|all|un|dall|qu)['’]/u;
const LONGEST = 70;
const MOST = 9;

/** The words of a stretch of text, in order. */
export function tokensIn(text: string): readonly Token[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const end = index + word.length;
    const behind = text[end] ?? '';
    return { word, lower: lowered(word), start: index, end, last: behind !== ' ' && behind !== '\u00a0' };
  });
}

const bare = (word: string): string => word.replace(ELIDED, '');

/** How many words from `first` on make one noun phrase of who may speak (`el ministro de Salud`, `вице-губернатор Иван Петров`); 0 where none
 * does. `barred` is a figure, which is in no phrase. */
export function phraseAt(tokens: readonly Token[], first: number, words: PhraseWords, barred: Stretch | null): number {
  let heads = 0;
  let names = 0;
  let length = 0;
  let joined = true;
  for (let at = first; at < tokens.length && at - first < MOST; at++) {
    const token = tokens[at];
    if (token === undefined || DIGIT.test(token.word) || overlaps(token, barred)) break;
    const kind = kindOf(tokens, at, words, { heads, names, joined });
    if (kind === 'stop') break;
    joined = kind === 'joint';
    if (kind === 'head') heads++;
    if (kind === 'name') names++;
    if (!joined) length = at - first + 1;
    if (token.last) break;
  }
  return heads > 0 || names > (first === 0 ? 1 : 0) ? length : 0;
}

interface Read {
  readonly heads: number;
  readonly names: number;
  readonly joined: boolean;
}

function kindOf(
  tokens: readonly Token[],
  at: number,
  words: PhraseWords,
  read: Read,
): 'head' | 'name' | 'other' | 'joint' | 'stop' {
  const token = tokens[at];
  if (token === undefined) return 'stop';
  if (words.isHead(bare(token.lower))) return 'head';
  if (isJoint(token, words, read)) return token.last ? 'stop' : 'joint';
  if (words.closes(token.lower)) return 'stop';
  if (CAPITAL.test(token.word)) return 'name';
  return describes(token, tokens[at + 1], words, read) ? 'other' : 'stop';
}

function isJoint({ lower }: Token, words: PhraseWords, { heads, names, joined }: Read): boolean {
  return (joined && words.isArticle(lower)) || (heads + names > 0 && words.isLink(lower));
}

/** Whether a plain word belongs: right before who speaks, behind a link, or right before the end of the phrase. */
function describes(token: Token, next: Token | undefined, words: PhraseWords, { heads, names, joined }: Read): boolean {
  if (heads + names === 0) return next !== undefined && !token.last && words.isHead(bare(next.lower));
  if (joined || token.word !== bare(token.word)) return true;
  if (token.last || next === undefined) return true;
  // `глава региона Иван Петров`: a genitive before the name.
  if (words.genitives && CAPITAL.test(next.word)) return true;
  return words.closes(next.lower) && !words.isLink(next.lower);
}

function overlaps(token: Stretch, barred: Stretch | null): boolean {
  return barred !== null && token.start < barred.end && token.end > barred.start;
}

/** The wording of a phrase; null for none, and for one that is too long to be one. */
export function wordingOf(text: string, tokens: readonly Token[], first: number, length: number): string | null {
  const [from, to] = [tokens[first], tokens[first + length - 1]];
  if (length === 0 || from === undefined || to === undefined) return null;
  const who = text.slice(from.start, to.end);
  return who.length <= LONGEST ? who : null;
}
