import { ABBREVIATIONS, NUMBERED_ABBREVIATIONS } from './abbreviations.ts';

/** A token of the source: `start` and `end` are UTF-16 offsets into the tokenized string. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const OTHER = 0;

const WIDE_LETTER = /[\p{L}\p{M}]/u;
const WIDE_DIGIT = /\p{Nd}/u;
const WIDE_SPACE = /\s/u;
const ZERO_WIDTH = /[\u200b-\u200f\u2060\ufeff\u00ad]/u;

const classes = new Uint8Array(0x10000).fill(255);

/** Character class of a UTF-16 unit; surrogate halves count as other, so that a pair stays two units of one token. */
function classOf(code: number): number {
  const known = classes[code] ?? OTHER;
  if (known !== 255) return known;
  const char = String.fromCharCode(code);
  let kind = OTHER;
  if (WIDE_LETTER.test(char)) kind = LETTER;
  else if (WIDE_DIGIT.test(char)) kind = DIGIT;
  else if (WIDE_SPACE.test(char) || ZERO_WIDTH.test(char)) kind = SPACE;
  classes[code] = kind;
  return kind;
}

const URL_START = /^(?:https?:\/\/|www\.|pic\.twitter\.com\/)/i;
const TOP_LEVEL = /^\.(?:com|org|net|gov|edu|info|co|tv|io|int|uk|pk|in|au|ca|de|fr|eu)(?![\p{L}\p{N}])/u;
const STOP_FIGURE = /^\.\s?\d/;
const CLITIC = /^(?:s|ll|re|ve|d|m|t)(?![\p{L}\p{N}])/iu;

const NEGATION = /^n.t(?![\p{L}\p{N}])/iu;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const isUpper = (char: string): boolean => char !== char.toLowerCase();

function skipRun(text: string, from: number, stop: (code: number) => boolean): number {
  let at = from;
  while (at < text.length && !stop(text.charCodeAt(at))) at++;
  return at;
}

/** End of `U.S.`, `a.m.`, `J.K.`: single letters each with its full stop; `from` is the first letter. 0 when there is none. */
function initialsEnd(text: string, from: number): number {
  let at = from;
  let pairs = 0;
  while (classOf(text.charCodeAt(at)) === LETTER && text[at + 1] === '.') {
    pairs++;
    at += 2;
  }
  if (pairs === 0) return 0;
  const next = at < text.length ? classOf(text.charCodeAt(at)) : OTHER;
  // `U.S` + letter without stop (`U.S.based`) keeps what is certain; a lone `A.` needs a capital and no letter glued on.
  if (pairs === 1) return isUpper(text[from] ?? '') && next !== LETTER && next !== DIGIT ? at : 0;
  return at;
}

/** Does a word go on over the mark at `at`: `O’Brien`, `3.5`, `14:30`, `AT&T`? */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = classOf(text.charCodeAt(at - 1));
  const after = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : OTHER;
  if (code === 0x2e || code === 0x2c || code === 0x3a) return before === DIGIT && after === DIGIT;
  if (before !== LETTER || after !== LETTER) return false;
  return isApostrophe(code) || (code === 0x26 && isUpper(text[at - 1] ?? ''));
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== LETTER && kind !== DIGIT) {
      if (!goesOn(text, at)) return at;
      if (isApostrophe(text.charCodeAt(at)) && CLITIC.test(text.slice(at + 1, at + 4)))
        return text[at + 1] === 't' && text[at - 1] === 'n' && at - 1 > from ? at - 1 : at;
    }
    at++;
  }
  return at;
}

/** The full stop belongs to an abbreviation (`Gen.`, `Feb.`), or a domain goes on after it (`Amazon.com`). */
function stopEnd(text: string, from: number, end: number): number {
  if (text[end] !== '.') return end;
  const word = text.slice(from, end);
  if (ABBREVIATIONS.has(word)) return end + 1;
  if (NUMBERED_ABBREVIATIONS.has(word) && STOP_FIGURE.test(text.slice(end, end + 3))) return end + 1;
  const domain = TOP_LEVEL.exec(text.slice(end, end + 6));
  if (domain === null) return end;
  const after = end + domain[0].length;
  return text[after] === '/' ? skipRun(text, after, (code) => classOf(code) === SPACE) : after;
}

const isWordUnit = (unit: number): boolean => unit === 0x5f || classOf(unit) === LETTER || classOf(unit) === DIGIT;

/** End of a token that begins with a letter or a figure. */
function wordTokenEnd(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (classOf(code) === DIGIT) return stopEnd(text, from, wordEnd(text, from));
  if ((code | 0x20) >= 0x68 && URL_START.test(text.slice(from, from + 16)))
    return skipRun(text, from, (unit) => classOf(unit) === SPACE || unit === 0x29 || unit === 0x22);
  if ((code | 0x20) === 0x6e && isApostrophe(text.charCodeAt(from + 1)) && NEGATION.test(text.slice(from, from + 4)))
    return from + 3;
  const initials = text[from + 1] === '.' ? initialsEnd(text, from) : 0;
  return initials > 0 ? initials : stopEnd(text, from, wordEnd(text, from));
}

function tokenEnd(text: string, from: number): number {
  const code = text.charCodeAt(from);
  const kind = classOf(code);
  if (kind === LETTER || kind === DIGIT) return wordTokenEnd(text, from);
  const ahead = text.charCodeAt(from + 1);
  const opens = from + 1 < text.length && isWordUnit(ahead);
  if (isApostrophe(code) && opens && CLITIC.test(text.slice(from + 1, from + 4))) return wordEnd(text, from + 1);
  if ((code === 0x40 || code === 0x23) && opens) return skipRun(text, from + 1, (unit) => !isWordUnit(unit));
  if (code === 0x2e || code === 0x2d) return skipRun(text, from, (unit) => unit !== code);
  return code >= 0xd800 && code < 0xdc00 && from + 1 < text.length ? from + 2 : from + 1;
}

/**
 * The tokens of `text[from, to)` in order, each an exact slice of `text`. Words split at every hyphen (`Tehreek-e-Taliban`
 * is five tokens, so that `Paris` is found in `Paris-based`); clitics (`'s`, `n't`), handles, links, initials and
 * abbreviations with their full stop are one token each. Linear in the length of the text.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const source = to < text.length ? text.slice(0, to) : text;
  const tokens: Token[] = [];
  let at = from;
  while (at < source.length) {
    if (classOf(source.charCodeAt(at)) === SPACE) {
      at++;
      continue;
    }
    const end = tokenEnd(source, at);
    tokens.push({ text: source.slice(at, end), start: at, end });
    at = end;
  }
  return tokens;
}
