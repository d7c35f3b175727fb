import type { DateMention } from '#article/article.ts';
import type { Background } from './background.ts';
import type { FoundFigure } from './figure.ts';
import type { Stretch } from './sentence.ts';
import { timeMarksIn } from './time-marks.ts';

const WINDOW = 400;
/** A first clause no longer than this says nothing but when: `En 2013, …`. */
const LEADING = 36;
const SENTENCE_END = /[.!?]["”’»)]*\s|[。！？]|\n/gu;
const CLAUSE_END = /[,;:，；、]\s?/gu;

function pieceAround(text: string, { start, end }: Stretch, border: RegExp, within: Stretch): Stretch {
  const cut = [...text.slice(within.start, start).matchAll(border)].at(-1);
  const stop = text.slice(end, within.end).search(new RegExp(border.source, 'u'));
  return {
    start: cut === undefined ? within.start : within.start + cut.index + cut[0].length,
    end: stop < 0 ? within.end : end + stop + 1,
  };
}

/** The sentence around a figure of a text that is not in English, looked for at most 400 characters either way. */
export function foreignSentenceAround(text: string, figure: Stretch): Stretch {
  const around = { start: Math.max(0, figure.start - WINDOW), end: Math.min(text.length, figure.end + WINDOW) };
  return pieceAround(text, figure, SENTENCE_END, around);
}

/**
 * For each figure of a text that is not in English, the date that says it is of another event or of years: one long past in
 * its own clause or at the head of its sentence, which names no day of now. Null for figures of today, and where the date is
 * of something else (a mine opened in 1975).
 */
export function foreignBackgroundsOf(
  text: string,
  figures: readonly FoundFigure[],
  dates: readonly DateMention[],
  published: string | null,
): readonly (Background | null)[] {
  return figures.map((figure) => {
    const sentence = foreignSentenceAround(text, figure);
    const marks = timeMarksIn(text, sentence, dates, published);
    const clause = pieceAround(text, figure, CLAUSE_END, sentence);
    const own = marks.filter(({ start, end }) => start >= clause.start && end <= clause.end);
    const first = pieceAround(text, { start: sentence.start, end: sentence.start }, CLAUSE_END, sentence);
    const leading = marks.filter(({ end }) => end <= first.end && first.end - first.start <= LEADING);
    const mark = own.every(({ far }) => far) && marks.every(({ far }) => far) ? (own[0] ?? leading[0]) : undefined;
    return mark === undefined ? null : { text: text.slice(mark.start, mark.end), start: mark.start, end: mark.end };
  });
}
