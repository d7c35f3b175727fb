import { describe, expect, it } from 'vitest';
import { publishArticle } from '#records/publish-article.ts';
import { shownArticle } from '#records/read-rows.ts';
import { summarizeStory } from '#records/summarize-story.ts';
import { articleKey, dayPartition, dayShardOf } from '#records/table-layout.ts';
import { article, entity, keysIn, place, placement, revision, world } from './fixtures.ts';

const one = article('urn:one');
const id = one.articleId;
const story = `s_${id.slice(2)}`;

describe('publishArticle', () => {
  it('writes the current row, a card for each index, and the day', async () => {
    const here = world();
    const first = placement(one, 1, [revision('r1')]);
    const outcome = await publishArticle(here.ports, first, one, () => Promise.resolve(first));
    expect(outcome).toEqual({ ver: 1, due: null, stories: [story] });
    const sk = `2026-03-02T08:00:00Z#${id}`;
    expect(keysIn(here.store).sort()).toEqual(
      [
        `ARTICLE#${id} | CURRENT`,
        'DAYS#2026 | 2026-03-02',
        `${dayPartition('2026-03-02', dayShardOf(id))} | ${sk}`,
        `ENTITY#organization:harbour-board | ${sk}`,
        `PLACE#admin1:XA.01 | ${sk}`,
        `PLACE#country:XA | ${sk}`,
        `PLACE#geonames:883 | ${sk}`,
        `SOURCE#saltwick-courier | ${sk}`,
        `STORY#${story} | MEMBER#${sk}`,
      ].sort(),
    );
  });

  it('moves the rows when the article moves, keeps one row per key, and numbers versions', async () => {
    const here = world();
    const two = article('urn:one', {
      title: 'Fire closes Saltwick harbour, two hurt',
      text: 'A fire closed the harbour of Saltwick on Monday.\n\nTwo people were hurt, the mayor said.',
      datePublished: '2026-03-03',
      datePrecision: 'day',
      entities: [entity('person', 'Ada Quill')],
      places: [place('Saltwick'), place('Overton', { ancestors: ['country:XA'] })],
    });
    here.articles.set('articles/r1.json.gz', one);
    const first = placement(one, 1, [revision('r1')]);
    await publishArticle(here.ports, first, one, () => Promise.resolve(first));
    here.time += 60_000;
    const second = placement(one, 2, [revision('r1'), revision('r2', { correction: true })], { storyId: 's_other' });
    const outcome = await publishArticle(here.ports, second, two, () => Promise.resolve(second));
    expect(outcome.stories).toEqual(['s_other', story].sort());
    const sk = `2026-03-03#${id}`;
    expect(
      keysIn(here.store)
        .filter((key) => !key.startsWith('DAY'))
        .sort(),
    ).toEqual(
      [
        `ARTICLE#${id} | CURRENT`,
        `ARTICLE#${id} | VERSION#000001`,
        `ENTITY#person:ada-quill | ${sk}`,
        `PLACE#country:XA | ${sk}`,
        `PLACE#geonames:779 | ${sk}`,
        `PLACE#geonames:883 | ${sk}`,
        `PLACE#admin1:XA.01 | ${sk}`,
        `SOURCE#saltwick-courier | ${sk}`,
        `STORY#s_other | MEMBER#${sk}`,
      ].sort(),
    );
    const current = shownArticle(await here.store.get(articleKey(id)));
    expect(current?.version).toBe(2);
    expect(current?.correction).toBe(true);
    expect(current?.changes).toEqual({
      fields: [
        { field: 'title', from: one.title, to: two.title },
        { field: 'datePublished', from: '2026-03-02T08:00:00Z', to: '2026-03-03' },
      ],
      paragraphs: [
        {
          kind: 'changed',
          at: 1,
          from: 'Nobody was hurt, the mayor said.',
          to: 'Two people were hurt, the mayor said.',
        },
      ],
      more: 0,
    });
    expect(current?.firstIndexedAt).toBe('2026-03-02T10:00:00.000Z');
    expect(current?.indexedAt).toBe('2026-03-02T10:01:00.000Z');
  });

  it('writes nothing on a replay', async () => {
    const writes: string[] = [];
    const here = world({ onChange: (_old, row) => writes.push(row?.pk ?? 'deleted') });
    const first = placement(one, 1, [revision('r1')]);
    await publishArticle(here.ports, first, one, () => Promise.resolve(first));
    const before = writes.length;
    here.time += 1e6;
    await publishArticle(here.ports, first, one, () => Promise.resolve(first));
    await publishArticle(here.ports, { ...first, ver: 2 }, one, () => Promise.resolve({ ...first, ver: 2 }));
    expect(before).toBe(9);
    expect(writes.length).toBe(before);
  });

  it('follows a placement that moves while rows are written', async () => {
    const here = world();
    const first = placement(one, 1, [revision('r1')]);
    const second = placement(one, 2, [revision('r1')], { storyId: 's_later' });
    const outcome = await publishArticle(here.ports, first, one, () => Promise.resolve(second));
    expect(outcome).toEqual({ ver: 2, due: null, stories: ['s_later', story].sort() });
    expect(keysIn(here.store).filter((key) => key.startsWith('STORY#'))).toEqual([
      `STORY#s_later | MEMBER#2026-03-02T08:00:00Z#${id}`,
    ]);
  });

  it('leaves only the canceled article when it is withdrawn', async () => {
    const here = world();
    const first = placement(one, 1, [revision('r1')]);
    await publishArticle(here.ports, first, one, () => Promise.resolve(first));
    const gone = { ...first, ver: 2, state: 'withdrawn' } as const;
    await publishArticle(here.ports, gone, one, () => Promise.resolve(gone));
    expect(keysIn(here.store)).toEqual([`ARTICLE#${id} | CURRENT`, 'DAYS#2026 | 2026-03-02']);
    expect(shownArticle(await here.store.get(articleKey(id)))).toMatchObject({ pubStatus: 'canceled', storyId: null });
  });

  it('erases text, versions, rows and bodies, then the keys on the tombstone', async () => {
    const here = world();
    const long = article('urn:one', { text: 'Secret words. '.repeat(30_000) });
    here.articles.set('articles/r1.json.gz', long);
    const revisions = [revision('r1'), revision('r2')];
    const first = placement(one, 1, revisions);
    await publishArticle(here.ports, first, one, () => Promise.resolve(first));
    expect([...here.bodies.texts.values()]).toEqual([long.text]);
    const gone = { ...first, ver: 2, state: 'erased', current: null } as const;
    const pass = () => publishArticle(here.ports, gone, null, () => Promise.resolve(gone));
    expect((await pass()).due).toBe('2026-03-02T10:15:00.000Z');
    expect(keysIn(here.store)).toEqual([`ARTICLE#${id} | CURRENT`, `ARTICLE#${id} | TEXTS`, 'DAYS#2026 | 2026-03-02']);
    expect([...here.bodies.texts.values()]).toEqual([]);
    here.time += 16 * 60_000;
    expect((await pass()).due).toBeNull();
    expect(await here.store.get(articleKey(id))).toEqual({
      pk: `ARTICLE#${id}`,
      sk: 'CURRENT',
      schemaVersion: '1.0',
      articleId: id,
      state: 'erased',
      pubStatus: 'canceled',
      indexedAt: '2026-03-02T10:00:00.000Z',
      ver: 2,
      formerRows: [],
    });
    expect(keysIn(here.store)).toEqual([`ARTICLE#${id} | CURRENT`, 'DAYS#2026 | 2026-03-02']);
  });

  it('shows nothing of an embargoed article', async () => {
    const here = world();
    const held = placement(one, 1, [revision('r1')], { state: 'embargoed', storyId: null });
    await publishArticle(here.ports, held, one, () => Promise.resolve(held));
    expect([...here.store.all()].map((row) => row['title'])).toEqual([undefined]);
  });
});

describe('summarizeStory', () => {
  it('writes the story and its card, and empties both when the members leave', async () => {
    const here = world();
    const first = placement(one, 1, [revision('r1')]);
    await publishArticle(here.ports, first, one, () => Promise.resolve(first));
    await summarizeStory(here.ports, story, () => Promise.resolve(null));
    const [card] = (
      await Promise.all([0, 1, 2, 3].map((n) => here.store.query({ pk: `STORYDAY#2026-03-02#${n}` })))
    ).flatMap((page) => page.items);
    expect(card).toMatchObject({ storyId: story, title: one.title, reports: 1, copies: 0, articlesOfDay: 1 });
    const moved = { ...first, ver: 2, storyId: 's_big' };
    await publishArticle(here.ports, moved, one, () => Promise.resolve(moved));
    await summarizeStory(here.ports, story, () => Promise.resolve('s_big'));
    expect(await here.store.get({ pk: `STORY#${story}`, sk: 'STORY' })).toMatchObject({
      state: 'merged',
      mergedInto: 's_big',
      title: null,
      days: [],
    });
    expect(keysIn(here.store).filter((key) => key.startsWith('STORYDAY'))).toEqual([]);
  });
});
