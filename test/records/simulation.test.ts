import { describe, expect, it } from 'vitest';
import type { Article } from '#article/article.ts';
import type { Placement, PlacementState, Revision } from '#article/placement.ts';
import type { Change } from '#article/record.ts';
import { appendChanges } from '#records/feed/append-changes.ts';
import { changesOf } from '#records/feed/derive-changes.ts';
import { type FeedChange, readFeed, startOf } from '#records/feed/read-feed.ts';
import { publishArticle } from '#records/publish-article.ts';
import { numberMark } from '#records/read-rows.ts';
import type { RecordStore } from '#records/store.ts';
import { summarizeStory } from '#records/summarize-story.ts';
import { randomOf } from '../support/random.ts';
import { checkedRows } from './check-row.ts';
import { article, entity, place, placement, revision, type World, world } from './fixtures.ts';
import { type Counts, content, createSimulator } from './simulator.ts';

const RUNS = Number(process.env['RECORDS_RUNS'] ?? 120);
/** Mostly usable, so that rows move; an erased article stays erased. */
const STATES: readonly PlacementState[] = [
  ...Array.from({ length: 9 }, () => 'usable' as const),
  'withdrawn',
  'embargoed',
  'expired',
  'erased',
];

interface Decided {
  placement: Placement;
  readonly contents: readonly Article[];
  readonly revisions: readonly Revision[];
}

/** Three contents of one identity that differ in day, names, places and story: most of their row keys differ. */
function contentsOf(n: number): Article[] {
  return [0, 1, 2].map((k) =>
    article(`urn:${n}`, {
      title: `Report ${n}, version ${k}`,
      text: `The harbour burned.\n\nVersion ${k} of report ${n}.${k === 2 && n === 0 ? ' Long.'.repeat(60_000) : ''}`,
      datePublished: `2026-03-0${1 + k}`,
      datePrecision: 'day',
      entities: [entity('person', `Ada ${k}`), entity('organization', `Board ${n}`)],
      places: [place(k === 1 ? 'Overton' : 'Saltwick')],
    }),
  );
}

