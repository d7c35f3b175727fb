import type { Article } from '#article/article.ts';
import {
  DAYS_BACK,
  fingerprintBuckets,
  LEADER_CAP,
  leaderLookups,
  leaderPosts,
  MEMBER_CAP,
  memberLookups,
  memberPosts,
} from './bucket-keys.ts';
import { chooseLeader, chooseParent, mayFollow, type Parent } from './choose.ts';
import { EVALUATION_DELAY_SECONDS, recordDependence } from './dependents.ts';
import { resolveStory } from './editors.ts';
import { noteTraces } from './erase.ts';
import type { Features } from './features.ts';
import { lookUp, postAll, postFingerprints, postingTtl, ranked } from './gather.ts';
import { DUPLICATE_WINDOW_MINUTES, judgeDuplicate } from './near-duplicate.ts';
import type { RelaterPorts } from './ports.ts';
import { readFeatures } from './read-features.ts';
import { type ArticleState, currencyOf, isBefore, leads, type Standing, takesPart, withheldStanding } from './state.ts';
import { commit, readState, readStates } from './state-store.ts';

const MOST_ROUNDS = 60;
/** States read to find copies, leaders, and later articles that may prefer a new leader. */
const MOST_COPIES = 48;
const MOST_LEADERS = 60;
const MOST_FOLLOWERS = 400;
const STORY_MINUTES = (DAYS_BACK + 1) * 1_440;

/**
 * Decides where an article stands, from the articles before it in the order (publication, id), and commits the decision.
 *
 * *Post first, read after* makes it converge: whoever comes second to a bucket sees the first. What a decision rests on is
 * written into the dependents of those articles *before* it is read the last time, so that each later change of theirs
 * either was seen or finds the row and has this article evaluated again. Decisions depend on earlier articles only, so the
 * fixed point is unique, whatever the order of arrival, repetitions and crashes.
 *
 * @returns the state as committed, and whether this call changed it; null if nothing is known of the article.
 */
export async function evaluate(
  ports: RelaterPorts,
  articleId: string,
  held: { readonly ref: string; readonly article: Article } | null,
): Promise<ArticleState | null> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const state = await readState(ports.index, articleId);
    if (state.ver === 0) return null;
    const { state: activity, current } = currencyOf(state);
    if (activity === 'usable' && current !== null && !takesPart(state)) {
      const article = held?.ref === current.ref ? held.article : await ports.articles.read(current.ref);
      // Gone between the event and now: only an erasure or a withdrawal on its way explains it, and both come back here.
      if (article === null) return state;
      await noteTraces(ports, state, current.order);
      await commit(ports.index, withFeatures(state, current.order, readFeatures(article)));
      continue;
    }
    const settled =
      activity === 'usable' && current !== null && state.features !== null
        ? await place(ports, state, state.features, postingTtl(current.receivedAt))
        : await settle(ports, state, withheldStanding(articleId), state.posted);
    if (settled !== null) return settled;
    ports.count?.('round');
  }
  throw new Error(`${articleId}: no decision after ${MOST_ROUNDS} rounds`);
}

/** The state with the features of its current revision, to be posted and decided anew. */
export function withFeatures(state: ArticleState, order: string, features: Features): ArticleState {
  return {
    ...state,
    featuresOf: order,
    features,
    posted: { keys: false, terms: false, leader: false },
    decided: false,
    decisionVer: state.decisionVer + 1,
  };
}

async function place(
  ports: RelaterPorts,
  state: ArticleState,
  features: Features,
  ttl: number,
): Promise<ArticleState | null> {
  const keys = fingerprintBuckets(features);
  const lists = state.posted.keys
    ? await ports.index.buckets(keys)
    : await postFingerprints(ports, keys, features, state.articleId, ttl);
  const inWindow = (minute: number): boolean => Math.abs(minute - features.minute) <= DUPLICATE_WINDOW_MINUTES;
  const copyIds = ranked(lists, () => 1, inWindow, state.articleId, MOST_COPIES);
  const known = await readStates(ports.index, copyIds);
  if (!state.decided) await tellLaterCopies(ports, state, features, known);

  const parent = chooseParent(state, features, known.values());
  const lookups = leaderLookups(features);
  let leaderIds: readonly string[] = [];
  if (parent === null) {
    if (!state.posted.terms) {
      const posts = memberPosts(features).map(({ pk }) => pk);
      await postAll(ports, posts, features, state.articleId, MEMBER_CAP, ttl);
    }
    const leaders = await lookUp(ports, lookups);
    leaderIds = ranked(
      leaders,
      (i) => lookups[i]?.weight ?? 0,
      (minute) => minute <= features.minute && features.minute - minute <= STORY_MINUTES,
      state.articleId,
      MOST_LEADERS,
    );
    const missing = leaderIds.filter((id) => !known.has(id));
    for (const [id, found] of await readStates(ports.index, missing)) known.set(id, found);
  }
  const standing = await decide(ports, state, features, parent, known, leaderIds);
  if (standing === null) return null;
  const posted = { keys: true, terms: state.posted.terms || parent === null, leader: state.posted.leader };
  const leading = standing.leader === state.articleId && standing.parent === null;
  if (leading && !(leads(state) && state.posted.leader)) {
    if (!state.posted.leader) {
      const posts = leaderPosts(features).map(({ pk }) => pk);
      await postAll(ports, posts, features, state.articleId, LEADER_CAP, ttl);
      posted.leader = true;
    }
    await tellLaterReports(ports, state, features);
  }
  return await settle(ports, state, standing, posted);
}

