import { recordOf } from '../read-rows.ts';
import { afterPrefix, type Item, type RecordReader } from '../store.ts';
import { CursorError, cursorFrom, cursorOf } from './cursor.ts';

export interface ListOptions {
  /** Rows of a page, 1 to 1,000; 50 if not given. */
  readonly limit?: number;
  /** From the page before; null or absent begins. */
  readonly cursor?: string | null;
  /** Bounds of the publication date, both inclusive, as precise as you like: `2026`, `2026-03`, `2026-03-02T08`. */
  readonly from?: string;
  readonly to?: string;
  readonly order?: 'newest' | 'oldest';
}
export interface List<T> {
  readonly items: readonly T[];
  /** Give it back to go on; null at the end. The page after a full one may turn out empty. */
  readonly cursor: string | null;
}

const LIMIT = 50;
const LARGEST = 1_000;
/** In a cursor: this shard was read to its end. */
const DONE = '.';
const AT = '@';

interface Partitions {
  /** What is listed, as a cursor names it. */
  readonly kind: string;
  readonly shards: readonly string[];
  /** Prefix of the sort keys that are listed. */
  readonly prefix?: string;
}

/**
 * One page of a list that lies in one partition or is spread over several: rows in the order of their sort keys, each
 * exactly once. The cursor holds the last key given out of each shard, so rows that arrive between two pages neither
 * repeat nor hide others; one that arrives where reading has passed already is not seen (the feed is for that).
 */
export async function listRows<T extends object>(
  reader: RecordReader,
  { kind, shards, prefix = '' }: Partitions,
  options: ListOptions,
  read: (item: Item) => T = recordOf<T>,
): Promise<List<T>> {
  const limit = Math.min(LARGEST, Math.max(1, Math.trunc(options.limit ?? LIMIT)));
  const newestFirst = options.order !== 'oldest';
  const name = `${kind} ${shards[0] ?? ''} ${newestFirst ? 'newest' : 'oldest'}`;
  const positions = positionsOf(name, shards.length, options.cursor ?? null);
  const range = {
    ...(options.from === undefined && prefix === '' ? {} : { from: `${prefix}${options.from ?? ''}` }),
    ...(options.to === undefined && prefix === '' ? {} : { to: afterPrefix(`${prefix}${options.to ?? ''}`) }),
  };
  // An even spread over the shards and a little more: what is read and not given out is read again with the next page.
  const portion = shards.length === 1 ? limit : Math.ceil(limit / shards.length) + 2;
  const streams = shards.map((pk, i) =>
    shardStream(reader, { pk, ...range, newestFirst, limit: portion }, positions[i] ?? null),
  );
  await Promise.all(streams.map((stream) => stream.fill()));

  const items: T[] = [];
  while (items.length < limit) {
    const next = firstOf(streams, newestFirst);
    if (next === null) break;
    items.push(read(next.take()));
    // Not after the last row of the page: to know whether more follows would cost another read.
    if (items.length < limit) await next.fill();
  }
  const ended = streams.every((stream) => stream.ended());
  return {
    items,
    cursor: ended
      ? null
      : cursorOf(
          name,
          streams.map((stream) => stream.position()),
        ),
  };
}

interface ShardStream {
  fill(): Promise<void>;
  peek(): Item | undefined;
  take(): Item;
  ended(): boolean;
  position(): string | null;
}

function shardStream(
  reader: RecordReader,
  request: Parameters<RecordReader['query']>[0],
  start: string | null,
): ShardStream {
  let buffer: Item[] = [];
  let taken = start === null || start === DONE ? null : start.slice(1);
  let next = taken;
  let more = start !== DONE;
  return {
    async fill() {
      // A page may be empty and yet not the last.
      while (buffer.length === 0 && more) {
        const page = await reader.query({ ...request, ...(next === null ? {} : { after: next }) });
        buffer = [...page.items];
        next = page.next;
        more = page.next !== null;
      }
    },
    peek: () => buffer[0],
    take() {
      const item = buffer.shift();
      if (item === undefined) throw new Error('list: nothing to take');
      taken = item.sk;
      return item;
    },
    ended: () => buffer.length === 0 && !more,
    position() {
      if (buffer.length === 0 && !more) return DONE;
      return taken === null ? null : `${AT}${taken}`;
    },
  };
}

function firstOf(streams: readonly ShardStream[], newestFirst: boolean): ShardStream | null {
  let best: ShardStream | null = null;
  for (const stream of streams) {
    const sk = stream.peek()?.sk;
    const bestSk = best?.peek()?.sk;
    if (sk === undefined) continue;
    if (bestSk === undefined || (newestFirst ? sk > bestSk : sk < bestSk)) best = stream;
  }
  return best;
}

function positionsOf(name: string, shards: number, cursor: string | null): (string | null)[] {
  if (cursor === null) return Array.from({ length: shards }, () => null);
  const positions = cursorFrom(name, cursor);
  const wellFormed = positions.every((one) => one === null || one === DONE || one.startsWith(AT));
  if (positions.length !== shards || !wellFormed) throw new CursorError(`not a cursor for ${name}`);
  return positions;
}

/** Every row of a list, page after page: `for await (const card of eachOf((cursor) => records.day(date, { cursor })))`. */
export async function* eachOf<T>(
  page: (cursor: string | null) => Promise<List<T>>,
): AsyncGenerator<T, void, undefined> {
  for (let cursor: string | null = null; ; ) {
    const list: List<T> = await page(cursor);
    yield* list.items;
    if (list.cursor === null) return;
    cursor = list.cursor;
  }
}
