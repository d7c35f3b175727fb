import type { Comparison, Ruling } from './compare.ts';
import type { Inquiry } from './inquiry.ts';
import { against, listed, neverText, refusalText, scoreText, speaksFor } from './remarks.ts';

/** What the rule of copies says of a pair. */
export function copyText({ copies }: Comparison): string {
  if (copies.verdict.why.rule === 'exact') return 'the same text, word by word';
  return `${scoreText(copies)}${sharedText(copies)}`;
}

/** What the rule says of a pair: never compared, too low, of one form, or enough, with what speaks for that. */
export function storyText(inquiry: Inquiry, comparison: Comparison): string {
  const { story } = comparison;
  if (story.never?.for === 'days') return `${neverText(story.never, 'stories')} (${scoreText(story)})`;
  if (story.never !== null) return neverText(story.never, 'stories');
  if (story.holds) return `${scoreText(story)}${remarked(inquiry, comparison, story, speaksFor)}`;
  const { score, why } = story.verdict;
  // The one thing that the rule asks beside score and time.
  if (why.threshold !== null && score >= why.threshold) return `${scoreText(story)}; ${refusalText('stories')}`;
  return `${scoreText(story)}${remarked(inquiry, comparison, story, against)}`;
}

function remarked(
  inquiry: Inquiry,
  { earlier, later }: Comparison,
  { verdict }: Ruling,
  of: typeof against | typeof speaksFor,
): string {
  const [a, b] = [inquiry.articles.get(earlier), inquiry.articles.get(later)];
  const remarks = a === undefined || b === undefined ? [] : of(verdict.why.terms, a, b);
  return remarks.length === 0 ? '' : `; ${listed(remarks)}`;
}

function sharedText({ verdict }: Ruling): string {
  const { containment } = verdict.why.terms;
  return typeof containment === 'number' ? `; ${Math.round(containment * 100)} % of the shorter text is in both` : '';
}
