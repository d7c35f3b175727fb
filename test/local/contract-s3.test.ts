import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketAclCommand,
  GetBucketVersioningCommand,
  GetObjectAttributesCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketPolicyCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import { CreateQueueCommand, GetQueueAttributesCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { Upload } from '@aws-sdk/lib-storage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clients, contractClients, refusal, uniqueName } from './endpoint.ts';

let clients: Clients;
let bucket: string;
let versioned: string;

beforeAll(async () => {
  clients = await contractClients();
  bucket = uniqueName('plain');
  versioned = uniqueName('versioned');
  for (const Bucket of [bucket, versioned]) await clients.s3.send(new CreateBucketCommand({ Bucket }));
  await clients.s3.send(
    new PutBucketVersioningCommand({ Bucket: versioned, VersioningConfiguration: { Status: 'Enabled' } }),
  );
});
afterAll(() => clients.stop());

const put = (Key: string, Body: string | Uint8Array, more: object = {}, Bucket = bucket) =>
  clients.s3.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
const text = async (Key: string, more: object = {}, Bucket = bucket) =>
  (await clients.s3.send(new GetObjectCommand({ Bucket, Key, ...more }))).Body?.transformToString();

describe('objects', () => {
  test('come back as they were put, with their headers and metadata', async () => {
    const body = gzipSync('hello');
    await put('a.gz', body, {
      ContentType: 'text/plain',
      ContentEncoding: 'gzip',
      CacheControl: 'no-cache',
      Metadata: { url: 'https://x.test/e?a=1' },
    });
    const got = await clients.s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'a.gz' }));
    const bytes = Buffer.from((await got.Body?.transformToByteArray()) ?? []);
    expect(bytes.equals(body)).toBe(true);
    expect([got.ContentType, got.ContentEncoding, got.CacheControl, got.Metadata, got.ETag]).toEqual([
      'text/plain',
      'gzip',
      'no-cache',
      { url: 'https://x.test/e?a=1' },
      `"${createHash('md5').update(body).digest('hex')}"`,
    ]);
  });

  test('a stream body is stored without its chunk framing, and keeps its content encoding', async () => {
    const body = Buffer.alloc(200_000, 'abc');
    const stream = Readable.from([body.subarray(0, 70_000), body.subarray(70_000)]);
    await clients.s3.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: 'stream',
        Body: stream,
        ContentLength: body.length,
        ContentEncoding: 'gzip',
      }),
    );
    const got = await clients.s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'stream' }));
    expect(got.ContentEncoding).toBe('gzip');
    expect(Buffer.from((await got.Body?.transformToByteArray()) ?? []).equals(body)).toBe(true);
  });

  test.each([
    'a b+c.txt',
    '%41%2B',
    'ein/é/é',
    '📰/x',
    "quote'(1)!*~",
    'a//b',
    'trailing/',
    '..',
    '\u0001ctl',
    'x'.repeat(1024),
  ])('key %j', async (key) => {
    await put(key, `body of ${key}`);
    expect(await text(key)).toBe(`body of ${key}`);
    const listed = await clients.s3.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: key, EncodingType: 'url' }),
    );
    expect(listed.Contents?.map(({ Key }) => decodeURIComponent(Key ?? ''))).toContain(key);
  });

  test('ranges: middle, tail, open end, past the end', async () => {
    await put('range', '0123456789');
    expect(await text('range', { Range: 'bytes=2-4' })).toBe('234');
    expect(await text('range', { Range: 'bytes=-3' })).toBe('789');
    expect(await text('range', { Range: 'bytes=7-' })).toBe('789');
    expect(await text('range', { Range: 'bytes=8-99' })).toBe('89');
    expect(await refusal(text('range', { Range: 'bytes=10-' }))).toMatchObject({ name: 'InvalidRange', status: 416 });
    const head = await clients.s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'range', Range: 'bytes=2-4' }));
    expect([head.$metadata.httpStatusCode, head.ContentRange, head.ContentLength]).toEqual([206, 'bytes 2-4/10', 3]);
  });

  test('an empty object is an object', async () => {
    await put('empty', '');
    const head = await clients.s3.send(new HeadObjectCommand({ Bucket: bucket, Key: 'empty' }));
    expect([head.ContentLength, await text('empty')]).toEqual([0, '']);
  });

  test('conditions of writes and reads', async () => {
    const { ETag } = await put('cond', 'one', { IfNoneMatch: '*' });
    expect(await refusal(put('cond', 'two', { IfNoneMatch: '*' }))).toMatchObject({
      name: 'PreconditionFailed',
      status: 412,
    });
    expect(await refusal(put('cond', 'two', { IfMatch: '"0000"' }))).toMatchObject({ status: 412 });
    expect(await refusal(put('absent', 'two', { IfMatch: ETag }))).toMatchObject({ name: 'NoSuchKey', status: 404 });
    await put('cond', 'two', { IfMatch: ETag });
    expect(await text('cond')).toBe('two');
    expect(await refusal(text('cond', { IfMatch: ETag }))).toMatchObject({ name: 'PreconditionFailed', status: 412 });
    const { ETag: now } = await clients.s3.send(new HeadObjectCommand({ Bucket: bucket, Key: 'cond' }));
    expect(await refusal(text('cond', { IfNoneMatch: now }))).toMatchObject({ status: 304 });
  });

  test('eight writers with If-None-Match: exactly one wins', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_, n) => put('race', String(n), { IfNoneMatch: '*' })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('names of what is not there', async () => {
    expect(await refusal(text('nowhere'))).toMatchObject({ name: 'NoSuchKey', status: 404 });
    expect(await refusal(text('x', {}, 'no-such-bucket'))).toMatchObject({ name: 'NoSuchBucket', status: 404 });
    expect(await refusal(clients.s3.send(new HeadObjectCommand({ Bucket: bucket, Key: 'nowhere' })))).toMatchObject({
      name: 'NotFound',
      status: 404,
    });
    expect(await refusal(clients.s3.send(new HeadBucketCommand({ Bucket: 'no-such-bucket' })))).toMatchObject({
      status: 404,
    });
    expect(await refusal(clients.s3.send(new DeleteBucketCommand({ Bucket: bucket })))).toMatchObject({
      name: 'BucketNotEmpty',
      status: 409,
    });
  });
});

