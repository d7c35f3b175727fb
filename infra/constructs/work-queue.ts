import { Aws, Duration } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct, type IDependable } from 'constructs';
import { pinLogicalId } from './logical-id.ts';
import type { StagePolicy } from './stage.ts';

export interface WorkQueueProps {
  readonly policy: StagePolicy;
  /** `Ingest` gives the logical ids `IngestQueue` and `IngestDeadLetters`. */
  readonly name: string;
  readonly consumerTimeout: Duration;
  /** Deliveries of one message before it is set aside for people. */
  readonly deliveries: number;
}

/** Lambda's advice for a queue before a function: throttled deliveries must not run into the next one. */
const VISIBILITY_PER_TIMEOUT = 6;

/** A queue and the dead letters behind it. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  #bucketsAllowed: IDependable | undefined;

  constructor(scope: Construct, id: string, { policy, name, consumerTimeout, deliveries }: WorkQueueProps) {
    super(scope, id);
    this.deadLetters = deadLetterQueue(this, 'DeadLetters', `${name}DeadLetters`, policy);
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      removalPolicy: policy.removalPolicy,
      visibilityTimeout: Duration.seconds(consumerTimeout.toSeconds() * VISIBILITY_PER_TIMEOUT),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: deliveries },
    });
    pinLogicalId(this.queue, `${name}Queue`);
  }

  /**
   * Lets this account's buckets send here; what is returned must stand before the bucket does. The condition names the
   * account and not the bucket: the bucket's own notification refers to this policy, so its ARN here would be a cycle.
   */
  allowBuckets(): IDependable {
    if (this.#bucketsAllowed !== undefined) return this.#bucketsAllowed;
    const { policyDependable } = this.queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'BucketsOfThisAccount',
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queueArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    if (policyDependable === undefined) throw new Error(`${this.node.path} takes no policy.`);
    this.#bucketsAllowed = policyDependable;
    return policyDependable;
  }
}

/** What nobody could work off, kept for the longest time SQS offers. */
export function deadLetterQueue(scope: Construct, id: string, logicalId: string, policy: StagePolicy): Queue {
  const queue = new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    removalPolicy: policy.removalPolicy,
    retentionPeriod: Duration.days(14),
  });
  pinLogicalId(queue, logicalId);
  return queue;
}
