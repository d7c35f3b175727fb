import { expect, test } from 'vitest';
import type { Article } from '#article/article.ts';
import type { ObjectInfo } from '#article/raw.ts';
import type { Change } from '#article/record.ts';
import type { Readers } from '#handlers/ingest/ports.ts';
import { createRelate } from '#handlers/relate.ts';
import { createArticleObjects } from '#platform/article-objects.ts';
import { createMemoryIndexStore } from '#platform/index-store/memory-index-store.ts';
import { silentLog } from '#platform/log.ts';
import { createMemoryRecordStore } from '#platform/record-store/memory-record-store.ts';
import { createObjectBodies } from '#platform/record-store/object-bodies.ts';
import { changesOf } from '#records/feed/derive-changes.ts';
import { lineReaders } from '../support/line-readers.ts';
import { ARTICLES, batchOf, createDesk, DROP } from '../support/newsdesk.ts';

/** Ingest and relate over stores in memory, with an extractor that can be improved. */
function createNewsroom() {
  const base = lineReaders();
  let improve = (article: Article): Article => article;
  const desk = createDesk({ readers: { ...base, extract: (article) => improve(base.extract(article)) } });
  const announced: Change[] = [];
  const records = createMemoryRecordStore({
    onChange: (oldImage, newImage) =>
      void announced.push(...changesOf({ oldImage, newImage, at: '2026-03-02T00:00:00.000Z' })),
  });
  const articles = createArticleObjects(desk.objects, ARTICLES);
  const relate = createRelate({
    index: createMemoryIndexStore(),
    articles,
    queue: { send: () => Promise.resolve() },
    records: {
      store: records,
      readArticle: articles.read,
      bodies: createObjectBodies(desk.objects, ARTICLES),
      now: () => '2026-03-02T00:00:00.000Z',
    },
    log: silentLog,
  });
  const keys = () => desk.objects.keys(ARTICLES);
  const arrived = (key: string) =>
    JSON.stringify({
      Records: [
        {
          eventVersion: '2.1',
          eventName: 'ObjectCreated:Put',
          eventTime: '2026-03-01T12:00:00.000Z',
          s3: { bucket: { name: ARTICLES }, object: { key, size: 1 } },
        },
      ],
    });
  return {
    desk,
    keys,
    /** What a consumer was told since he last asked: kind, and for an article which of its values. */
    told: () => announced.splice(0).map(({ kind, fields }) => [kind, ...fields].join(' ')),
    improve: (by: typeof improve) => {
      improve = by;
    },
    relateAll: async (given: readonly string[] = keys()) => {
      expect((await relate(batchOf(given.map(arrived)))).batchItemFailures).toEqual([]);
    },
    rows: () => JSON.parse(JSON.stringify([...records.all()])) as Record<string, unknown>[],
    replay: async (key: string, replay: string) => {
      const [status] = await desk.statuses(key);
      const object: ObjectInfo = {
        bucket: DROP,
        key,
        versionId: status?.versionId ?? null,
        eTag: status?.eTag ?? null,
        sequencer: null,
        receivedAt: '2026-03-01T18:00:00.000Z',
        size: 5,
        contentType: null,
        metadata: {},
      };
      const body = JSON.stringify({ type: 'replay', object, replay });
      expect([await desk.deliver(body), await desk.deliver(body, 2)]).toEqual([true, true]);
    },
  };
}

test('a replay of unchanged input changes no row and leaves no second object', async () => {
  const room = createNewsroom();
  await room.desk.drop('one.txt', 'Hello');
  await room.desk.settle();
  await room.relateAll();
  const [before, objects] = [room.rows(), room.keys()];
  await room.replay('one.txt', '20260302T000000000Z');
  expect(room.keys()).toHaveLength(2);
  await room.relateAll();
  expect({ rows: room.rows(), objects: room.keys() }).toEqual({ rows: before, objects });
});

test.each([
  ['finds more', { keywords: ['found'] }],
  ['reads another text', { title: 'Read better' }],
])('a replay by a reader that %s refreshes the rows and makes no version', async (_what, better) => {
  const room = createNewsroom();
  await room.desk.drop('one.txt', 'Hello');
  await room.desk.settle();
  const first = room.keys();
  await room.relateAll();
  room.improve((article) => ({ ...article, ...better }));
  await room.replay('one.txt', '20260302T000000000Z');
  await room.relateAll();
  // The first event once more, late: the replay stands.
  await room.relateAll(first);
  const current = room.rows().find(({ sk }) => sk === 'CURRENT');
  expect(current).toMatchObject({ ...better, version: 1 });
  expect(room.rows().filter(({ sk }) => String(sk).startsWith('VERSION'))).toEqual([]);
  expect(room.keys()).toEqual([current?.['ref']]);
  const [status] = await room.desk.statuses('one.txt');
  expect(status).toMatchObject({
    state: 'normalized',
    articles: 1,
    receivedAt: '2026-03-01T12:00:00.000Z',
    replay: '20260302T000000000Z',
  });
});

test('a replay that finds other values announces them once, and one that finds the same announces nothing', async () => {
  const room = createNewsroom();
  await room.desk.drop('one.txt', 'Hello');
  await room.desk.settle();
  const first = room.keys();
  await room.relateAll();
  expect(room.told()).toContain('article.created');

  room.improve((article) => ({ ...article, keywords: ['found'], focusCountry: 'PK' }));
  await room.replay('one.txt', '20260302T000000000Z');
  const second = room.keys().filter((key) => !first.includes(key));
  await room.relateAll(second);
  expect(room.told()).toEqual(['article.updated focusCountry keywords']);
  // Late and repeated events of either reading.
  await room.relateAll([...first, ...second, ...second]);
  expect(room.told()).toEqual([]);

  await room.replay('one.txt', '20260303T000000000Z');
  await room.relateAll();
  expect(room.told()).toEqual([]);

  room.improve((article) => ({ ...article, keywords: [], text: `${article.text}, all`, title: 'Hello, all' }));
  await room.replay('one.txt', '20260304T000000000Z');
  await room.relateAll();
  expect(room.told().filter((line) => line.startsWith('article'))).toEqual([
    'article.updated focusCountry keywords text title',
  ]);
});

test('an object that was refused and is read now is taken off the list of its day', async () => {
  const base = lineReaders();
  let mended = false;
  const readers: Readers = {
    ...base,
    normalize: (raw) => base.normalize(mended ? { ...raw, bytes: Buffer.from('good') } : raw),
  };
  const desk = createDesk({ readers });
  await desk.drop('bad.txt', 'bad');
  await desk.settle();
  const listed = async () => (await desk.status.query({ pk: 'REJECTED#2026-03-01' })).items.length;
  expect(await listed()).toBe(1);
  mended = true;
  const [status] = await desk.statuses('bad.txt');
  const object = { ...status, size: 3, contentType: null, metadata: {} };
  await desk.deliver(JSON.stringify({ type: 'replay', object, replay: 'r1' }));
  const [after] = await desk.statuses('bad.txt');
  expect([await listed(), after?.state, after?.reject]).toEqual([0, 'normalized', null]);
});
