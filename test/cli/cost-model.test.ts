import { expect, test } from 'vitest';
import { costOfMillion, LIST_PRICES } from '#infra/cli/cost-model.ts';

const NOTHING = {
  lambdaInvocations: 0,
  lambdaGbSeconds: 0,
  writeUnits: 0,
  readUnits: 0,
  s3Puts: 0,
  s3Gets: 0,
  sqsRequests: 0,
  events: 0,
  logBytes: 0,
  s3Bytes: 0,
  dynamodbBytes: 0,
};

test('a million articles of forty write units each cost forty million units', () => {
  const [dearest, next] = costOfMillion({ ...NOTHING, writeUnits: 40, s3Puts: 2 });
  expect([dearest, next]).toEqual([
    { service: 'DynamoDB writes', amount: 40, unit: 'write units', dollars: 40 * LIST_PRICES.dynamodbWriteUnit * 1e6 },
    { service: 'S3 puts', amount: 2, unit: 'puts', dollars: 10 },
  ]);
});

test('nothing used costs nothing', () => {
  expect(costOfMillion(NOTHING).reduce((sum, { dollars }) => sum + dollars, 0)).toBe(0);
});
