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
  /** Who is first instead; null when this article is. */
  readonly first: string | null;
  /** Who were first before it, the latest first: those who took their places may have died before they told them. */
  readonly displaced: readonly string[];
}

/** Days on either side that a copy may be away from its original. */
const DAYS_AWAY = 3;
const MINUTE_DIGITS = 6;
/** A place would have to change hands so often, and each time the one who took it die at once, for one to be forgotten. */
const DISPLACED_KEPT = 12;
/** An item that everyone wants at once: conflicts in a row after which the message is given back to the queue. */
const MOST_TRIES = 60;

function keyOf(features: Features, day: number): ItemKey {
  return { pk: `X#${features.exact}`, sk: day.toString(36) };
}

/** Compares as text like (minute, id), by which articles of one text are ordered. */
function nameOf(articleId: string, { minute }: Features): string {
  return `${Math.max(0, minute).toString(36).padStart(MINUTE_DIGITS, '0')} ${articleId}`;
}

interface Register {
  readonly first: string;
  readonly displaced: readonly string[];
}

function bodyOf(first: string, displaced: readonly string[]): string {
  return [first, ...displaced.slice(0, DISPLACED_KEPT)].join(' ');
}

function parse(body: string): Register {
  const [minute = '', articleId = '', ...displaced] = body.split(' ');
  return { first: `${minute} ${articleId}`, displaced };
}

/** Comes after every name. */
const VACANT = '~ ~';

const articleOf = (body: string): string => parse(body).first.slice(MINUTE_DIGITS + 1);

/** Makes the article the first of its day and text unless an earlier one is. */
export async function claim(index: IndexStore, articleId: string, features: Features, ttl: number): Promise<Claim> {
  const key = keyOf(features, dayOf(features));
  const name = nameOf(articleId, features);
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const [item] = await index.read([key]);
    const held = item == null ? null : parse(item.body);
    const ver = item?.ver ?? 0;
    if (held !== null && held.first < name)
      return { key, ver, first: articleOf(held.first), displaced: held.displaced };
    // Its own name too is written anew: it may be back after others found it gone, and be about to lose its place.
    const before = held === null || held.first === name || held.first === VACANT ? [] : [articleOf(held.first)];
    const displaced = [...before, ...(held?.displaced ?? [])].filter((id) => id !== articleId);
    // Not 1: an item that vanishes and is made anew by someone else must not look like the one that was read.
    const next = ver === 0 ? 1 + hashOf(articleId) : ver + 1;
    const body = bodyOf(name, displaced);
    if (await index.write({ ...key, ver: next, ttl, body, bytes: null }, ver))
      return { key, ver: next, first: null, displaced };
  }
  throw new Error(`${articleId}: ${MOST_TRIES} conflicting claims in a row`);
}

/** Takes the place of a first that has been withdrawn or says something else now. False = someone else was faster. */
export async function takeOver(
  index: IndexStore,
  articleId: string,
  features: Features,
  { key, ver, displaced }: Claim,
  ttl: number,
): Promise<boolean> {
  const body = bodyOf(nameOf(articleId, features), displaced);
  return await index.write({ ...key, ver: ver + 1, ttl, body, bytes: null }, ver);
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
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const [item] = await index.read([key]);
    if (item == null || !item.body.includes(articleId)) return;
    const { first, displaced } = parse(item.body);
    const body = bodyOf(
      articleOf(first) === articleId ? VACANT : first,
      displaced.filter((id) => id !== articleId),
    );
    if (await index.write({ ...item, ver: item.ver + 1, body }, item.ver)) return;
  }
  throw new Error(`${articleId}: ${MOST_TRIES} conflicting claims in a row`);
}

/** Who is registered as the first of the day with this text. */
export async function firstOf(index: IndexStore, features: Features): Promise<string | null> {
  const [held] = await index.read([keyOf(features, dayOf(features))]);
  return held == null || held.body.startsWith(VACANT) ? null : articleOf(held.body);
}

/** The firsts of the days around, of the same text. */
export async function firstsAround(index: IndexStore, features: Features): Promise<readonly string[]> {
  const days = Array.from({ length: 2 * DAYS_AWAY + 1 }, (_, i) => dayOf(features) - DAYS_AWAY + i);
  const keys = days.filter((day) => day !== dayOf(features)).map((day) => keyOf(features, day));
  return (await index.read(keys)).flatMap((item) =>
    item === null || item.body.startsWith(VACANT) ? [] : [articleOf(item.body)],
  );
}
