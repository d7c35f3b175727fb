import { sameItem } from './item-codec.ts';
import type { Item, RecordStore } from './store.ts';
import type { Key } from './table-layout.ts';

/** Keys as text, for lists of keys inside a row: no key of ours contains a line feed. */
export const keyText = (key: Key): string => `${key.pk}\n${key.sk}`;
/** The inverse of `keyText`. */
export function keyFromText(text: string): Key {
  const at = text.indexOf('\n');
  return { pk: text.slice(0, at), sk: text.slice(at + 1) };
}

/**
 * Makes the rows what they should be: `wanted` written where missing or different, `unwanted` deleted where present.
 * Each write holds only against rows whose `ver` is no greater, so a slow writer never overwrites a newer one; a row that
 * already says the same is not written (it would cost a unit and wake every stream consumer). `existing` is what was
 * read of all these keys, strongly; null when it is known that there is none.
 */
export async function reconcileRows(
  store: RecordStore,
  wanted: readonly Item[],
  unwanted: readonly Key[],
  ver: number,
  existing: readonly Item[] | null,
): Promise<void> {
  const known = new Map((existing ?? []).map((item) => [keyText(item), item]));
  const condition = { if: 'at-most', attribute: 'ver', value: ver } as const;
  const missing = wanted.filter((row) => {
    const old = known.get(keyText(row));
    return old === undefined || !sameItem(old, row, ['ver']);
  });
  const present = unwanted.filter((key) => known.has(keyText(key)));
  await Promise.all([
    ...missing.map((row) => store.put(row, condition)),
    ...present.map((key) => store.delete(key, condition)),
  ]);
}