describe('checksums', () => {
  const base64 = (name: string, body: string) => createHash(name).update(body).digest('base64');

  test('right ones are kept and returned, wrong ones refused and nothing stored', async () => {
    await put('sum', 'hello', { ChecksumSHA256: base64('sha256', 'hello') });
    const got = await clients.s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'sum', ChecksumMode: 'ENABLED' }));
    expect(got.ChecksumSHA256).toBe(base64('sha256', 'hello'));
    for (const wrong of [
      { ChecksumSHA256: base64('sha256', 'hullo') },
      { ChecksumCRC32: 'AAAAAA==' },
      { ContentMD5: base64('md5', 'hullo') },
    ]) {
      expect(await refusal(put('unsummed', 'hello', wrong))).toMatchObject({ name: 'BadDigest', status: 400 });
    }
    expect(await refusal(text('unsummed'))).toMatchObject({ name: 'NoSuchKey' });
  });

  test('the check values of the catalogue of CRCs, and a wrong trailer', async () => {
    // "123456789" is the catalogue's input: CRC-32 cbf43926, CRC-32C e3069283, CRC-64/NVME ae8b14860a799888.
    const of = (hex: string) => Buffer.from(hex, 'hex').toString('base64');
    await put('crc32', '123456789', { ChecksumCRC32: of('cbf43926') });
    await put('crc32c', '123456789', { ChecksumCRC32C: of('e3069283') });
    await put('crc64', '123456789', { ChecksumCRC64NVME: of('ae8b14860a799888') });
    const send = (trailer: string) =>
      fetch(`${clients.origin}/${bucket}/trailer`, {
        method: 'PUT',
        body: `5\r\n12345\r\n4\r\n6789\r\n0\r\nx-amz-checksum-crc32:${trailer}\r\n\r\n`,
        headers: {
          'content-encoding': 'aws-chunked',
          'x-amz-decoded-content-length': '9',
          'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
          'x-amz-trailer': 'x-amz-checksum-crc32',
        },
      });
    const bad = await send(of('cbf43927'));
    expect([bad.status, (await bad.text()).includes('<Code>BadDigest</Code>')]).toEqual([400, true]);
    expect((await send(of('cbf43926'))).status).toBe(200);
    expect(await text('trailer')).toBe('123456789');
  });
});

