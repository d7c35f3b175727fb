import type { IngestMessage, RelateMessage } from '#article/messages.ts';
import type { Cursor, ObjectInfo } from '#article/raw.ts';
import {
  instant,
  isCount,
  type Json,
  object,
  optionalText,
  parseJson,
  sizeOf,
  text,
  textsOf,
  UnknownMessage,
} from './message-fields.ts';
import { type Notice, noticesOf } from './s3-notices.ts';

/** What the body of a message from the ingest queue asks for: S3 notices, to go on in a container, or to read anew. Throws UnknownMessage. */
export function parseIngestBody(body: string): readonly Notice[] | IngestMessage {
  const json = parseJson(body);
  if (json['type'] === 'continue') return continueMessage(json);
  return json['type'] === 'replay' ? replayMessage(json) : noticesOf(json);
}

/** What the body of a message from the relate queue asks for: S3 notices of the article bucket, or one of our own messages. */
export function parseRelateBody(body: string): readonly Notice[] | RelateMessage {
  const json = parseJson(body);
  if (typeof json['type'] !== 'string') return noticesOf(json);
  switch (json['type']) {
    case 'evaluate':
      return {
        type: 'evaluate',
        articleId: text(json, 'articleId'),
        because: optionalText(json, 'because'),
        met: optionalText(json, 'met'),
      };
    case 'publish':
      return { type: 'publish', articleId: text(json, 'articleId') };
    case 'summarize':
      return { type: 'summarize', storyId: text(json, 'storyId') };
    case 'withdraw':
      return { type: 'withdraw', ref: text(json, 'ref'), cursor: optionalText(json, 'cursor') };
    case 'decision':
      return { type: 'decision', ref: text(json, 'ref') };
    case 'wake':
      return { type: 'wake', time: text(json, 'time') };
    default:
      throw new UnknownMessage(`No message of type ${json['type'].slice(0, 40)} is known.`);
  }
}

function continueMessage(json: Json): IngestMessage {
  const cursor = cursorOf(object(json['cursor'], 'cursor'));
  const message = { type: 'continue', object: objectInfoOf(json), cursor } as const;
  return json['replay'] === undefined ? message : { ...message, replay: replayId(json) };
}

function replayMessage(json: Json): IngestMessage {
  return { type: 'replay', object: objectInfoOf(json), replay: replayId(json) };
}

/** It becomes part of object keys. */
const REPLAY_ID = /^[0-9A-Za-z]{1,40}$/;

function replayId(json: Json): string {
  const id = text(json, 'replay');
  if (REPLAY_ID.test(id)) return id;
  throw new UnknownMessage('The id of a replay is not of letters and digits.');
}

function objectInfoOf(json: Json): ObjectInfo {
  const given = object(json['object'], 'object');
  return {
    bucket: text(given, 'bucket'),
    key: text(given, 'key'),
    versionId: optionalText(given, 'versionId'),
    eTag: optionalText(given, 'eTag'),
    sequencer: optionalText(given, 'sequencer'),
    receivedAt: instant(text(given, 'receivedAt')),
    size: sizeOf(given),
    contentType: optionalText(given, 'contentType'),
    metadata: textsOf(given['metadata']),
  };
}

function cursorOf(json: Json): Cursor {
  const { index, offset } = json;
  if (!isCount(index) || !isCount(offset)) throw new UnknownMessage('A cursor is not of whole numbers.');
  // A format may keep more in its cursors; that is its own business.
  return { ...json, index, offset };
}
