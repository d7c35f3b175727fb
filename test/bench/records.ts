import type { Article, Entity, Place } from '#article/article.ts';
import { articleIdOf } from '#article/ids.ts';
import type { Placement } from '#article/placement.ts';
import { createDynamoRecordStore } from '#platform/record-store/dynamo-record-store.ts';
import { createMemoryRecordStore } from '#platform/record-store/memory-record-store.ts';
import { recordsOver } from '#records/consumer/records.ts';
import { appendChanges, type FeedMemory } from '#records/feed/append-changes.ts';
import { changesOf } from '#records/feed/derive-changes.ts';
import { itemBytes } from '#records/item-codec.ts';
import { type PublishPorts, publishArticle } from '#records/publish-article.ts';
import type { Consumption, RecordStore } from '#records/store.ts';
import { summarizeStory } from '#records/summarize-story.ts';
import { articleKey } from '#records/table-layout.ts';
import { startEmbedded } from '../records/embedded.ts';
import { article, count, entity, memoryBodies, place, placement, revision } from '../records/fixtures.ts';
import { randomOf } from '../support/random.ts';

const ARTICLES = Number(process.env['BENCH_ARTICLES'] ?? 100_000);
const REAL = 400;
const NOW = '2026-03-31T12:00:00.000Z';

interface Units {
  read: number;
  write: number;
  operations: number;
}
interface Bench {
  readonly store: RecordStore;
  readonly ports: PublishPorts;
  readonly units: Units;
}

/**
 * Units and time of every way into the records, with 100,000 articles in the table (in memory, units by DynamoDB's
 * arithmetic, which the store contract checks against the embedded one), and milliseconds over HTTP on the embedded one.
 */
export async function run(): Promise<void> {
  const random = randomOf(7);
  const units: Units = { read: 0, write: 0, operations: 0 };
  const meter = (used: Consumption): void => {
    units.read += used.readUnits;
    units.write += used.writeUnits;
    units.operations++;
  };
  const changes: ReturnType<typeof changesOf> = [];
  const store = createMemoryRecordStore({
    meter,
    onChange: (oldImage, newImage) => changes.push(...changesOf({ oldImage, newImage, at: NOW })),
  });
  const bench: Bench = { store, units, ports: portsOf(store) };

  const started = performance.now();
  for (let n = 0; n < ARTICLES; n++) {
    await publish(bench.ports, smallArticle(n, random), 1, `s_${Math.floor(n / 4)}`);
    changes.length = 0;
  }
  console.log(`${ARTICLES} articles loaded in ${Math.round((performance.now() - started) / 1000)} s`);

  await writing(bench, random, changes);
  await reading(bench, random);
  await overHttp(random);
}

async function writing(bench: Bench, random: () => number, changes: ReturnType<typeof changesOf>): Promise<void> {
  console.log(
    '\nwriting (an article of 3,000 characters, 8 names, 5 places, 5 figures)    write units   read units   calls',
  );
  const real = Array.from({ length: REAL }, (_, n) => realArticle(n, random));
  const sizes = [];
  await measured(bench, 'publish a new article', REAL, (n) =>
    publish(bench.ports, real[n] ?? real[0], 1, `s_r${Math.floor(n / 4)}`),
  );
  for (const one of real)
    sizes.push(itemBytes((await bench.store.get(articleKey(one.articleId))) ?? { pk: '', sk: '' }));
  const produced = [...changes];
  await measured(bench, 'publish it again (nothing changed)', REAL, (n) =>
    publish(bench.ports, real[n] ?? real[0], 1, `s_r${Math.floor(n / 4)}`),
  );
  await measured(bench, 'move it to another story', REAL, (n) =>
    publish(bench.ports, real[n] ?? real[0], 2, `s_m${Math.floor(n / 4)}`),
  );
  await measured(bench, 'summarize a story of 4', REAL / 4, (n) =>
    summarizeStory(bench.ports, `s_m${n}`, () => Promise.resolve(null)),
  );
  const memory: FeedMemory = { head: null };
  await measured(bench, 'feed, a batch of 100 stream records', produced.length / 100, (n) =>
    appendChanges(bench.ports, produced.slice(n * 100, n * 100 + 100), memory),
  );
  sizes.sort((a, b) => a - b);
  console.log(`CURRENT row: median ${sizes[REAL / 2]} bytes, largest ${sizes.at(-1)}`);
}

async function reading(bench: Bench, random: () => number): Promise<void> {
  console.log(
    `\nreading, ${ARTICLES} articles in the table (pages of 50)                      read units    p50 ms    p99 ms   calls`,
  );
  const records = recordsOver(bench.store);
  const any = (n: number): number => Math.floor(random() * n);
  const real = (): string => articleIdOf(`urn:real:${any(REAL)}`);
  const day = (): string => `2026-03-${String(1 + any(30)).padStart(2, '0')}`;
  await timed(bench, 'article', () => records.article(real()));
  await timed(bench, 'articles (25 by id)', () => records.articles(Array.from({ length: 25 }, real)));
  await timed(bench, 'story', () => records.story(`s_m${any(REAL / 4)}`));
  await timed(bench, 'story members (4)', () => records.storyMembers(`s_${any(ARTICLES / 4)}`));
  await timed(bench, 'entity, a frequent one', () => records.entity(`person:name-${any(5)}`));
  await timed(bench, 'entity, a rare one', () => records.entity(`person:name-${1_900 + any(100)}`));
  await timed(bench, 'place, a city', () => records.place(`geonames:${any(300)}`));
  await timed(bench, 'place, a country (a tenth of all)', () => records.place(`country:X${any(10)}`));
  await timed(bench, 'day', () => records.day(day()));
  await timed(bench, 'source', () => records.source(`Outlet ${any(200)}`));
  await timed(bench, 'stories of a day', () => records.stories(day()));
  await timed(bench, 'days of a year', () => records.days('2026'));
  const { cursor } = await records.feed('now');
  await timed(bench, 'feed, nothing new', () => records.feed({ cursor }));
  await timed(bench, 'feed, from a date', () => records.feed({ date: '2026-03-31' }));
}