describe('versions', () => {
  test('each put is a version; a delete is a marker; a version deleted is gone', async () => {
    const one = await put('v', 'one', {}, versioned);
    const two = await put('v', 'two', {}, versioned);
    expect(one.VersionId).not.toBe(two.VersionId);
    expect(await text('v', { VersionId: one.VersionId }, versioned)).toBe('one');
    const marker = await clients.s3.send(new DeleteObjectCommand({ Bucket: versioned, Key: 'v' }));
    expect(marker.DeleteMarker).toBe(true);
    expect(await refusal(text('v', {}, versioned))).toMatchObject({ name: 'NoSuchKey' });
    expect(await refusal(text('v', { VersionId: marker.VersionId }, versioned))).toMatchObject({
      name: 'MethodNotAllowed',
      status: 405,
    });
    expect(await text('v', { VersionId: two.VersionId }, versioned)).toBe('two');
    const listed = await clients.s3.send(new ListObjectVersionsCommand({ Bucket: versioned, Prefix: 'v' }));
    expect(listed.Versions?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest])).toEqual([
      [two.VersionId, false],
      [one.VersionId, false],
    ]);
    expect(listed.DeleteMarkers?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest])).toEqual([
      [marker.VersionId, true],
    ]);
    await clients.s3.send(new DeleteObjectCommand({ Bucket: versioned, Key: 'v', VersionId: marker.VersionId ?? '' }));
    expect(await text('v', {}, versioned)).toBe('two');
    await clients.s3.send(new DeleteObjectCommand({ Bucket: versioned, Key: 'v', VersionId: two.VersionId ?? '' }));
    expect(await text('v', {}, versioned)).toBe('one');
    expect(await refusal(text('v', { VersionId: two.VersionId }, versioned))).toMatchObject({
      name: 'NoSuchVersion',
      status: 404,
    });
  });

  test('version listings page without loss', async () => {
    const keys = ['p/1', 'p/2', 'p/3'];
    for (const key of [...keys, ...keys]) await put(key, key, {}, versioned);
    const seen: string[] = [];
    let marker: { KeyMarker?: string; VersionIdMarker?: string } = {};
    for (let page = 0; page < 10; page++) {
      const listed = await clients.s3.send(
        new ListObjectVersionsCommand({ Bucket: versioned, Prefix: 'p/', MaxKeys: 2, ...marker }),
      );
      seen.push(...(listed.Versions ?? []).map(({ Key, VersionId }) => `${Key} ${VersionId}`));
      if (listed.IsTruncated !== true) break;
      marker = { KeyMarker: listed.NextKeyMarker ?? '', VersionIdMarker: listed.NextVersionIdMarker ?? '' };
    }
    expect([seen.length, new Set(seen).size]).toEqual([6, 6]);
  });

  test('a bucket tells whether it is versioned', async () => {
    const status = async (Bucket: string) => (await clients.s3.send(new GetBucketVersioningCommand({ Bucket }))).Status;
    expect([await status(bucket), await status(versioned)]).toEqual([undefined, 'Enabled']);
  });
});

