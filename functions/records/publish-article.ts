import type { Article } from '#article/article.ts';
import type { Placement, Revision } from '#article/placement.ts';
import type { ArticleRecord } from '#article/record.ts';
import { type BuiltItem, currentItem, hiddenItem, type SincePrevious } from './article-record.ts';
import { changesBetween } from './changes.ts';
import { formerFigures } from './former-figures.ts';
import { daysRow, derivedKeys, indexRows, versionKeys } from './index-rows.ts';
import { sameItem } from './item-codec.ts';
import { keepText, removeTexts } from './long-texts.ts';
import { numberMark, shownArticle, textMark, textsMark } from './read-rows.ts';
import { keyFromText, keyText, reconcileRows } from './reconcile-rows.ts';
import type { BodyStore, Item, RecordStore } from './store.ts';
import { articleKey, type Key, MEMBER_PREFIX } from './table-layout.ts';
import { versionRows } from './version-rows.ts';

export interface PublishPorts {
  readonly store: RecordStore;
  /** The enriched article of a revision, null when its object is gone (erased). */
  readonly readArticle: (ref: string) => Promise<Article | null>;
  readonly bodies: BodyStore;
  /** ISO instant: times of processing only. */
  readonly now: () => string;
}

export interface PublishOutcome {
  /** The placement that the rows now show. */
  readonly ver: number;
  /** After an erasure, when to publish once more (ISO instant), to take the last keys off the tombstone; else null. */
  readonly due: string | null;
  /** Stories to summarize: where the article is and wherever it ever was a member. */
  readonly stories: readonly string[];
}

/** Rounds of following a placement that moves while its rows are written. Each round costs its writers a decision. */
const ROUNDS = 12;
/** No invocation lives as long: after this time nobody can be in the middle of writing rows that an erasure removed. */
export const ERASURE_SETTLES_MS = 15 * 60 * 1000;

/**
 * Brings all public rows of one article in line with its placement, and follows the placement until it rests.
 *
 * Why this converges. (1) `CURRENT` is written before any other row, on condition that nobody changed it since it was
 * read, and it is the list of intents: its content determines the keys of its rows, and `formerRows` holds the keys of
 * all rows that earlier contents stood for. So whoever reads `CURRENT` knows every key ever written. (2) Rows are written
 * and deleted only over rows of no greater `ver`. (3) After the last write the placement is read again; if it moved, the
 * rows are done again, so a slow writer cleans up after itself. (4) Who dies in between is followed by a redelivery, which
 * starts from the placement of that time and, by (1), finds what the dead one left.
 */
export async function publishArticle(
  ports: PublishPorts,
  placement: Placement,
  article: Article | null,
  latest: () => Promise<Placement | null>,
): Promise<PublishOutcome> {
  const stories = new Set<string>();
  let wanted = placement;
  for (let round = 0; round < ROUNDS; round++) {
    const known = wanted.current?.ref === placement.current?.ref ? article : null;
    const result = await publishOnce(ports, wanted, known);
    for (const story of result.stories) stories.add(story);
    const now = (await latest()) ?? wanted;
    if (result.done && now.ver === wanted.ver) {
      return { ver: wanted.ver, due: result.due, stories: [...stories] };
    }
    wanted = now;
  }
  throw new Error(
    `The placement of ${placement.articleId} changed ${ROUNDS} times while it was published; its message comes again.`,
  );
}

interface Round {
  readonly done: boolean;
  readonly due: string | null;
  readonly stories: readonly string[];
}
const NOT_DONE: Round = { done: false, due: null, stories: [] };

async function publishOnce(ports: PublishPorts, placement: Placement, given: Article | null): Promise<Round> {
  const { store } = ports;
  const old = await store.get(articleKey(placement.articleId), { consistent: true });
  if (old !== null && numberMark(old, 'ver') > placement.ver) return NOT_DONE;
  const desired = await desiredCurrent(ports, placement, given, old);
  if (desired === null) return NOT_DONE;

  if (desired.body !== null) await keepText(ports, placement.articleId, desired.body);
  const fresh = old === null;
  if (old === null || !sameItem(old, desired.item, ['ver'])) {
    const condition =
      old === null
        ? ({ if: 'absent' } as const)
        : ({ if: 'unchanged', attribute: 'ver', value: numberMark(old, 'ver') } as const);
    if (!(await store.put(desired.item, condition))) return NOT_DONE;
  }

  const record = shownArticle(desired.item);
  const former = textsMark(desired.item, 'formerRows').map(keyFromText);
  const rows = record === null ? [] : indexRows(record, placement.ver);
  const keys = record === null ? [] : [...rows, ...versionKeys(record)];
  const existing = fresh ? null : await store.batchGet([...keys, ...former], { consistent: true });
  const versions = record === null ? [] : await versionRows(ports, placement, record.version, existing ?? []);
  await reconcileRows(store, [...rows, ...versions], former, placement.ver, existing);
  if (record !== null && rows.length > 0) await writeDay(store, record);
  const due = placement.state === 'erased' ? await finishErasure(ports, desired.item, existing ?? []) : null;
  return { done: true, due, stories: storiesOf(record, [...keys, ...former]) };
}

