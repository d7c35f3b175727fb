import { storyIdOf } from '#article/placement.ts';
import type { ItemKey, RelaterPorts } from './ports.ts';
import type { ArticleState } from './state.ts';

/** Seconds that a story's summary waits for more members: a story that gains 5,000 in a minute is summarized a dozen times. */
export const SUMMARY_DELAY_SECONDS = 5;
const MARKER_TTL_SECONDS = 86_400;
/** Version of an article’s first decision: its arrival and its features came first. */
const FIRST_DECISION = 3;

function markerKey(storyId: string): ItemKey {
  return { pk: `P#${storyId}`, sk: 'PENDING' };
}

/** Whether the article has just begun this story: nobody else was in it when it decided. */
export function begins({ articleId, decisionVer }: ArticleState, storyId: string): boolean {
  return decisionVer <= FIRST_DECISION && storyId === storyIdOf(articleId);
}

/**
 * Has a story summarized soon, unless that is pending already. Call it after the member row is written: either a message is
 * sent after that, or a marker is seen whose message has not begun to read. A redelivered message sends in any case:
 * whoever set the marker may have died before it sent. `begun`: the story has just been begun. Of a hundred articles of many
 * outlets 94 begin a story that nobody joins at once, so these are sent without a marker: two writes less, and where a second
 * article comes, one summary more.
 */
export async function touchStory(
  { index, queue }: RelaterPorts,
  storyId: string,
  { again, begun, at }: { readonly again: boolean; readonly begun: boolean; readonly at: number },
): Promise<void> {
  if (!begun) {
    const key = markerKey(storyId);
    const [marker] = await index.read([key]);
    const item = { ...key, ver: 1, ttl: at + MARKER_TTL_SECONDS, body: '', bytes: null };
    const set = marker === null && (await index.write(item, 0));
    if (!set && !again) return;
  }
  await queue.send({ type: 'summarize', storyId }, SUMMARY_DELAY_SECONDS);
}

/** Takes the marker away, where there is one, *before* the members are read: who comes later sets a new one. */
export async function beginSummary({ index }: RelaterPorts, storyId: string): Promise<void> {
  const key = markerKey(storyId);
  const [marker] = await index.read([key]);
  if (marker !== null) await index.remove(key);
}
