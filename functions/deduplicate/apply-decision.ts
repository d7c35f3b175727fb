import type { Decision } from '#article/decision.ts';
import { erase } from './erase.ts';
import { withMerge, withPin } from './lifecycle.ts';
import type { RelaterPorts } from './ports.ts';
import { changeState } from './state-store.ts';

const ARTICLE_ID = /^a_[0-9a-f]{24}$/;
const STORY_ID = /^s_[0-9a-f]{24}$/;

function isDecision(order: unknown): order is Decision {
  return typeof order === 'object' && order !== null && 'type' in order && order.type === 'decision';
}

function articleOf(id: string): string {
  if (ARTICLE_ID.test(id)) return id;
  throw new Error(`A decision names no article: ${id.slice(0, 60)}`);
}
function namesakeOf(story: string): string {
  if (STORY_ID.test(story)) return `a_${story.slice(2)}`;
  throw new Error(`A decision names no story: ${story.slice(0, 60)}`);
}

/** Remembers an editor's decision in the state of the article (or of the one that names the story).
 * @returns the articles to be evaluated; null if the order is no decision. */
export async function applyDecision(ports: RelaterPorts, order: unknown): Promise<readonly string[] | null> {
  if (!isDecision(order)) return null;
  const mark = `${order.decidedAt} ${order.id}`;
  switch (order.action) {
    case 'merge': {
      const from = namesakeOf(order.story);
      const target = namesakeOf(order.into);
      await changeState(ports, from, (state) => withMerge(state, { order: mark, target }));
      return [from];
    }
    case 'pin':
    case 'split':
    case 'unpin': {
      const articleId = articleOf(order.articleId);
      const target = order.action === 'pin' ? namesakeOf(order.story) : order.action === 'split' ? articleId : null;
      await changeState(ports, articleId, (state) => withPin(state, { order: mark, target }));
      return [articleId];
    }
    case 'erase': {
      const articleId = articleOf(order.articleId);
      await erase(ports, articleId);
      return [articleId];
    }
    default:
      order satisfies never;
      throw new Error('A decision of an unknown kind.');
  }
}
