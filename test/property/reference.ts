import { meet } from '#deduplicate/bucket-keys.ts';
import { withArrival, withErasure, withMerge, withPin, withRemoval, withWake } from '#deduplicate/lifecycle.ts';
import { judgeDuplicate } from '#deduplicate/near-duplicate.ts';
import { readFeatures } from '#deduplicate/read-features.ts';
import { revisionOf } from '#deduplicate/revision.ts';
import { judgeStory } from '#deduplicate/same-story.ts';
import { type ArticleState, currencyOf, emptyState, isBefore } from '#deduplicate/state.ts';
import type { World } from './world.ts';

/** Where each article must stand in the end. */
export interface Expected {
  readonly activity: string;
  readonly current: string | null;
  readonly parent: string | null;
  readonly root: string;
  readonly story: string | null;
}

/** The end, computed from the set of what happened, alone and in one thread: no buckets, no messages, no versions. */
export function expectedOf({ happenings, ticks }: World): Map<string, Expected> {
  const states = new Map<string, ArticleState>();
  const refs = new Map<string, Parameters<typeof readFeatures>[0]>();
  const change = (id: string, f: (state: ArticleState) => ArticleState): void => {
    states.set(id, f(states.get(id) ?? emptyState(id)));
  };
  for (const happening of happenings) {
    if (happening.kind !== 'article') continue;
    refs.set(happening.ref, happening.article);
    const revision = revisionOf(happening.ref, happening.article);
    change(happening.article.articleId, (state) => withArrival(state, revision));
  }
  for (const happening of happenings) {
    if (happening.kind === 'withdrawal') {
      for (const id of states.keys()) {
        change(id, (state) => withRemoval(state, happening.order.objectHash, happening.order.sequencer ?? ''));
      }
    }
    if (happening.kind !== 'decision') continue;
    const { order } = happening;
    const mark = `${order.decidedAt} ${order.id}`;
    if (order.action === 'merge') {
      const target = `a_${order.into.slice(2)}`;
      change(`a_${order.story.slice(2)}`, (state) => withMerge(state, { order: mark, target }));
    } else if (order.action !== 'erase') {
      const target =
        order.action === 'pin' ? `a_${order.story.slice(2)}` : order.action === 'split' ? order.articleId : null;
      change(order.articleId, (state) => withPin(state, { order: mark, target }));
    }
  }
  for (const happening of happenings) {
    if (happening.kind === 'decision' && happening.order.action === 'erase') {
      change(happening.order.articleId, withErasure);
    }
  }
  const end = ticks.toSorted().at(-1) ?? '';
  for (const [id, state] of states) {
    // The tick wakes whoever has something due; for the others it changes nothing, so it may as well wake everyone.
    const woken = withWake(state, end);
    const { current, state: activity } = currencyOf(woken);
    const article = current === null ? undefined : refs.get(current.ref);
    states.set(id, {
      ...woken,
      features: activity === 'usable' && article !== undefined ? readFeatures(article) : null,
      featuresOf: current?.order ?? null,
    });
  }
  return placed(states);
}

function placed(states: ReadonlyMap<string, ArticleState>): Map<string, Expected> {
  const active = [...states.values()]
    .filter((state) => state.features !== null)
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const isActive = new Set(active.map(({ articleId }) => articleId));
  const parents = new Map<string, string>();
  const roots = new Map<string, string>();
  const next = new Map<string, string>();
  const leading: ArticleState[] = [];
  for (const [i, self] of active.entries()) {
    const { articleId, features, pin, merge } = self;
    if (features === null) continue;
    const parent = active.slice(0, i).find((other) => {
      if (other.features === null) return false;
      const shared = other.features.keys.some((key) => features.keys.includes(key));
      return shared && judgeDuplicate(features, other.features, other.articleId).holds;
    });
    if (parent !== undefined) parents.set(articleId, parent.articleId);
    roots.set(articleId, parent === undefined ? articleId : (roots.get(parent.articleId) ?? parent.articleId));
    let leader: string = articleId;
    if (parent === undefined) {
      let best = -1;
      for (const other of leading) {
        if (other.features === null || !meet(features, other.features)) continue;
        const { holds, score } = judgeStory(features, other.features, other.articleId);
        if (holds && score > best) [best, leader] = [score, other.articleId];
      }
    }
    const pinned = pin?.target ?? null;
    const merged = merge?.target ?? null;
    const held = pinned !== null && (pinned === articleId || isActive.has(pinned));
    if (held && pinned !== null) next.set(articleId, pinned);
    else if (parent !== undefined) next.set(articleId, parent.articleId);
    else if (leader !== articleId) next.set(articleId, leader);
    else if (merged !== null && isActive.has(merged)) next.set(articleId, merged);
    if (parent === undefined && (held ? pinned === articleId : leader === articleId)) leading.push(self);
  }
  return new Map(
    [...states].map(([id, state]): [string, Expected] => {
      const { state: activity, current } = currencyOf(state);
      return [
        id,
        {
          activity,
          current: current?.order ?? null,
          parent: parents.get(id) ?? null,
          root: roots.get(id) ?? id,
          story: isActive.has(id) ? endOf(id, next) : null,
        },
      ];
    }),
  );
}

function endOf(start: string, next: ReadonlyMap<string, string>): string {
  const path = [start];
  for (;;) {
    const at = next.get(path.at(-1) ?? start) ?? path.at(-1) ?? start;
    if (at === path.at(-1)) return at;
    const circle = path.indexOf(at);
    if (circle >= 0) return path.slice(circle).sort()[0] ?? at;
    path.push(at);
  }
}
