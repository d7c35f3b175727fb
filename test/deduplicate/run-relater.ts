import type { Article } from '#article/article.ts';
import type { RelateMessage } from '#article/messages.ts';
import type { Placement } from '#article/placement.ts';
import { createRelater } from '#deduplicate/relater.ts';
import { createMemoryIndexStore } from '#platform/index-store/memory-index-store.ts';
import type { IndexMeter } from '#platform/index-store/meter.ts';

/** The relater alone, in memory: articles and orders in, the last placement of each article out. */
export function startRelater(meter?: IndexMeter) {
  const objects = new Map<string, unknown>();
  const messages: RelateMessage[] = [];
  const placements = new Map<string, Placement>();
  const counts = new Map<string, number>();
  const index = createMemoryIndexStore(meter === undefined ? {} : { meter });
  const relater = createRelater({
    index,
    articles: {
      read: (ref) => Promise.resolve((objects.get(ref) as Article | undefined) ?? null),
      readControl: (ref) => Promise.resolve(objects.get(ref) ?? null),
      remove: (ref) => {
        objects.delete(ref);
        return Promise.resolve();
      },
    },
    queue: {
      send: (message) => {
        messages.push(message);
        return Promise.resolve();
      },
    },
    publisher: {
      publish: (placement) => {
        placements.set(placement.articleId, placement);
        return Promise.resolve({ due: null, stories: placement.storyId === null ? [] : [placement.storyId] });
      },
      summarize: async (_storyId, latest) => {
        await latest();
      },
    },
    count: (name, by = 1) => counts.set(name, (counts.get(name) ?? 0) + by),
  });
  const drain = async (): Promise<void> => {
    for (let message = messages.shift(); message !== undefined; message = messages.shift()) {
      await relater.handle(message, false);
    }
  };
  return {
    relater,
    index,
    objects,
    placements,
    counts,
    drain,
    drop: async (article: Article): Promise<string> => {
      const { sequencer, receivedAt } = article.provenance;
      const ref = `articles/${article.articleId}/${receivedAt}-${sequencer}.json.gz`;
      objects.set(ref, article);
      await relater.arrived(ref, false);
      await drain();
      return article.articleId;
    },
    order: async (name: string, order: unknown): Promise<void> => {
      objects.set(`control/${name}`, order);
      await relater.ordered(`control/${name}`, false);
      await drain();
    },
  };
}
