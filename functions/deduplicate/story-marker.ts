import type { ItemKey, RelaterPorts } from './ports.ts';

/** Seconds that a story's summary waits for more members: a story that gains 5,000 in a minute is summarized a dozen times. */
export const SUMMARY_DELAY_SECONDS = 5;
const MARKER_TTL_SECONDS = 86_400;

function markerKey(storyId: string): ItemKey {
  return { pk: `P#${storyId}`, sk: 'PENDING' };
}

/** Has a story summarized soon, unless that is pending already. A redelivered message sends in any case: whoever set the
 * marker may have died before it sent. Call it after the member row is written. */
export async function touchStory(
  { index, queue }: RelaterPorts,
  storyId: string,
  again: boolean,
  at: number,
): Promise<void> {
  const key = markerKey(storyId);
  const [marker] = await index.read([key]);
  const set =
    marker === null && (await index.write({ ...key, ver: 1, ttl: at + MARKER_TTL_SECONDS, body: '', bytes: null }, 0));
  if (set || again) await queue.send({ type: 'summarize', storyId }, SUMMARY_DELAY_SECONDS);
}

/** Takes the marker away *before* the members are read: who comes later sets a new one. */
export async function beginSummary({ index }: RelaterPorts, storyId: string): Promise<void> {
  await index.remove(markerKey(storyId));
}
