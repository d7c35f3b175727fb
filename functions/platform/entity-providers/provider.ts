/** A name in `text` or `title`, UTF-16 offsets into that string: the same shape as the built-in tagger gives. */
export interface ProvidedSpan {
  readonly in: 'text' | 'title';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: 'PER' | 'ORG' | 'LOC';
  /** 0–100, as the provider states it. */
  readonly confidence: number;
}

export interface NamedText {
  readonly title: string;
  readonly text: string;
  readonly language: string | null;
}

/** Why a provider has nothing to say of an article, whoever asks again. */
export type Refusal = 'unsupported-language' | 'unsupported-text';

export type Named =
  | { readonly ok: true; readonly spans: readonly ProvidedSpan[] }
  | { readonly ok: false; readonly why: Refusal };

/**
 * Another source of names in place of the built-in tagger. A language or text that it does not take is a value. What it
 * throws (throttling, no network, no permission) is transient or a fault of the set-up: the message is retried, then
 * dead-lettered and alarmed, and no article is recorded with fewer names than were asked for.
 */
export interface EntityProvider {
  /** Goes into `provenance.extractors.entities`, so that records tell which model made them. */
  readonly id: string;
  namesOf(article: NamedText): Promise<Named>;
}

/** A part of a text and where it begins. */
export interface Chunk {
  readonly text: string;
  readonly start: number;
}

const BORDER = /[.!?…]["”’')\]]*\s+|\n+/g;

/** Longest index at or before `limit` that does not cut a surrogate pair. */
function wholeCharacters(text: string, limit: number): number {
  const code = text.charCodeAt(limit - 1);
  return limit < text.length && code >= 0xd800 && code < 0xdc00 ? limit - 1 : limit;
}

/**
 * Cuts a text at sentence borders into parts of at most `limit` by `sizeOf` (bytes, pieces …); a sentence that is longer
 * is cut at a space, and a word that is longer still where it must be. The parts joined are the text.
 */
export function chunksOf(text: string, limit: number, sizeOf: (part: string) => number): Chunk[] {
  const borders = [...text.matchAll(BORDER)].map((match) => match.index + match[0].length);
  const chunks: Chunk[] = [];
  let start = 0;
  let last = 0;
  const push = (end: number): void => {
    if (end > start) chunks.push({ text: text.slice(start, end), start });
    start = end;
  };
  for (const border of [...borders, text.length]) {
    if (sizeOf(text.slice(start, border)) > limit && last > start) push(last);
    while (sizeOf(text.slice(start, border)) > limit) {
      let end = border;
      while (end > start + 1 && sizeOf(text.slice(start, end)) > limit) end = start + Math.ceil((end - start) / 2);
      const space = text.lastIndexOf(' ', end - 1);
      push(space > start ? space + 1 : Math.max(start + 1, wholeCharacters(text, end)));
    }
    last = border;
  }
  push(text.length);
  return chunks;
}