/** The standing that follows from the states read; null when one of them changed while its dependence was being written. */
async function decide(
  ports: RelaterPorts,
  state: ArticleState,
  features: Features,
  parent: Parent | null,
  known: Map<string, ArticleState>,
  leaderIds: readonly string[],
): Promise<Standing | null> {
  const self = state.articleId;
  const candidates = leaderIds.flatMap((id) => known.get(id) ?? []);
  const choice = chooseLeader(state, features, parent, candidates);
  const path = await resolveStory(ports.index, state, parent?.state ?? null, choice, known);
  const targets = new Set([...(parent === null ? [] : [parent.state.articleId]), ...choice.watched, ...path.passed]);
  if (choice.leader !== null) targets.add(choice.leader.articleId);
  targets.delete(self);
  const seen = await recordDependence(ports, state, targets, known);
  if (seen === null) return null;
  return {
    parent: parent?.state.articleId ?? null,
    root: parent === null ? self : parent.state.standing.root,
    leader: path.leader,
    story: path.story,
    score: choice.score,
    whyGroup: parent?.why ?? null,
    whyStory: path.why,
    saw: seen,
  };
}

/** Later copies of an article that has just come into sight are decided again: they may hang on it. */
async function tellLaterCopies(
  ports: RelaterPorts,
  state: ArticleState,
  features: Features,
  known: ReadonlyMap<string, ArticleState>,
): Promise<void> {
  for (const other of known.values()) {
    if (!takesPart(other) || other.features === null || isBefore(other, state)) continue;
    if (!judgeDuplicate(features, other.features, state.articleId).holds) continue;
    ports.count?.('told-copy');
    await ports.queue.send({ type: 'evaluate', articleId: other.articleId }, EVALUATION_DELAY_SECONDS);
  }
}

/** Later reports that may prefer a new leader to the one they have. */
async function tellLaterReports(ports: RelaterPorts, state: ArticleState, features: Features): Promise<void> {
  const lookups = memberLookups(features);
  const lists = await lookUp(ports, lookups);
  const ids = ranked(
    lists,
    (i) => lookups[i]?.weight ?? 0,
    (minute) => minute >= features.minute && minute - features.minute <= STORY_MINUTES,
    state.articleId,
    MOST_FOLLOWERS,
  );
  for (const other of (await readStates(ports.index, ids)).values()) {
    if (!mayFollow(other, state, features)) continue;
    ports.count?.('told-report');
    await ports.queue.send({ type: 'evaluate', articleId: other.articleId }, EVALUATION_DELAY_SECONDS);
  }
}

/** Commits if anything changed. Null = someone else wrote first. */
async function settle(
  ports: RelaterPorts,
  state: ArticleState,
  standing: Standing,
  posted: ArticleState['posted'],
): Promise<ArticleState | null> {
  const before = state.standing;
  const visible =
    !state.decided ||
    before.parent !== standing.parent ||
    before.root !== standing.root ||
    before.leader !== standing.leader ||
    before.story !== standing.story;
  const same =
    !visible &&
    JSON.stringify(before) === JSON.stringify(standing) &&
    JSON.stringify(posted) === JSON.stringify(state.posted);
  if (same) return state;
  const moved = before.story !== null && before.story !== standing.story;
  const next: ArticleState = {
    ...state,
    standing,
    posted,
    decided: true,
    decisionVer: state.decisionVer + (visible ? 1 : 0),
    formerStories: moved
      ? [before.story, ...state.formerStories.filter((id) => id !== before.story)].slice(0, 8)
      : state.formerStories,
  };
  if (moved) ports.count?.('moved');
  const written = await commit(ports.index, next);
  if (written === null) ports.count?.('conflict');
  return written;
}
