import type { Article } from '#article/article.ts';
import type { RelateMessage } from '#article/messages.ts';
import type { Placement } from '#article/placement.ts';

export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

/** An item with a version. `body` is JSON, `bytes` the packed features; both are closed to the store. */
export interface StoredItem extends ItemKey {
  readonly ver: number;
  /** Seconds since 1970 after which the item may vanish; null = never. Nothing relies on it vanishing. */
  readonly ttl: number | null;
  readonly body: string;
  readonly bytes: Uint8Array | null;
}

/** Two sets of entries in one item, so that who joins one sees both as they were at that moment. */
export interface Bucket {
  readonly members: readonly string[];
  readonly leaders: readonly string[];
  /** Members have been thrown out of it to make room. */
  readonly renewed: boolean;
}

/** How many entries each set takes. */
export interface Caps {
  readonly members: number;
  readonly leaders: number;
}

/** `added` is false when the set was full and the entry not in it. */
export interface Joined extends Bucket {
  readonly added: boolean;
}

export interface PageOptions {
  /** Sort key after which to go on, exclusive. */
  readonly after: string | null;
  /** Greatest sort key wanted, inclusive. */
  readonly through: string | null;
  readonly limit: number;
}

/** The index table: single-item conditional operations only, every read strongly consistent. */
export interface IndexStore {
  read(keys: readonly ItemKey[]): Promise<readonly (StoredItem | null)[]>;
  /** Writes if the stored version equals `expected` (0: no such item). False = someone else was faster. */
  write(item: StoredItem, expected: number): Promise<boolean>;
  put(item: StoredItem): Promise<void>;
  /** With `ver`: only if the stored version equals it. */
  remove(key: ItemKey, ver?: number): Promise<void>;
  /** Items of one partition in the order of their sort keys. `next` is the last key of a page that may have a successor. */
  page(
    pk: string,
    options: PageOptions,
  ): Promise<{ readonly items: readonly StoredItem[]; readonly next: string | null }>;
  /** Adds to the sets that a cap is given for, to all of them or to none, and returns what both sets then hold, in one atomic
   * step: of two that join, the later sees the earlier. */
  join(pk: string, entry: string, caps: Partial<Caps>, ttl: number): Promise<Joined>;
  /** Replaces all members if they still equal `members`; the bucket says from then on that it has been renewed. */
  swap(pk: string, members: readonly string[], entry: string, ttl: number): Promise<boolean>;
  /** Takes the entry out of both sets. */
  leave(pk: string, entry: string): Promise<void>;
  buckets(pks: readonly string[]): Promise<readonly Bucket[]>;
}

/** Enriched articles and control objects in the article bucket. */
export interface ArticleObjects {
  /** Null when the object is gone. */
  read(ref: string): Promise<Article | null>;
  /** The parsed JSON of a control object; null when it is gone. */
  readControl(ref: string): Promise<unknown>;
  remove(ref: string): Promise<void>;
}

export interface RelateQueue {
  send(message: RelateMessage, delaySeconds?: number): Promise<void>;
}

/** What `records` does with a placement. */
export interface Publisher {
  /** Brings all rows of one article in line with its placement; names the stories whose members changed, and when to publish
   * once more (after an erasure, ISO instant). */
  publish(
    placement: Placement,
    article: Article | null,
    latest: () => Promise<Placement | null>,
  ): Promise<{ readonly due: string | null; readonly stories: readonly string[] }>;
  /** Brings the summary of a story in line with its members; `latest` gives where its id leads now. */
  summarize(storyId: string, latest: () => Promise<string | null>): Promise<void>;
}

/** Counted facts about the protocol: `overflow` (a full bucket), `conflict`, `retold`, `waiting`, … */
export type Count = (name: string, by?: number) => void;

export interface RelaterPorts {
  readonly index: IndexStore;
  readonly articles: ArticleObjects;
  readonly queue: RelateQueue;
  readonly publisher: Publisher;
  readonly count?: Count;
  /** Days on which this process knows that terms have been posted; kept for as long as it lives. */
  readonly openDays?: Set<number>;
  /** Entries in a bucket of fingerprints, if not the usual number. */
  readonly fingerprintCap?: number;
}
