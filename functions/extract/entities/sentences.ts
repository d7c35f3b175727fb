import { SENTENCE_STARTERS, TITLE_ABBREVIATIONS } from './abbreviations.ts';
import { type Token, tokenize } from './tokenize.ts';

const TERMINALS = new Set(['.', '!', '?', '…', '。', '！', '？', '...', '..']);
const CLOSERS = new Set(['"', "'", '”', '’', ')', ']', '»']);
const OPENERS = new Set(['"', "'", '“', '‘', '(', '[', '«', '-', '–', '—', '•', '--']);
const STARTS = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}@#]/u;
const NEWLINE = /\n/;
/** A sentence without an end (a table, a list in one line) is cut here: decoding stays linear and bounded. */
const MAX_TOKENS = 400;

/** A stop ends the sentence when a capital, figure or opening mark follows; after an abbreviation only a known starter does. */
function endsAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  const terminal = TERMINALS.has(token.text);
  if (!terminal && !(token.text.length > 1 && token.text.endsWith('.'))) return false;
  let next = index + 1;
  while (CLOSERS.has(tokens[next]?.text ?? '') && tokens[next]?.start === tokens[next - 1]?.end) next++;
  const following = tokens[OPENERS.has(tokens[next]?.text ?? '') ? next + 1 : next];
  if (following === undefined) return true;
  if (terminal)
    return STARTS.test(following.text) && !(token.text.length > 1 && token.text[0] === '.' && next === index);
  return !TITLE_ABBREVIATIONS.has(token.text) && SENTENCE_STARTERS.has(following.text);
}

/**
 * The sentences of a text, each a list of tokens with offsets into `text`. A line break always ends one, and so does each
 * offset in `borders` (the end of the dateline: prose begins there).
 */
export function splitSentences(text: string, borders: readonly number[] = []): Token[][] {
  const tokens = tokenize(text);
  const sentences: Token[][] = [];
  let current: Token[] = [];
  const close = (): void => {
    if (current.length > 0) sentences.push(current);
    current = [];
  };
  let ending = false;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const gapStart = before?.end ?? 0;
    const border = borders.some((at) => at > (before?.start ?? -1) && at <= token.start);
    const closer = ending && CLOSERS.has(token.text) && token.start === gapStart;
    if (border || NEWLINE.test(text.slice(gapStart, token.start)) || (ending && !closer)) {
      close();
      ending = false;
    }
    current.push(token);
    if (!closer) ending = endsAt(tokens, index);
    if (current.length >= MAX_TOKENS) close();
  });
  close();
  return sentences;
}
