import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { ARTICLE_PREFIX, CONTROL_PREFIX } from '#article/messages.ts';
import { METRICS, type MetricName } from '#article/metrics.ts';
import type { ArticleObjects, Count, IndexStore, RelateQueue } from '#deduplicate/ports.ts';
import { createRelater } from '#deduplicate/relater.ts';
import { handleMessages } from '#platform/batch.ts';
import type { Log } from '#platform/log.ts';
import type { Count as Metrics } from '#platform/metrics.ts';
import { parseRelateBody } from '#platform/parse-message.ts';
import { type PublishPorts, publishArticle } from '#records/publish-article.ts';
import { summarizeStory } from '#records/summarize-story.ts';

export interface RelatePorts {
  readonly index: IndexStore;
  readonly articles: ArticleObjects;
  readonly queue: RelateQueue;
  readonly records: PublishPorts;
  readonly log: Log;
  readonly count?: Count;
  readonly metrics?: Metrics;
  readonly retryIn?: (receiptHandle: string, seconds: number) => Promise<void>;
}

/** Facts of the protocol that operators are told. */
const METRIC_OF_FACT: Readonly<Record<string, MetricName>> = {
  overflow: METRICS.overflow,
  'left-unread': METRICS.unseen,
  hidden: METRICS.unseen,
};

/** `relate` over its ports: enriched articles, orders and its own messages in; index, records and messages out. */
export function createRelate(ports: RelatePorts) {
  const relater = createRelater({
    ...ports,
    count: (name, by = 1) => {
      ports.count?.(name, by);
      const metric = METRIC_OF_FACT[name];
      if (metric !== undefined) ports.metrics?.({ [metric]: by });
    },
    publisher: {
      async publish(placement, article, latest) {
        const outcome = await publishArticle(ports.records, placement, article, latest);
        ports.metrics?.({ [METRICS.recorded]: 1 });
        return outcome;
      },
      summarize: (storyId, latest) => summarizeStory(ports.records, storyId, latest),
    },
  });
  return (event: SQSEvent, context?: Pick<Context, 'getRemainingTimeInMillis'>): Promise<SQSBatchResponse> =>
    handleMessages(
      event,
      async (body, { attributes }) => {
        const again = Number(attributes.ApproximateReceiveCount) > 1;
        const asked = parseRelateBody(body);
        if ('type' in asked) return await relater.handle(asked, again);
        for (const { kind, object } of asked) {
          if (kind !== 'created') continue;
          if (object.key.startsWith(ARTICLE_PREFIX)) await relater.arrived(object.key, again);
          else if (object.key.startsWith(CONTROL_PREFIX)) await relater.ordered(object.key, again);
        }
      },
      {
        log: ports.log,
        ...(ports.metrics === undefined ? {} : { count: ports.metrics }),
        ...(context === undefined ? {} : { remaining: () => context.getRemainingTimeInMillis() }),
        ...(ports.retryIn === undefined ? {} : { retryIn: ports.retryIn }),
      },
    );
}
