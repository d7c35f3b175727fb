import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { INGEST_DELIVERIES } from '#article/limits.ts';
import { handleMessages } from '#platform/batch.ts';
import { parseIngestBody } from '#platform/parse-message.ts';
import { heed } from './ingest/heed.ts';
import type { IngestPorts } from './ingest/ports.ts';

import { takeInAgain } from './ingest/replay.ts';
import { takeIn } from './ingest/take-in.ts';

/** `ingest` over its ports: messages of the ingest queue in, articles in the article bucket and status rows out. */
export function createIngest(ports: IngestPorts) {
  return (event: SQSEvent, context?: Pick<Context, 'getRemainingTimeInMillis'>): Promise<SQSBatchResponse> =>
    handleMessages(
      event,
      async (body, { attributes }) => {
        const deliveries = Number(attributes.ApproximateReceiveCount);
        const delivery = { first: deliveries <= 1, last: deliveries >= INGEST_DELIVERIES };
        const asked = parseIngestBody(body);
        if ('type' in asked) {
          if (asked.type === 'replay') return takeInAgain(ports, asked.object, asked.replay, delivery);
          return takeIn(ports, asked.object, asked.cursor, delivery, asked.replay ?? null);
        }
        for (const notice of asked) await heed(ports, notice, delivery);
      },
      {
        log: ports.log,
        count: ports.count,
        ...(context === undefined ? {} : { remaining: () => context.getRemainingTimeInMillis() }),
        ...(ports.retryIn === undefined ? {} : { retryIn: ports.retryIn }),
      },
    );
}
