import { randomUUID } from 'node:crypto';
import { type Answer, header, type Request, readBody } from '../wire/http.ts';
import { ServiceError } from '../wire/service-error.ts';
import { childrenOf, childText, parseXml, writeXml, type XmlChild } from '../wire/xml.ts';
import { attributesOf, overriddenHeaders, shownHeaders } from './attributes.ts';
import type { Blob } from './blobs.ts';
import { type ByteRange, checkRead, checkWrite, rangeOf } from './conditions.ts';
import { s3Error, unsupported } from './error.ts';
import type { ObjectVersion } from './objects.ts';
import { type Payload, readPayload } from './payload.ts';
import type { Bucket, ObjectStore } from './store.ts';

export const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';
const XML = { 'content-type': 'application/xml' };
const MAX_XML = 4 * 1024 * 1024;
/** Answers up to this size are read whole at once, so that a delete in between cannot cut them. */
const WHOLE = 4 * 1024 * 1024;

export interface Target {
  readonly store: ObjectStore;
  readonly bucket: Bucket;
  readonly key: string;
  readonly request: Request;
}

export function xmlAnswer(root: string, content: readonly XmlChild[]): Answer {
  return { status: 200, headers: XML, body: writeXml(root, content, NAMESPACE) };
}

/** Stores the content of a request as a blob; nothing stays when the content breaks its promises. */
export async function storeContent(
  store: ObjectStore,
  request: Request,
): Promise<{ readonly blob: Blob; readonly payload: Payload }> {
  const writer = store.blobs.open(randomUUID());
  try {
    const payload = await readPayload(request, (chunk) => writer.write(chunk));
    return { payload, blob: writer.end() };
  } catch (error) {
    writer.discard();
    throw error;
  }
}

export async function putObject({ store, bucket, key, request }: Target): Promise<Answer> {
  const attributes = attributesOf(request);
  const { blob, payload } = await storeContent(store, request);
  try {
    const put = store.db.transaction(() => {
      checkWrite(request, store.objects.newest(bucket.name, key));
      return store.put(
        bucket,
        key,
        { ...attributes, eTag: payload.md5, blobs: [blob], checksum: payload.checksum },
        'Put',
      );
    });
    return { status: 200, headers: writtenHeaders(put, bucket) };
  } catch (error) {
    store.blobs.remove([blob]);
    throw error;
  }
}

/** Headers about a version that was just written. */
export function writtenHeaders(put: ObjectVersion, { versioning }: Bucket): Record<string, string> {
  return {
    etag: `"${put.eTag}"`,
    'x-amz-server-side-encryption': 'AES256',
    ...(versioning === undefined ? {} : { 'x-amz-version-id': put.version }),
    ...(put.checksum === undefined
      ? {}
      : { [`x-amz-checksum-${put.checksum.name}`]: put.checksum.value, 'x-amz-checksum-type': 'FULL_OBJECT' }),
  };
}

/** The version that a read names (or the current one); a delete marker or nothing is refused as S3 refuses it. */
export function findVersion(store: ObjectStore, bucket: Bucket, key: string, version: string | null): ObjectVersion {
  const found =
    version === null ? store.objects.newest(bucket.name, key) : store.objects.version(bucket.name, key, version);
  if (found === undefined) {
    if (version !== null)
      throw s3Error('NoSuchVersion', 'The specified version does not exist.', { Key: key, VersionId: version });
    throw s3Error('NoSuchKey', 'The specified key does not exist.', { Key: key });
  }
  if (!found.marker) return found;
  const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': found.version };
  if (version === null)
    throw s3Error('NoSuchKey', 'The specified key does not exist.', { Key: key, headers: JSON.stringify(headers) });
  throw s3Error('MethodNotAllowed', 'The specified method is not allowed against this resource.', {
    headers: JSON.stringify(headers),
  });
}

/** GetObject and HeadObject. */
export function getObject({ store, bucket, key, request }: Target): Answer {
  if (request.query.has('partNumber')) throw unsupported('reads by partNumber');
  const found = findVersion(store, bucket, key, request.query.get('versionId'));
  checkRead(request, found);
  const range = rangeOf(header(request, 'range'), found.size);
  const { start, end }: ByteRange = range ?? { start: 0, end: found.size };
  const showsChecksum =
    header(request, 'x-amz-checksum-mode')?.toUpperCase() === 'ENABLED' &&
    range === undefined &&
    found.checksum !== undefined;
  const headers = {
    ...shownHeaders(found, bucket.versioning !== undefined),
    ...overriddenHeaders(request),
    'content-length': String(end - start),
    ...(range === undefined ? {} : { 'content-range': `bytes ${start}-${end - 1}/${found.size}` }),
    ...(showsChecksum && found.checksum !== undefined
      ? { [`x-amz-checksum-${found.checksum.name}`]: found.checksum.value, 'x-amz-checksum-type': 'FULL_OBJECT' }
      : {}),
  };
  const status = range === undefined ? 200 : 206;
  if (request.method === 'HEAD') return { status, headers };
  const pieces = store.blobs.read(found.blobs, start, end);
  return { status, headers, body: end - start <= WHOLE ? [...pieces] : pieces };
}

