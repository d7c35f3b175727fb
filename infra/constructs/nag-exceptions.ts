import { type Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { EntitiesChoice } from '#article/environment.ts';

export interface NagException {
  /** Path of the construct below the stack. */
  readonly path: string;
  readonly id: string;
  readonly reason: string;
}

const NO_ACCESS_LOGS =
  'Who dropped or read what is asked of CloudTrail data events, which name the caller; access logs would be a third bucket that grows for ever.';
const ONLY_THIS_PREFIX = 'The prefix is the point: keys come from content, and nothing outside the prefix is allowed.';

/** Every finding of AwsSolutions that we leave standing, with its reason. A test holds that there are no others, and none too many. */
const NAG_EXCEPTIONS: readonly NagException[] = [
  { path: 'Drop/Bucket', id: 'AwsSolutions-S1', reason: NO_ACCESS_LOGS },
  { path: 'Articles/Bucket', id: 'AwsSolutions-S1', reason: NO_ACCESS_LOGS },
  {
    path: 'AnnounceDeadLetters',
    id: 'AwsSolutions-SQS3',
    reason: "It is a dead-letter queue: that of the stream's mapping, which the rule does not look at.",
  },
  {
    path: 'Ingest/May',
    id: 'AwsSolutions-IAM5[Resource::<DropBucket.Arn>/*]',
    reason: 'Anything may be dropped under any key, and ingest reads what was dropped.',
  },
  ...['articles', 'control'].map((prefix) => ({
    path: 'Ingest/May',
    id: `AwsSolutions-IAM5[Resource::<ArticleBucket.Arn>/${prefix}/*]`,
    reason: ONLY_THIS_PREFIX,
  })),
  ...['articles', 'control', 'bodies'].map((prefix) => ({
    path: 'Relate/May',
    id: `AwsSolutions-IAM5[Resource::<ArticleBucket.Arn>/${prefix}/*]`,
    reason: ONLY_THIS_PREFIX,
  })),
];

/** In a stack with `-c entities=comprehend`, one more. */
const WITH_COMPREHEND: NagException = {
  path: 'Ingest/May',
  id: 'AwsSolutions-IAM5[Resource::*]',
  reason: 'comprehend:DetectEntities knows no resource but *: the text goes with the request and nothing is stored.',
};

export function nagExceptions(entities: EntitiesChoice | null): readonly NagException[] {
  return entities === 'comprehend' ? [...NAG_EXCEPTIONS, WITH_COMPREHEND] : NAG_EXCEPTIONS;
}

/** Marks the exceptions on their constructs. Throws where a path leads nowhere. */
export function acknowledgeNagExceptions(stack: Stack, entities: EntitiesChoice | null): void {
  for (const { path, id, reason } of nagExceptions(entities)) {
    const construct = path.split('/').reduce((scope: IConstruct, name) => scope.node.findChild(name), stack);
    Validations.of(construct).acknowledge({ id: `AwsSolutions::${id}`, reason });
  }
}