function decideAgain(of: Decided, random: () => number): Placement {
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(random() * list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  const revisions = of.revisions.slice(0, 1 + Math.floor(random() * of.revisions.length));
  const state = of.placement.state === 'erased' ? 'erased' : pick(STATES);
  return {
    ...of.placement,
    ver: of.placement.ver + 1,
    state,
    revisions,
    current: state === 'erased' ? null : (revisions.at(-1) ?? null),
    storyId: pick(['s_1', 's_2', 's_3']),
    isDuplicate: random() < 0.3,
  };
}

async function storiesOf(here: World, store: RecordStore, ids: readonly string[]): Promise<void> {
  for (const id of ids) await summarizeStory({ store, now: here.ports.now }, id, () => Promise.resolve(null));
}

/** One run: workers decide, publish and summarize; announcers append what the stream gives; pollers read along. */
async function simulate(
  seed: number,
): Promise<{ readonly counts: Counts; readonly rounds: number; readonly seen: number }> {
  const simulator = createSimulator(seed, { kill: 0.03, retry: 0.03 });
  const stream: Change[] = [];
  const here = world({
    onChange: (oldImage, newImage) => {
      // A row made from an older decision never replaces one of a newer decision, not even for a moment.
      const [before, after] = [numberMark(oldImage, 'ver'), numberMark(newImage, 'ver')];
      if (newImage !== null) expect(after, `${newImage.pk} ${newImage.sk}`).toBeGreaterThanOrEqual(before);
      stream.push(...changesOf({ oldImage, newImage, at: '2026-03-02T10:00:00.000Z' }));
    },
  });
  const articles: Decided[] = [0, 1, 2].map((n) => {
    const contents = contentsOf(n);
    const revisions = contents.map((_, k) => revision(`${n}-${k}`));
    for (const [k, one] of contents.entries()) here.articles.set(`articles/${n}-${k}.json.gz`, one);
    const first = contents[0];
    if (first === undefined) throw new Error('no content');
    return { contents, revisions, placement: placement(first, 0, revisions.slice(0, 1)) };
  });

  let rounds = 0;
  const publishing = articles.flatMap((of) =>
    Array.from({ length: 4 }, async () => {
      await simulator.turn();
      of.placement = decideAgain(of, simulator.random);
      await simulator.untilDone(here.store, async (store) => {
        await simulator.turn();
        const standing = of.placement;
        const ports = { ...here.ports, store, now: here.ports.now };
        const latest = async (): Promise<Placement> => {
          rounds++;
          await simulator.turn();
          return of.placement;
        };
        const outcome = await publishArticle(ports, standing, null, latest);
        await storiesOf(here, store, outcome.stories);
      });
    }),
  );

  // Announcers take what the stream holds in portions, several at a time, each until it lives through.
  const announced: Change[] = [];
  let written = false;
  const announcing = [0, 1].map(() =>
    simulator.untilDone(here.store, async (store) => {
      for (;;) {
        await simulator.turn();
        const portion = stream.splice(0, 1 + Math.floor(simulator.random() * 3));
        announced.push(...portion);
        here.time += Math.floor((simulator.random() - 0.3) * 5_000);
        if (portion.length > 0) {
          await simulator.untilDone(here.store, (own) => appendChanges({ store: own, now: here.ports.now }, portion));
        } else if (written) {
          return;
        }
        void store;
      }
    }),
  );

  const reading: { readonly changes: FeedChange[]; readonly done: Promise<void> }[] = [0, 1, 2].map(() => {
    const changes: FeedChange[] = [];
    const done = simulator.untilDone(here.store, async () => {
      let cursor = await startOf(here.store, 'beginning');
      for (;;) {
        await simulator.turn();
        const last = published && stream.length === 0 && appended();
        const page = await readFeed(here.store, cursor, 1 + Math.floor(simulator.random() * 4));
        changes.push(...page.changes);
        cursor = page.cursor;
        if (last && page.upToDate) return;
      }
    });
    return { changes, done };
  });
  let published = false;
  let announcersDone = 0;
  const appended = (): boolean => announcersDone === announcing.length;
  void Promise.all(publishing).then(() => {
    published = true;
    written = true;
  });
  for (const one of announcing) void one.then(() => announcersDone++);

  await simulator.run([...publishing, ...announcing, ...reading.map((reader) => reader.done)]);

  // The tables: as if each article had been published once, with its last placement.
  const clean = world();
  clean.articles = here.articles;
  for (const of of articles) {
    await publishArticle(clean.ports, of.placement, null, () => Promise.resolve(of.placement));
  }
  await storiesOf(clean, clean.store, ['s_1', 's_2', 's_3']);
  const kept = (rows: readonly string[]): string[] => rows.filter((row) => !row.includes('"state":"empty"'));
  expect(kept(content(here.store.all())), `seed ${seed}`).toEqual(kept(content(clean.store.all())));
  expect(
    [...here.bodies.texts.keys()].filter((ref) => ref.includes(articles[0]?.placement.articleId ?? '')).length,
  ).toBeLessThanOrEqual(articles[0]?.placement.state === 'erased' ? 0 : 1);

  // The feed: every change that was ever announced, to every reader, in rows without a gap.
  const wanted = new Set(announced.map((change) => change.id));
  for (const { changes } of reading) {
    expect(new Set(changes.map((change) => change.id)), `seed ${seed}`).toEqual(wanted);
    expect(changes.map((change) => change.sequence)).toEqual([...changes.map((c) => c.sequence)].sort((a, b) => a - b));
    expect(changes.map((change) => change.indexedAt)).toEqual([...changes.map((c) => c.indexedAt)].sort());
  }
  const { changes } = await readFeed(here.store, await startOf(here.store, 'beginning'), 100_000);
  expect([...new Set(changes.map((change) => change.sequence))]).toEqual(
    Array.from({ length: changes.at(-1)?.sequence ?? 0 }, (_, i) => i + 1),
  );
  return { counts: simulator.counts, rounds, seen: wanted.size };
}

describe('records under concurrency, crashes, lost answers and repeats', () => {
  it(`end as if everything had happened once, and no reader misses a change (${RUNS} seeds)`, {
    timeout: 300_000,
  }, async () => {
    const total = { calls: 0, kills: 0, retries: 0, refusals: 0, rounds: 0, changes: 0 };
    const start = randomOf(Number(process.env['RECORDS_SEED'] ?? 1));
    for (let run = 0; run < RUNS; run++) {
      const seed = Math.floor(start() * 2 ** 32);
      const { counts, rounds, seen } = await simulate(seed);
      for (const name of ['calls', 'kills', 'retries', 'refusals'] as const) total[name] += counts[name];
      total.rounds += rounds;
      total.changes += seen;
    }
    console.log('simulated', { runs: RUNS, ...total, checked: Object.fromEntries(checkedRows()) });
    expect(total.kills).toBeGreaterThan(RUNS);
    expect(total.refusals).toBeGreaterThan(RUNS);
    expect(total.rounds).toBeGreaterThan(13 * RUNS);
  });
});
