import type { ObjectInfo } from '#article/raw.ts';
import { instant, type Json, object, optionalText, sizeOf, text, UnknownMessage } from './message-fields.ts';

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
