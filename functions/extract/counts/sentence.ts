/** Sentences end at a stop followed by space, or at a line break. `Mr.` and `U.S.` cut too early, which costs an attribution
 * or a mark at most: figures are looked for in the whole paragraph. */
const SENTENCE_END = /[.!?]["”’)]*\s|\n/gu;
/** A stop after these ends no sentence. */
const ABBREVIATED =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Lt|Sgt|Gov|Sen|Rep|Rev|St|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|No|\p{Lu})\.\s$/u;
const WINDOW = 400;

/** A stretch of the text: offsets into it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The sentence around a stretch of the text, looked for at most 400 characters either way. */
export function sentenceAround(text: string, start: number, end: number): Stretch {
  const from = Math.max(0, start - WINDOW);
  const before = text.slice(from, start);
  const after = text.slice(end, end + WINDOW);
  const cut = endsIn(before).at(-1);
  const [stop] = endsIn(after);
  return {
    start: cut === undefined ? from : from + cut.index + cut[0].length,
    end: stop === undefined ? end + after.length : end + stop.index + 1,
  };
}

/** The sentence before one that begins at `start`, in the same paragraph; null for none. */
export function sentenceBefore(text: string, start: number): Stretch | null {
  const from = Math.max(0, start - WINDOW);
  const before = text.slice(from, start).trimEnd();
  if (before === '' || text.slice(from + before.length, start).includes('\n')) return null;
  const cut = endsIn(before).at(-1);
  return { start: cut === undefined ? from : from + cut.index + cut[0].length, end: from + before.length };
}

function endsIn(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(SENTENCE_END)].filter(
    ({ index, 0: end }) => end === '\n' || !ABBREVIATED.test(text.slice(Math.max(0, index - 5), index + end.length)),
  );
}
