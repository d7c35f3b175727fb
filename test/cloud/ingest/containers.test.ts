import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openObject } from '#normalize/open.ts';
import { lineReaders } from '../support/line-readers.ts';
import { createDesk } from '../support/newsdesk.ts';

const numbered = (count: number): string => Array.from({ length: count }, (_, n) => `line ${n}\n`).join('');

/** A clock on which every look costs a millisecond. */
function ticking(): () => number {
  let now = 0;
  return () => {
    now += 1;
    return now;
  };
}

describe('a container of many articles', () => {
  test('is worked off in bounded steps, each handing over to the next', async () => {
    const desk = createDesk({ clock: ticking(), bounds: { articles: 20, handOverMs: 500 } });
    await desk.drop('many.jsonl', numbered(1_000));
    await desk.settle();
    expect(await desk.articles()).toHaveLength(1_000);
    const [row] = await desk.statuses('many.jsonl');
    expect(row).toMatchObject({ state: 'normalized', articles: 1_000, rejects: 0, cursor: null });
    expect(desk.counted['Articles']).toBe(1_000);
    expect(desk.lines.filter(({ event }) => event === 'object.step').length).toBeGreaterThan(10);
  });

  test('keeps the line numbers of what was refused, the first fifty of them', async () => {
    const desk = createDesk();
    await desk.drop('many.jsonl', `one\nbroken\ntwo\nbad\n${'bad\n'.repeat(100)}`);
    await desk.settle();
    const [row] = await desk.statuses('many.jsonl');
    expect(row).toMatchObject({ state: 'normalized', articles: 2, rejects: 102, reject: null });
    expect(row?.rejected.slice(0, 2)).toEqual([
      { index: 1, label: '2', code: 'malformed', message: 'a line is malformed' },
      { index: 3, label: '4', code: 'malformed', message: 'a line is malformed' },
    ]);
    expect(row?.rejected).toHaveLength(50);
    const { items } = await desk.status.query({ pk: 'REJECTED#2026-03-01' });
    expect(items).toMatchObject([{ rejects: 102, code: 'malformed' }]);
  });

  test('crashes anywhere, duplicates and stale messages: every article once, every refusal counted once', async () => {
    let crashed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 6 }),
        fc.boolean(),
        async (crashes, stale) => {
          let calls = 0;
          let next = crashes.shift() ?? Number.POSITIVE_INFINITY;
          const perhapsCrash = async <T>(work: Promise<T>, before: boolean): Promise<T> => {
            calls += 1;
            if (calls < next) return work;
            calls = 0;
            next = crashes.shift() ?? Number.POSITIVE_INFINITY;
            crashed += 1;
            // Half of the crashes come after the deed, before anyone hears of it.
            if (!before) await work;
            throw new Error('crash');
          };
          const desk = createDesk({
            clock: ticking(),
            bounds: { articles: 3, handOverMs: 120, noteMs: 60 },
            ports: (ports) => ({
              ...ports,
              objects: {
                ...ports.objects,
                put: (...args) => perhapsCrash(ports.objects.put(...args), calls % 2 === 0),
              },
              status: { ...ports.status, put: (...args) => perhapsCrash(ports.status.put(...args), calls % 2 === 0) },
              queue: { send: (...args) => perhapsCrash(ports.queue.send(...args), calls % 2 === 0) },
            }),
          });
          await desk.drop('many.jsonl', `${numbered(25)}bad\n${numbered(25)}`.replaceAll('line 7\n', 'broken\n'));
          const waiting = desk.events.splice(0);
          const seen: string[] = [];
          for (let rounds = 0; rounds < 500; rounds += 1) {
            waiting.push(...desk.queue.take(10).map(({ body }) => body));
            const body = waiting.shift();
            if (body === undefined) break;
            seen.push(body);
            if (!(await desk.deliver(body))) waiting.push(body);
            if (stale && rounds % 3 === 0) waiting.push(seen[rounds % seen.length] ?? body);
            if (stale && rounds > 40) break;
          }
          for (const body of waiting) while (!(await desk.deliver(body)));
          await desk.settle();
          const [row] = await desk.statuses('many.jsonl');
          expect(row).toMatchObject({ state: 'normalized', articles: 48, rejects: 3 });
          expect(
            (await desk.articles()).map(({ provenance }) => provenance.item?.index).sort((a = 0, b = 0) => a - b),
          ).toEqual(Array.from({ length: 51 }, (_, n) => n).filter((n) => ![7, 25, 33].includes(n)));
          // Counted after it is noted: a crash between the two is a count less, never one more.
          expect(desk.counted['Articles']).toBeLessThanOrEqual(48);
        },
      ),
      { numRuns: 60, seed: 20260301 },
    );
    expect(crashed).toBeGreaterThan(50);
  });

  test('an article that ends the function again and again is refused at the last delivery; those behind it get their turn', async () => {
    let ended = false;
    const readers = lineReaders(() => {
      ended = true;
      throw new Error('the function ended');
    });
    // A function that is ended writes nothing any more.
    const alive = <T>(work: () => Promise<T>): Promise<T> => (ended ? Promise.reject(new Error('ended')) : work());
    const desk = createDesk({
      readers,
      ports: (ports) => ({
        ...ports,
        status: { ...ports.status, put: (...args) => alive(() => ports.status.put(...args)) },
      }),
    });
    await desk.drop('many.jsonl', 'one\ntwo\nhang\nthree\n');
    const [event = ''] = desk.events.splice(0);
    const deliveries: boolean[] = [];
    for (let n = 1; n <= 5; n += 1) {
      ended = false;
      deliveries.push(await desk.deliver(event, n));
    }
    expect(deliveries).toEqual([false, false, false, false, true]);
    await desk.settle();
    expect((await desk.articles()).map(({ text }) => text).sort()).toEqual(['one', 'three', 'two']);
    expect((await desk.statuses('many.jsonl'))[0]?.rejected).toMatchObject([{ index: 2, label: '3', code: 'timeout' }]);
  });
});

test('100,000 articles in one object: every step under its bound, every article once', {
  timeout: 180_000,
}, async () => {
  const keys = new Set<string>();
  let hops = 0;
  const desk = createDesk({
    // Opened as it is in the cloud; reading an article is left out, as it takes minutes for so many.
    readers: { ...lineReaders(), open: openObject },
    clock: ticking(),
    // A look at the clock is a millisecond and an article costs some ten looks: a step ends after about 4,000 articles.
    ports: (ports) => ({
      ...ports,
      objects: {
        ...ports.objects,
        put: (_bucket, key) => {
          keys.add(key);
          return Promise.resolve('written');
        },
      },
      queue: {
        send: (messages) => {
          hops += messages.length;
          return ports.queue.send(messages);
        },
      },
    }),
  });
  const lines = Array.from({ length: 100_000 }, (_, n) => `{"uri":"urn:${n}","text":"Report number ${n}."}\n`);
  await desk.drop('many.jsonl', lines.join(''));
  const before = process.memoryUsage().rss;
  await desk.settle();
  const [row] = await desk.statuses('many.jsonl');
  expect(row).toMatchObject({ state: 'normalized', articles: 100_000, rejects: 0 });
  expect(keys.size).toBe(100_000);
  expect(hops).toBeGreaterThan(5);
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
});
