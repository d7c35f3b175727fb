import type { Article } from '#article/article.ts';
import type { Figure } from '#article/record.ts';
import { figuresOf } from './card.ts';

/** Of the longer words of the shorter text so many are in the other if it is the same report, rewritten. Unrelated news
 * of one language shares a tenth, a new lead on an old text more than half. */
const SAME_REPORT = 0.3;
const LONGER_WORD = /[\p{L}\p{M}]{5,}|\p{Lo}{2}/gu;

/**
 * What a new version took back: figures of the one before that it does not give in the same way. None where the content is
 * not a new version of the same report but another one (an identity given twice): what was said of that is not of this.
 */
export function formerFigures(before: Article, after: Article): Figure[] {
  if (!sameReport(before, after)) return [];
  const idOf = ({ kind, number, numberMax, unit, qualifier, of }: Figure): string =>
    JSON.stringify([kind, number, numberMax, unit, qualifier, of?.toLowerCase() ?? null]);
  const given = new Set(figuresOf(after.counts).map(idOf));
  return figuresOf(before.counts).filter((figure) => !given.has(idOf(figure)));
}

function sameReport(before: Article, after: Article): boolean {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(a.size, b.size);
  if (shorter === 0) return before.title === after.title;
  return a.intersection(b).size >= SAME_REPORT * shorter;
}

function wordsOf({ title, text }: Article): Set<string> {
  return new Set(`${title}\n${text}`.toLowerCase().match(LONGER_WORD) ?? []);
}