export function deleteObject({ store, bucket, key, request }: Target): Answer {
  const version = request.query.get('versionId') ?? undefined;
  if (request.headers['if-match'] !== undefined) throw unsupported('conditional deletes');
  const removed = store.remove(bucket, key, version);
  const shown = removed === undefined || bucket.versioning === undefined ? {} : { 'x-amz-version-id': removed.version };
  return { status: 204, headers: { ...shown, ...(removed?.marker === true ? { 'x-amz-delete-marker': 'true' } : {}) } };
}

/** DeleteObjects: up to 1,000 keys, each on its own. */
export async function deleteObjects(store: ObjectStore, bucket: Bucket, request: Request): Promise<Answer> {
  const chunks: Uint8Array[] = [];
  await readPayload(request, (chunk) => chunks.push(Uint8Array.from(chunk)));
  const root = parseXml(Buffer.concat(chunks).toString('utf8'));
  const asked = childrenOf(root, 'Object');
  if (asked.length === 0 || asked.length > 1000)
    throw s3Error(
      'MalformedXML',
      'The XML you provided was not well-formed or did not validate against our published schema',
    );
  const quiet = childText(root, 'Quiet') === 'true';
  const results = asked.map((node): XmlChild => {
    // The key is taken as written: leading or trailing spaces belong to it.
    const key = node.children.find(({ name }) => name === 'Key')?.text ?? '';
    const version = childText(node, 'VersionId');
    const removed = store.remove(bucket, key, version);
    const marker: XmlChild[] =
      removed?.marker === true
        ? [
            ['DeleteMarker', true],
            ['DeleteMarkerVersionId', removed.version],
          ]
        : [];
    return ['Deleted', [['Key', key], ['VersionId', version], ...marker]];
  });
  return xmlAnswer('DeleteResult', quiet ? [] : results);
}

/** Where `x-amz-copy-source` points. */
export function copySource(store: ObjectStore, request: Request): ObjectVersion {
  const source = header(request, 'x-amz-copy-source') ?? '';
  const [path = '', query = ''] = source.split('?');
  const [, bucketName = '', ...rest] = (path.startsWith('/') ? path : `/${path}`).split('/');
  const key = decodeURIComponent(rest.join('/'));
  const found = findVersion(store, store.bucket(bucketName), key, new URLSearchParams(query).get('versionId'));
  checkRead(request, found, 'x-amz-copy-source-');
  return found;
}

/** Copies bytes into a blob of its own, with their MD5. */
export function copyContent(store: ObjectStore, source: ObjectVersion, { start, end }: ByteRange): Blob {
  const writer = store.blobs.open(randomUUID());
  for (const piece of store.blobs.read(source.blobs, start, end)) writer.write(piece);
  return writer.end();
}

export function copyObject({ store, bucket, key, request }: Target): Answer {
  const copied = store.db.transaction(() => {
    const source = copySource(store, request);
    checkWrite(request, store.objects.newest(bucket.name, key));
    const replaces = header(request, 'x-amz-metadata-directive') === 'REPLACE';
    const given = attributesOf(request);
    const kept = replaces ? given : { headers: source.headers, metadata: source.metadata };
    const tags = header(request, 'x-amz-tagging-directive') === 'REPLACE' ? given.tags : source.tags;
    const blob = copyContent(store, source, { start: 0, end: source.size });
    return store.put(
      bucket,
      key,
      { ...kept, tags, eTag: source.eTag, blobs: [blob], checksum: source.checksum },
      'Copy',
    );
  });
  const answer = xmlAnswer('CopyObjectResult', [
    ['LastModified', new Date(copied.modified).toISOString()],
    ['ETag', `"${copied.eTag}"`],
  ]);
  return { ...answer, headers: { ...answer.headers, ...writtenHeaders(copied, bucket) } };
}

/** Get-, Put- and DeleteObjectTagging. */
export async function objectTagging({ store, bucket, key, request }: Target): Promise<Answer> {
  const found = findVersion(store, bucket, key, request.query.get('versionId'));
  if (request.method === 'GET') {
    const tags = Object.entries(found.tags).map(
      ([Key, Value]): XmlChild => [
        'Tag',
        [
          ['Key', Key],
          ['Value', Value],
        ],
      ],
    );
    return xmlAnswer('Tagging', [['TagSet', tags]]);
  }
  if (request.method === 'DELETE') {
    store.objects.setTags(found, {});
    return { status: 204, headers: {} };
  }
  const [set] = childrenOf(parseXml((await readBody(request, MAX_XML)).toString('utf8')), 'TagSet');
  const pairs = (set === undefined ? [] : childrenOf(set, 'Tag')).map((tag): [string, string] => [
    childText(tag, 'Key') ?? '',
    childText(tag, 'Value') ?? '',
  ]);
  if (pairs.length > 10) throw new ServiceError('BadRequest', 'Object tags cannot be greater than 10');
  store.objects.setTags(found, Object.fromEntries(pairs));
  return { status: 200, headers: {} };
}