/** The `CURRENT` row that the placement asks for; null when its article cannot be read (it is being erased: look again). */
async function desiredCurrent(
  ports: PublishPorts,
  placement: Placement,
  given: Article | null,
  old: Item | null,
): Promise<BuiltItem | null> {
  const current = placement.current;
  const before = shownArticle(old);
  const everywhere = [...(before === null ? [] : derivedKeys(before).map(keyText)), ...textsMark(old, 'formerRows')];
  if (placement.state === 'erased' || placement.state === 'embargoed' || current === null) {
    const unchanged = old !== null && before === null && old['state'] === placement.state;
    const at = unchanged ? (textMark(old, 'indexedAt') ?? ports.now()) : ports.now();
    return { item: hiddenItem(placement, at, sortedUnique(everywhere)), body: null };
  }
  const article = given ?? (await ports.readArticle(current.ref));
  if (article === null) return null;
  const sameContent = textMark(old, 'order') === current.order && before !== null;
  const now = ports.now();
  const times = {
    firstIndexedAt: before?.firstIndexedAt ?? now,
    indexedAt: sameContent ? before.indexedAt : now,
  };
  const since = await sincePrevious(ports, placement, current, article, old);
  return currentItem(placement, current, article, since, times, (record) => {
    if (everywhere.length === 0) return [];
    const own = new Set(derivedKeys(record).map(keyText));
    return sortedUnique(everywhere.filter((key) => !own.has(key)));
  });
}

const NOTHING_NEW: SincePrevious = { changes: null, formerFigures: [] };

/** The changes against the version before, taken over from the old row when it compared the same two. */
async function sincePrevious(
  ports: PublishPorts,
  placement: Placement,
  current: Revision,
  article: Article,
  old: Item | null,
): Promise<SincePrevious> {
  const at = placement.revisions.findIndex((revision) => revision.order === current.order);
  const previous = placement.revisions[at - 1];
  if (previous === undefined) return NOTHING_NEW;
  const before = shownArticle(old);
  const compared = textMark(old, 'order') === current.order && textMark(old, 'previousOrder') === previous.order;
  if (compared && before?.ref === current.ref) return { changes: before.changes, formerFigures: before.formerFigures };
  const previousArticle = await ports.readArticle(previous.ref);
  if (previousArticle === null) return NOTHING_NEW;
  return { changes: changesBetween(previousArticle, article), formerFigures: formerFigures(previousArticle, article) };
}

/** Once a day, not once an article: the day is looked up (half a unit) and written by whoever comes first. */
async function writeDay(store: RecordStore, record: ArticleRecord): Promise<void> {
  const row = daysRow(record);
  if ((await store.get(row)) === null) await store.put(row, { if: 'absent' });
}

/** Removes long texts. A tombstone names the keys of the rows it removed, and keys contain names: once nobody can write
 * them any more and none is left, they go too. Null when the tombstone is bare, else when to look again. */
async function finishErasure(ports: PublishPorts, tombstone: Item, existing: readonly Item[]): Promise<string | null> {
  const articleId = textMark(tombstone, 'articleId') ?? '';
  const now = Date.parse(ports.now());
  const due = Date.parse(textMark(tombstone, 'indexedAt') ?? '') + ERASURE_SETTLES_MS;
  await removeTexts(ports, articleId, now >= due);
  if (now < due) return new Date(due).toISOString();
  const bare: Item = { ...tombstone, formerRows: [] };
  const none = existing.length === 0;
  const written =
    none &&
    (textsMark(tombstone, 'formerRows').length === 0 ||
      (await ports.store.put(bare, { if: 'unchanged', attribute: 'ver', value: numberMark(tombstone, 'ver') })));
  return written ? null : new Date(now + ERASURE_SETTLES_MS).toISOString();
}

function storiesOf(record: ArticleRecord | null, keys: readonly Key[]): string[] {
  const former = keys.filter((key) => key.sk.startsWith(MEMBER_PREFIX)).map((key) => key.pk.slice('STORY#'.length));
  return sortedUnique([...former, ...(record?.storyId == null ? [] : [record.storyId])]);
}

function sortedUnique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
