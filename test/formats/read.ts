import type { NormalizedArticle } from '#article/article.ts';
import type { ObjectInfo } from '#article/raw.ts';
import type { Outcome } from '#article/reject.ts';
import { memorySource } from '#normalize/containers/bytes.ts';
import { normalize } from '#normalize/normalize.ts';
import { openObject } from '#normalize/open.ts';

export const RECEIVED = '2024-06-20T12:00:00Z';

/** An object as the drop bucket would describe it. */
export function objectInfo(size: number, over: Partial<ObjectInfo> = {}): ObjectInfo {
  return {
    bucket: 'drop',
    key: 'file',
    versionId: null,
    eTag: null,
    sequencer: null,
    receivedAt: RECEIVED,
    size,
    contentType: null,
    metadata: {},
    ...over,
  };
}

/** Everything that some bytes give, opened and normalized. */
export async function readAll(
  input: string | Uint8Array,
  over: Partial<ObjectInfo> = {},
): Promise<Outcome<NormalizedArticle>[]> {
  const bytes = typeof input === 'string' ? Buffer.from(input, 'utf8') : input;
  const outcomes: Outcome<NormalizedArticle>[] = [];
  for await (const { outcome } of openObject(objectInfo(bytes.length, over), memorySource(bytes), null)) {
    outcomes.push(outcome.ok ? await normalize(outcome.value) : outcome);
  }
  return outcomes;
}

/** The one article that some bytes give; fails on anything else. */
export async function readOne(input: string | Uint8Array, over: Partial<ObjectInfo> = {}): Promise<NormalizedArticle> {
  const [first, ...more] = await readAll(input, over);
  if (first === undefined || more.length > 0) throw new Error(`expected one article, found ${1 + more.length}`);
  if (!first.ok) throw new Error(`rejected: ${first.reject.code}: ${first.reject.message}`);
  return first.value;
}
