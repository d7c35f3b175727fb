/** What an article uses of each metered service, measured; and what that costs at list prices. */

/** US dollars, us-east-1, on-demand list prices as published in November 2026's price pages; check yours. */
export const LIST_PRICES = {
  lambdaRequest: 0.2 / 1e6,
  /** arm64, per GB and second. */
  lambdaGbSecond: 0.0000133334,
  dynamodbWriteUnit: 0.625 / 1e6,
  dynamodbReadUnit: 0.125 / 1e6,
  s3Put: 0.005 / 1e3,
  s3Get: 0.0004 / 1e3,
  s3GbMonth: 0.023,
  dynamodbGbMonth: 0.25,
  sqsRequest: 0.4 / 1e6,
  eventBridgeEvent: 1 / 1e6,
  logsGb: 0.5,
} as const;

/** Amazon Comprehend's DetectEntities, for comparison: $0.0001 per unit of 100 characters, at least 3 units. */
export const COMPREHEND_UNIT = 0.0001;
const COMPREHEND_CHARACTERS = 100;
const COMPREHEND_LEAST = 3;

/** Units that a text of so many characters (code points) is charged, sent in one request. */
export function comprehendUnits(characters: number): number {
  return Math.max(COMPREHEND_LEAST, Math.ceil(characters / COMPREHEND_CHARACTERS));
}

/** Averages per article. */
export interface Usage {
  readonly lambdaInvocations: number;
  readonly lambdaGbSeconds: number;
  readonly writeUnits: number;
  readonly readUnits: number;
  readonly s3Puts: number;
  readonly s3Gets: number;
  readonly sqsRequests: number;
  readonly events: number;
  readonly logBytes: number;
  readonly s3Bytes: number;
  readonly dynamodbBytes: number;
  /** Units of Amazon Comprehend, in a stack that asks it for names. */
  readonly comprehendUnits?: number;
}

export interface CostLine {
  readonly service: string;
  readonly amount: number;
  readonly unit: string;
  /** Dollars per million articles (storage: for one month). */
  readonly dollars: number;
}

/** The bill for a million articles of this usage, a line per service, dearest first. */
export function costOfMillion(usage: Usage): readonly CostLine[] {
  const million = 1e6;
  const line = (service: string, amount: number, unit: string, price: number): CostLine => ({
    service,
    amount,
    unit,
    dollars: amount * price * million,
  });
  const lines = [
    line('Lambda time', usage.lambdaGbSeconds, 'GB-s', LIST_PRICES.lambdaGbSecond),
    line('Lambda requests', usage.lambdaInvocations, 'requests', LIST_PRICES.lambdaRequest),
    line('DynamoDB writes', usage.writeUnits, 'write units', LIST_PRICES.dynamodbWriteUnit),
    line('DynamoDB reads', usage.readUnits, 'read units', LIST_PRICES.dynamodbReadUnit),
    line('S3 puts', usage.s3Puts, 'puts', LIST_PRICES.s3Put),
    line('S3 gets', usage.s3Gets, 'gets', LIST_PRICES.s3Get),
    line('SQS', usage.sqsRequests, 'requests', LIST_PRICES.sqsRequest),
    line('EventBridge', usage.events, 'events', LIST_PRICES.eventBridgeEvent),
    line('CloudWatch Logs', usage.logBytes / 1e9, 'GB', LIST_PRICES.logsGb),
    line('S3 storage, a month', usage.s3Bytes / 1e9, 'GB', LIST_PRICES.s3GbMonth),
    line('DynamoDB storage, a month', usage.dynamodbBytes / 1e9, 'GB', LIST_PRICES.dynamodbGbMonth),
    ...(usage.comprehendUnits === undefined
      ? []
      : [line('Comprehend', usage.comprehendUnits, 'units of 100', COMPREHEND_UNIT)]),
  ];
  return lines.toSorted((a, b) => b.dollars - a.dollars);
}

/** The bill as a table for people. */
export function costTable(usage: Usage): string {
  const lines = costOfMillion(usage);
  const total = lines.reduce((sum, { dollars }) => sum + dollars, 0);
  const rows = lines.map(
    ({ service, amount, unit, dollars }) =>
      `  ${service.padEnd(26)} ${amount.toPrecision(3).padStart(10)} ${unit.padEnd(12)} ${dollars.toFixed(2).padStart(9)}`,
  );
  return [
    `  ${'per article'.padStart(37)} ${''.padEnd(12)} ${'$/million'.padStart(9)}`,
    ...rows,
    `  ${'together'.padEnd(26)} ${''.padStart(10)} ${''.padEnd(12)} ${total.toFixed(2).padStart(9)}`,
  ].join('\n');
}
