import { tokenKey } from './key.ts';

/** A word of the text. `key` is without a possessive ending, `fullKey` with it (`johns` in `St. John's`). */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly fullKey: string;
  /** End with the possessive ending. */
  readonly fullEnd: number;
  readonly capital: boolean;
  readonly allCaps: boolean;
  readonly sentenceStart: boolean;
  /** What stands between this token and the next one. */
  gap: string;
}

// Initials with points (U.S., N.C., W.Va.), or a run of letters and digits with inner apostrophes. Alternatives start with different
// lengths of the same class, but each step consumes; no nested repetition over the same characters.
const WORD =
  /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}])|\p{Lu}\p{Ll}\.)?|\p{Lu}\.\p{Lu}\p{Ll}{1,2}\.|[\p{L}\p{M}\p{N}]+(?:['’‘`´ʻʼ][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’‘`´ʼ][sS]$/;
const LETTER = /\p{L}/u;
/** A capital, also after an elided article (`d’Ivoire`). */
const UPPER = /^(?:[dl]['’])?\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const ENDS_SENTENCE = /[.!?:…]["”’')\]]*\s|\n|[—–]\s|\s--?\s|[“"]$/u;
const NOT_AN_END = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'gov',
  'sen',
  'rep',
  'gen',
  'lt',
  'col',
  'sgt',
  'jr',
  'sr',
  'no',
  'rev',
  'prof',
  'ft',
  'mt',
  'capt',
  'maj',
  'hon',
  'pres',
]);

/** The words of a text, in order. Offsets are UTF-16 units; time is linear in the text. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last: Token | null = null;
  for (const match of text.matchAll(WORD)) {
    const whole = match[0];
    const start = match.index;
    const fullEnd = start + whole.length;
    const bare = POSSESSIVE.test(whole) ? whole.slice(0, -2) : whole;
    if (!LETTER.test(bare)) {
      if (last !== null) last.gap = text.slice(last.fullEnd, Math.min(start, last.fullEnd + 8));
      last = push(tokens, whole, bare, start, fullEnd, false);
      continue;
    }
    const gap = text.slice(last === null ? 0 : last.fullEnd, start);
    if (last !== null) last.gap = gap;
    const begins =
      last === null ||
      (ENDS_SENTENCE.test(gap) && !(gap.startsWith('.') && gap.trim() === '.' && NOT_AN_END.has(last.key)));
    last = push(tokens, whole, bare, start, fullEnd, begins);
  }
  return tokens;
}

function push(tokens: Token[], whole: string, bare: string, start: number, fullEnd: number, begins: boolean): Token {
  const key = tokenKey(bare);
  const capital = UPPER.test(bare);
  const token: Token = {
    text: bare,
    start,
    end: start + bare.length,
    key,
    fullKey: bare.length === whole.length ? key : tokenKey(whole),
    fullEnd,
    capital,
    allCaps: capital && bare.length > 1 && !LOWER.test(bare),
    sentenceStart: begins,
    gap: '',
  };
  tokens.push(token);
  return token;
}
