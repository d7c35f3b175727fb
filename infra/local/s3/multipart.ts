import { createHash } from 'node:crypto';
import { type Answer, header, readBody } from '../wire/http.ts';
import { childrenOf, childText, parseXml, type XmlChild, type XmlNode } from '../wire/xml.ts';
import { attributesOf } from './attributes.ts';
import { CHECKSUM_NAMES, checksumOf } from './checksums.ts';
import { checkWrite, rangeOf } from './conditions.ts';
import { s3Error } from './error.ts';
import { copyContent, copySource, storeContent, type Target, writtenHeaders, xmlAnswer } from './object-operations.ts';
import type { Payload } from './payload.ts';
import type { Bucket, ObjectStore } from './store.ts';
import type { Part, Upload } from './uploads.ts';

const MAX_XML = 4 * 1024 * 1024;
const MIN_PART = 5 * 1024 * 1024;

export function createUpload({ store, bucket, key, request }: Target): Answer {
  const upload = store.uploads.start(bucket.name, key, attributesOf(request));
  return xmlAnswer('InitiateMultipartUploadResult', [
    ['Bucket', bucket.name],
    ['Key', key],
    ['UploadId', upload.id],
  ]);
}

function uploadOf({ store, bucket, key, request }: Target): Upload {
  return store.uploads.upload(bucket.name, key, request.query.get('uploadId') ?? '');
}

function partNumber({ request }: Target): number {
  const n = Number(request.query.get('partNumber'));
  if (Number.isInteger(n) && n >= 1 && n <= 10_000) return n;
  throw s3Error('InvalidArgument', 'Part number must be an integer between 1 and 10000, inclusive');
}

/** UploadPart and UploadPartCopy. */
export async function uploadPart(target: Target): Promise<Answer> {
  const { store, request } = target;
  const upload = uploadOf(target);
  const n = partNumber(target);
  if (request.headers['x-amz-copy-source'] !== undefined) return copyPart(target, upload, n);
  const { blob, payload } = await storeContent(store, request);
  keepPart(store, upload, { n, blob, eTag: payload.md5, checksum: payload.checksum, modified: Date.now() });
  return {
    status: 200,
    headers: { etag: `"${payload.md5}"`, [`x-amz-checksum-${payload.checksum.name}`]: payload.checksum.value },
  };
}

function copyPart({ store, request }: Target, upload: Upload, n: number): Answer {
  const part = store.db.transaction((): Part => {
    const source = copySource(store, request);
    const range = rangeOf(header(request, 'x-amz-copy-source-range'), source.size) ?? { start: 0, end: source.size };
    const blob = copyContent(store, source, range);
    const { eTag, checksum } = digestOf(store, [blob]);
    return { n, blob, eTag, checksum, modified: Date.now() };
  });
  keepPart(store, upload, part);
  return xmlAnswer('CopyPartResult', [
    ['LastModified', new Date(part.modified).toISOString()],
    ['ETag', `"${part.eTag}"`],
  ]);
}

function keepPart(store: ObjectStore, upload: Upload, part: Part): void {
  store.db.transaction(() => {
    const replaced = store.uploads.addPart(upload, part);
    if (replaced !== undefined) store.blobs.remove([replaced.blob]);
  });
}

function digestOf(
  store: ObjectStore,
  blobs: readonly Part['blob'][],
): { readonly eTag: string; readonly checksum: Payload['checksum'] } {
  const md5 = createHash('md5');
  const checksum = checksumOf('crc64nvme');
  const size = blobs.reduce((sum, blob) => sum + blob.size, 0);
  for (const piece of store.blobs.read(blobs, 0, size)) {
    md5.update(piece);
    checksum.update(piece);
  }
  return { eTag: md5.digest('hex'), checksum: { name: 'crc64nvme', value: checksum.base64() } };
}

