import type { Article } from '#article/article.ts';
import { parseArticleRef } from '#article/article-ref.ts';
import type { RelateMessage } from '#article/messages.ts';
import type { Placement } from '#article/placement.ts';
import { bucketEntryOf } from '#deduplicate/bucket-entry.ts';
import { placementOf } from '#deduplicate/placement-of.ts';
import type { Publisher } from '#deduplicate/ports.ts';
import { redirectOf } from '#deduplicate/redirect.ts';
import { createRelater } from '#deduplicate/relater.ts';
import { currencyOf } from '#deduplicate/state.ts';
import { readStates } from '#deduplicate/state-store.ts';
import { createMemoryIndexStore } from '#platform/index-store/memory-index-store.ts';
import { type Chance, createChance } from '../support/random.ts';
import { expectedOf } from './reference.ts';
import { Killed, Scheduler } from './scheduler.ts';
import { createCrowdedWorld, createWorld, type Happening, type World } from './world.ts';

type Job =
  | { readonly kind: 'article'; readonly ref: string }
  | { readonly kind: 'order'; readonly ref: string }
  | { readonly kind: 'message'; readonly message: RelateMessage };
interface Delivery {
  readonly job: Job;
  readonly again: boolean;
}

export interface SimulationResult {
  readonly mismatches: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  /** Steps of the scheduler: twice as many as there were calls of ports. */
  readonly turns: number;
}

/** What must have happened for a thousand runs without a mismatch to say something. */
export const BRANCHES = [
  ...['arrival', 'replay', 'withdrawal', 'gone', 'repeated', 'killed', 'clock-jump'],
  ...['editor-merge', 'editor-pin', 'editor-split', 'editor-unpin', 'editor-erase'],
  ...['conflict', 'round', 'changed-under-way', 'seen-already', 'moved'],
  ...['told-copy', 'told-report', 'told-dependent', 'overflow', 'hidden', 'taken-over'],
  ...['end-usable', 'end-duplicate', 'end-in-story-of-another', 'end-redirect'],
  ...['end-withdrawn', 'end-expired', 'end-erased'],
] as const;

export interface SimulationOptions {
  readonly articles: number;
  readonly workers: number;
  readonly killRate: number;
  readonly repeatRate: number;
  readonly killAt?: number;
}

/** Draws the options of a run from its seed, so that a seed alone replays it. */
export function optionsOf(chance: Chance): SimulationOptions {
  return {
    articles: 4 + chance.below(16),
    workers: 1 + chance.below(8),
    killRate: chance.pick([0, 0.0005, 0.002, 0.01]),
    repeatRate: chance.pick([0, 0.1, 0.3]),
  };
}

/** One run: a world, worked off by concurrent workers that are overtaken, repeated and killed; then the end is compared
 * with the reference, and everything is delivered once more, which must change nothing. Every tenth world is crowded.
 * `killAt`: instead of at random a worker dies at that turn. */
export async function simulate(seed: number, killAt: number | null = null): Promise<SimulationResult> {
  const chance = createChance(seed);
  const options = { ...optionsOf(chance), ...(killAt === null ? {} : { killAt }) };
  const crowded = seed % CROWDED_EVERY === 0;
  const world = (crowded ? createCrowdedWorld : createWorld)(chance, crowded ? 2 * options.articles : options.articles);
  const run = new Run(chance, options, world);
  for (const happening of world.happenings) run.counts.set(...next(run.counts, nameOf(happening)));
  const jobs = world.happenings.map(({ kind, ref }): Job => ({ kind: kind === 'article' ? 'article' : 'order', ref }));
  const [last, ...early] = world.ticks.toSorted().toReversed();
  const ticks = early.map((time): Job => ({ kind: 'message', message: { type: 'wake', time } }));
  await run.work([...jobs, ...ticks]);
  await run.work([{ kind: 'message', message: { type: 'wake', time: last ?? '' } }]);
  const mismatches = [...(await run.compare())];
  // A month later all that has a time to live is gone; nothing may hang on it any more.
  run.index.expire(() => true);
  const before = run.index.dump();
  await run.work([...jobs, ...ticks]);
  mismatches.push(...differences(before, run.index.dump(), crowded), ...(await run.compare()));
  const counts = Object.fromEntries([...run.counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { mismatches, counts, turns: run.turns };
}

const CROWDED_EVERY = 10;
const JUMP_RATE = 0.001;
/** Processes that workers run in: each remembers which days are open. */
const PROCESSES = 3;

function next(counts: ReadonlyMap<string, number>, name: string): readonly [string, number] {
  return [name, (counts.get(name) ?? 0) + 1];
}

function nameOf(happening: Happening): string {
  if (happening.kind === 'decision') return `editor-${happening.order.action}`;
  if (happening.kind === 'withdrawal') return 'withdrawal';
  return parseArticleRef(happening.ref)?.replay == null ? 'arrival' : 'replay';
}

function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  crowded: boolean,
): readonly string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys]
    .filter((key) => kept(key, before, crowded) !== kept(key, after, crowded))
    .map((key) => `replay changed ${key}: ${before.get(key)?.slice(0, 300)} → ${after.get(key)?.slice(0, 300)}`);
}

