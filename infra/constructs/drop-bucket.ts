import { Duration } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { notifyQueue } from './bucket-notification.ts';
import { pinLogicalId } from './logical-id.ts';
import type { StagePolicy } from './stage.ts';
import type { WorkQueue } from './work-queue.ts';

export interface DropBucketProps {
  readonly policy: StagePolicy;
  /** Hears of every object that appears or goes. */
  readonly queue: WorkQueue;
}

/** Where articles are dropped. Versioned, so that an event always finds the very bytes it speaks of. */
export class DropBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { policy, queue }: DropBucketProps) {
    super(scope, id);
    const bucket = new Bucket(this, 'Bucket', {
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      removalPolicy: policy.removalPolicy,
      autoDeleteObjects: policy.emptyOnDestroy,
      lifecycleRules: [
        {
          id: 'old-versions',
          noncurrentVersionExpiration: policy.oldVersions,
          abortIncompleteMultipartUploadAfter: Duration.days(2),
        },
        { id: 'lone-delete-markers', expiredObjectDeleteMarker: true },
      ],
    });
    pinLogicalId(bucket, 'DropBucket');
    notifyQueue(bucket, queue, [{ event: 's3:ObjectCreated:*' }, { event: 's3:ObjectRemoved:*' }]);
    this.bucket = bucket;
  }
}
