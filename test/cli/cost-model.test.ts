import { expect, test } from 'vitest';
import { comprehendUnits, costOfMillion, LIST_PRICES } from '#infra/cli/cost-model.ts';

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

test('names from Comprehend have a line of their own: a dollar per 10,000 units of 100 characters, three at least', () => {
  expect([0, 300, 301, 5_000].map(comprehendUnits)).toEqual([3, 3, 4, 50]);
  expect(costOfMillion({ ...NOTHING, comprehendUnits: 25 })[0]).toEqual({
    service: 'Comprehend',
    amount: 25,
    unit: 'units of 100',
    dollars: 2_500,
  });
  expect(costOfMillion(NOTHING).map(({ service }) => service)).not.toContain('Comprehend');
});
