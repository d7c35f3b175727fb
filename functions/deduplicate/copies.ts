import { FINGERPRINT_CAP, fingerprintBuckets, shareFingerprint } from './bucket-keys.ts';
import { chooseParent, type Parent } from './choose.ts';
import { tellMet } from './dependents.ts';
import { claim, firstOf, firstsAround, stillFirst, takeOver } from './exact-register.ts';
import type { Features } from './features.ts';
import { type Entry, type Found, lookUp, type Poster, post, ranked } from './gather.ts';
import { hashOf } from './hashing.ts';
import { DUPLICATE_WINDOW_MINUTES, judgeDuplicate } from './near-duplicate.ts';
import type { RelaterPorts } from './ports.ts';
import { type ArticleState, isBefore, type Posted, takesPart } from './state.ts';
import { readMissing } from './state-store.ts';

/** States read to find copies, those that share most keys first: articles of one stream have a dozen candidates at most. */
const MOST_COPIES = 16;
/** Of those before it in the order so many are read at a time, the earliest first. */
const AT_ONCE = 12;

export interface Copies {
  readonly parent: Parent | null;
  readonly posted: Pick<Posted, 'keys' | 'hidden' | 'parentText'>;
}

type Known = Map<string, ArticleState>;
const idOf = ({ articleId }: Entry): string => articleId;

/**
 * The original of an article. The first time it posts its fingerprints and looks at all it meets there; later it knows: its
 * parent so far and `met`, those who told it that they come before it, are enough unless that parent is none any more.
 * @returns null if another worker was faster: look again.
 */
export async function findCopies(
  ports: RelaterPorts,
  state: ArticleState,
  features: Features,
  poster: Poster,
  known: Known,
  met: readonly string[],
): Promise<Copies | null> {
  const { posted, standing } = state;
  if (!posted.keys) return await meetCopies(ports, state, features, poster, known);
  const first = posted.hidden ? await firstOf(ports.index, features) : null;
  const ids = [standing.parent, first, ...met].filter((id) => id !== null);
  await readMissing(ports.index, ids, known);
  const before = standing.parent === null ? undefined : known.get(standing.parent);
  const lost =
    standing.parent !== null &&
    (before === undefined ||
      textOf(before) !== posted.parentText ||
      !isCopy(features, before) ||
      !isBefore(before, state));
  if (lost) return await meetCopies(ports, state, features, poster, known);
  return concluded(chooseParent(state, features, pick(known, ids)), posted.hidden);
}

function concluded(parent: Parent | null, hidden: boolean): Copies {
  return { parent, posted: { keys: true, hidden, parentText: parent === null ? 0 : textOf(parent.state) } };
}

/** A parent with another text may stand later in the order: then a copy that it kept this one from may be better. */
function textOf({ featuresOf }: ArticleState): number {
  return hashOf(featuresOf ?? '');
}

function pick(known: Known, ids: readonly string[]): readonly ArticleState[] {
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
}

function isCopy(features: Features, other: ArticleState): boolean {
  if (!takesPart(other) || other.features === null || !shareFingerprint(features, other.features)) return false;
  return judgeDuplicate(features, other.features, other.articleId).holds;
}

async function meetCopies(
  ports: RelaterPorts,
  state: ArticleState,
  features: Features,
  poster: Poster,
  known: Known,
): Promise<Copies | null> {
  const { index } = ports;
  const { found, hidden, crowded } = await buckets(ports, state, features, poster);
  const first = await isFirst(ports, features, poster, known);
  if (first === null) return null;
  const ids = ranked(ports, found, {
    self: state.articleId,
    most: MOST_COPIES,
    accepts: (minute) => Math.abs(minute - features.minute) <= DUPLICATE_WINDOW_MINUTES,
    enough: () => true,
  });
  const around = crowded && first ? await firstsAround(index, features) : [];
  await readMissing(index, [...around, ...ids.filter(({ minute }) => minute >= features.minute).map(idOf)], known);
  const earlier = ids.filter(({ minute }) => minute < features.minute).sort((a, b) => a.minute - b.minute);
  for (let at = 0; at < earlier.length; at += AT_ONCE) {
    const found = chooseParent(state, features, known.values());
    // Those that come after a copy in the order are no better.
    if (found !== null && (found.state.features?.minute ?? 0) < (earlier[at]?.minute ?? 0)) break;
    await readMissing(index, earlier.slice(at, at + AT_ONCE).map(idOf), known);
  }
  // One that is long decided and becomes the first with its text, as the one before has gone, is news to those it displaces.
  if (!state.decided || first) await tellLaterCopies(ports, state, features, known);
  return concluded(chooseParent(state, features, known.values()), hidden);
}

interface Seen {
  readonly found: readonly Found[];
  readonly hidden: boolean;
  /** There was no room for it, or a bucket has lost members: there may be copies that none of them shows. */
  readonly crowded: boolean;
}

async function buckets(
  ports: RelaterPorts,
  { posted }: ArticleState,
  features: Features,
  poster: Poster,
): Promise<Seen> {
  const keys = fingerprintBuckets(features).map((pk) => ({ pk, weight: 1 }));
  if (posted.keys) return { found: await lookUp(ports, keys, 'members'), hidden: posted.hidden, crowded: true };
  const cap = ports.fingerprintCap ?? FINGERPRINT_CAP;
  const joined = await Promise.all(keys.map((key) => post(ports, key, poster, 'members', cap)));
  const hidden = joined.length > 0 && !joined.some(({ added }) => added);
  if (hidden) ports.count?.('hidden');
  return {
    found: joined.map(({ members }) => ({ entries: members, weight: 1 })),
    hidden,
    crowded: hidden || joined.some(({ renewed }) => renewed),
  };
}

/** Whether it is the first of its day with this text; null if another worker was faster. Who is registered and no longer
 * says this, or says nothing, makes room. */
async function isFirst(
  { index, count }: RelaterPorts,
  features: Features,
  { articleId, ttl }: Poster,
  known: Known,
): Promise<boolean | null> {
  const claimed = await claim(index, articleId, features, ttl);
  const { first, displaced } = claimed;
  await readMissing(index, first === null ? displaced : [first], known);
  if (first === null) return true;
  if (stillFirst(known.get(first), features)) return false;
  count?.('taken-over');
  if (!(await takeOver(index, articleId, features, claimed, ttl))) return null;
  await readMissing(index, displaced, known);
  return true;
}

/** Later copies of an article that has just come into sight are decided again, unless what they hang on is earlier still. */
async function tellLaterCopies(
  ports: RelaterPorts,
  state: ArticleState,
  features: Features,
  known: Known,
): Promise<void> {
  const told: string[] = [];
  for (const other of known.values()) {
    if (other.features === null || !isBefore(state, other) || !isCopy(features, other)) continue;
    const parent = other.decided && other.standing.parent !== null ? known.get(other.standing.parent) : undefined;
    // That parent was read after this article could be seen: should it go, whoever loses it looks again and sees this one.
    if (parent !== undefined && isBefore(parent, state) && isCopy(other.features, parent)) continue;
    told.push(other.articleId);
  }
  for (const _ of told) ports.count?.('told-copy');
  await Promise.all(told.map((articleId) => tellMet(ports, articleId, state.articleId)));
}
