import type { JsonObject } from '../wire/json.ts';
import { ServiceError } from '../wire/service-error.ts';
import { MESSAGE_OPERATIONS } from './message-operations.ts';
import type { Context, Operation, Output } from './operation.ts';
import { QUEUE_OPERATIONS } from './queue-operations.ts';

/** Every operation of the embedded SQS, by name; input and output are those of the JSON protocol. */
export const OPERATIONS: Readonly<Record<string, Operation>> = { ...QUEUE_OPERATIONS, ...MESSAGE_OPERATIONS };

export async function runOperation(name: string, input: JsonObject, context: Context): Promise<Output> {
  const operation = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
  if (operation === undefined)
    throw new ServiceError('UnknownOperationException', `The embedded SQS does not implement ${name}.`, 501);
  return await operation(input, context);
}