/** What must not change when everything is delivered once more. Left out: rows that only say what was seen of whom (`D#`, `saw`,
 * the leaders met, and the version that counts them), pending summaries, due times, who is registered as the first with a text
 * in the place of one that was withdrawn, and where the id of a withdrawn story leads: to the first of those who left it and
 * were looked at since. */
function kept(key: string, rows: ReadonlyMap<string, string>, crowded: boolean): string | undefined {
  const row = rows.get(key);
  if (row === undefined || /^(?:DUE|D#|P#|X#)| HEIR$/.test(key)) return undefined;
  if (!key.endsWith(' STATE')) return row;
  const { standing, posted, decisionVer, ...rest } = JSON.parse(row.slice(row.indexOf('{'), row.lastIndexOf('}') + 1));
  // Which of many copies another one hangs on may change as long as all hang on one original.
  const loose = crowded ? { parent: standing?.parent != null, whyGroup: null } : { parent: standing?.parent };
  const shown = {
    ...rest,
    decisionVer: crowded ? null : decisionVer,
    posted: { ...posted, leaders: null, more: null, ...(crowded ? { parentText: null } : {}) },
    standing: { ...standing, ...loose, saw: null },
  };
  return JSON.stringify(shown) + row.slice(row.lastIndexOf('}'));
}

/** How an article is named in the entry of a bucket. */
function entryTail(articleId: string): string {
  return bucketEntryOf({ minute: 0, weight: 0, articleId }).slice(8);
}

class Run {
  readonly index = createMemoryIndexStore();
  readonly counts = new Map<string, number>();
  readonly #objects = new Map<string, unknown>();
  /** The rows that consumers would see, as `records` keeps them: never older over newer. */
  readonly #rows = new Map<string, Placement>();
  readonly #summaries = new Map<string, string>();
  readonly #chance: Chance;
  readonly #options: SimulationOptions;
  readonly #world: World;
  readonly #scheduler: Scheduler;
  #queue: Delivery[] = [];
  readonly #openDays = Array.from({ length: PROCESSES }, () => new Set<number>());

  constructor(chance: Chance, options: SimulationOptions, world: World) {
    this.#chance = chance;
    this.#options = options;
    this.#world = world;
    this.#scheduler = new Scheduler(chance, options.killRate, options.killAt ?? null);
    for (const happening of world.happenings) {
      this.#objects.set(happening.ref, happening.kind === 'article' ? happening.article : happening.order);
    }
  }

  #count(name: string, by = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + by);
  }

  #publisher(worker: number): Publisher {
    const turn = (): Promise<void> => this.#scheduler.turn(worker);
    return {
      publish: async (placement, _article, latest) => {
        const stories = new Set<string>();
        let wanted: Placement = placement;
        for (;;) {
          await turn();
          const old = this.#rows.get(wanted.articleId);
          for (const story of [old?.storyId, wanted.storyId]) if (story != null) stories.add(story);
          this.#former.get(wanted.articleId)?.forEach((story) => {
            stories.add(story);
          });
          if (old === undefined || old.ver < wanted.ver) {
            this.#rows.set(wanted.articleId, wanted);
            if (wanted.storyId !== null) {
              const former = this.#former.get(wanted.articleId) ?? new Set<string>();
              this.#former.set(wanted.articleId, former.add(wanted.storyId));
            }
          }
          await turn();
          const now = (await latest()) ?? wanted;
          if (now.ver === wanted.ver) return { due: null, stories: [...stories] };
          wanted = now;
        }
      },
      summarize: async (storyId) => {
        await turn();
        this.#summaries.set(storyId, this.#membersOf(storyId));
        this.#count('summaries');
        await turn();
      },
    };
  }
  readonly #former = new Map<string, Set<string>>();

  #membersOf(storyId: string): string {
    return [...this.#rows.values()]
      .filter((row) => row.storyId === storyId)
      .map(({ articleId }) => articleId)
      .sort()
      .join(' ');
  }

  async work(jobs: readonly Job[]): Promise<void> {
    this.#queue.push(...jobs.map((job) => ({ job, again: false })));
    const running = new Set<Promise<void>>();
    let worker = 0;
    let failure: unknown = null;
    for (let guard = 0; ; guard++) {
      if (failure !== null) throw failure;
      if (guard > 3_000_000) throw new Error('the simulation does not come to rest');
      while (running.size < this.#options.workers && this.#queue.length > 0) {
        const [delivery] = this.#queue.splice(this.#chance.below(this.#queue.length), 1);
        if (delivery === undefined) break;
        const repeats = !delivery.again && this.#chance.happens(this.#options.repeatRate);
        if (repeats) {
          this.#count('repeated');
          this.#queue.push({ job: delivery.job, again: true });
        }
        const done = this.#deliver(delivery, worker++).catch((error: unknown) => {
          failure = error;
        });
        running.add(done);
        void done.then(() => running.delete(done));
      }
      // Let everything that can go on without a store reach its next call.
      await new Promise<void>((resolve) => setImmediate(resolve));
      if (this.#scheduler.idle) {
        if (running.size === 0 && this.#queue.length === 0) return;
        continue;
      }
      this.#scheduler.step();
      if (this.#chance.happens(JUMP_RATE)) this.#jump();
    }
  }

  /** A day passes between two steps: what waits for its summary does so no longer. */
  #jump(): void {
    let gone = 0;
    this.index.expire((pk) => {
      if (!pk.startsWith('P#')) return false;
      gone++;
      return true;
    });
    if (gone > 0) this.#count('clock-jump', gone);
  }

  async #deliver({ job, again }: Delivery, worker: number): Promise<void> {
    const scheduler = this.#scheduler;
    const relater = createRelater({
      index: scheduler.gate(this.index, worker),
      articles: scheduler.gate(
        {
          read: (ref: string) => Promise.resolve((this.#objects.get(ref) as Article | undefined) ?? null),
          readControl: (ref: string) => Promise.resolve(this.#objects.get(ref) ?? null),
          remove: (ref: string) => {
            this.#objects.delete(ref);
            return Promise.resolve();
          },
        },
        worker,
      ),
      queue: scheduler.gate(
        {
          send: (message: RelateMessage) => {
            this.#queue.push({ job: { kind: 'message', message }, again: false });
            return Promise.resolve();
          },
        },
        worker,
      ),
      publisher: this.#publisher(worker),
      count: (name, by = 1) => this.#count(name, by),
      openDays: this.#openDays[worker % PROCESSES] ?? new Set(),
      ...(this.#world.fingerprintCap === null ? {} : { fingerprintCap: this.#world.fingerprintCap }),
    });
    try {
      this.#count('deliveries');
      if (job.kind === 'article') await relater.arrived(job.ref, again);
      else if (job.kind === 'order') await relater.ordered(job.ref, again);
      else await relater.handle(job.message, again);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      this.#count('killed');
      this.#queue.push({ job, again: true });
    }
  }

  async *#check(): AsyncIterable<string> {
    const expected = expectedOf(this.#world);
    const states = await readStates(this.index, [...expected.keys()]);
    for (const [id, want] of expected) {
      const state = states.get(id);
      if (state === undefined) {
        yield `${id} has no state`;
        continue;
      }
      const { state: activity, current } = currencyOf(state);
      const { parent, root, story } = state.standing;
      const got = { activity, current: current?.order ?? null, parent, root, story };
      // Of more copies than a bucket holds all hang on one original, not each on the very first before it.
      if (this.#world.fingerprintCap !== null && parent !== null && want.parent !== null) got.parent = want.parent;
      if (JSON.stringify(got) !== JSON.stringify(want)) {
        yield `${id}: ${JSON.stringify(got)}, expected ${JSON.stringify(want)}`;
      }
      this.#count(`end-${activity}`);
      if (parent !== null) this.#count('end-duplicate');
      if (story !== null && story !== id) this.#count('end-in-story-of-another');
      const placement = placementOf(state);
      const row = this.#rows.get(id) ?? null;
      if (placement !== null && JSON.stringify(row) !== JSON.stringify(placement)) {
        yield `${id}: row ${JSON.stringify(row)} is not the placement ${JSON.stringify(placement)}`;
      }
      const redirect = await redirectOf(this.index, `s_${id.slice(2)}`);
      if (redirect !== null) {
        this.#count('end-redirect');
        const live = [...expected.values()].some((other) => other.story === `a_${redirect.slice(2)}`);
        if (!live) yield `story of ${id} leads to ${redirect}, which nobody tells`;
      }
    }
    for (const former of this.#former.values()) {
      for (const storyId of former) {
        const [is, was] = [this.#membersOf(storyId), this.#summaries.get(storyId) ?? ''];
        if (is !== was) yield `summary of ${storyId} shows [${was}], its members are [${is}]`;
      }
    }
    const erased = [...expected].filter(([, { activity }]) => activity === 'erased').map(([id]) => id);
    for (const [key, value] of this.index.dump()) {
      const held = erased.find((id) => /^[FTX]#/.test(key) && (value.includes(entryTail(id)) || value.includes(id)));
      if (held !== undefined) yield `${held} is erased, but stands in ${key}`;
    }
    if (this.counts.get('overflow') !== undefined) this.#count('overflown-runs');
  }

  get turns(): number {
    return this.#scheduler.turns;
  }

  async compare(): Promise<readonly string[]> {
    const found: string[] = [];
    for await (const mismatch of this.#check()) found.push(mismatch);
    return found;
  }
}
