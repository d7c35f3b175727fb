import { setImmediate } from 'node:timers/promises';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handleMessages, handleStreamBatch } from '#platform/batch.ts';
import { silentLog } from '#platform/log.ts';
import { batchOf } from '../support/newsdesk.ts';

test('answers exactly what failed, whatever the others do', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 10 }), async (fates) => {
      const worked: string[] = [];
      const { batchItemFailures } = await handleMessages(
        batchOf(fates.map(String)),
        (body, { messageId }) => {
          worked.push(messageId);
          return body === 'true' ? Promise.resolve() : Promise.reject(new Error('later'));
        },
        { log: silentLog },
      );
      expect(worked).toEqual(fates.map((_, index) => `m${index}`));
      expect(batchItemFailures).toEqual(fates.flatMap((good, n) => (good ? [] : [{ itemIdentifier: `m${n}` }])));
    }),
  );
});

test('gives back what it has no time for, at once; what failed comes again later and later', async () => {
  const retries: [string, number][] = [];
  const lines: unknown[] = [];
  let left = 4_000;
  const answer = await handleMessages(
    batchOf(['fails', 'waits'], 3),
    () => {
      left = 1_000;
      return Promise.reject(new TypeError('no', { cause: new RangeError('why') }));
    },
    {
      log: (event, fields) => void lines.push({ event, ...fields }),
      remaining: () => left,
      retryIn: (handle, seconds) => {
        retries.push([handle, seconds]);
        return Promise.reject(new Error('the queue is deaf'));
      },
    },
  );
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }, { itemIdentifier: 'm1' }] });
  expect(retries).toEqual([
    ['r0', 20],
    ['r1', 0],
  ]);
  expect(lines[0]).toEqual({
    event: 'message.failed',
    messageId: 'm0',
    deliveries: 3,
    error: 'TypeError',
    message: 'no',
    cause: 'RangeError: why',
  });
});

test('works on as many at once as it is told, and no more', async () => {
  let running = 0;
  let most = 0;
  const { batchItemFailures } = await handleMessages(
    batchOf(Array.from({ length: 10 }, (_, n) => `${n}`)),
    async (body) => {
      running += 1;
      most = Math.max(most, running);
      await setImmediate();
      running -= 1;
      if (body === '7' || body === '2') throw new Error('later');
    },
    { log: silentLog, atOnce: 4 },
  );
  expect(most).toBe(4);
  expect(batchItemFailures).toEqual([{ itemIdentifier: 'm2' }, { itemIdentifier: 'm7' }]);
});

test('a stream batch that fails comes again from its first record', async () => {
  const event: DynamoDBStreamEvent = {
    Records: ['1', '2'].map((SequenceNumber) => ({ dynamodb: { SequenceNumber } })),
  };
  const fails = () => Promise.reject(new Error('later'));
  expect(await handleStreamBatch(event, fails, { log: silentLog })).toEqual({
    batchItemFailures: [{ itemIdentifier: '1' }],
  });
  expect(await handleStreamBatch(event, () => Promise.resolve(), { log: silentLog })).toEqual({
    batchItemFailures: [],
  });
});
