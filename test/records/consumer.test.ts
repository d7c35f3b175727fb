import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#article/article.ts';
import { CursorError } from '#records/consumer/cursor.ts';
import { eachOf, type List } from '#records/consumer/pages.ts';
import { entityIdsOf, recordsOver } from '#records/consumer/records.ts';
import { publishArticle } from '#records/publish-article.ts';
import type { RecordReader } from '#records/store.ts';
import { summarizeStory } from '#records/summarize-story.ts';
import { article, count, entity, place, placement, revision, type World, world } from './fixtures.ts';

async function publish(here: World, of: Article, storyId: string, more = {}): Promise<void> {
  const at = placement(of, 1, [revision(`r-${of.articleId}`)], { storyId, ...more });
  await publishArticle(here.ports, at, of, () => Promise.resolve(at));
}

/** Counts what the library asks for; there is no other operation to ask for. */
function counting(reader: RecordReader) {
  const counts = { get: 0, batchGet: 0, query: 0 };
  const counted: RecordReader = {
    get(...args) {
      counts.get++;
      return reader.get(...args);
    },
    batchGet(...args) {
      counts.batchGet++;
      return reader.batchGet(...args);
    },
    query(...args) {
      counts.query++;
      return reader.query(...args);
    },
  };
  return { counts, counted };
}

async function ids(list: Promise<List<{ readonly articleId: string }>>): Promise<string[]> {
  return (await list).items.map((item) => item.articleId);
}

describe('the library', () => {
  it('answers every question by key, with a few operations', async () => {
    const here = world();
    const times = ['2026-03-02T08:00:00Z', '2026-03-02T07:30:00+02:00', '2026-03-02', '2026-03-02T09:00', '2026-03-01'];
    const all = times.map((datePublished, n) =>
      article(`urn:${n}`, {
        datePublished,
        datePrecision: datePublished.length === 10 ? 'day' : 'instant',
        entities: [entity('person', 'Ada Quill')],
        places: [place('Saltwick')],
        counts: [count('injured', 10 + n)],
      }),
    );
    for (const one of all) await publish(here, one, 's_fire');
    await summarizeStory(here.ports, 's_fire', () => Promise.resolve(null));
    const { counts, counted } = counting(here.store);
    const records = recordsOver(counted);
    const newest = [3, 0, 1, 2, 4].map((n) => all[n]?.articleId);

    expect(await ids(records.entity('person:ada-quill'))).toEqual(newest);
    expect(entityIdsOf('Ada Quill')).toContain('person:ada-quill');
    expect(await ids(records.place('country:XA'))).toEqual(newest);
    expect(await ids(records.source(' saltwick COURIER'))).toEqual(newest);
    expect(await ids(records.day('2026-03-02'))).toEqual(newest.slice(0, 4));
    expect(await ids(records.storyMembers('s_fire'))).toEqual([...newest].reverse());
    expect(await ids(records.place('country:XA', { from: '2026-03-02', to: '2026-03-02T08' }))).toEqual(
      newest.slice(1, 4),
    );
    expect(await records.days('2026')).toEqual(['2026-03-02', '2026-03-01']);
    expect((await records.frontPage('2026-03-01')).map((card) => card.reports)).toEqual([5]);
    expect((await records.story('s_fire'))?.ledger.map((line) => line.entries.map((entry) => entry.number))).toEqual([
      [14, 12, 11, 10, 13],
    ]);
    const wanted = [all[2]?.articleId ?? '', 'a_unknown', all[0]?.articleId ?? ''];
    expect((await records.articles(wanted)).map((one) => one?.articleId)).toEqual([wanted[0], undefined, wanted[2]]);
    expect(counts).toEqual({ get: 1, batchGet: 1, query: 1 + 1 + 1 + 4 + 1 + 1 + 1 + 4 });
  });

  it('follows merged stories, and shows erased and unknown ones as such', async () => {
    const here = world();
    const one = article('urn:one');
    await publish(here, one, 's_new');
    await summarizeStory(here.ports, 's_new', () => Promise.resolve(null));
    await summarizeStory(here.ports, 's_old', () => Promise.resolve('s_new'));
    const records = recordsOver(here.store);
    expect((await records.story('s_old'))?.storyId).toBe('s_new');
    expect(await records.story('s_none')).toBeNull();
    expect(await records.article('a_none')).toBeNull();
    const gone = placement(one, 2, [revision('r')], { state: 'erased', current: null });
    await publishArticle(here.ports, gone, null, () => Promise.resolve(gone));
    expect(await records.article(one.articleId)).toMatchObject({ state: 'erased' });
  });

  it('fetches a long text, and survives its disappearance', async () => {
    const here = world();
    const long = article('urn:long', { text: 'A long report. '.repeat(25_000) });
    await publish(here, long, 's_long');
    const found = await recordsOver(here.store, here.bodies.read).article(long.articleId);
    expect(found !== null && 'text' in found && found.text === long.text).toBe(true);
    here.bodies.texts.clear();
    expect(await recordsOver(here.store, here.bodies.read).article(long.articleId)).toMatchObject({ text: '' });
  });

  it('refuses a cursor of another list', async () => {
    const here = world();
    for (let n = 0; n < 3; n++) await publish(here, article(`urn:${n}`), 's_x');
    const records = recordsOver(here.store);
    const { cursor } = await records.place('country:XA', { limit: 1 });
    await expect(records.place('admin1:XA.01', { cursor })).rejects.toThrow(CursorError);
    await expect(records.place('country:XA', { cursor, order: 'oldest' })).rejects.toThrow(CursorError);
    await expect(records.place('country:XA', { cursor: 'nonsense' })).rejects.toThrow(CursorError);
    await expect(records.place('country:XA', { cursor: `${cursor}A`.slice(4) })).rejects.toThrow(CursorError);
  });

  it('pages through any list exactly once and in order, whatever the page size and the shards', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: 86_399 }), { minLength: 0, maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('newest' as const, 'oldest' as const),
        async (seconds, limit, order) => {
          const here = world();
          for (const second of seconds) {
            const datePublished = new Date(Date.UTC(2026, 2, 2) + second * 1000).toISOString().replace('.000', '');
            await publish(here, article(`urn:${second}`, { datePublished }), 's_x');
          }
          const records = recordsOver(here.store);
          const listed: (string | null)[] = [];
          let pages = 0;
          for await (const card of eachOf((cursor) => {
            pages++;
            return records.day('2026-03-02', { limit, order, cursor });
          })) {
            listed.push(card.datePublished);
          }
          const sorted = [...listed].sort();
          expect(listed).toEqual(order === 'oldest' ? sorted : sorted.reverse());
          expect(new Set(listed).size).toBe(seconds.length);
          expect(pages).toBeGreaterThanOrEqual(Math.max(1, Math.ceil(seconds.length / limit)));
          expect(pages).toBeLessThanOrEqual(Math.floor(seconds.length / limit) + 1);
        },
      ),
      { numRuns: 40, seed: 7 },
    );
  });
});
