import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeItem, encodeItem, itemBytes, sameItem, toItem } from '#records/item-codec.ts';
import type { ItemValue } from '#records/store.ts';

const key = { pk: 'ARTICLE#a', sk: 'CURRENT' };
const name = fc.stringMatching(/^[A-Za-z][\w.-]{0,12}$/).filter((one) => !['pk', 'sk'].includes(one));
const { value } = fc.letrec<{ value: ItemValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e100, max: 1e100 }),
    fc.string({ unit: 'binary' }),
    fc.array(fc.nat(0xffff), { maxLength: 4 }).map((units) => String.fromCharCode(...units)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

/** What the codec promises to keep: well-formed strings, no negative zero, nothing below DynamoDB's smallest number. */
function kept(one: ItemValue): ItemValue {
  if (typeof one === 'string') return one.toWellFormed();
  if (typeof one === 'number') return Math.abs(one) < 1e-129 ? 0 : one;
  if (Array.isArray(one)) return one.map(kept);
  if (typeof one === 'object' && one !== null) {
    return Object.fromEntries(Object.entries(one).map(([k, inner]) => [k, kept(inner)]));
  }
  return one;
}

describe('the item codec', () => {
  it('gives back what it was given, well-formed', () => {
    let illFormed = 0;
    fc.assert(
      fc.property(fc.dictionary(name, value, { maxKeys: 6, noNullPrototype: true }), (data) => {
        if (!JSON.stringify(data).isWellFormed() || JSON.stringify(data).includes('\\ud')) illFormed++;
        const item = toItem(key, data);
        expect(decodeItem(encodeItem(item))).toEqual({
          ...Object.fromEntries(Object.entries(data).map(([k, v]) => [k, kept(v)])),
          ...key,
        });
        expect(sameItem(item, decodeItem(encodeItem(item)) ?? item, [])).toBe(true);
      }),
      { numRuns: 2_000, seed: 11 },
    );
    expect(illFormed).toBeGreaterThan(50);
  });

  it('refuses names that no code wrote, and values that are not JSON', () => {
    const hostile = JSON.parse('{"__proto__":{"admin":true}}');
    for (const data of [hostile, { a: hostile }, { 'a b': 1 }, { '': 1 }, { Ω: 1 }]) {
      expect(() => toItem(key, data)).toThrow('cannot be the name of an attribute');
    }
    for (const one of [Number.NaN, Number.POSITIVE_INFINITY, 1e126, 10n, Symbol('x'), () => 1]) {
      expect(() => toItem(key, { one })).toThrow('cannot be stored');
    }
    expect(toItem(key, { gone: undefined, zero: -0 })).toEqual({ ...key, zero: 0 });
  });

  it('reads hostile items without letting a name reach a prototype', () => {
    const hostile = JSON.parse(
      '{"pk":{"S":"p"},"sk":{"S":"s"},"__proto__":{"M":{"polluted":{"BOOL":true}}},"constructor":{"S":"c"},"m":{"M":{"__proto__":{"S":"x"},"toString":{"N":"1"}}},"tags":{"SS":["a"]},"bytes":{"B":"AA=="}}',
    );
    const item = decodeItem(hostile);
    expect(item).toEqual({ pk: 'p', sk: 's', constructor: 'c', m: { toString: 1 } });
    expect(Object.getPrototypeOf(item)).toBe(Object.prototype);
    expect('polluted' in (item ?? {})).toBe(false);
    expect('polluted' in {}).toBe(false);
    expect(decodeItem({ sk: { S: 's' } })).toBeNull();
  });

  it('counts bytes as DynamoDB does', () => {
    // AWS's own example of an item: names and values in UTF-8, a number about half its digits, 3 and 1 for structure.
    expect(itemBytes(toItem({ pk: 'p', sk: 's' }, {}))).toBe(2 + 1 + 2 + 1);
    expect(itemBytes(toItem({ pk: 'p', sk: 's' }, { title: 'Zürich', n: 12345 }))).toBe(6 + 5 + 7 + 1 + 4);
    expect(itemBytes(toItem({ pk: 'p', sk: 's' }, { m: { a: ['x', null] } }))).toBe(
      6 + 1 + 3 + 1 + 1 + 3 + 1 + 1 + 1 + 1,
    );
  });
});
