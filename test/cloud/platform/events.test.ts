import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notificationOf } from '#platform/memory-notification.ts';
import { UnknownMessage } from '#platform/message-fields.ts';
import { parseIngestBody, parseRelateBody } from '#platform/parse-message.ts';
import { noticesOf } from '#platform/s3-notices.ts';

const RECORD = {
  eventVersion: '2.1',
  eventSource: 'aws:s3',
  awsRegion: 'eu-central-1',
  eventTime: '2026-03-01T12:00:00.000Z',
  eventName: 'ObjectCreated:Put',
  s3: {
    s3SchemaVersion: '1.0',
    configurationId: 'x',
    bucket: { name: 'drop', ownerIdentity: { principalId: 'A' }, arn: 'arn:aws:s3:::drop' },
    object: { key: 'a+b.txt', size: 7, eTag: 'e', versionId: 'v', sequencer: '00AB' },
  },
};
const OBJECT = {
  bucket: 'drop',
  key: 'a b.txt',
  versionId: 'v',
  eTag: 'e',
  sequencer: '00AB',
  receivedAt: '2026-03-01T12:00:00.000Z',
  size: 7,
  contentType: null,
  metadata: {},
};
const HEAD = {
  size: 7,
  eTag: 'e',
  versionId: 'v',
  contentType: null,
  contentEncoding: null,
  metadata: {},
  lastModified: '2026-03-01T12:00:00.000Z',
};
const withObject = (more: object) => ({ ...RECORD, s3: { ...RECORD.s3, object: { ...RECORD.s3.object, ...more } } });
const only = (record: object) => noticesOf({ Records: [record] });

describe('an S3 notification', () => {
  test('of a new object', () => {
    expect(only(RECORD)).toEqual([{ kind: 'created', object: OBJECT }]);
  });

  test.each([
    ['a+b%2Bc+%C3%A9%25.txt', 'a b+c é%.txt'],
    ['%2B', '+'],
    ['%F0%9F%97%9E/x', '🗞/x'],
    ['e%CC%81', 'e\u0301'],
    ['a%0Ab%00', 'a\nb\u0000'],
    ['%252B', '%2B'],
  ])('has its key decoded once: %s', (encoded, key) => {
    expect(only(withObject({ key: encoded }))).toEqual([{ kind: 'created', object: { ...OBJECT, key } }]);
  });

  test('any key comes out as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (key) => {
        const well = key.toWellFormed();
        const change = { kind: 'created', bucket: 'drop', key: well, head: HEAD, sequencer: '01' } as const;
        expect(noticesOf(JSON.parse(notificationOf(change)))).toMatchObject([{ object: { key: well } }]);
      }),
    );
  });

  test('with a broken key says so', () => {
    expect(only(withObject({ key: '%E0%A4%A' }))).toEqual([
      { kind: 'bad-key', object: { ...OBJECT, key: '%E0%A4%A' } },
    ]);
  });

  test('of a deletion: a marker, one version, or in a bucket without versions', () => {
    const marker = {
      ...withObject({ size: undefined, eTag: undefined }),
      eventName: 'ObjectRemoved:DeleteMarkerCreated',
    };
    const version = { ...marker, eventName: 'ObjectRemoved:Delete' };
    const plain = { ...withObject({ versionId: undefined }), eventName: 's3:ObjectRemoved:Delete' };
    const gone = { ...OBJECT, size: 0, eTag: null };
    expect(only(marker)).toEqual([{ kind: 'removed', how: 'marker', object: gone }]);
    expect(only(version)).toEqual([{ kind: 'removed', how: 'version', object: gone }]);
    expect(only(plain)).toEqual([{ kind: 'removed', how: 'marker', object: { ...OBJECT, versionId: null } }]);
  });

  test('of a folder, of a test, of nothing, of something else', () => {
    const folder = { ...OBJECT, key: 'in/', size: 0 };
    expect(only(withObject({ key: 'in/', size: 0 }))).toEqual([{ kind: 'ignored', why: 'folder', object: folder }]);
    expect(only(withObject({ key: 'in/', size: 3 }))).toMatchObject([{ kind: 'created' }]);
    expect(noticesOf({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'drop' })).toEqual([
      { kind: 'ignored', why: 'test-event', object: null },
    ]);
    expect(noticesOf({ Records: [] })).toEqual([]);
    expect(only({ ...RECORD, eventName: 'ObjectTagging:Put' })).toMatchObject([
      { kind: 'ignored', why: 'other-event' },
    ]);
  });

  test.each(['2.0', '2.2', '2.6', '2.99'])('of version %s is read, unknown fields and all', (eventVersion) => {
    expect(only({ ...RECORD, eventVersion, glacierEventData: {} })).toEqual([{ kind: 'created', object: OBJECT }]);
  });

  test('by EventBridge, where keys are not encoded', () => {
    const event = {
      version: '0',
      'detail-type': 'Object Created',
      source: 'aws.s3',
      time: '2026-03-01T12:00:00Z',
      detail: {
        version: '0',
        bucket: { name: 'drop' },
        object: { key: 'a b+c%2B.txt', size: 7, etag: 'e', 'version-id': 'v', sequencer: '00AB' },
        reason: 'PutObject',
      },
    };
    const object = { ...OBJECT, key: 'a b+c%2B.txt' };
    expect(noticesOf(event)).toEqual([{ kind: 'created', object }]);
    const removed = { ...event, 'detail-type': 'Object Deleted' };
    const marker = { ...event.detail, 'deletion-type': 'Delete Marker Created' };
    expect(noticesOf({ ...removed, detail: marker })).toEqual([{ kind: 'removed', how: 'marker', object }]);
    expect(noticesOf(removed)).toEqual([{ kind: 'removed', how: 'version', object }]);
  });
});

