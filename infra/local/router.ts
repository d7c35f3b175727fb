import type { Engine } from './dynamodb/engine.ts';
import { answerDynamo } from './dynamodb/service.ts';
import type { Buses } from './events/buses.ts';
import { answerEvents } from './events/service.ts';
import { passOn } from './pass-on.ts';
import { answerS3 } from './s3/service.ts';
import type { ObjectStore } from './s3/store.ts';
import { answerSqsJson } from './sqs/json-protocol.ts';
import { answerSqsQuery } from './sqs/query-protocol.ts';
import type { Queues } from './sqs/queues.ts';
import { type Answer, header, type Request } from './wire/http.ts';

export interface Services {
  readonly s3: ObjectStore;
  readonly queues: Queues;
  readonly dynamo: Engine;
  readonly buses: Buses;
  /** Where requests to Amazon Comprehend go: the embedded stack has no model of its own for it. */
  readonly comprehend?: string;
}

/** One port for every service: JSON services name themselves in `X-Amz-Target`, the Query protocol by its form, the rest is S3. */
export function answer(request: Request, { s3, queues, dynamo, buses, comprehend }: Services): Promise<Answer> {
  const target = header(request, 'x-amz-target');
  if (target !== undefined) {
    const dot = target.indexOf('.');
    const api = target.slice(0, dot);
    const operation = target.slice(dot + 1);
    if (api.startsWith('DynamoDB')) return answerDynamo(request, target, dynamo);
    if (api === 'AmazonSQS') return answerSqsJson(request, operation, queues);
    if (api === 'AWSEvents') return answerEvents(request, operation, buses);
    if (api.startsWith('Comprehend') && comprehend !== undefined) return passOn(request, comprehend);
    return Promise.resolve(unknownService(target));
  }
  const form = header(request, 'content-type')?.startsWith('application/x-www-form-urlencoded') === true;
  return form && request.method === 'POST' ? answerSqsQuery(request, queues) : answerS3(request, s3);
}

function unknownService(target: string): Answer {
  const document = {
    __type: 'UnknownOperationException',
    message: `The embedded stack has no service for ${target.slice(0, 100)}.`,
  };
  return { status: 501, headers: { 'content-type': 'application/x-amz-json-1.0' }, body: JSON.stringify(document) };
}
