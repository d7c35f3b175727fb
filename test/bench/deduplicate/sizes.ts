import { FINGERPRINT_CAP } from '#deduplicate/bucket-keys.ts';
import { post, postingTtl } from '#deduplicate/gather.ts';
import type { IndexUnits } from '#platform/index-store/meter.ts';
import { relateInTime } from '../../deduplicate/relate-in-time.ts';
import { startRelater } from '../../deduplicate/run-relater.ts';
import { createChance } from '../../support/random.ts';
import { ARTICLES_A_DAY, articleOf, type Draft, fingerprintOf, stream, timeOf } from './corpus.ts';

const MEASURED = 300;
/** Everything but fingerprints is found by day: what is older than the windows can only be met in their buckets. */
const DAYS_IN_FULL = 4;

/** Units and calls by operation and kind of item. */
export class Tally {
  reads = 0;
  writes = 0;
  calls = 0;
  readonly kinds = new Map<string, number>();

  readonly meter = ({ operation, pk, readUnits, writeUnits }: IndexUnits): void => {
    this.reads += readUnits;
    this.writes += writeUnits;
    this.calls++;
    const kind = `${operation} ${pk.slice(0, 1)}`;
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + readUnits + writeUnits);
  };

  reset(): void {
    this.reads = 0;
    this.writes = 0;
    this.calls = 0;
    this.kinds.clear();
  }

  row(name: string, articles: number, ms: number, counts: ReadonlyMap<string, number>): string {
    const each = (value: number, digits = 1, width = 7): string => (value / articles).toFixed(digits).padStart(width);
    const full = counts.get('overflow') ?? 0;
    return `${name.padEnd(40)}${each(this.writes)}${each(this.reads)}${each(this.calls, 0)}${ms.toFixed(2).padStart(8)}${each(full, 2, 8)}`;
  }

  detail(articles: number): string {
    const list = [...this.kinds].sort(([, a], [, b]) => b - a).slice(0, 9);
    return `   units: ${list.map(([kind, units]) => `${kind} ${(units / articles).toFixed(1)}`).join(', ')}`;
  }
}

export function heading(): string {
  return `${'index table, per article'.padEnd(40)}  write   read  calls      ms    full`;
}

/** The last 300 of a stream of `size` and 300, in order of publication. Of a large corpus all articles are made, but only the
 * last four days are worked through; of the older ones those fingerprints are posted that a measured article has too, as no
 * other row of theirs can be touched. */
export async function afterSize(size: number): Promise<void> {
  const begun = performance.now();
  const tally = new Tally();
  const started = startRelater(tally.meter);
  const drafts = stream(size + MEASURED, 2);
  const inFull = size - Math.min(size, DAYS_IN_FULL * ARTICLES_A_DAY);
  const late: Draft[] = [];
  if (size > 100_000) {
    const wanted = new Set<string>();
    const touched: { readonly draft: Draft; readonly keys: readonly string[] }[] = [];
    // Twice through the same stream: first to learn which keys count, then to post them.
    for (const draft of stream(size + MEASURED, 2)) {
      if (draft.serial >= size) for (const key of fingerprintOf(draft)) wanted.add(key);
    }
    for (const draft of drafts) {
      if (draft.serial >= inFull) {
        late.push(draft);
        continue;
      }
      const keys = fingerprintOf(draft).filter((key) => wanted.has(key));
      if (keys.length > 0) touched.push({ draft, keys });
    }
    for (const { draft, keys } of touched) await postOld(started.index, draft, keys);
  } else late.push(...drafts);
  for (const draft of late) if (draft.serial < size) await started.drop(articleOf(draft));
  tally.reset();
  started.counts.clear();
  const measured = late.filter(({ serial }) => serial >= size).map((draft) => articleOf(draft));
  const from = performance.now();
  for (const article of measured) await started.drop(article);
  const ms = (performance.now() - from) / MEASURED;
  const name = `after ${size.toLocaleString('en')} articles`;
  console.log(tally.row(name, MEASURED, ms, started.counts));
  if (size >= 10_000) console.log(tally.detail(MEASURED));
  if (size > 100_000) console.log(`   (made and loaded in ${((from - begun) / 1000).toFixed(0)} s)`);
}

async function postOld(
  index: Parameters<typeof post>[0]['index'],
  draft: Draft,
  keys: readonly string[],
): Promise<void> {
  const { articleId, provenance } = articleOf(draft);
  const minute = Math.floor(timeOf(draft.serial).getTime() / 60_000);
  const poster = { articleId, minute, ttl: postingTtl(provenance.receivedAt) };
  for (const key of keys) await post({ index }, { pk: `F#${key}`, weight: 1 }, poster, 'members', FINGERPRINT_CAP);
}

/** Everything in random order, ten a second, fifty workers: an archive being loaded. */
export async function inRandomOrder(count: number): Promise<void> {
  const chance = createChance(7);
  const tally = new Tally();
  const arrivals = [...stream(count, 2)]
    .map((draft) => ({ article: articleOf(draft), key: chance.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ article }, i) => ({ at: i * 100, article }));
  const begun = performance.now();
  const { counts } = await relateInTime(arrivals, { workers: 50, seed: 1, meter: tally.meter });
  const ms = (performance.now() - begun) / count;
  console.log(tally.row(`${count.toLocaleString('en')} in random order`, count, ms, counts));
  console.log(tally.detail(count));
}
