import type { Why } from '#article/placement.ts';
import type { ArticleRecord } from '#article/record.ts';
import type { Comparison } from './compare.ts';
import type { Inquiry } from './inquiry.ts';

/**
 * The score with which a comparison was decided when that was another than it gives now: by the rules of an earlier version, or
 * by a text since replaced. Null where it is the same, or where nothing was decided by this comparison.
 */
export function formerScore(
  { standings }: Inquiry,
  { earlier, later, story, copies }: Comparison,
  rule: 'story' | 'copies',
): number | null {
  const records = standings.flatMap((each) => (each === null ? [] : [each.record, each.original, each.leader]));
  const record = records.find(({ articleId }) => articleId === later);
  const why = record === undefined ? null : whyOf(record, rule);
  const now = (rule === 'story' ? story : copies).verdict.why.score;
  return why?.with === earlier && why.score !== now ? why.score : null;
}

function whyOf({ why }: ArticleRecord, rule: 'story' | 'copies'): Why | null {
  if (rule === 'copies') return why.group;
  return why.story?.rule === 'story' ? why.story : null;
}
