import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { Sample } from './connect.ts';

/**
 * Sends what is wanted, and nothing else, from the bus to a queue of one's own: here new articles and new stories, of the
 * countries given as arguments (`PK TR`) or of all. Sets up queue and rule (both may exist already), then prints what
 * arrives, until nothing has come for some seconds; `--setup` only sets up.
 */
export const rule: Sample = async ({ aws, eventBus }, args, print) => {
  const sqs = new SQSClient({ ...aws, useQueueUrlAsEndpoint: false });
  const countries = args.filter((arg) => !arg.startsWith('--'));
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'dateline-sample' }));
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }));
  const queueArn = Attributes?.['QueueArn'] ?? '';

  const bridge = new EventBridgeClient(aws);
  const { RuleArn } = await bridge.send(
    new PutRuleCommand({
      Name: 'dateline-sample',
      EventBusName: eventBus,
      EventPattern: JSON.stringify(patternOf(countries)),
    }),
  );
  // Without this policy EventBridge may not send, and says nothing.
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'events.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: queueArn,
        Condition: { ArnEquals: { 'aws:SourceArn': RuleArn } },
      },
    ],
  });
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
  await bridge.send(
    new PutTargetsCommand({
      Rule: 'dateline-sample',
      EventBusName: eventBus,
      Targets: [{ Id: 'queue', Arn: queueArn }],
    }),
  );
  print(`rule dateline-sample on ${eventBus} → ${QueueUrl}`);
  if (args.includes('--setup')) return;

  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 3 }),
    );
    if (Messages.length === 0) return;
    for (const { Body = '{}', ReceiptHandle } of Messages) {
      const { 'detail-type': kind, detail } = JSON.parse(Body);
      print(`${kind}  ${detail.articleId ?? detail.storyId}  ${detail.countryCode ?? '??'}`);
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    }
  }
};

/** What the rule lets through. */
export function patternOf(countries: readonly string[]) {
  return {
    source: ['dateline'],
    'detail-type': ['article.created', 'story.created'],
    ...(countries.length === 0 ? {} : { detail: { countryCode: countries } }),
  };
}
