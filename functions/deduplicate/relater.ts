import type { Article } from '#article/article.ts';
import type { RelateMessage } from '#article/messages.ts';
import { applyDecision } from './apply-decision.ts';
import { forgetDependence, takenIntoAccount, tellDependents } from './dependents.ts';
import { finishErasure } from './erase.ts';
import { evaluate, type Hint, withFeatures } from './evaluate.ts';
import { keepHeir } from './heir.ts';
import { dueTimes, withArrival, withWake } from './lifecycle.ts';
import { knownRemoval, noteObject, withdraw } from './objects.ts';
import { createOpenDays } from './open-days.ts';
import { placementOf } from './placement-of.ts';
import type { RelaterPorts } from './ports.ts';
import { readFeatures } from './read-features.ts';
import { redirectOf } from './redirect.ts';
import { uselessRefs } from './replay.ts';
import { revisionOf } from './revision.ts';
import { type ArticleState, currencyOf } from './state.ts';
import { changeState, readState, readStates } from './state-store.ts';
import { beginSummary, begins, touchStory } from './story-marker.ts';
import { dropDue, dueBefore, noteDue } from './wake.ts';

export interface Relater {
  /** An enriched article has been written to the article bucket. */
  arrived(ref: string, again: boolean): Promise<void>;
  /** A withdrawal or an editor's decision has been written to the article bucket. */
  ordered(ref: string, again: boolean): Promise<void>;
  /** `again`: this message has been delivered before and may have been worked on in part. */
  handle(message: RelateMessage, again: boolean): Promise<void>;
}

/** Everything that `relate` does, over ports. Each call may be repeated, overtaken and cut off at any point: the message
 * that caused it comes again, and repeating it completes what is missing. */
export function createRelater(given: RelaterPorts): Relater {
  const ports = { ...given, days: createOpenDays(given.index, given.openDays) };
  const settle = async (
    articleId: string,
    again: boolean,
    hint: Hint = {},
    because: string | null = null,
  ): Promise<void> => {
    const decided = await evaluate(ports, articleId, hint);
    if (decided === null) return;
    const idle = because !== null && !(because in decided.standing.saw);
    const state = idle ? await forgetDependence(ports, decided, because) : decided;
    if (state.erased) await finishErasure(ports, state);
    await tellDependents(ports, state);
    await keepHeir(ports, state);
    await publish(ports, state, hint.held ?? null, again);
  };

  const arrived = async (ref: string, again: boolean): Promise<void> => {
    const article = await ports.articles.read(ref);
    if (article === null) {
      // Withdrawn or erased meanwhile; a worker that died may have left something of it behind.
      ports.count?.('gone');
      const articleId = articleIdInRef(ref);
      return articleId === null ? undefined : await settle(articleId, again);
    }
    const revision = revisionOf(ref, article);
    const { articleId } = article;
    await noteObject(ports.index, revision.objectHash, articleId);
    const removal = await knownRemoval(ports.index, revision.objectHash);
    for (const time of dueTimes(revision)) await noteDue(ports.index, time, articleId);
    const state = await changeState(ports, articleId, (before) => {
      const arrivedNow = withArrival(removal(before), revision);
      // Of later revisions the features are read when they are decided on: those they replace leave traces first.
      if (arrivedNow === before || before.features !== null) return arrivedNow;
      return currencyOf(arrivedNow).current?.order === revision.order
        ? withFeatures(arrivedNow, revision.order, readFeatures(article))
        : arrivedNow;
    });
    if (state.erased) await ports.articles.remove(ref);
    for (const useless of uselessRefs(state, ref)) await ports.articles.remove(useless);
    await settle(articleId, again, { held: { ref, article }, state });
  };

  const wake = async (time: string, again: boolean): Promise<void> => {
    for await (const due of dueBefore(ports.index, time)) {
      await changeState(ports, due.articleId, (state) => (state.ver === 0 ? state : withWake(state, due.time)));
      await settle(due.articleId, again);
      await dropDue(ports.index, due);
    }
  };

  const ordered = async (ref: string, again: boolean): Promise<void> => {
    const order = await ports.articles.readControl(ref);
    if (order === null) return ports.count?.('gone');
    const touched = await applyDecision(ports, order);
    if (touched === null) return await withdraw(ports, ref, order, null, (articleId) => settle(articleId, again));
    for (const articleId of touched) await settle(articleId, again);
  };

  const decideAgain = async (
    { articleId, because = null, met = null }: Extract<RelateMessage, { type: 'evaluate' }>,
    again: boolean,
  ): Promise<void> => {
    const neighbours = [because, met].filter((id) => id !== null);
    const states = await readStates(ports.index, [articleId, ...neighbours]);
    const own = states.get(articleId);
    if (own === undefined) return;
    const others = neighbours.flatMap((id) => states.get(id) ?? []);
    // A message that came before may have died between its decision and what follows from it: that is done again.
    if (!again && met === null && because !== null && others.some((other) => takenIntoAccount(own, other))) {
      return ports.count?.('seen-already');
    }
    await settle(articleId, again, { state: own, known: others, met: neighbours }, because);
  };

  const handle = async (message: RelateMessage, again: boolean): Promise<void> => {
    switch (message.type) {
      case 'evaluate':
        return await decideAgain(message, again);
      case 'publish':
        return await publish(ports, await readState(ports.index, message.articleId), null, again);
      case 'summarize':
        await beginSummary(ports, message.storyId);
        return await ports.publisher.summarize(message.storyId, () => redirectOf(ports.index, message.storyId));
      case 'withdraw': {
        const order = await ports.articles.readControl(message.ref);
        if (order === null) return ports.count?.('gone');
        return await withdraw(ports, message.ref, order, message.cursor, (id) => settle(id, again));
      }
      case 'decision':
        return await ordered(message.ref, again);
      case 'wake':
        return await wake(message.time, again);
      default:
        message satisfies never;
    }
  };

  return { arrived, ordered, handle };
}

const REF = /^articles\/(a_[0-9a-f]{24})\//;

/** Enriched articles lie under the id of their article. */
function articleIdInRef(ref: string): string | null {
  return REF.exec(ref)?.[1] ?? null;
}

interface Held {
  readonly ref: string;
  readonly article: Article;
}

async function publish(ports: RelaterPorts, state: ArticleState, held: Held | null, again: boolean): Promise<void> {
  const placement = placementOf(state);
  if (placement === null) return;
  const article = held !== null && placement.current?.ref === held.ref ? held.article : null;
  const { stories, due } = await ports.publisher.publish(placement, article, async () =>
    placementOf(await readState(ports.index, state.articleId)),
  );
  const at = Math.floor(Date.parse(placement.current?.receivedAt ?? '1970-01-01') / 1000);
  for (const storyId of stories) await touchStory(ports, storyId, { again, at, begun: begins(state, storyId) });
  // The minute's tick comes back to it: a delayed message would be at once where time is compressed.
  if (due !== null) await noteDue(ports.index, due, state.articleId);
}
