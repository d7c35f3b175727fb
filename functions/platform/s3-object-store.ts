import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { Missing, ObjectStore, PutOptions, StoredHead, StoredObject, Wanted } from './object-store.ts';

/**
 * S3 behind the port. A missing object is `gone` only where S3 says 404; a 403 is thrown, so that a broken permission
 * never looks like a deleted object (for that, the reader must be allowed to list the bucket).
 */
export function createS3ObjectStore(client: S3Client): ObjectStore {
  return {
    async get(bucket, key, wanted = {}): Promise<StoredObject | Missing> {
      try {
        return openedObject(
          await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, ...selection(wanted) })),
        );
      } catch (error) {
        const status = statusOf(error);
        if (status === 404) return 'gone';
        // 405: the version asked for is a delete marker.
        if (status === 405) return 'gone';
        if (status === 412) return 'changed';
        if (status === 416) return emptyRest(await client.send(new HeadObjectCommand(address(bucket, key, wanted))));
        throw error;
      }
    },

    async head(bucket, key, wanted = {}): Promise<StoredHead | 'gone'> {
      try {
        const output = await client.send(new HeadObjectCommand(address(bucket, key, wanted)));
        return headOf(output, output.ContentLength ?? 0);
      } catch (error) {
        const status = statusOf(error);
        if (status === 404 || status === 405) return 'gone';
        throw error;
      }
    },

    async put(bucket, key, bytes, options = {}): Promise<'written' | 'exists'> {
      try {
        await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ...writing(options) }));
        return 'written';
      } catch (error) {
        if (options.ifAbsent === true && statusOf(error) === 412) return 'exists';
        throw error;
      }
    },

    async delete(bucket, key): Promise<void> {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}

function address(bucket: string, key: string, { versionId }: Wanted) {
  return { Bucket: bucket, Key: key, ...(versionId ? { VersionId: versionId } : {}) };
}

function selection({ versionId, eTag, start = 0 }: Wanted) {
  return {
    ...(versionId ? { VersionId: versionId } : {}),
    ...(eTag ? { IfMatch: `"${eTag}"` } : {}),
    ...(start > 0 ? { Range: `bytes=${start}-` } : {}),
  };
}

function writing({ contentType, contentEncoding, metadata, ifAbsent }: PutOptions) {
  return {
    ...(contentType === undefined ? {} : { ContentType: contentType }),
    ...(contentEncoding === undefined ? {} : { ContentEncoding: contentEncoding }),
    ...(metadata === undefined ? {} : { Metadata: { ...metadata } }),
    ...(ifAbsent === true ? { IfNoneMatch: '*' } : {}),
  };
}

function openedObject(output: GetObjectCommandOutput): StoredObject {
  if (output.Body === undefined) throw new Error('S3 answered without a body.');
  const stream = output.Body.transformToWebStream();
  return { ...headOf(output, wholeSize(output)), body: stream };
}

/** `bytes 100-199/200` gives 200; without a range the length is the whole. */
function wholeSize({ ContentRange, ContentLength = 0 }: GetObjectCommandOutput): number {
  if (ContentRange === undefined) return ContentLength;
  return Number(ContentRange.slice(ContentRange.lastIndexOf('/') + 1));
}

/** A range that begins at the end (416) holds no bytes and is no error. */
function emptyRest(output: HeadObjectCommandOutput): StoredObject {
  return { ...headOf(output, output.ContentLength ?? 0), body: nothing() };
}

async function* nothing(): AsyncIterable<Uint8Array> {}

function headOf(output: GetObjectCommandOutput | HeadObjectCommandOutput, size: number): StoredHead {
  return {
    size,
    eTag: (output.ETag ?? '').replaceAll('"', ''),
    versionId: output.VersionId ?? null,
    contentType: output.ContentType ?? null,
    contentEncoding: output.ContentEncoding ?? null,
    metadata: output.Metadata ?? {},
    lastModified: (output.LastModified ?? new Date(0)).toISOString(),
  };
}

function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
}
