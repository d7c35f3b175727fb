import { expect, it } from 'vitest';
import { toItem } from '#records/item-codec.ts';
import type { Meter, RecordStore } from '#records/store.ts';

let run = 0;

/** What every record store must do. Each test uses partitions of its own, so that one table serves all. */
export function storeContract(makeStore: (meter: Meter) => Promise<RecordStore>): void {
  const fresh = async () => {
    const units = { read: 0, write: 0 };
    const store = await makeStore((used) => {
      units.read += used.readUnits;
      units.write += used.writeUnits;
    });
    return { store, units, pk: `T#${process.pid}#${++run}` };
  };

  it('keeps rows as they were given', async () => {
    const { store, pk } = await fresh();
    const row = toItem(
      { pk, sk: 'a' },
      { text: '', emoji: '🗞', nested: { list: [1, -2.5, null, true, { deep: '' }] }, big: 9e15 },
    );
    expect(await store.get(row)).toBeNull();
    expect(await store.put(row, { if: 'absent' })).toBe(true);
    expect(await store.get(row, { consistent: true })).toEqual(row);
  });

  it('writes only if the condition holds', async () => {
    const { store, pk } = await fresh();
    const row = (ver: number) => toItem({ pk, sk: 'a' }, { ver });
    const held = async () => (await store.get({ pk, sk: 'a' }, { consistent: true }))?.['ver'];
    expect(await store.put(row(5), { if: 'unchanged', attribute: 'ver', value: 5 })).toBe(false);
    expect(await store.put(row(5), { if: 'at-most', attribute: 'ver', value: 5 })).toBe(true);
    expect(await store.put(row(9), { if: 'absent' })).toBe(false);
    expect(await store.put(row(4), { if: 'at-most', attribute: 'ver', value: 4 })).toBe(false);
    expect(await store.put(row(5), { if: 'at-most', attribute: 'ver', value: 5 })).toBe(true);
    expect(await store.put(row(6), { if: 'unchanged', attribute: 'ver', value: 5 })).toBe(true);
    expect(await store.put(row(7), { if: 'unchanged', attribute: 'ver', value: 5 })).toBe(false);
    expect(await held()).toBe(6);
  });

  it('deletes only if the condition holds; deleting nothing is done', async () => {
    const { store, pk } = await fresh();
    const key = { pk, sk: 'a' };
    expect(await store.delete(key, { if: 'at-most', attribute: 'ver', value: 1 })).toBe(true);
    await store.put(toItem(key, { ver: 3 }), { if: 'absent' });
    expect(await store.delete(key, { if: 'at-most', attribute: 'ver', value: 2 })).toBe(false);
    expect(await store.delete(key, { if: 'unchanged', attribute: 'ver', value: 2 })).toBe(false);
    expect(await store.delete(key, { if: 'at-most', attribute: 'ver', value: 3 })).toBe(true);
    expect(await store.get(key, { consistent: true })).toBeNull();
  });

  it('lets one of many writers win', async () => {
    const { store, pk } = await fresh();
    const wins = await Promise.all(
      Array.from({ length: 20 }, (_, n) => store.put(toItem({ pk, sk: 'a' }, { n }), { if: 'absent' })),
    );
    expect(wins.filter(Boolean).length).toBe(1);
  });

  it('finds many by key: repeats once, absent ones not at all', async () => {
    const { store, pk } = await fresh();
    await Promise.all(
      Array.from({ length: 130 }, (_, n) => store.put(toItem({ pk, sk: `k${n}` }, { n }), { if: 'absent' })),
    );
    const keys = [...Array.from({ length: 150 }, (_, n) => ({ pk, sk: `k${n}` })), { pk, sk: 'k1' }];
    const found = await store.batchGet(keys, { consistent: true });
    expect(found.map((row) => Number(row['n'])).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 130 }, (_, n) => n),
    );
    expect(await store.batchGet([])).toEqual([]);
  });

  it('lists a partition in the order of UTF-8, in pages, both ways, between bounds', async () => {
    const { store, pk } = await fresh();
    const order = ['2026', '2026#a', '2026-03', '2026-03T', 'z', 'é', '￰', '🗞'];
    await Promise.all(order.map((sk) => store.put(toItem({ pk, sk }, {}), { if: 'absent' })));
    const list = async (request: object): Promise<(string | null)[]> => {
      const page = await store.query({ pk, consistent: true, ...request });
      return page.items.map((row) => row.sk);
    };
    expect(await list({})).toEqual(order);
    expect(await list({ newestFirst: true })).toEqual([...order].reverse());
    expect(await list({ from: '2026-03', to: 'z' })).toEqual(['2026-03', '2026-03T', 'z']);
    expect(await list({ from: '2026-03' })).toEqual(order.slice(2));
    expect(await list({ to: '2026#a' })).toEqual(order.slice(0, 2));
    expect(await list({ after: 'z', limit: 2 })).toEqual(['é', '￰']);
    expect(await list({ after: 'z', newestFirst: true, limit: 2 })).toEqual(['2026-03T', '2026-03']);
    expect(await list({ after: '2026-03', from: '2026', to: 'z' })).toEqual(['2026-03T', 'z']);
    const first = await store.query({ pk, limit: 3, consistent: true });
    expect(first.next).toBe('2026-03');
    const none = await store.query({ pk: `${pk} none`, consistent: true });
    expect(none).toEqual({ items: [], next: null });
  });

  it('ends a page at 1 MB', async () => {
    const { store, pk } = await fresh();
    const text = 'x'.repeat(300_000);
    for (const sk of ['a', 'b', 'c', 'd', 'e']) await store.put(toItem({ pk, sk }, { text }), { if: 'absent' });
    const page = await store.query({ pk, consistent: true });
    expect(page.items.map((row) => row.sk)).toEqual(['a', 'b', 'c', 'd']);
    const rest = await store.query({ pk, consistent: true, after: page.next ?? '' });
    expect(rest.items.map((row) => row.sk)).toEqual(['e']);
    expect(rest.next).toBeNull();
  });

  it('refuses what DynamoDB refuses: 400 KB, long keys, empty keys', async () => {
    const { store, pk } = await fresh();
    const put = (key: { pk: string; sk: string }, text = '') => store.put(toItem(key, { text }), { if: 'absent' });
    await expect(put({ pk, sk: 'a' }, 'x'.repeat(410_000))).rejects.toThrow();
    await expect(put({ pk, sk: 'x'.repeat(1_025) })).rejects.toThrow();
    await expect(put({ pk: 'x'.repeat(2_049), sk: 'a' })).rejects.toThrow();
    await expect(put({ pk, sk: '' })).rejects.toThrow();
    expect(await put({ pk, sk: 'x'.repeat(1_024) })).toBe(true);
  });

  it('counts units: a write by the KB, a strong read by 4 KB, an eventual one half of it', async () => {
    const { store, units, pk } = await fresh();
    const row = toItem({ pk, sk: 'a' }, { text: 'x'.repeat(5_000) });
    await store.put(row, { if: 'absent' });
    expect(units).toEqual({ read: 0, write: 5 });
    await store.get(row, { consistent: true });
    expect(units.read).toBe(2);
    await store.get(row);
    expect(units.read).toBe(3);
    await store.query({ pk });
    expect(units.read).toBe(4);
    await store.batchGet([row], { consistent: true });
    expect(units.read).toBe(6);
    await store.delete(row, { if: 'at-most', attribute: 'ver', value: 1 });
    expect(units.write).toBe(10);
  });
}
