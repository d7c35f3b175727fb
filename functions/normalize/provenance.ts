import type { ItemPosition, Provenance } from '#article/article.ts';
import type { ObjectInfo } from '#article/raw.ts';

interface Known {
  readonly bytes: number;
  readonly format: string;
  readonly contentType?: string | null;
  readonly charset?: string | null;
  readonly repairs?: readonly string[];
}

/** Where bytes came from, as far as is known when this is asked. */
export function provenanceOf(object: ObjectInfo, item: ItemPosition | null, known: Known): Provenance {
  return {
    bucket: object.bucket,
    key: object.key,
    versionId: object.versionId,
    eTag: object.eTag,
    sequencer: object.sequencer,
    receivedAt: object.receivedAt,
    bytes: known.bytes,
    contentType: known.contentType ?? object.contentType,
    charset: known.charset ?? null,
    format: known.format,
    item,
    repairs: known.repairs ?? [],
    extractors: {},
  };
}
