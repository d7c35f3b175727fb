import { describe, expect, it } from 'vitest';
import type { Change } from '#article/record.ts';
import { announceChanges } from '#handlers/announce.ts';
import { createMemoryEventBus } from '#platform/memory-event-bus.ts';
import { appendChanges } from '#records/feed/append-changes.ts';
import { changesOf } from '#records/feed/derive-changes.ts';
import { readFeed, startOf } from '#records/feed/read-feed.ts';
import { publishArticle } from '#records/publish-article.ts';
import { FEED_SEGMENT_ROWS, feedHeadKey, feedKey } from '#records/table-layout.ts';
import { article, placement, revision, world } from './fixtures.ts';

function change(id: string): Change {
  return {
    schemaVersion: '1.0',
    id,
    kind: 'story.changed',
    articleId: null,
    storyId: id,
    version: null,
    originalArticleId: null,
    into: null,
    fields: ['title'],
    source: null,
    language: null,
    countryCode: null,
    at: '2026-03-02T10:00:00.000Z',
  };
}

describe('changesOf', () => {
  it('tells the life of an article from its row alone', async () => {
    const kinds: string[] = [];
    const ids = new Set<string>();
    const here = world({
      onChange: (oldImage, newImage) => {
        for (const one of changesOf({ oldImage, newImage, at: '2026-03-02T10:00:00.000Z' })) {
          kinds.push([one.kind, one.storyId, one.into, one.fields.join('+')].filter(Boolean).join(' '));
          ids.add(one.id);
        }
      },
    });
    const one = article('urn:one');
    const two = article('urn:one', { title: 'Another', text: `${one.text}\n\nMore.` });
    here.articles.set('articles/r1.json.gz', one);
    here.articles.set('articles/r2.json.gz', two);
    const r1 = revision('r1');
    const r2 = revision('r2', { correction: true });
    const base = placement(one, 1, [r1], { storyId: 's_1' });
    const states = [
      base,
      { ...base, ver: 2, storyId: 's_2' },
      { ...base, ver: 3, storyId: 's_2', isDuplicate: true, originalArticleId: 'a_0' },
      { ...base, ver: 4, storyId: 's_2', isDuplicate: false },
      { ...base, ver: 5, storyId: 's_2', revisions: [r1, r2], current: r2 },
      { ...base, ver: 6, storyId: 's_2', state: 'withdrawn', revisions: [r1, r2], current: r2 },
      { ...base, ver: 7, storyId: 's_2', revisions: [r1, r2], current: r2 },
      {
        ...base,
        ver: 8,
        storyId: 's_3',
        revisions: [r1, r2],
        current: r2,
        why: { group: null, story: { rule: 'split', with: null, score: null, threshold: null, terms: {} } },
      },
      { ...base, ver: 9, state: 'erased', current: null },
    ] as const;
    for (const state of states) await publishArticle(here.ports, state, null, () => Promise.resolve(state));
    expect(kinds).toEqual([
      'article.created s_1',
      'story.joined s_1',
      'story.left s_1 s_2',
      'story.joined s_2',
      'article.duplicate s_2',
      'article.updated s_2 isDuplicate+originalArticleId',
      'article.corrected s_2 version+title+text',
      'article.withdrawn',
      'story.left s_2',
      'article.restored s_2',
      'story.joined s_2',
      'story.split s_2 s_3',
      'story.left s_2 s_3',
      'story.joined s_3',
      'article.erased',
      'story.left s_3',
    ]);
    expect(ids.size).toBe(kinds.length);
  });
});

describe('the feed', () => {
  it('numbers rows without a gap, knows its days, and is read on from any cursor', async () => {
    const here = world();
    const bus = createMemoryEventBus();
    const ports = { feed: here.store, bus, now: here.ports.now };
    for (let n = 0; n < 5; n++) {
      await announceChanges(ports, [change(`a${n}`), change(`b${n}`)], { head: null });
      here.time += 12 * 3600_000;
    }
    here.time -= 90 * 3600_000; // A clock that runs back does not turn the feed round.
    await announceChanges(ports, [change('late')], { head: null });
    const all = await readFeed(here.store, await startOf(here.store, 'beginning'));
    expect(all.changes.map((one) => `${one.sequence} ${one.id} ${one.indexedAt.slice(0, 13)}`)).toEqual([
      '1 a0 2026-03-02T10',
      '1 b0 2026-03-02T10',
      '2 a1 2026-03-02T22',
      '2 b1 2026-03-02T22',
      '3 a2 2026-03-03T10',
      '3 b2 2026-03-03T10',
      '4 a3 2026-03-03T22',
      '4 b3 2026-03-03T22',
      '5 a4 2026-03-04T10',
      '5 b4 2026-03-04T10',
      '6 late 2026-03-04T10',
    ]);
    expect(all.upToDate).toBe(true);
    expect(bus.events.map((event) => event.detailType).length).toBe(11);
    const third = await readFeed(here.store, await startOf(here.store, { date: '2026-03-03' }), 2);
    expect(third.changes.map((one) => one.id)).toEqual(['a2', 'b2', 'a3', 'b3']);
    expect(third.upToDate).toBe(false);
    const rest = await readFeed(here.store, third.cursor);
    expect(rest.changes.map((one) => one.id)).toEqual(['a4', 'b4', 'late']);
    expect((await readFeed(here.store, await startOf(here.store, 'now'))).changes).toEqual([]);
    expect((await readFeed(here.store, await startOf(here.store, { date: '2027-01-01' }))).changes).toEqual([]);
  });

  it('goes on over the end of a segment, finds its end cold, and says when it was cut', async () => {
    const here = world();
    const put = (sequence: number) =>
      here.store.put(
        {
          ...feedKey(sequence),
          schemaVersion: '1.0',
          sequence,
          indexedAt: '2026-03-02T10:00:00.000Z',
          batch: '',
          changes: [],
        },
        { if: 'absent' },
      );
    for (let n = 1; n < FEED_SEGMENT_ROWS; n++) await put(n);
    for (const id of ['x', 'y', 'z']) await appendChanges(here.ports, [change(id)], { head: null });
    const cursor = await startOf(here.store, 'beginning');
    let page = await readFeed(here.store, cursor, FEED_SEGMENT_ROWS - 1);
    expect(page.upToDate).toBe(false);
    page = await readFeed(here.store, page.cursor, 100);
    expect(page.changes.map((one) => `${one.sequence} ${one.id}`)).toEqual(['10000 x', '10001 y', '10002 z']);
    expect(await here.store.get(feedHeadKey)).toMatchObject({ sequence: 10_001 });
    for (let n = 1; n <= 3; n++)
      await here.store.delete(feedKey(n), { if: 'at-most', attribute: 'sequence', value: n });
    await expect(readFeed(here.store, cursor)).rejects.toThrow('no longer holds change row 1');
  });

  it('does not append what its newest row holds already', async () => {
    const here = world();
    await appendChanges(here.ports, [change('x')], { head: null });
    await appendChanges(here.ports, [change('x')], { head: null });
    const { changes } = await readFeed(here.store, await startOf(here.store, 'beginning'));
    expect(changes.map((one) => one.id)).toEqual(['x']);
  });
});
