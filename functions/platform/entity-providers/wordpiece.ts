/** A piece of a word: its number in the vocabulary and the UTF-16 offsets of what it covers. */
export interface Piece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  /** False for the pieces after the first of a word. */
  readonly first: boolean;
}

const WORDS = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
const MAX_WORD = 100;

/** Reads `vocab.txt`: one piece a line, its number is its line. */
export function readVocabulary(text: string): ReadonlyMap<string, number> {
  return new Map(text.split('\n').map((line, id): [string, number] => [line.replace('\r', ''), id]));
}

function piecesOf(
  word: string,
  vocabulary: ReadonlyMap<string, number>,
): { id: number; from: number; to: number }[] | null {
  const pieces: { id: number; from: number; to: number }[] = [];
  let from = 0;
  while (from < word.length) {
    let to = word.length;
    let id: number | undefined;
    for (; to > from; to--) {
      id = vocabulary.get((from > 0 ? '##' : '') + word.slice(from, to));
      if (id !== undefined) break;
    }
    if (id === undefined) return null;
    pieces.push({ id, from, to });
    from = to;
  }
  return pieces;
}

/** WordPiece by greedy longest match (as BERT cuts words), offsets kept; an unknown word is one `[UNK]`. */
export function wordPieces(text: string, vocabulary: ReadonlyMap<string, number>, lowerCase: boolean): Piece[] {
  const unknown = vocabulary.get('[UNK]') ?? 0;
  return [...text.matchAll(WORDS)].flatMap((match) => {
    const word = lowerCase ? match[0].toLowerCase() : match[0];
    // Folding that changes the length (İ) would move offsets: such a word is taken whole.
    const pieces = word.length === match[0].length && word.length <= MAX_WORD ? piecesOf(word, vocabulary) : null;
    if (pieces === null) return [{ id: unknown, start: match.index, end: match.index + match[0].length, first: true }];
    return pieces.map(
      ({ id, from, to }): Piece => ({ id, start: match.index + from, end: match.index + to, first: from === 0 }),
    );
  });
}
