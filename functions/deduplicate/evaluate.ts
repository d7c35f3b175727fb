import type { Article } from '#article/article.ts';
import type { LeaderChoice, Parent } from './choose.ts';
import { findCopies } from './copies.ts';
import { recordDependence } from './dependents.ts';
import { resolveStory } from './editors.ts';
import { noteTraces } from './erase.ts';
import type { Features } from './features.ts';
import { postingTtl } from './gather.ts';
import { beginToLead, findLeaders } from './leaders.ts';
import type { OpenDays } from './open-days.ts';
import type { RelaterPorts } from './ports.ts';
import { readFeatures } from './read-features.ts';
import { type ArticleState, currencyOf, NOT_POSTED, type Standing, takesPart, withheldStanding } from './state.ts';
import { commit, readState } from './state-store.ts';

const MOST_ROUNDS = 60;

export type EvaluatePorts = RelaterPorts & { readonly days: OpenDays };

/** What the one who asks for a decision knows already. */
export interface Hint {
  readonly held?: { readonly ref: string; readonly article: Article } | null;
  /** The state, as it was just read or written. */
  readonly state?: ArticleState;
  /** States of others read since the message came. */
  readonly known?: readonly ArticleState[];
  /** Earlier articles that have come into sight. */
  readonly met?: readonly string[];
}

/**
 * Decides where an article stands, from the articles before it in the order (publication, id), and commits the decision.
 *
 * *Post first, read after* makes it converge: whoever comes second to a bucket sees the first. What a decision rests on is
 * written into the dependents of those articles *before* it is read the last time, so that each later change of theirs
 * either was seen or finds the row and has this article evaluated again. Decisions depend on earlier articles only, so the
 * fixed point is unique, whatever the order of arrival, repetitions and crashes.
 *
 * @returns the state as committed; null if nothing is known of the article.
 */
export async function evaluate(ports: EvaluatePorts, articleId: string, hint: Hint = {}): Promise<ArticleState | null> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const asked = round === 0 ? hint : { held: hint.held ?? null, met: hint.met ?? [] };
    const state = asked.state ?? (await readState(ports.index, articleId));
    if (state.ver === 0) return null;
    const settled = await attempt(ports, state, asked);
    if (settled !== null) return settled;
    ports.count?.('round');
  }
  throw new Error(`${articleId}: no decision after ${MOST_ROUNDS} rounds`);
}

/** Null: begin anew, with the state as it is now. */
async function attempt(ports: EvaluatePorts, state: ArticleState, hint: Hint): Promise<ArticleState | null> {
  const { state: activity, current } = currencyOf(state);
  if (activity !== 'usable' || current === null) {
    return await settle(ports, state, withheldStanding(state.articleId), state.posted);
  }
  if (takesPart(state) && state.features !== null) {
    return await place(ports, state, state.features, postingTtl(current.receivedAt), hint);
  }
  const article = hint.held?.ref === current.ref ? hint.held.article : await ports.articles.read(current.ref);
  // Gone between the event and now: only an erasure or a withdrawal on its way explains it, and both come back here.
  if (article === null) return state;
  await noteTraces(ports, state, current.order);
  await commit(ports.index, withFeatures(state, current.order, readFeatures(article)));
  return null;
}

/** The state with the features of its current revision, to be posted and decided anew. */
export function withFeatures(state: ArticleState, order: string, features: Features): ArticleState {
  return {
    ...state,
    featuresOf: order,
    features,
    posted: NOT_POSTED,
    decided: false,
    decisionVer: state.decisionVer + 1,
  };
}

async function place(
  ports: EvaluatePorts,
  state: ArticleState,
  features: Features,
  ttl: number,
  hint: Hint,
): Promise<ArticleState | null> {
  const poster = { articleId: state.articleId, minute: features.minute, ttl };
  const known = new Map(hint.known?.map((other) => [other.articleId, other]));
  known.delete(state.articleId);
  const met = hint.met ?? [];
  const copies = await findCopies(ports, state, features, poster, known, met);
  if (copies === null) return null;
  const { parent } = copies;
  const reports = await findLeaders(ports, state, features, poster, parent !== null, known, met);
  const standing = await decide(ports, state, parent, known, reports.choice);
  if (standing === null) return null;
  const leading = standing.leader === state.articleId && standing.parent === null;
  if (leading && !state.posted.leader) await beginToLead(ports, state, features, poster, reports.early);
  const { keys, hidden, parentText } = copies.posted;
  const { terms, leaders, more } = reports.posted;
  // In the order of NOT_POSTED: whether anything has changed is told from the text.
  const posted = { keys, terms, leader: state.posted.leader || leading, hidden, parentText, leaders, more };
  return await settle(ports, state, standing, posted);
}

/** The standing that follows from the states read; null when one of them changed while its dependence was being written. */
async function decide(
  ports: RelaterPorts,
  state: ArticleState,
  parent: Parent | null,
  known: Map<string, ArticleState>,
  choice: LeaderChoice,
): Promise<Standing | null> {
  const self = state.articleId;
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
