import { parseArticleRef } from '#article/article-ref.ts';
import type { Revision } from '#article/placement.ts';
import { type ArticleState, currencyOf, NOT_POSTED } from './state.ts';

/** Refs of replaced readings that are remembered, so that a worker that died before it removed them is made up for. */
const REPLACED_KEPT = 16;
const HASH_LENGTH = 16;

const passOf = ({ replay }: Revision): string => replay ?? '';

/** Two readings of one article in one arrival of its object: they differ in the content hash at the end of `order` at most. */
function sameArrival(a: Revision, b: Revision): boolean {
  return a.objectHash === b.objectHash && a.order.slice(0, -HASH_LENGTH) === b.order.slice(0, -HASH_LENGTH);
}

/**
 * The state after another reading of an arrival that is known: the one of the latest replay stands, in the place of those
 * before it, so a replay makes no new version. Null when no reading of another pass is known: then it is an arrival like
 * any other. A replay that read the very same leaves everything but the id of the pass.
 */
export function withReplay(state: ArticleState, revision: Revision): ArticleState | null {
  const pass = passOf(revision);
  const others = state.arrivals.filter((known) => sameArrival(known, revision) && passOf(known) !== pass);
  if (others.length === 0) return null;
  if (others.some((known) => passOf(known) > pass)) return state;
  const same = others.find((known) => known.order === revision.order && hashOf(known) === hashOf(revision));
  const replaced = others.flatMap((known) => [known.ref, ...(known.replaced ?? [])]);
  const stands: Revision =
    same === undefined
      ? { ...revision, replaced: replaced.slice(0, REPLACED_KEPT) }
      : { ...same, ...(revision.replay === undefined ? {} : { replay: revision.replay }) };
  const arrivals = [...state.arrivals.filter((known) => !others.includes(known)), stands].sort((a, b) =>
    a.order < b.order ? -1 : 1,
  );
  return reread(state, { ...state, arrivals });
}

function hashOf({ ref }: Revision): string {
  return parseArticleRef(ref)?.hash ?? ref;
}

/** What others see of an article may rest on what was found in it: where that was read anew, it is decided anew. */
function reread(before: ArticleState, after: ArticleState): ArticleState {
  const [was, is] = [currencyOf(before), currencyOf(after)];
  if (was.state === is.state && was.current?.order === is.current?.order && was.current?.ref === is.current?.ref) {
    return after;
  }
  return {
    ...after,
    featuresOf: null,
    decided: false,
    decisionVer: after.decisionVer + 1,
    posted: NOT_POSTED,
  };
}

/** The objects of an article that no reading stands for any more, once `ref` has arrived: to be removed. */
export function uselessRefs(state: ArticleState, ref: string): readonly string[] {
  const standing = new Set(state.arrivals.map((known) => known.ref));
  const arrived = parseArticleRef(ref);
  const rivals = state.arrivals.filter((known) => known.replay !== undefined);
  const overtaken = rivals.some((known) => parseArticleRef(known.ref)?.arrival === arrived?.arrival) ? [ref] : [];
  return [...overtaken, ...rivals.flatMap((known) => known.replaced ?? [])].filter((one) => !standing.has(one));
}
