import { type Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { cfnResourceOf } from './logical-id.ts';
import type { WorkQueue } from './work-queue.ts';

export interface Notice {
  /** `s3:ObjectCreated:*`, … */
  readonly event: string;
  readonly prefix?: string;
}

/**
 * Sends a bucket's events to a queue by the bucket's own property. CDK's `addEventNotification` would bring a Lambda
 * with a managed policy that rewrites all notifications of the bucket; this needs neither.
 */
export function notifyQueue(bucket: Bucket, queue: WorkQueue, notices: readonly Notice[]): void {
  const resource = cfnResourceOf(bucket);
  if (!(resource instanceof CfnBucket)) throw new Error(`${bucket.node.path} is not a bucket.`);
  resource.notificationConfiguration = {
    queueConfigurations: notices.map(({ event, prefix }) => ({
      event,
      queue: queue.queue.queueArn,
      ...(prefix === undefined ? {} : { filter: { s3Key: { rules: [{ name: 'prefix', value: prefix }] } } }),
    })),
  };
  // S3 checks, when the notification is set, that it may send: the queue's policy must stand by then.
  bucket.node.addDependency(queue.allowBuckets());
}
