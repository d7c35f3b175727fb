import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { METRICS } from '#article/metrics.ts';
import type { Change } from '#article/record.ts';
import { handleStreamBatch } from '#platform/batch.ts';
import type { EventBus } from '#platform/event-bus.ts';
import type { Log } from '#platform/log.ts';
import type { Count } from '#platform/metrics.ts';
import { appendChanges, type FeedMemory } from '#records/feed/append-changes.ts';
import { changesOf } from '#records/feed/derive-changes.ts';
import { imageOf } from '#records/feed/stream-image.ts';
import type { RecordStore } from '#records/store.ts';

export interface AnnouncePorts {
  readonly feed: RecordStore;
  readonly bus: EventBus;
  readonly now: () => string;
  readonly log: Log;
  readonly count?: Count;
}

/** The announce function: what was written to the table becomes feed rows, then bus events. The feed comes first: it is
 * what a consumer may rely on. A failure repeats the batch; ids tell a repeated change. */
export function createAnnounce(ports: AnnouncePorts): (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse> {
  const memory: FeedMemory = { head: null };
  const announce = async (records: readonly DynamoDBRecord[]): Promise<void> => {
    const changes = records.flatMap(changesOfRecord);
    await announceChanges(ports, changes, memory);
    ports.count?.({ [METRICS.announced]: changes.length });
    ports.log('change.announced', { rows: records.length, changes: changes.length });
  };
  return (event) => handleStreamBatch(event, announce, ports);
}

/** The same without a stream: for runs in one process. */
export async function announceChanges(
  { feed, bus, now }: Omit<AnnouncePorts, 'log'>,
  changes: readonly Change[],
  memory: FeedMemory,
): Promise<void> {
  if (changes.length === 0) return;
  await appendChanges({ store: feed, now }, changes, memory);
  await bus.put(changes.map((change) => ({ detailType: change.kind, detail: change, time: change.at })));
}

function changesOfRecord({ dynamodb }: DynamoDBRecord): Change[] {
  const at = new Date((dynamodb?.ApproximateCreationDateTime ?? 0) * 1000).toISOString();
  return changesOf({ oldImage: imageOf(dynamodb?.OldImage), newImage: imageOf(dynamodb?.NewImage), at });
}