async function overHttp(random: () => number): Promise<void> {
  const stack = await startEmbedded();
  try {
    const store = createDynamoRecordStore(stack.dynamo, stack.tableName);
    const ports = portsOf(store);
    const records = recordsOver(store);
    const articles = Array.from({ length: 100 }, (_, n) => realArticle(n, random));
    console.log('\nover HTTP on the embedded DynamoDB (100 articles)                         p50 ms    p99 ms');
    const spent = async (name: string, work: (n: number) => Promise<unknown>): Promise<void> => {
      const times: number[] = [];
      for (let n = 0; n < 100; n++) {
        const from = performance.now();
        await work(n);
        times.push(performance.now() - from);
      }
      console.log(`${name.padEnd(70)} ${quantile(times, 0.5).padStart(9)} ${quantile(times, 0.99).padStart(9)}`);
    };
    await spent('publish a new article', (n) => publish(ports, articles[n], 1, `s_${n >> 2}`));
    await spent('summarize its story', (n) => summarizeStory(ports, `s_${n >> 2}`, () => Promise.resolve(null)));
    await spent('article', (n) => records.article(articles[n]?.articleId ?? ''));
    await spent('story members', (n) => records.storyMembers(`s_${n >> 2}`));
    await spent('day', () => records.day('2026-03-05'));
    await spent('entity', (n) => records.entity(`person:name-${n % 5}`));
  } finally {
    await stack.stop();
  }
}

async function measured(
  bench: Bench,
  name: string,
  times: number,
  work: (n: number) => Promise<unknown>,
): Promise<void> {
  const whole = Math.max(1, Math.floor(times));
  Object.assign(bench.units, { read: 0, write: 0, operations: 0 });
  for (let n = 0; n < whole; n++) await work(n);
  const { read, write, operations } = bench.units;
  const cell = (value: number): string => (value / whole).toFixed(1).padStart(12);
  console.log(`${name.padEnd(72)} ${cell(write)} ${cell(read)} ${cell(operations)}`);
}

async function timed(bench: Bench, name: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  Object.assign(bench.units, { read: 0, write: 0, operations: 0 });
  for (let n = 0; n < 200; n++) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  const { read, operations } = bench.units;
  const cells = [(read / 200).toFixed(1), quantile(times, 0.5), quantile(times, 0.99), (operations / 200).toFixed(1)];
  console.log(`${name.padEnd(70)} ${cells.map((cell) => cell.padStart(9)).join(' ')}`);
}

function quantile(values: readonly number[], q: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) * q)] ?? 0).toFixed(2);
}

function portsOf(store: RecordStore): PublishPorts {
  return { store, bodies: memoryBodies(), readArticle: () => Promise.resolve(null), now: () => NOW };
}

async function publish(ports: PublishPorts, of: Article | undefined, ver: number, storyId: string): Promise<void> {
  if (of === undefined) throw new Error('bench: no article');
  const at: Placement = placement(of, ver, [revision(of.articleId)], { storyId });
  await publishArticle(ports, at, of, () => Promise.resolve(at));
}

/** Names and places are drawn as in news: few are frequent, most are rare. */
function skewed(random: () => number, size: number): number {
  return Math.floor(size * random() ** 3);
}

function smallArticle(n: number, random: () => number): Article {
  return made(`urn:small:${n}`, random, { names: 4, places: 2, mentions: 1, chars: 300 });
}

function realArticle(n: number, random: () => number): Article {
  return made(`urn:real:${n}`, random, { names: 8, places: 5, mentions: 3, chars: 3_000 });
}

function made(
  uri: string,
  random: () => number,
  { names, places, mentions, chars }: { names: number; places: number; mentions: number; chars: number },
): Article {
  const day = String(1 + Math.floor(random() * 30)).padStart(2, '0');
  const repeat = <T>(one: T): T[] => Array.from({ length: mentions }, () => one);
  const entities = distinct(names, random, 2_000).map((n): Entity => {
    const one = entity(n % 3 === 0 ? 'organization' : 'person', `Name ${n}`, Math.floor(random() * 100));
    return { ...one, entityId: `person:name-${n}`, mentions: one.mentions.flatMap(repeat) };
  });
  const found = distinct(places, random, 300).map((n): Place => {
    const one = place(`Town ${n}`, {
      placeId: `geonames:${n}`,
      ancestors: [`admin1:X${n % 10}.${n % 50}`, `country:X${n % 10}`],
    });
    return { ...one, mentions: one.mentions.flatMap(repeat) };
  });
  return article(uri, {
    title: `A headline of the usual length about something that happened near ${found[0]?.name ?? 'here'}`,
    source: `Outlet ${skewed(random, 200)}`,
    datePublished: `2026-03-${day}T${String(Math.floor(random() * 24)).padStart(2, '0')}:15:00Z`,
    text: 'The mayor said on Monday that the harbour would be open again. '
      .repeat(Math.ceil(chars / 63))
      .slice(0, chars),
    entities,
    places: found,
    focus: found[0] ?? null,
    counts: names > 4 ? [1, 2, 3, 4, 5].map((n) => count('killed', n)) : [],
  });
}

function distinct(size: number, random: () => number, of: number): number[] {
  const chosen = new Set<number>();
  while (chosen.size < size) chosen.add(skewed(random, of));
  return [...chosen];
}