describe('listing, copying, deleting', () => {
  test('pages and folds', async () => {
    for (const key of ['l/a/1', 'l/a/2', 'l/b', 'l/c/1', 'l/d']) await put(key, key);
    const seen: string[] = [];
    let token: string | undefined;
    do {
      const listed = await clients.s3.send(
        new ListObjectsV2Command({
          Bucket: bucket,
          Prefix: 'l/',
          Delimiter: '/',
          MaxKeys: 2,
          ...(token === undefined ? {} : { ContinuationToken: token }),
        }),
      );
      seen.push(
        ...(listed.Contents ?? []).map(({ Key }) => Key ?? ''),
        ...(listed.CommonPrefixes ?? []).map(({ Prefix }) => Prefix ?? ''),
      );
      expect(listed.KeyCount).toBeLessThanOrEqual(2);
      token = listed.NextContinuationToken;
    } while (token !== undefined);
    expect(seen.sort()).toEqual(['l/a/', 'l/b', 'l/c/', 'l/d']);
  });

  test('keys sort by their UTF-8 bytes', async () => {
    const keys = ['s/\u{10000}', 's/\uffee', 's/Z', 's/a', 's/é'];
    for (const key of keys) await put(key, key);
    const listed = await clients.s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: 's/' }));
    expect(listed.Contents?.map(({ Key }) => Key)).toEqual(
      [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    );
  });

  test('a copy has its own content; metadata is copied or replaced', async () => {
    await put('from ü', 'content', { Metadata: { a: '1' }, ContentType: 'text/x' });
    const CopySource = `${bucket}/${encodeURIComponent('from ü')}`;
    await clients.s3.send(new CopyObjectCommand({ Bucket: bucket, Key: 'to', CopySource }));
    await clients.s3.send(
      new CopyObjectCommand({
        Bucket: bucket,
        Key: 'to2',
        CopySource,
        MetadataDirective: 'REPLACE',
        Metadata: { b: '2' },
      }),
    );
    await clients.s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'from ü' }));
    expect(await text('to')).toBe('content');
    const heads = await Promise.all(
      ['to', 'to2'].map((Key) => clients.s3.send(new HeadObjectCommand({ Bucket: bucket, Key }))),
    );
    expect(heads.map(({ Metadata, ContentType }) => [Metadata, ContentType])).toEqual([
      [{ a: '1' }, 'text/x'],
      [{ b: '2' }, 'binary/octet-stream'],
    ]);
  });

  test('many deletes in one request', async () => {
    await put('d/1', '1');
    const deleted = await clients.s3.send(
      new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: [{ Key: 'd/1' }, { Key: 'd/none' }] } }),
    );
    expect(deleted.Deleted?.map(({ Key }) => Key)).toEqual(['d/1', 'd/none']);
    expect(await refusal(text('d/1'))).toMatchObject({ name: 'NoSuchKey' });
  });

  test('tags', async () => {
    await put('tagged', 'body', { Tagging: 'a=1' });
    await clients.s3.send(
      new PutObjectTaggingCommand({ Bucket: bucket, Key: 'tagged', Tagging: { TagSet: [{ Key: 'k', Value: 'v<>' }] } }),
    );
    const { TagSet } = await clients.s3.send(new GetObjectTaggingCommand({ Bucket: bucket, Key: 'tagged' }));
    expect([TagSet, await text('tagged')]).toEqual([[{ Key: 'k', Value: 'v<>' }], 'body']);
  });
});

describe('uploads in parts', () => {
  test('12 MB by lib-storage: bytes, ETag and ranges across parts', async () => {
    const body = Buffer.alloc(12 * 1024 * 1024);
    for (let at = 0; at < body.length; at += 4) body.writeUInt32LE(at, at);
    const done = await new Upload({
      client: clients.s3,
      params: { Bucket: bucket, Key: 'big', Body: body },
      partSize: 5 * 1024 * 1024,
    }).done();
    expect(done.ETag?.endsWith('-3"')).toBe(true);
    const got = await clients.s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'big' }));
    expect(Buffer.from((await got.Body?.transformToByteArray()) ?? []).equals(body)).toBe(true);
    const cut = await clients.s3.send(
      new GetObjectCommand({ Bucket: bucket, Key: 'big', Range: 'bytes=5242870-5242890' }),
    );
    expect(Buffer.from((await cut.Body?.transformToByteArray()) ?? []).equals(body.subarray(5242870, 5242891))).toBe(
      true,
    );
  });

  test('part by part: replaced, copied, wrong, aborted', async () => {
    const Key = 'parts';
    const five = Buffer.alloc(5 * 1024 * 1024, 'x');
    const { UploadId } = await clients.s3.send(
      new CreateMultipartUploadCommand({ Bucket: bucket, Key, Metadata: { m: '1' } }),
    );
    const id = { Bucket: bucket, Key, UploadId: UploadId ?? '' };
    const part = (PartNumber: number, Body: Uint8Array) =>
      clients.s3.send(new UploadPartCommand({ ...id, PartNumber, Body }));
    await part(1, Buffer.from('small'));
    const first = await part(1, five);
    await put('piece', 'abcdef');
    const second = await clients.s3.send(
      new UploadPartCopyCommand({ ...id, PartNumber: 2, CopySource: `${bucket}/piece`, CopySourceRange: 'bytes=1-3' }),
    );
    const complete = (parts: { PartNumber: number; ETag: string | undefined }[]) =>
      clients.s3.send(
        new CompleteMultipartUploadCommand({
          ...id,
          MultipartUpload: { Parts: parts.map(({ PartNumber, ETag }) => ({ PartNumber, ETag: ETag ?? '' })) },
        }),
      );
    expect(await refusal(complete([{ PartNumber: 1, ETag: '"bad"' }]))).toMatchObject({ name: 'InvalidPart' });
    await complete([
      { PartNumber: 1, ETag: first.ETag },
      { PartNumber: 2, ETag: second.CopyPartResult?.ETag },
    ]);
    expect(await text(Key)).toBe(`${five.toString()}bcd`);
    expect(await refusal(clients.s3.send(new AbortMultipartUploadCommand(id)))).toMatchObject({ name: 'NoSuchUpload' });
  });
});

