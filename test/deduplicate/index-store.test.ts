import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IndexStore, StoredItem } from '#deduplicate/ports.ts';
import { createDynamoIndexStore } from '#platform/index-store/dynamo-index-store.ts';
import { createMemoryIndexStore } from '#platform/index-store/memory-index-store.ts';
import { type Embedded, startEmbedded } from '../records/embedded.ts';

const item = (pk: string, sk: string, ver: number, body = ''): StoredItem => ({
  pk,
  sk,
  ver,
  ttl: null,
  body,
  bytes: null,
});

/** What the protocol relies on; the store in memory and the one on DynamoDB must not differ in any of it. */
function contract(name: string, open: () => IndexStore): void {
  describe(name, () => {
    test('a write holds only against the version that was read', async () => {
      const store = open();
      expect(await store.write(item('w', '1', 1, 'a'), 0)).toBe(true);
      expect(await store.write(item('w', '1', 1, 'b'), 0)).toBe(false);
      expect(await store.write(item('w', '1', 3, 'c'), 2)).toBe(false);
      const bytes = Uint8Array.from([0, 255, 7]);
      expect(await store.write({ ...item('w', '1', 2, 'd'), bytes, ttl: 2_000_000_000 }, 1)).toBe(true);
      const [found, absent] = await store.read([
        { pk: 'w', sk: '1' },
        { pk: 'w', sk: '2' },
      ]);
      expect(found).toMatchObject({ ver: 2, body: 'd', ttl: 2_000_000_000 });
      expect([...(found?.bytes ?? [])]).toEqual([...bytes]);
      expect(absent).toBeNull();
    });

    test('more keys than one batch holds come back in order, repeated ones too', async () => {
      const store = open();
      const keys = Array.from({ length: 130 }, (_, i) => ({ pk: 'many', sk: String(i).padStart(3, '0') }));
      await Promise.all(keys.map(({ pk, sk }) => store.put(item(pk, sk, 1, sk))));
      const wanted = [...keys, ...keys.slice(0, 3)];
      expect((await store.read(wanted)).map((found) => found?.body)).toEqual(wanted.map(({ sk }) => sk));
    });

    test('a version guards a removal', async () => {
      const store = open();
      await store.put(item('r', '1', 5));
      await store.remove({ pk: 'r', sk: '1' }, 4);
      expect((await store.read([{ pk: 'r', sk: '1' }]))[0]?.ver).toBe(5);
      await store.remove({ pk: 'r', sk: '1' }, 5);
      await store.remove({ pk: 'r', sk: '1' });
      expect(await store.read([{ pk: 'r', sk: '1' }])).toEqual([null]);
    });

    test('pages are in the order of the sort keys, within bounds', async () => {
      const store = open();
      for (const sk of ['c', 'a', 'e', 'b', 'd']) await store.put(item('p', sk, 1));
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page = await store.page('p', { after, through: 'd', limit: 2 });
        seen.push(...page.items.map(({ sk }) => sk));
        after = page.next;
      } while (after !== null);
      expect(seen).toEqual(['a', 'b', 'c', 'd']);
    });

    test('both sets are joined at once, or neither is', async () => {
      const store = open();
      const until = 2_000_000_000;
      const caps = { members: 2, leaders: 3 };
      expect(await store.join('T#b', 'a', caps, until)).toMatchObject({
        members: ['a'],
        leaders: ['a'],
        added: true,
      });
      await store.join('T#b', 'b', { members: 2 }, until);
      const refused = await store.join('T#b', 'c', caps, until);
      expect({ ...refused, members: refused.members.toSorted() }).toMatchObject({
        members: ['a', 'b'],
        leaders: ['a'],
        added: false,
      });
      // Who stands in one of them already takes no room there.
      const second = await store.join('T#b', 'b', caps, until);
      expect([second.added, second.leaders.toSorted()]).toEqual([true, ['a', 'b']]);
      const [bucket] = await store.buckets(['T#b']);
      expect([bucket?.members.toSorted(), bucket?.leaders.toSorted()]).toEqual([
        ['a', 'b'],
        ['a', 'b'],
      ]);
    });

    test('of any number who join at once, each sees all who were before, and none is let in over the cap', async () => {
      const store = open();
      const seen = await Promise.all(
        Array.from({ length: 12 }, (_, i) => store.join('F#x', `m${i}`, { members: 8 }, 2_000_000_000)),
      );
      const sizes = seen.filter(({ added }) => added).map(({ members }) => members.length);
      expect(sizes.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      const refused = seen.filter(({ added }) => !added);
      expect(refused.map(({ members }) => members.length)).toEqual([8, 8, 8, 8]);
      const [inside = ''] = refused[0]?.members ?? [];
      expect((await store.join('F#x', inside, { members: 8 }, 2_000_000_000)).added).toBe(true);
    });

    test('a bucket is swapped only as it was seen, and can be left', async () => {
      const store = open();
      const { members, renewed } = await store.join('F#y', 'a', { members: 8 }, 2_000_000_000);
      expect(renewed).toBe(false);
      await store.join('F#y', 'b', { members: 8 }, 2_000_000_000);
      expect(await store.swap('F#y', members, 'c', 2_000_000_000)).toBe(false);
      expect(await store.swap('F#y', ['a', 'b'], 'c', 2_000_000_000)).toBe(true);
      expect((await store.join('F#y', 'd', { members: 8 }, 2_000_000_000)).renewed).toBe(true);
      await store.leave('F#y', 'c');
      await store.leave('F#z', 'c');
      expect(await store.buckets(['F#y', 'F#z'])).toEqual([
        { members: ['d'], leaders: [], renewed: true },
        { members: [], leaders: [], renewed: false },
      ]);
    });

    test('who joins one set of a bucket sees the other as well, and each has its own cap', async () => {
      const store = open();
      expect(await store.join('T#x', 'a', { members: 1 }, 2_000_000_000)).toMatchObject({
        members: ['a'],
        leaders: [],
      });
      expect(await store.join('T#x', 'b', { leaders: 1 }, 2_000_000_000)).toEqual({
        members: ['a'],
        leaders: ['b'],
        renewed: false,
        added: true,
      });
      expect(await store.join('T#x', 'c', { members: 1 }, 2_000_000_000)).toEqual({
        members: ['a'],
        leaders: ['b'],
        renewed: false,
        added: false,
      });
      await store.leave('T#x', 'b');
      expect(await store.buckets(['T#x'])).toEqual([{ members: ['a'], leaders: [], renewed: false }]);
    });
  });
}

contract('in memory', () => createMemoryIndexStore());

let embedded: Embedded | null = null;
beforeAll(async () => {
  embedded = await startEmbedded();
});
afterAll(async () => {
  await embedded?.stop();
});
contract('on DynamoDB', () => {
  if (embedded === null) throw new Error('no emulator');
  return createDynamoIndexStore(embedded.dynamo, embedded.tableName);
});
