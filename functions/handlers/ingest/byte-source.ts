import type { ByteSource, ObjectInfo } from '#article/raw.ts';
import type { Missing, ObjectStore } from '#platform/object-store.ts';

/** The object went away, or became another, while it was read. */
export class ObjectMissing extends Error {
  override readonly name = 'ObjectMissing';
  readonly missing: Missing;

  constructor(missing: Missing) {
    super(`The object is ${missing}.`);
    this.missing = missing;
  }
}

/** Bytes of exactly this version of the object (where the bucket keeps none: of this eTag). Reading throws ObjectMissing. */
export function byteSourceOf(objects: ObjectStore, object: ObjectInfo): ByteSource {
  return {
    size: object.size,
    async *read(start) {
      const { versionId, eTag } = object;
      const wanted = versionId === null ? { eTag, start } : { versionId, start };
      const found = await objects.get(object.bucket, object.key, wanted);
      if (found === 'gone' || found === 'changed') throw new ObjectMissing(found);
      yield* found.body;
    },
  };
}
