import { gunzipSync } from 'node:zlib';
import type { Article } from '#article/article.ts';
import type { ArticleObjects } from '#deduplicate/ports.ts';
import { type ObjectStore, readAll } from './object-store.ts';

/** Our own objects are a few times the largest article; more than this is not ours. */
const MOST_BYTES = 64 * 1024 * 1024;
const GZIP_MAGIC = 0x1f;

/** Enriched articles and control objects, read from the article bucket. They are ours: no format is guessed. */
export function createArticleObjects(store: ObjectStore, bucket: string): ArticleObjects {
  const readJson = async (ref: string): Promise<unknown> => {
    const object = await store.get(bucket, ref);
    if (typeof object === 'string') return null;
    const bytes = await readAll(object.body, MOST_BYTES);
    if (bytes === null) throw new Error(`${ref} is larger than any object of ours.`);
    const plain = bytes[0] === GZIP_MAGIC ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
    return JSON.parse(Buffer.from(plain).toString('utf8'));
  };
  return {
    read: async (ref) => (await readJson(ref)) as Article | null,
    readControl: readJson,
    remove: (ref) => store.delete(bucket, ref),
  };
}
