/** What `ingest` needs for an article: a container of texts through the real readers, stores in memory. */
import { readdirSync, readFileSync } from 'node:fs';
import type { IngestMessage } from '#article/messages.ts';
import { type IngestPorts, STEP_BOUNDS } from '#handlers/ingest/ports.ts';
import { createIngest } from '#handlers/ingest.ts';
import { READERS } from '#handlers/readers.ts';
import { silentLog } from '#platform/log.ts';
import { createMemoryMessageQueue } from '#platform/memory-message-queue.ts';
import { notificationOf } from '#platform/memory-notification.ts';
import { createMemoryObjectStore } from '#platform/memory-object-store.ts';
import { uncounted } from '#platform/metrics.ts';
import { createMemoryRecordStore } from '#platform/record-store/memory-record-store.ts';
import type { ObjectStatus } from '#records/status.ts';
import { batchOf } from '#test/cloud/support/newsdesk.ts';

const ARTICLES = 1_000;
const SAMPLES = new URL('../../samples/articles/', import.meta.url);

export async function run(): Promise<void> {
  console.log('kind     articles   ms/article   read   normalize   extract   write   peak MB   invocations');
  await measure('text', 'txt', ARTICLES);
  await measure('html', 'html', ARTICLES / 10);
}

async function measure(kind: 'text' | 'html', ending: string, count: number): Promise<void> {
  const texts = readdirSync(SAMPLES)
    .filter((name) => name.endsWith(`.${ending}`))
    .map((name) => readFileSync(new URL(name, SAMPLES), 'utf8'));
  const lines = Array.from({ length: count }, (_, n) =>
    JSON.stringify({ uri: `urn:bench:${n}`, [kind]: texts[n % texts.length] }),
  );
  const events: string[] = [];
  const objects = createMemoryObjectStore({
    now: () => '2026-03-01T12:00:00.000Z',
    onChange: (change) => void (change.bucket === 'drop' && events.push(notificationOf(change))),
  });
  const queue = createMemoryMessageQueue<IngestMessage>();
  const status = createMemoryRecordStore();
  const ports: IngestPorts = {
    objects,
    articleBucket: 'articles',
    status,
    queue,
    readers: READERS,
    log: silentLog,
    count: uncounted,
    clock: () => performance.now(),
    bounds: STEP_BOUNDS,
  };
  const handler = createIngest(ports);
  await objects.put('drop', 'many.jsonl', Buffer.from(lines.join('\n')));
  let invocations = 0;
  let peak = 0;
  const started = performance.now();
  for (let bodies: readonly string[] = events; bodies.length > 0; bodies = queue.take(10).map(({ body }) => body)) {
    invocations += bodies.length;
    await handler(batchOf(bodies));
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  const elapsed = performance.now() - started;
  const [row] = [...status.all()].filter(({ pk }) => pk.startsWith('OBJECT#')) as unknown as ObjectStatus[];
  const each = (name: string): string => {
    const step = row?.steps.find((candidate) => candidate.name === name);
    return step === undefined || step.units === 0 ? '–' : (step.ms / step.units).toFixed(2);
  };
  console.log(
    `${kind.padEnd(8)} ${String(row?.articles ?? 0).padStart(8)} ${(elapsed / count).toFixed(2).padStart(12)} ${each('read').padStart(6)} ${each('normalize').padStart(11)} ${each('extract').padStart(9)} ${each('write').padStart(7)} ${(peak / 2 ** 20).toFixed(0).padStart(9)} ${String(invocations).padStart(13)}`,
  );
}
