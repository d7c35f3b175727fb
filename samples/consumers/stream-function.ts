import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Connection, Sample } from './connect.ts';

export interface Alert {
  readonly articleId: string;
  readonly title: string;
  readonly country: string | null;
}

/**
 * A Lambda for the table's stream that alerts on every article as it is first published. What fails is named in the
 * answer: Lambda comes again from there on, so nothing is skipped and what was done before is not done again.
 * Give its event source mapping `ReportBatchItemFailures` and the filter
 * `{"dynamodb":{"Keys":{"sk":{"S":["CURRENT"]}}}}`.
 */
export function createStreamFunction(alert: (alert: Alert) => Promise<void>) {
  return async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const record of event.Records) {
      try {
        const found = alertOf(record);
        if (found !== null) await alert(found);
      } catch {
        return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
      }
    }
    return { batchItemFailures: [] };
  };
}

/** An alert if this write is an article's first appearance and no copy of another one. */
function alertOf({ dynamodb }: DynamoDBRecord): Alert | null {
  const [now, before] = [dynamodb?.NewImage, dynamodb?.OldImage];
  const published = now?.['sk']?.S === 'CURRENT' && now['state']?.S === 'usable' && before?.['state']?.S !== 'usable';
  if (!published || now['isDuplicate']?.BOOL === true) return null;
  return {
    articleId: now['articleId']?.S ?? '',
    title: now['title']?.S ?? '',
    country: now['focusCountry']?.S ?? null,
  };
}

/** Runs the function by hand over what the stream holds (a day at most), as Lambda would: a failed batch comes again. */
export const stream: Sample = async (connection, [failOnce], print) => {
  let toFail = failOnce === '--fail-once';
  const handle = createStreamFunction(({ title, country }) => {
    if (toFail) {
      toFail = false;
      return Promise.reject(new Error('the alert did not go out'));
    }
    print(`ALERT ${country ?? '??'}  ${title}`);
    return Promise.resolve();
  });
  for (let Records = await recordsOf(connection); Records.length > 0; ) {
    const { batchItemFailures } = await handle({ Records });
    const [failed] = batchItemFailures;
    if (failed !== undefined) print(`again from ${failed.itemIdentifier}`);
    const from = Records.findIndex((record) => record.dynamodb?.SequenceNumber === failed?.itemIdentifier);
    Records = failed === undefined ? [] : Records.slice(from);
  }
};

async function recordsOf({ aws, recordsTable }: Connection): Promise<DynamoDBRecord[]> {
  const { Table } = await new DynamoDBClient(aws).send(new DescribeTableCommand({ TableName: recordsTable }));
  const streams = new DynamoDBStreamsClient(aws);
  const StreamArn = Table?.LatestStreamArn;
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
  const found: DynamoDBRecord[] = [];
  for (const { ShardId } of StreamDescription?.Shards ?? []) {
    const { ShardIterator } = await streams.send(
      new GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' }),
    );
    for (let iterator = ShardIterator; iterator !== undefined; ) {
      const page = await streams.send(new GetRecordsCommand({ ShardIterator: iterator }));
      // The SDK's records are what Lambda hands over as JSON.
      found.push(...JSON.parse(JSON.stringify(page.Records ?? [])));
      iterator = (page.Records ?? []).length === 0 ? undefined : page.NextShardIterator;
    }
  }
  return found;
}
