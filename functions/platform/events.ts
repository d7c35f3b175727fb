import type { IngestMessage, RelateMessage } from '#article/messages.ts';
import type { Cursor, ObjectInfo } from '#article/raw.ts';

/** What an S3 event says, in our words. `key` is decoded. Content type and metadata are not in events: both are empty. */
export type Notice =
  | { readonly kind: 'created'; readonly object: ObjectInfo }
  /** `how`: a delete marker was set (what was current is gone), or one version was erased for good. */
  | { readonly kind: 'removed'; readonly how: 'marker' | 'version'; readonly object: ObjectInfo }
  | {
      readonly kind: 'ignored';
      readonly why: 'test-event' | 'folder' | 'other-event';
      readonly object: ObjectInfo | null;
    }
  /** The key's URL encoding is broken; `object.key` is as it came. */
  | { readonly kind: 'bad-key'; readonly object: ObjectInfo };

/** A message that no version of ours understands. It is thrown, so it ends among the dead letters, where people look. */
export class UnknownMessage extends Error {
  override readonly name = 'UnknownMessage';
}

type Json = Readonly<Record<string, unknown>>;

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

/** The notices of an S3 event: the notification's own form (`Records`, version 2.x), its test event, or EventBridge's. */
export function noticesOf(json: Json): readonly Notice[] {
  if (json['Event'] === 's3:TestEvent') return [{ kind: 'ignored', why: 'test-event', object: null }];
  if (json['source'] === 'aws.s3') return [eventBridgeNotice(json)];
  const records = json['Records'];
  if (!Array.isArray(records)) throw new UnknownMessage('Neither an S3 notification nor a message of ours.');
  return records.map((record) => notificationNotice(object(record, 'a record')));
}

function notificationNotice(record: Json): Notice {
  const version = text(record, 'eventVersion');
  // S3 promises that minor versions only add fields.
  if (!version.startsWith('2.')) throw new UnknownMessage(`S3 event version ${version.slice(0, 20)} is not known.`);
  const s3 = object(record['s3'], 's3');
  const item = object(s3['object'], 's3.object');
  const encoded = text(item, 'key');
  const key = decodeKey(encoded);
  const info: ObjectInfo = {
    ...NOTHING_MORE,
    bucket: text(object(s3['bucket'], 's3.bucket'), 'name'),
    key: key ?? encoded,
    versionId: optionalText(item, 'versionId'),
    eTag: optionalText(item, 'eTag'),
    sequencer: optionalText(item, 'sequencer'),
    receivedAt: instant(text(record, 'eventTime')),
    size: sizeOf(item),
  };
  if (key === null) return { kind: 'bad-key', object: info };
  const event = text(record, 'eventName').replace('s3:', '');
  if (event.startsWith('ObjectCreated:')) return createdNotice(info);
  if (event === 'ObjectRemoved:DeleteMarkerCreated') return { kind: 'removed', how: 'marker', object: info };
  if (event.startsWith('ObjectRemoved:')) return removedNotice(info);
  return { kind: 'ignored', why: 'other-event', object: info };
}

function eventBridgeNotice(event: Json): Notice {
  const detail = object(event['detail'], 'detail');
  const item = object(detail['object'], 'detail.object');
  const info: ObjectInfo = {
    ...NOTHING_MORE,
    bucket: text(object(detail['bucket'], 'detail.bucket'), 'name'),
    // EventBridge gives the key as it is.
    key: text(item, 'key'),
    versionId: optionalText(item, 'version-id'),
    eTag: optionalText(item, 'etag'),
    sequencer: optionalText(item, 'sequencer'),
    receivedAt: instant(text(event, 'time')),
    size: sizeOf(item),
  };
  if (event['detail-type'] === 'Object Created') return createdNotice(info);
  if (event['detail-type'] !== 'Object Deleted') return { kind: 'ignored', why: 'other-event', object: info };
  return detail['deletion-type'] === 'Delete Marker Created'
    ? { kind: 'removed', how: 'marker', object: info }
    : removedNotice(info);
}

const NOTHING_MORE = { contentType: null, metadata: {} } as const;

/** A console "folder" is an empty object whose key ends in a slash. With bytes in it, it is an object like any other. */
function createdNotice(object: ObjectInfo): Notice {
  if (object.key.endsWith('/') && object.size === 0) return { kind: 'ignored', why: 'folder', object };
  return { kind: 'created', object };
}

/** Without a version id the bucket keeps no versions: then what was deleted was current. */
function removedNotice(object: ObjectInfo): Notice {
  return { kind: 'removed', how: object.versionId === null ? 'marker' : 'version', object };
}

/** Notifications give the key form-encoded (space as `+`). Null when the encoding is broken. */
function decodeKey(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    return null;
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

function textsOf(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(object(value ?? {}, 'metadata'));
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function parseJson(body: string): Json {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (cause) {
    throw new UnknownMessage('The message is not JSON.', { cause });
  }
  return object(json, 'the message');
}

function object(value: unknown, what: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  throw new UnknownMessage(`In the message, ${what} is not an object.`);
}

function text(json: Json, name: string): string {
  const value = json[name];
  if (typeof value === 'string') return value;
  throw new UnknownMessage(`In the message, ${name} is not a string.`);
}

function optionalText(json: Json, name: string): string | null {
  const value = json[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Events of deletions have no size, nor do some emulators' others; what the store says on reading counts. */
function sizeOf(json: Json): number {
  return isCount(json['size']) ? json['size'] : 0;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function instant(value: string): string {
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw new UnknownMessage('The event has no readable time.');
  return new Date(time).toISOString();
}
