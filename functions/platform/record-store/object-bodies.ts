import type { ObjectStore } from '#platform/object-store.ts';
import { readAll } from '#platform/object-store.ts';
import type { BodyStore } from '#records/store.ts';

/** No text is longer: an article's bytes are limited to 4 MB, and UTF-8 at most triples them. */
const TEXT_BYTES = 16 * 1024 * 1024;

/** Long texts as plain UTF-8 objects in the article bucket. */
export function createObjectBodies(objects: ObjectStore, bucket: string): BodyStore {
  return {
    async write(ref, text) {
      await objects.put(bucket, ref, Buffer.from(text, 'utf8'), { contentType: 'text/plain; charset=utf-8' });
    },
    async read(ref) {
      const object = await objects.get(bucket, ref);
      if (object === 'gone' || object === 'changed') return null;
      const bytes = await readAll(object.body, TEXT_BYTES);
      return bytes === null ? null : Buffer.from(bytes).toString('utf8');
    },
    remove: (ref) => objects.delete(bucket, ref),
  };
}
