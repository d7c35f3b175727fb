import { AttributeType, Billing, StreamViewType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { pinLogicalId } from './logical-id.ts';
import type { StagePolicy } from './stage.ts';

const KEYS = {
  partitionKey: { name: 'pk', type: AttributeType.STRING },
  sortKey: { name: 'sk', type: AttributeType.STRING },
} as const;

/** `records` is the public contract and is guarded like one; `index` is ours and can be made again from the articles. */
export class Tables extends Construct {
  readonly records: TableV2;
  readonly index: TableV2;

  constructor(scope: Construct, id: string, policy: StagePolicy) {
    super(scope, id);
    this.records = new TableV2(this, 'Records', {
      ...KEYS,
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: policy.deletionProtection,
      removalPolicy: policy.removalPolicy,
    });
    pinLogicalId(this.records, 'RecordsTable');
    this.index = new TableV2(this, 'Index', {
      ...KEYS,
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      timeToLiveAttribute: 'ttl',
      deletionProtection: policy.deletionProtection,
      removalPolicy: policy.removalPolicy,
    });
    pinLogicalId(this.index, 'IndexTable');
  }
}
