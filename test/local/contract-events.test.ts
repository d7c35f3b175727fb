import { PutEventsCommand, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import { CreateQueueCommand, GetQueueAttributesCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { matchesPattern } from '#infra/local/events/pattern.ts';
import { type Clients, contractClients, refusal, uniqueName } from './endpoint.ts';

let clients: Clients;
beforeAll(async () => {
  clients = await contractClients();
});
afterAll(() => clients.stop());

test('an event reaches the queues of the rules that it matches, whole or transformed', async () => {
  const { QueueUrl = '' } = await clients.sqs.send(new CreateQueueCommand({ QueueName: uniqueName('rule') }));
  const { Attributes } = await clients.sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
  );
  const Arn = Attributes?.QueueArn ?? '';
  const Name = uniqueName('rule');
  await clients.events.send(
    new PutRuleCommand({
      Name,
      EventPattern: JSON.stringify({ source: ['news'], detail: { kind: [{ prefix: 'article.' }] } }),
    }),
  );
  const InputTransformer = {
    InputPathsMap: { kind: '$.detail.kind', time: '$.time', n: '$.detail.n' },
    InputTemplate: '{"said":"it is <kind>","time":<time>,"n":<n>}',
  };
  await clients.events.send(
    new PutTargetsCommand({
      Rule: Name,
      Targets: [
        { Id: 'a', Arn, InputTransformer },
        { Id: 'b', Arn, InputPath: '$.detail' },
      ],
    }),
  );
  const detail = (kind: string) => JSON.stringify({ kind, n: 3 });
  const Time = new Date('2026-01-02T03:04:05Z');
  const put = await clients.events.send(
    new PutEventsCommand({
      Entries: [
        { Source: 'news', DetailType: 'x', Detail: detail('article.created'), Time },
        { Source: 'news', DetailType: 'x', Detail: detail('story.created'), Time },
        { Source: 'news', DetailType: 'x', Detail: 'not json', Time },
      ],
    }),
  );
  expect([put.FailedEntryCount, put.Entries?.map(({ ErrorCode }) => ErrorCode)]).toEqual([
    1,
    [undefined, undefined, 'MalformedDetail'],
  ]);
  const { Messages = [] } = await clients.sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  expect(Messages.map(({ Body }) => JSON.parse(Body ?? ''))).toEqual([
    { said: 'it is article.created', time: '2026-01-02T03:04:05Z', n: 3 },
    { kind: 'article.created', n: 3 },
  ]);
});

test.each<[object, object, boolean]>([
  [{ a: ['x', 'y'] }, { a: 'y' }, true],
  [{ a: ['x'] }, { a: ['z', 'x'] }, true],
  [{ a: { b: [null] } }, { a: { b: null } }, true],
  [{ a: ['x'] }, {}, false],
  [{ a: [{ exists: false }] }, {}, true],
  [{ a: [{ exists: true }] }, { a: 0 }, true],
  [{ a: [{ 'anything-but': ['x', 'y'] }] }, { a: 'z' }, true],
  [{ a: [{ 'anything-but': { prefix: 'FEED#' } }] }, { a: 'FEED#1' }, false],
  [{ a: [{ 'anything-but': { prefix: 'FEED#' } }] }, { a: 'ARTICLE#1' }, true],
  [{ a: [{ 'anything-but': 'x' }] }, {}, false],
  [{ a: [{ numeric: ['>', 1, '<=', 3] }] }, { a: 3 }, true],
  [{ a: [{ numeric: ['>', 1, '<=', 3] }] }, { a: 1 }, false],
  [{ a: [{ suffix: '.txt' }] }, { a: 'b.txt' }, true],
  [{ a: [{ wildcard: 'in/*/x*.txt' }] }, { a: 'in/2/xy.txt' }, true],
  [{ a: [{ wildcard: 'a*a' }] }, { a: 'a' }, false],
  [{ $or: [{ a: ['x'] }, { b: ['y'] }] }, { b: 'y' }, true],
  [
    { dynamodb: { Keys: { pk: { S: [{ prefix: 'ARTICLE#' }] }, sk: { S: ['CURRENT'] } } } },
    { dynamodb: { Keys: { pk: { S: 'ARTICLE#1' }, sk: { S: 'VERSION#1' } } } },
    false,
  ],
])('pattern %j of %j: %s', (pattern, event, expected) => {
  expect(matchesPattern(JSON.parse(JSON.stringify(pattern)), JSON.parse(JSON.stringify(event)))).toBe(expected);
});

test('a pattern or target that cannot be served is refused when it is set', async () => {
  const rule = (pattern: object) =>
    clients.events.send(new PutRuleCommand({ Name: uniqueName('r'), EventPattern: JSON.stringify(pattern) }));
  expect((await refusal(rule({ a: [{ cidr: '10.0.0.0/8' }] }))).name).toBe('InvalidEventPatternException');
  expect(
    (await refusal(clients.events.send(new PutRuleCommand({ Name: 'c', ScheduleExpression: 'cron(0 1 * * ? *)' }))))
      .status,
  ).toBe(501);
});
