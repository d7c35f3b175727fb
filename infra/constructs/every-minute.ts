import { Duration } from 'aws-cdk-lib';
import { EventField, Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import type { WorkQueue } from './work-queue.ts';

/** The minute's tick on a queue, as `{type: 'wake', time}`: the pipeline has no clock of its own; embargoes end by it. */
export class EveryMinute extends Construct {
  constructor(scope: Construct, id: string, { queue }: WorkQueue) {
    super(scope, id);
    new Rule(this, 'Rule', {
      description: 'Wakes what waits for its time: embargoes and expiries.',
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new SqsQueue(queue, { message: RuleTargetInput.fromObject({ type: 'wake', time: EventField.time }) })],
    });
  }
}
