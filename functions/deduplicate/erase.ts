import { bucketEntryOf } from './bucket-entry.ts';
import { fingerprintBuckets, leaderPosts } from './bucket-keys.ts';
import { claimOf, giveUpClaim } from './exact-register.ts';
import { withErasure } from './lifecycle.ts';
import type { ItemKey, RelaterPorts } from './ports.ts';
import { type ArticleState, currencyOf } from './state.ts';
import { changeState, readState } from './state-store.ts';

/** Where an erased article may still stand: `bucket entry` pairs and the keys of its enriched objects. They are written down
 * before the state is wiped, so that a crash in between loses none of them. */
function traceKey(articleId: string): ItemKey {
  return { pk: `A#${articleId}`, sk: 'TRACES' };
}

interface Traces {
  readonly buckets: readonly (readonly [string, string])[];
  readonly refs: readonly string[];
  readonly objects: readonly string[];
  /** Partition and sort key of the registers in which it may be the first with its text. */
  readonly claims: readonly (readonly [string, string])[];
}

function tracesOf(state: ArticleState): Traces {
  const { features, articleId, arrivals } = state;
  const posts =
    features === null
      ? []
      : [
          ...fingerprintBuckets(features).map((pk) => ({ pk, weight: 1 })),
          // An article's own terms are the first of those it leads under.
          ...leaderPosts(features),
        ];
  const { minute } = features ?? { minute: 0 };
  return {
    buckets: posts.map(({ pk, weight }) => [pk, bucketEntryOf({ minute, weight, articleId })] as const),
    claims: features === null ? [] : [claimOf(features)],
    refs: arrivals.flatMap(({ ref, replaced = [] }) => [ref, ...replaced]),
    objects: [...new Set(arrivals.map(({ objectHash }) => objectHash))],
  };
}

async function addTraces({ index }: RelaterPorts, state: ArticleState): Promise<boolean> {
  const key = traceKey(state.articleId);
  const [known] = await index.read([key]);
  const ver = known?.ver ?? 0;
  const body = JSON.stringify(merged(known?.body, tracesOf(state)));
  return body === known?.body || (await index.write({ ...key, ver: ver + 1, ttl: null, body, bytes: null }, ver));
}

/** To be called before the features of an article are replaced: its postings stay in their buckets until these expire, and
 * an erasure must find them. */
export async function noteTraces(ports: RelaterPorts, state: ArticleState, order: string): Promise<void> {
  if (state.features === null || state.featuresOf === order) return;
  while (!(await addTraces(ports, state)));
}

/** Erases an article: traces first, then the tombstone, then everything that is left of it. */
export async function erase(ports: RelaterPorts, articleId: string): Promise<void> {
  for (;;) {
    const before = await readState(ports.index, articleId);
    if (before.erased) break;
    if (!(await addTraces(ports, before))) continue;
    // Only the state that the traces were taken from may be wiped.
    const after = await changeState(ports, articleId, (now) => (now.ver === before.ver ? withErasure(now) : now));
    if (after.erased) break;
  }
  await finishErasure(ports, await readState(ports.index, articleId));
}

function merged(body: string | undefined, traces: Traces): Traces {
  if (body === undefined) return traces;
  const known = JSON.parse(body) as Traces;
  const buckets = new Map([...known.buckets, ...traces.buckets].map((pair) => [pair.join(' '), pair]));
  return {
    buckets: [...buckets.values()],
    refs: [...new Set([...known.refs, ...traces.refs])],
    objects: [...new Set([...known.objects, ...traces.objects])],
    claims: [...new Map([...known.claims, ...traces.claims].map((pair) => [pair.join(' '), pair])).values()],
  };
}

/** Removes what an erased article left behind. Repeated whenever the article is touched: a worker that was under way may have
 * posted once more after the first time. */
export async function finishErasure(ports: RelaterPorts, state: ArticleState): Promise<void> {
  if (currencyOf(state).state !== 'erased') return;
  const [traces] = await ports.index.read([traceKey(state.articleId)]);
  if (traces == null) return;
  const { buckets, refs, objects, claims } = JSON.parse(traces.body) as Traces;
  for (const ref of refs) await ports.articles.remove(ref);
  for (const [pk, entry] of buckets) await ports.index.leave(pk, entry);
  for (const [pk, sk] of claims) await giveUpClaim(ports.index, { pk, sk }, state.articleId);
  for (const objectHash of objects) await ports.index.remove({ pk: `O#${objectHash}`, sk: state.articleId });
}