describe('notifications', () => {
  async function listener(
    rules: readonly {
      readonly prefix: string;
      readonly suffix?: string;
      readonly events: readonly ('s3:ObjectCreated:*' | 's3:ObjectRemoved:*')[];
    }[],
    Bucket: string,
  ) {
    const { QueueUrl = '' } = await clients.sqs.send(new CreateQueueCommand({ QueueName: uniqueName('heard') }));
    const { Attributes } = await clients.sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
    );
    const QueueConfigurations = rules.map(({ prefix, suffix, events }) => ({
      QueueArn: Attributes?.QueueArn ?? '',
      Events: [...events],
      Filter: {
        Key: {
          FilterRules: [
            { Name: 'prefix' as const, Value: prefix },
            ...(suffix === undefined ? [] : [{ Name: 'suffix' as const, Value: suffix }]),
          ],
        },
      },
    }));
    await clients.s3.send(
      new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration: { QueueConfigurations } }),
    );
    const heard = async () => {
      const bodies: string[] = [];
      for (;;) {
        const { Messages = [] } = await clients.sqs.send(
          new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
        );
        if (Messages.length === 0) return bodies.map((body) => JSON.parse(body));
        bodies.push(...Messages.map(({ Body }) => Body ?? ''));
      }
    };
    return heard;
  }

  test('a test event first; then what the filters let through, keys encoded, sequencers growing', async () => {
    const heard = await listener(
      [
        { prefix: 'in/', suffix: '.txt', events: ['s3:ObjectCreated:*'] },
        { prefix: 'in/', events: ['s3:ObjectRemoved:*'] },
      ],
      versioned,
    );
    expect((await heard()).map(({ Event }) => Event)).toEqual(['s3:TestEvent']);
    const key = 'in/a b+é%41.txt';
    const one = await put(key, 'one', {}, versioned);
    await put('in/other.html', 'no', {}, versioned);
    await put('out/x.txt', 'no', {}, versioned);
    const two = await put(key, 'three', {}, versioned);
    const gone = await clients.s3.send(new DeleteObjectCommand({ Bucket: versioned, Key: key }));
    const records = (await heard()).flatMap(({ Records }) => Records);
    const shown = records.map(({ eventName, s3 }) => [
      eventName,
      s3.object.key,
      s3.object.versionId,
      s3.object.size,
      s3.object.eTag,
    ]);
    const encoded = 'in/a+b%2B%C3%A9%2541.txt';
    expect(shown).toEqual([
      ['ObjectCreated:Put', encoded, one.VersionId, 3, one.ETag?.replaceAll('"', '')],
      ['ObjectCreated:Put', encoded, two.VersionId, 5, two.ETag?.replaceAll('"', '')],
      ['ObjectRemoved:DeleteMarkerCreated', encoded, gone.VersionId, undefined, undefined],
    ]);
    const sequencers = records.map(({ s3 }) => s3.object.sequencer);
    expect([...sequencers].sort()).toEqual(sequencers);
    expect(decodeURIComponent(encoded.replaceAll('+', ' '))).toBe(key);
  });
});

test('what is not implemented is refused with 501, and changes nothing', async () => {
  await put('kept', 'body');
  const calls = [
    () => clients.s3.send(new GetBucketAclCommand({ Bucket: bucket })),
    () => clients.s3.send(new PutBucketPolicyCommand({ Bucket: bucket, Policy: '{}' })),
    () => clients.s3.send(new GetObjectAttributesCommand({ Bucket: bucket, Key: 'kept', ObjectAttributes: ['ETag'] })),
    () => put('kept', 'other', { StorageClass: 'GLACIER' }),
    () => put('kept', 'other', { ACL: 'public-read' }),
  ];
  for (const call of calls) expect(await refusal(call())).toMatchObject({ name: 'NotImplemented', status: 501 });
  expect(await text('kept')).toBe('body');
});