describe('a message that nobody understands is thrown', () => {
  test.each([
    ['no JSON', 'hello'],
    ['a string', '"hello"'],
    ['an array', '[]'],
    ['null records', '{"Records":null}'],
    ['empty', '{}'],
    ['a record of another kind', '{"Records":[7]}'],
    ['another major version', JSON.stringify({ Records: [{ ...RECORD, eventVersion: '3.0' }] })],
    ['no key', JSON.stringify({ Records: [withObject({ key: undefined })] })],
    ['no time', JSON.stringify({ Records: [{ ...RECORD, eventTime: 'soon' }] })],
    ['a cursor of text', JSON.stringify({ type: 'continue', object: OBJECT, cursor: { index: '1', offset: 0 } })],
    ['a deep one', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('%s', (_name, body) => {
    expect(() => parseIngestBody(body)).toThrow(UnknownMessage);
    expect(() => parseRelateBody(body)).toThrow(UnknownMessage);
  });

  test('whatever it is, nothing else is thrown', () => {
    fc.assert(
      fc.property(fc.json(), (body) => {
        try {
          parseIngestBody(body);
        } catch (error) {
          expect(error).toBeInstanceOf(UnknownMessage);
        }
      }),
    );
  });
});

describe('our own messages', () => {
  test('survive the queue', () => {
    const message = {
      type: 'continue',
      object: { ...OBJECT, metadata: { source: 'Dawn' } },
      cursor: { index: 3, offset: 99 },
    };
    expect(parseIngestBody(JSON.stringify(message))).toEqual(message);
  });

  test.each([
    { type: 'evaluate', articleId: 'a_1', because: null, met: null },
    { type: 'evaluate', articleId: 'a_1', because: 'a_2', met: null },
    { type: 'evaluate', articleId: 'a_1', because: null, met: 'a_2' },
    { type: 'publish', articleId: 'a_1' },
    { type: 'summarize', storyId: 's_1' },
    { type: 'withdraw', ref: 'control/x', cursor: null },
    { type: 'withdraw', ref: 'control/x', cursor: 'c' },
    { type: 'decision', ref: 'control/y' },
    { type: 'wake', time: '2026-03-01T12:00:00Z' },
  ])('$type', (message) => {
    expect(parseRelateBody(JSON.stringify(message))).toEqual(message);
  });

  test('of another version of ours are thrown', () => {
    expect(() => parseRelateBody('{"type":"dance"}')).toThrow(UnknownMessage);
    expect(() => parseRelateBody('{"type":"evaluate"}')).toThrow(UnknownMessage);
  });
});
