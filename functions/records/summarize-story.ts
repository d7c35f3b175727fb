import type { MemberCard } from '#article/record.ts';
import { sameItem, toItem } from './item-codec.ts';
import { numberMark, recordOf, textMark, textsMark } from './read-rows.ts';
import { reconcileRows } from './reconcile-rows.ts';
import type { Item, RecordStore } from './store.ts';
import { afterPrefix } from './store.ts';
import { type StoryMember, storyCardOf, summaryOf } from './story-summary.ts';
import { MEMBER_PREFIX, storyDayKey, storyKey } from './table-layout.ts';

export interface SummarizePorts {
  readonly store: RecordStore;
  readonly now: () => string;
}

const ROUNDS = 12;
/** Pages of 1 MB read from the front, about 700 members each. What is beyond is summarized from its newest page. */
const FRONT_PAGES = 8;
const MEMBER_RANGE = { from: MEMBER_PREFIX, to: afterPrefix(MEMBER_PREFIX) };

/**
 * Brings the row of a story, and its cards on the front pages of its days, in line with its member rows.
 * `latest` tells where an id without members leads (the story it was merged into), null if nowhere.
 *
 * The order of reads and writes makes it safe for many at once: the story row is read first, then the members, and the
 * row is written only if nobody wrote it since. So no summary of older members ever replaces one of newer members, and
 * who joins after the reading sends a message of its own. Cards hang on the row as an article's rows on `CURRENT`: the row
 * lists their days (`days`, and `formerDays` for all that ever were) before they are written.
 */
export async function summarizeStory(
  ports: SummarizePorts,
  storyId: string,
  latest: () => Promise<string | null>,
): Promise<void> {
  const { store } = ports;
  for (let round = 0; round < ROUNDS; round++) {
    const old = await store.get(storyKey(storyId), { consistent: true });
    const members = await readMembers(store, storyId);
    const mergedInto = members.list.length === 0 ? await latest() : null;
    if (old === null && members.list.length === 0 && mergedInto === null) return;

    const row = storyRow(ports, storyId, members, mergedInto, old);
    const rewritten = old === null || !sameItem(old, row, ['ver', 'indexedAt']);
    const standing = rewritten ? row : old;
    if (rewritten && !(await store.put(row, writtenSince(old)))) continue;
    await writeCards(store, storyId, members.list, standing, old === null);

    const now = await store.get(storyKey(storyId), { consistent: true });
    if (numberMark(now, 'ver') === numberMark(standing, 'ver')) return;
  }
  throw new Error(`The story ${storyId} changed ${ROUNDS} times while it was summarized; its message comes again.`);
}

interface Members {
  readonly list: readonly StoryMember[];
  readonly partial: boolean;
}

async function readMembers(store: RecordStore, storyId: string): Promise<Members> {
  const request = { pk: storyKey(storyId).pk, ...MEMBER_RANGE, consistent: true };
  const items: Item[] = [];
  let after: string | null = null;
  for (let page = 0; page < FRONT_PAGES; page++) {
    const { items: more, next } = await store.query({ ...request, ...(after === null ? {} : { after }) });
    items.push(...more);
    after = next;
    if (next === null) return { list: items.map(toMember), partial: false };
  }
  const newest = await store.query({ ...request, newestFirst: true });
  const beyond = newest.items.filter((item) => after === null || item.sk > after).reverse();
  return {
    list: [...items, ...beyond].map(toMember),
    partial: newest.next !== null && beyond.length === newest.items.length,
  };
}

function toMember(item: Item): StoryMember {
  const seen = item.sk.slice(MEMBER_PREFIX.length, item.sk.lastIndexOf('#'));
  return { card: recordOf<MemberCard>(item), seen };
}

function storyRow(
  ports: SummarizePorts,
  storyId: string,
  members: Members,
  mergedInto: string | null,
  old: Item | null,
): Item {
  const summary = summaryOf(storyId, members.list, mergedInto, members.partial);
  const everyDay = [...textsMark(old, 'days'), ...textsMark(old, 'formerDays')];
  const formerDays = [...new Set(everyDay)].filter((day) => !summary.days.includes(day)).sort();
  const ver = numberMark(old, 'ver') + 1;
  return toItem(storyKey(storyId), { ...summary, indexedAt: ports.now(), ver, formerDays });
}

function writtenSince(old: Item | null) {
  return old === null
    ? ({ if: 'absent' } as const)
    : ({ if: 'unchanged', attribute: 'ver', value: numberMark(old, 'ver') } as const);
}

async function writeCards(
  store: RecordStore,
  storyId: string,
  members: readonly StoryMember[],
  row: Item,
  fresh: boolean,
): Promise<void> {
  const ver = numberMark(row, 'ver');
  const summary = recordOf<ReturnType<typeof summaryOf>>(row);
  const indexedAt = textMark(row, 'indexedAt') ?? '';
  const cards = summary.days.map((date) =>
    toItem(storyDayKey(date, storyId), { ...storyCardOf(summary, date, members, indexedAt), ver }),
  );
  const unwanted = textsMark(row, 'formerDays').map((date) => storyDayKey(date, storyId));
  const existing = fresh ? null : await store.batchGet([...cards, ...unwanted], { consistent: true });
  await reconcileRows(store, cards, unwanted, ver, existing);
}
