import type { ItemPosition } from '#article/article.ts';
import type { Limits } from '#article/limits.ts';
import type { ByteSource, Cursor, ObjectInfo, RawArticle } from '#article/raw.ts';
import type { Refusal } from '../draft.ts';

/** One item of a container, or why it could not be taken out, and where the container goes on after it. */
export interface Item {
  readonly content: ItemContent | Refusal;
  readonly position: ItemPosition | null;
  readonly after: Cursor;
}
export type ItemContent = Pick<RawArticle, 'bytes' | 'contentType' | 'url' | 'date'>;

/** What every container reader is given. `nesting` counts the containers around it. */
export interface OpenContext {
  readonly object: ObjectInfo;
  readonly limits: Limits;
  readonly nesting: number;
  /** Name of the innermost file, for hints only (the object's key, or a zip entry's name). */
  readonly name: string;
  readonly contentType: string | null;
}

/** A reader of containers: the items from a cursor on. */
export type Opener = (context: OpenContext, source: ByteSource, from: Cursor) => AsyncIterable<Item>;

/** A container that cannot be read any further. Caught in `openObject`, where it becomes the last item. */
export class DamagedContainer extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal, cause?: unknown) {
    super(refusal.message, { cause });
    this.name = 'DamagedContainer';
    this.refusal = refusal;
  }
}

export const START: Cursor = { index: 0, offset: 0 };