export async function completeUpload(target: Target): Promise<Answer> {
  const { store, bucket, key, request } = target;
  const root = parseXml((await readBody(request, MAX_XML)).toString('utf8'));
  const put = store.db.transaction(() => {
    const upload = uploadOf(target);
    checkWrite(request, store.objects.newest(bucket.name, key));
    const known = store.uploads.parts(upload);
    const parts = chosenParts(childrenOf(root, 'Part'), known);
    const blobs = parts.map(({ blob }) => blob);
    const chosen = new Set(blobs.map(({ id }) => id));
    store.blobs.remove(known.map(({ blob }) => blob).filter(({ id }) => !chosen.has(id)));
    const digest = createHash('md5')
      .update(Buffer.from(parts.map(({ eTag }) => eTag).join(''), 'hex'))
      .digest('hex');
    store.uploads.end(upload);
    const checksum = wholeChecksum(target, blobs);
    return store.put(
      bucket,
      key,
      { ...upload.record, eTag: `${digest}-${parts.length}`, blobs, checksum },
      'CompleteMultipartUpload',
    );
  });
  const location = `${request.origin}/${bucket.name}/${encodeURIComponent(key)}`;
  const answer = xmlAnswer('CompleteMultipartUploadResult', [
    ['Location', location],
    ['Bucket', bucket.name],
    ['Key', key],
    ['ETag', `"${put.eTag}"`],
  ]);
  return { ...answer, headers: { ...answer.headers, ...writtenHeaders(put, bucket) } };
}

/** The parts that the client lists: in order, each one uploaded with this very ETag (and checksum, if it names one). */
function chosenParts(listed: readonly XmlNode[], known: readonly Part[]): readonly Part[] {
  if (listed.length === 0)
    throw s3Error(
      'MalformedXML',
      'The XML you provided was not well-formed or did not validate against our published schema',
    );
  let last = 0;
  const parts = listed.map((node) => {
    const n = Number(childText(node, 'PartNumber'));
    if (!(n > last))
      throw s3Error(
        'InvalidPartOrder',
        'The list of parts was not in ascending order. Parts must be ordered by part number.',
      );
    last = n;
    const part = known.find((candidate) => candidate.n === n);
    const eTag = childText(node, 'ETag')?.replaceAll('"', '');
    const promised = part === undefined ? undefined : childText(node, `Checksum${part.checksum.name.toUpperCase()}`);
    if (part === undefined || part.eTag !== eTag || (promised !== undefined && promised !== part.checksum.value)) {
      throw s3Error(
        'InvalidPart',
        "One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
      );
    }
    return part;
  });
  if (parts.slice(0, -1).some(({ blob }) => blob.size < MIN_PART)) {
    throw s3Error('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
  }
  return parts;
}

/** The checksum of the whole object, computed and compared when the client states it; composite ones are not kept. */
function wholeChecksum({ store, request }: Target, blobs: readonly Part['blob'][]): Payload['checksum'] | undefined {
  if (header(request, 'x-amz-checksum-type') === 'COMPOSITE') return undefined;
  const name = CHECKSUM_NAMES.find((known) => request.headers[`x-amz-checksum-${known}`] !== undefined);
  if (name === undefined) return undefined;
  const checksum = checksumOf(name);
  const size = blobs.reduce((sum, blob) => sum + blob.size, 0);
  for (const piece of store.blobs.read(blobs, 0, size)) checksum.update(piece);
  const value = checksum.base64();
  if (value !== header(request, `x-amz-checksum-${name}`)) {
    throw s3Error('BadDigest', `The ${name.toUpperCase()} you specified did not match the calculated checksum.`);
  }
  return { name, value };
}

export function abortUpload(target: Target): Answer {
  const { store } = target;
  store.db.transaction(() => {
    const upload = uploadOf(target);
    store.blobs.remove(store.uploads.parts(upload).map(({ blob }) => blob));
    store.uploads.end(upload);
  });
  return { status: 204, headers: {} };
}

export function listParts(target: Target): Answer {
  const { store, bucket, key } = target;
  const upload = uploadOf(target);
  const parts = store.uploads.parts(upload).map(
    ({ n, eTag, blob, modified }): XmlChild => [
      'Part',
      [
        ['PartNumber', n],
        ['LastModified', new Date(modified).toISOString()],
        ['ETag', `"${eTag}"`],
        ['Size', blob.size],
      ],
    ],
  );
  return xmlAnswer('ListPartsResult', [
    ['Bucket', bucket.name],
    ['Key', key],
    ['UploadId', upload.id],
    ['IsTruncated', false],
    ...parts,
  ]);
}

export function listUploads(store: ObjectStore, bucket: Bucket): Answer {
  const uploads = store.uploads.list(bucket.name).map(
    ({ key, id, started }): XmlChild => [
      'Upload',
      [
        ['Key', key],
        ['UploadId', id],
        ['Initiated', new Date(started).toISOString()],
        ['StorageClass', 'STANDARD'],
      ],
    ],
  );
  return xmlAnswer('ListMultipartUploadsResult', [['Bucket', bucket.name], ['IsTruncated', false], ...uploads]);
}
