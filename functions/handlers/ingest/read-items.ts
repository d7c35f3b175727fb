import { setImmediate } from 'node:timers/promises';
import type { Article } from '#article/article.ts';
import type { Cursor, ObjectInfo, RawArticle } from '#article/raw.ts';
import { byteSourceOf } from './byte-source.ts';
import type { IngestPorts } from './ports.ts';
import type { Refused, Tally } from './tally.ts';

/** One article of the object, or why there is none. */
export type Item =
  | { readonly article: Article; readonly next: Cursor | null }
  | { readonly refused: Refused; readonly item: RawArticle['item']; readonly next: Cursor | null };

const GIVEN_UP: Refused = {
  code: 'timeout',
  message: 'The article could not be read within the time and memory of the function, several times over.',
};

/**
 * The articles of an object from a cursor on, each normalized and with what was found in it. `giveUpFirst`: the first one
 * has ended the function several times and is refused unread, so that those behind it get their turn.
 */
export async function* readItems(
  { objects, readers, clock }: IngestPorts,
  object: ObjectInfo,
  from: Cursor | null,
  giveUpFirst: boolean,
  tally: Tally,
): AsyncIterable<Item> {
  let giveUp = giveUpFirst;
  let started = clock();
  for await (const { outcome, next } of readers.open(object, byteSourceOf(objects, object), from)) {
    tally.time('read', clock() - started);
    if (!outcome.ok) {
      yield { refused: outcome.reject, item: outcome.reject.provenance.item, next };
    } else if (giveUp) {
      yield { refused: GIVEN_UP, item: outcome.value.item, next };
    } else {
      yield { ...(await readOne(readers, outcome.value, clock, tally)), next };
    }
    giveUp = false;
    // Timers and sockets get their turn between two articles.
    await setImmediate();
    started = clock();
  }
}

async function readOne(
  readers: IngestPorts['readers'],
  raw: RawArticle,
  clock: () => number,
  tally: Tally,
): Promise<{ readonly article: Article } | { readonly refused: Refused; readonly item: RawArticle['item'] }> {
  const started = clock();
  const normalized = await readers.normalize(raw);
  const between = clock();
  tally.time('normalize', between - started);
  if (!normalized.ok) return { refused: normalized.reject, item: raw.item };
  const article = await readers.extract(normalized.value);
  tally.time('extract', clock() - between);
  return { article };
}
