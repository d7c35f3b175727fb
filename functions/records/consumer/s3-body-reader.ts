import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import type { ReadBody } from './records.ts';

/** Reads long texts from the article bucket of a stack. A text that is gone (erased since) is null. */
export function s3BodyReader(client: S3Client, bucketName: string): ReadBody {
  return async (ref) => {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucketName, Key: ref }));
      return (await Body?.transformToString('utf-8')) ?? null;
    } catch (error: unknown) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  };
}
