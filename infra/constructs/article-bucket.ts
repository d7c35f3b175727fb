import { Duration } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ARTICLE_PREFIX, CONTROL_PREFIX } from '#article/messages.ts';
import { notifyQueue } from './bucket-notification.ts';
import { pinLogicalId } from './logical-id.ts';
import type { StagePolicy } from './stage.ts';
import type { WorkQueue } from './work-queue.ts';

export interface ArticleBucketProps {
  readonly policy: StagePolicy;
  /** Hears of enriched articles and of control objects, not of bodies. */
  readonly queue: WorkQueue;
}

/** Enriched articles and control objects. Keys are deterministic (same input, same key, same bytes), so versions would hold nothing. */
export class ArticleBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { policy, queue }: ArticleBucketProps) {
    super(scope, id);
    const bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      removalPolicy: policy.removalPolicy,
      autoDeleteObjects: policy.emptyOnDestroy,
      lifecycleRules: [{ id: 'unfinished-uploads', abortIncompleteMultipartUploadAfter: Duration.days(2) }],
    });
    pinLogicalId(bucket, 'ArticleBucket');
    notifyQueue(bucket, queue, [
      { event: 's3:ObjectCreated:*', prefix: ARTICLE_PREFIX },
      { event: 's3:ObjectCreated:*', prefix: CONTROL_PREFIX },
    ]);
    this.bucket = bucket;
  }
}
