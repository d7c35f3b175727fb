import { type JsonObject, stringsAt } from '../wire/json.ts';
import { ACCOUNT } from '../wire/names.ts';
import { type Message, md5, md5OfAttributes } from './message.ts';
import type { Output } from './operation.ts';

/** A message as ReceiveMessage gives it, with the attributes that were asked for. */
export function shownMessage(message: Message, input: JsonObject): Output {
  const wanted = new Set([...stringsAt(input, 'AttributeNames'), ...stringsAt(input, 'MessageSystemAttributeNames')]);
  const system: Record<string, string> = {
    SenderId: ACCOUNT,
    SentTimestamp: String(message.sent),
    ApproximateReceiveCount: String(message.receives),
    ApproximateFirstReceiveTimestamp: String(message.firstReceived),
    ...(message.traceHeader === undefined ? {} : { AWSTraceHeader: message.traceHeader }),
    ...(message.deadLetterSource === undefined ? {} : { DeadLetterQueueSourceArn: message.deadLetterSource }),
  };
  const Attributes = Object.fromEntries(
    Object.entries(system).filter(([name]) => wanted.has('All') || wanted.has(name)),
  );
  const names = stringsAt(input, 'MessageAttributeNames');
  const matches = (name: string): boolean =>
    names.some(
      (asked) =>
        asked === 'All' ||
        asked === '.*' ||
        asked === name ||
        (asked.endsWith('.*') && name.startsWith(asked.slice(0, -1))),
    );
  const MessageAttributes = Object.fromEntries(Object.entries(message.attributes).filter(([name]) => matches(name)));
  const digest = md5OfAttributes(MessageAttributes);
  return {
    MessageId: message.id,
    ReceiptHandle: message.receipt,
    MD5OfBody: md5(message.body),
    Body: message.body,
    ...(Object.keys(Attributes).length === 0 ? {} : { Attributes }),
    ...(digest === undefined ? {} : { MessageAttributes, MD5OfMessageAttributes: digest }),
  };
}
