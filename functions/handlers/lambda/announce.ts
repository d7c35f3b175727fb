import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import type { AnnounceEnv, CommonEnv } from '#article/environment.ts';
import { readEnv } from '#platform/env.ts';
import { createEventBridgeBus } from '#platform/eventbridge-event-bus.ts';
import { createLog } from '#platform/log.ts';
import { createMetrics } from '#platform/metrics.ts';
import { createDynamoRecordStore } from '#platform/record-store/dynamo-record-store.ts';
import { createAnnounce } from '../announce.ts';

const env = readEnv<keyof (AnnounceEnv & CommonEnv)>(['RECORDS_TABLE', 'EVENT_BUS_NAME', 'DATELINE_STACK']);

export const handler = createAnnounce({
  feed: createDynamoRecordStore(new DynamoDBClient({}), env.RECORDS_TABLE),
  bus: createEventBridgeBus(new EventBridgeClient({}), env.EVENT_BUS_NAME),
  now: () => new Date().toISOString(),
  log: createLog(),
  count: createMetrics({ stack: env.DATELINE_STACK, now: Date.now }),
});
