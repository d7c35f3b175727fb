import { dayOf } from './bucket-keys.ts';
import type { Features } from './features.ts';
import { hashOf } from './hashing.ts';
import type { IndexStore, ItemKey } from './ports.ts';
import { type ArticleState, takesPart } from './state.ts';

/**
 * The first article of each day with a given text, word for word. Buckets of fingerprints have room for some dozens; of a
 * text that hundreds of clients carry, those who find no room would not see each other. Here each of them meets the first,
 * and a new first meets the one before it: all hang on one original, however many, in whatever order they come.
 */
export interface Claim {
  readonly key: ItemKey;
  /** Version of the item. */
  readonly ver: number;
  /** Who was, or is, first instead; null when nobody else is known. */
  readonly other: string | null;
  /** Whether this article is now the first. */
  readonly won: boolean;
}

/** Days on either side that a copy may be away from its original. */
const DAYS_AWAY = 3;
const MINUTE_DIGITS = 6;
/** An item that everyone wants at once: conflicts in a row after which the message is given back to the queue. */
const MOST_TRIES = 60;

function keyOf(features: Features, day: number): ItemKey {
  return { pk: `X#${features.exact}`, sk: day.toString(36) };
}

/** Compares as text like (minute, id), by which articles of one text are ordered. */
function nameOf(articleId: string, { minute }: Features): string {
  return `${Math.max(0, minute).toString(36).padStart(MINUTE_DIGITS, '0')} ${articleId}`;
}

const articleOf = (name: string): string => name.slice(MINUTE_DIGITS + 1);

/** Makes the article the first of its day and text unless an earlier one is. */
export async function claim(index: IndexStore, articleId: string, features: Features, ttl: number): Promise<Claim> {
  const key = keyOf(features, dayOf(features));
  const name = nameOf(articleId, features);
  const item = { ...key, ttl, body: name, bytes: null };
  // Not 1: an item that vanishes and is made anew by someone else must not look like the one that was read.
  const fresh = 1 + hashOf(articleId);
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const [held] = await index.read([key]);
    const ver = held?.ver ?? 0;
    const other = held == null || held.body === name ? null : articleOf(held.body);
    if (held != null && held.body <= name) return { key, ver, other, won: held.body === name };
    const next = ver === 0 ? fresh : ver + 1;
    if (await index.write({ ...item, ver: next }, ver)) return { key, ver: next, other, won: true };
  }
  throw new Error(`${articleId}: ${MOST_TRIES} conflicting claims in a row`);
}

/** Takes the place of a first that has been withdrawn or says something else now. False = someone else was faster. */
export async function takeOver(
  index: IndexStore,
  articleId: string,
  features: Features,
  { key, ver }: Claim,
  ttl: number,
): Promise<boolean> {
  return await index.write({ ...key, ver: ver + 1, ttl, body: nameOf(articleId, features), bytes: null }, ver);
}

/** Whether whoever is registered as the first still is an article of this day with this text. */
export function stillFirst(state: ArticleState | undefined, features: Features): boolean {
  if (state === undefined || !takesPart(state) || state.features === null) return false;
  return state.features.exact === features.exact && dayOf(state.features) === dayOf(features);
}

/** Where an article with these features may be registered. */
export function claimOf(features: Features): readonly [string, string] {
  const { pk, sk } = keyOf(features, dayOf(features));
  return [pk, sk];
}

/** Takes an erased article out of a register: whoever hung on it then looks again and claims the place. */
export async function giveUpClaim(index: IndexStore, key: ItemKey, articleId: string): Promise<void> {
  const [held] = await index.read([key]);
  if (held != null && articleOf(held.body) === articleId) await index.remove(key, held.ver);
}

/** Who is registered as the first of the day with this text. */
export async function firstOf(index: IndexStore, features: Features): Promise<string | null> {
  const [held] = await index.read([keyOf(features, dayOf(features))]);
  return held == null ? null : articleOf(held.body);
}

/** The firsts of the days around, of the same text. */
export async function firstsAround(index: IndexStore, features: Features): Promise<readonly string[]> {
  const days = Array.from({ length: 2 * DAYS_AWAY + 1 }, (_, i) => dayOf(features) - DAYS_AWAY + i);
  const keys = days.filter((day) => day !== dayOf(features)).map((day) => keyOf(features, day));
  return (await index.read(keys)).flatMap((item) => (item === null ? [] : [articleOf(item.body)]));
}
