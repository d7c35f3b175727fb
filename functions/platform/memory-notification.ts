import type { MemoryChange } from './memory-object-store.ts';

/** The notification that S3 would send of a change: the key form-encoded, slashes kept. */
export function notificationOf({ kind, bucket, key, head, sequencer }: MemoryChange): string {
  const object = {
    key: encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/'),
    ...(kind === 'created' ? { size: head.size, eTag: head.eTag } : {}),
    versionId: head.versionId,
    sequencer,
  };
  const record = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    eventTime: head.lastModified,
    eventName: kind === 'created' ? 'ObjectCreated:Put' : 'ObjectRemoved:DeleteMarkerCreated',
    s3: { s3SchemaVersion: '1.0', bucket: { name: bucket }, object },
  };
  return JSON.stringify({ Records: [record] });
}
