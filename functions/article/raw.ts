import type { ItemPosition } from './article.ts';

/** What is known of a dropped object before its bytes are read. `key` is decoded (never URL-encoded). */
export interface ObjectInfo {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string | null;
  readonly eTag: string | null;
  readonly sequencer: string | null;
  /** ISO instant: S3 event time or LastModified. The pipeline's only clock. */
  readonly receivedAt: string;
  readonly size: number;
  readonly contentType: string | null;
  /** S3 user metadata, keys lower case without `x-amz-meta-`: `uri`, `url`, `source`, `published`, `language`, `embargoed-until`, … */
  readonly metadata: Readonly<Record<string, string>>;
}

/** The bytes of one article, taken out of whatever container it came in. */
export interface RawArticle {
  readonly object: ObjectInfo;
  readonly bytes: Uint8Array;
  /** Null when the object is the article. */
  readonly item: ItemPosition | null;
  /** What the container knows of its item: content type, URL (WARC, RSS), charset. */
  readonly contentType: string | null;
  readonly url: string | null;
  readonly date: string | null;
}

/** Bytes of an object from an offset to its end. `read` may be called again with another offset. */
export interface ByteSource {
  readonly size: number;
  read(start: number): AsyncIterable<Uint8Array>;
}

/** Where to go on in a container of many articles: `index` items were handled, the next one starts at byte `offset`
 * (of the stored object where it can be sought, else of the decompressed stream). */
export interface Cursor {
  readonly index: number;
  readonly offset: number;
}
