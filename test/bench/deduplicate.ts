/** Units, calls and time per article of the relate protocol on the index table: at three corpus sizes, out of order, and in a
 * burst of one story. Counted by DynamoDB's arithmetic in the store in memory. */
import { readFeatures } from '#deduplicate/read-features.ts';
import type { IndexUnits } from '#platform/index-store/meter.ts';
import { makeArticle } from '../deduplicate/make-article.ts';
import { startRelater } from '../deduplicate/run-relater.ts';
import { type Chance, createChance } from '../support/random.ts';

const START = Date.parse('2026-03-01T00:00:00Z');
const PER_DAY = 1_000;

function words(chance: Chance, count: number, rank: number): string {
  // Zipf-like: a few words are everywhere, most are rare.
  return Array.from({ length: count }, () => `w${Math.floor(rank ** chance.next()).toString(36)}`).join(' ');
}

/** A stream of stories of a few reports each, a tenth of them copies. */
function* stream(count: number, chance: Chance) {
  const live: { text: string; subject: string }[] = [];
  for (let i = 0; i < count; i++) {
    const at = new Date(START + (i / PER_DAY) * 86_400_000).toISOString();
    const known = live.length > 0 && chance.happens(0.4) ? chance.pick(live.slice(-60)) : null;
    const subject = known?.subject ?? words(chance, 14, 200_000);
    const own = Array.from({ length: 9 }, () => `${words(chance, 26, 30_000)} ${chance.pick(subject.split(' '))}`).join(
      '. ',
    );
    const text = known !== null && chance.happens(0.25) ? known.text : `${subject}. ${own}`;
    live.push({ text, subject });
    const plain = makeArticle({
      uri: `urn:${i}`,
      text,
      title: subject.split(' ').slice(0, 8).join(' '),
      datePublished: at,
      datePrecision: 'instant',
    });
    yield { ...plain, provenance: { ...plain.provenance, receivedAt: at, key: `k${i}` } };
  }
}

async function measure(name: string, before: number, counted: number, chance: Chance, shuffle: boolean): Promise<void> {
  let [reads, writes, calls] = [0, 0, 0];
  const kinds = new Map<string, number>();
  const started = startRelater((units: IndexUnits) => {
    reads += units.readUnits;
    writes += units.writeUnits;
    calls++;
    const kind = `${units.operation} ${units.pk.slice(0, units.pk.indexOf('#', 2) > 0 && units.pk.startsWith('T#') ? 3 : 1)}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + units.readUnits + units.writeUnits);
  });
  const articles = [...stream(before + counted, chance)];
  const order = shuffle
    ? articles
        .map((article) => ({ article, key: chance.next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ article }) => article)
    : articles;
  for (const article of order.slice(0, before)) await started.drop(article);
  [reads, writes, calls] = [0, 0, 0];
  kinds.clear();
  const begun = performance.now();
  for (const article of order.slice(before)) await started.drop(article);
  const ms = (performance.now() - begun) / counted;
  const overflow = started.counts.get('overflow') ?? 0;
  console.log(
    `${name.padEnd(34)} ${(writes / counted).toFixed(1).padStart(6)} ${(reads / counted).toFixed(1).padStart(6)} ${(calls / counted).toFixed(0).padStart(6)} ${ms.toFixed(2).padStart(8)} ${String(overflow).padStart(9)} ${String(started.index.largest()).padStart(9)}`,
  );
  if (name.startsWith('after 10,000')) {
    const list = [...kinds]
      .sort(([, a], [, b]) => b - a)
      .map(([kind, units]) => `${kind} ${(units / counted).toFixed(1)}`);
    console.log(`   units by kind: ${list.slice(0, 9).join(', ')}`);
  }
}

/** 5,000 reports of one story in one minute: how often is one item written? */
async function burst(count: number): Promise<void> {
  const chance = createChance(3);
  const perItem = new Map<string, number>();
  let [reads, writes] = [0, 0];
  const started = startRelater((units: IndexUnits) => {
    reads += units.readUnits;
    writes += units.writeUnits;
    if (units.writeUnits > 0 && !/^[FT]#/.test(units.pk))
      perItem.set(
        units.pk,
        (perItem.get(units.pk) ?? 0) + (units.operation === 'put' && units.pk.startsWith('D#') ? 0 : 1),
      );
  });
  const subject = words(chance, 14, 200_000);
  const begun = performance.now();
  for (let i = 0; i < count; i++) {
    const at = new Date(START + i * 12).toISOString();
    const text = `${subject}. ${Array.from({ length: 5 }, () => `${words(chance, 20, 30_000)} ${subject}`).join('. ')}`;
    const plain = makeArticle({ uri: `urn:${i}`, text, title: subject, datePublished: at, datePrecision: 'instant' });
    await started.drop({ ...plain, provenance: { ...plain.provenance, receivedAt: at, key: `k${i}` } });
  }
  const stories = new Set([...started.placements.values()].map(({ storyId }) => storyId)).size;
  const most = [...perItem].sort(([, a], [, b]) => b - a)[0];
  console.log(
    `burst: ${count} reports of one story: ${stories} stories, ${(writes / count).toFixed(1)} WCU, ${(reads / count).toFixed(1)} RCU, ${((performance.now() - begun) / count).toFixed(2)} ms an article; most written item but the buckets: ${most?.[0]} (${most?.[1]} times); ${started.counts.get('overflow') ?? 0} joins of full buckets`,
  );
}

export async function run(): Promise<void> {
  const sample = [...stream(2_000, createChance(1))];
  for (const article of sample.slice(0, 500)) readFeatures(article);
  const begun = performance.now();
  for (const article of sample) readFeatures(article);
  console.log(
    `features (keys, sketch, terms): ${((performance.now() - begun) / sample.length).toFixed(2)} ms an article of 250 words\n`,
  );
  console.log(`${'index table, per article'.padEnd(34)}    WCU    RCU  calls       ms  overflow  largest B`);
  await measure('after 10 articles', 10, 300, createChance(2), false);
  await measure('after 1,000 articles', 1_000, 300, createChance(2), false);
  await measure('after 10,000 articles', 10_000, 300, createChance(2), false);
  await measure('after 1,000, in random order', 1_000, 300, createChance(2), true);
  await burst(2_000);
}
