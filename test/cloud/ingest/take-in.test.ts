import { describe, expect, test } from 'vitest';
import { readAll } from '#platform/object-store.ts';
import { batchOf, createDesk, DROP } from '../support/newsdesk.ts';

describe('an object', () => {
  test('becomes an article, a status row, a log line and a count', async () => {
    const desk = createDesk();
    await desk.drop('one.txt', 'Hello');
    await desk.settle();
    const articles = await desk.articles();
    expect(articles.map(({ text, provenance }) => [text, provenance.key, provenance.receivedAt])).toEqual([
      ['Hello', 'one.txt', '2026-03-01T12:00:00.000Z'],
    ]);
    expect(await desk.statuses('one.txt')).toEqual([
      {
        pk: expect.stringMatching(/^OBJECT#[0-9a-f]{32}$/),
        sk: 'v1',
        bucket: DROP,
        key: 'one.txt',
        versionId: 'v1',
        eTag: '8b1a9953c4611296a827abf8c47804d7',
        sequencer: '0000000000000001',
        bytes: 5,
        receivedAt: '2026-03-01T12:00:00.000Z',
        state: 'normalized',
        why: null,
        step: 1,
        attempts: 1,
        cursor: null,
        articles: 1,
        rejects: 0,
        format: 'text',
        articleIds: [articles[0]?.articleId],
        reject: null,
        rejected: [],
        steps: [
          { name: 'read', ms: 0, units: 1 },
          { name: 'normalize', ms: 0, units: 1 },
          { name: 'extract', ms: 0, units: 1 },
          { name: 'write', ms: 0, units: 1 },
        ],
      },
    ]);
    expect(desk.lines.map(({ event }) => event)).toEqual(['object.done']);
    expect(desk.counted).toEqual({ Articles: 1 });
  });

  test('that holds no article is refused as data: acknowledged, on record, listed for the day', async () => {
    const desk = createDesk();
    await desk.drop('bad.txt', 'bad');
    await desk.settle();
    expect(await desk.articles()).toEqual([]);
    const [row] = await desk.statuses('bad.txt');
    expect(row).toMatchObject({
      state: 'rejected',
      rejects: 1,
      reject: { code: 'malformed', message: 'a line is malformed' },
    });
    const { items } = await desk.status.query({ pk: 'REJECTED#2026-03-01' });
    expect(items).toEqual([
      {
        pk: 'REJECTED#2026-03-01',
        sk: `12:00:00.000Z#${row?.pk.slice(7)}-v1`,
        bucket: DROP,
        key: 'bad.txt',
        versionId: 'v1',
        receivedAt: '2026-03-01T12:00:00.000Z',
        code: 'malformed',
        message: 'a line is malformed',
        rejects: 1,
        step: 1,
        statusKey: { pk: row?.pk, sk: 'v1' },
      },
    ]);
  });

  test.each([
    'a b+c é%.txt',
    'a%2Bb.txt',
    '🗞️/ünï.txt',
    'é.txt'.normalize('NFD'),
    `${'x'.repeat(1020)}.txt`,
    '../../etc/passwd.txt',
  ])('is found by its key: %s', async (key) => {
    const desk = createDesk();
    await desk.drop(key, 'Hello');
    await desk.settle();
    expect((await desk.articles()).map(({ provenance }) => provenance.key)).toEqual([key]);
    expect((await desk.statuses(key)).map(({ state }) => state)).toEqual(['normalized']);
  });

  test('small and delivered for the first time costs one write; larger ones and later deliveries say that they began', async () => {
    const states: string[][] = [];
    const written = async (key: string, text: string, deliveries: number) => {
      const seen: string[] = [];
      const desk = createDesk({
        ports: (ports) => ({
          ...ports,
          status: {
            ...ports.status,
            put: (item, condition) => {
              seen.push(String(item['state']));
              return ports.status.put(item, condition);
            },
          },
        }),
      });
      await desk.drop(key, text);
      expect(await desk.deliver(desk.events[0] ?? '', deliveries)).toBe(true);
      states.push(seen);
    };
    await written('one.txt', 'Hello', 1);
    await written('one.txt', 'Hello', 2);
    await written('large.txt', 'Hello '.repeat(50_000), 1);
    expect(states).toEqual([['normalized'], ['received', 'normalized'], ['received', 'normalized']]);
  });

  test('delivered twice at the same moment is counted once, whoever is faster', async () => {
    const desk = createDesk();
    await desk.drop('one.txt', 'Hello');
    const [event = ''] = desk.events.splice(0);
    expect(await Promise.all([desk.deliver(event), desk.deliver(event), desk.deliver(event, 2)])).toEqual([
      true,
      true,
      true,
    ]);
    expect(await desk.articles()).toHaveLength(1);
    expect(desk.counted).toEqual({ Articles: 1 });
    expect(desk.lines.map(({ event: name }) => name).sort()).toEqual([
      'object.done',
      'object.duplicate',
      'object.duplicate',
    ]);
  });

  test('announced twice is read once, and its article written once', async () => {
    const desk = createDesk();
    await desk.drop('one.txt', 'Hello');
    const [event = ''] = desk.events;
    await desk.settle();
    const before = desk.objects.keys('articles');
    expect(await desk.deliver(event)).toBe(true);
    expect(desk.objects.keys('articles')).toEqual(before);
    expect(desk.lines.map(({ event: name }) => name)).toEqual(['object.done', 'object.duplicate']);
    expect(desk.counted['Articles']).toBe(1);
  });

  test('overwritten before it is read gives both versions, in whatever order the events come', async () => {
    const outcomes = await Promise.all(
      [false, true].map(async (reversed) => {
        const desk = createDesk();
        await desk.drop('one.txt', 'First');
        await desk.drop('one.txt', 'Second');
        if (reversed) desk.events.reverse();
        await desk.settle();
        return [await desk.articles(), await desk.statuses('one.txt')];
      }),
    );
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect(outcomes[0]?.[0]?.map((row) => ('text' in row ? row.text : ''))).toEqual(['First', 'Second']);
  });

  test('whose version is gone when it is read is refused as gone, not retried', async () => {
    const desk = createDesk();
    await desk.drop('one.txt', 'Hello');
    const event = (desk.events.pop() ?? '').replace('"versionId":"v1"', '"versionId":"v999"');
    expect(await desk.deliver(event)).toBe(true);
    expect(await desk.statuses('one.txt')).toMatchObject([{ state: 'rejected', reject: { code: 'gone' } }]);
  });

  test('in a bucket without versions, overwritten before it is read, is left to the newer event', async () => {
    const desk = createDesk();
    await desk.drop('one.txt', 'First');
    await desk.drop('one.txt', 'Second');
    const events = desk.events.splice(0).map((event) => event.replace(/"versionId":"v\d",/, ''));
    for (const event of events) expect(await desk.deliver(event)).toBe(true);
    expect((await desk.articles()).map(({ text }) => text)).toEqual(['Second']);
    expect((await desk.statuses('one.txt')).map(({ state }) => state).sort()).toEqual(['normalized', 'rejected']);
  });

  test('that cannot be reached for now fails its message and is read on the next delivery', async () => {
    let outage = true;
    const desk = createDesk({
      ports: (ports) => ({
        ...ports,
        objects: {
          ...ports.objects,
          put: (...args) => (outage ? Promise.reject(new Error('503 Slow Down')) : ports.objects.put(...args)),
        },
      }),
    });
    await desk.drop('one.txt', 'Hello');
    const [event = ''] = desk.events;
    expect(await desk.deliver(event)).toBe(false);
    expect(await desk.statuses('one.txt')).toMatchObject([{ state: 'received', attempts: 0 }]);
    outage = false;
    expect(await desk.deliver(event, 2)).toBe(true);
    expect((await desk.articles()).map(({ text }) => text)).toEqual(['Hello']);
  });
});

describe('a deletion', () => {
  test('leaves word for relate and a status row; the article stays', async () => {
    const desk = createDesk();
    await desk.drop('one.txt', 'Hello');
    await desk.objects.delete(DROP, 'one.txt');
    await desk.settle();
    const [control = ''] = desk.objects.keys('articles').filter((key) => key.startsWith('control/'));
    expect(control).toMatch(/^control\/withdrawals\/[0-9a-f]{32}-0000000000000002\.json$/);
    const object = await desk.objects.get('articles', control);
    const bytes = typeof object === 'string' ? null : await readAll(object.body, 10_000);
    expect(JSON.parse(Buffer.from(bytes ?? []).toString())).toEqual({
      type: 'withdrawal',
      bucket: DROP,
      key: 'one.txt',
      objectHash: control.slice('control/withdrawals/'.length, -'-0000000000000002.json'.length),
      sequencer: '0000000000000002',
      receivedAt: '2026-03-01T12:00:01.000Z',
    });
    expect((await desk.statuses('one.txt')).map(({ sk, state }) => [sk, state])).toEqual([
      ['v1', 'normalized'],
      ['v2', 'withdrawn'],
    ]);
    expect(await desk.articles()).toHaveLength(1);
  });

  test('of an old version leaves the current one standing', async () => {
    const desk = createDesk();
    await desk.drop('one.txt', 'First');
    const purge = (desk.events[0] ?? '')
      .replace('ObjectCreated:Put', 'ObjectRemoved:Delete')
      .replace('"sequencer":"0000000000000001"', '"sequencer":"0000000000000009"');
    await desk.drop('one.txt', 'Second');
    await desk.settle();
    expect(await desk.deliver(purge)).toBe(true);
    expect(desk.objects.keys('articles').filter((key) => key.startsWith('control/'))).toEqual([]);
  });

  test('of a delete marker takes the object in again', async () => {
    const desk = createDesk();
    await desk.drop('one.txt', 'Hello');
    const undelete = (desk.events[0] ?? '')
      .replace('ObjectCreated:Put', 'ObjectRemoved:Delete')
      .replace('"versionId":"v1"', '"versionId":"v77"')
      .replace('"sequencer":"0000000000000001"', '"sequencer":"0000000000000009"')
      .replace('12:00:00', '12:30:00');
    await desk.settle();
    expect(await desk.deliver(undelete)).toBe(true);
    expect((await desk.articles()).map(({ text, provenance }) => [text, provenance.receivedAt])).toEqual([
      ['Hello', '2026-03-01T12:00:00.000Z'],
      ['Hello', '2026-03-01T12:30:00.000Z'],
    ]);
    expect(await desk.deliver(undelete)).toBe(true);
    expect(await desk.articles()).toHaveLength(2);
  });
});

test('a console folder is ignored, with a row that says so', async () => {
  const desk = createDesk();
  await desk.drop('incoming/', '');
  await desk.settle();
  expect(await desk.statuses('incoming/')).toMatchObject([{ state: 'ignored', why: 'folder' }]);
  expect(desk.counted).toEqual({ Ignored: 1 });
});

test('a key that cannot be decoded is refused as bad-key', async () => {
  const desk = createDesk();
  await desk.drop('one.txt', 'Hello');
  expect(await desk.deliver((desk.events.pop() ?? '').replace('"one.txt"', '"%E0%A4%A.txt"'))).toBe(true);
  expect(await desk.statuses('%E0%A4%A.txt')).toMatchObject([{ state: 'rejected', reject: { code: 'bad-key' } }]);
});

test('of ten messages one poisonous one fails alone', async () => {
  const desk = createDesk();
  for (let n = 0; n < 9; n += 1) await desk.drop(`${n}.txt`, `Article ${n}`);
  const bodies = desk.events.splice(0);
  bodies.splice(4, 0, '{"hello": "world"}');
  const records = bodies.map((body, index) => ({ body, index }));
  expect(await desk.handler(batchOf(records.map(({ body }) => body)))).toEqual({
    batchItemFailures: [{ itemIdentifier: 'm4' }],
  });
  expect(await desk.articles()).toHaveLength(9);
});
