import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBelow } from '#extract/count-below.ts';
import { overlapTest } from '#extract/entities/overlaps.ts';

const span = fc
  .record({ in: fc.constantFrom('text', 'title'), start: fc.nat(60), length: fc.integer({ min: 1, max: 20 }) })
  .map(({ in: part, start, length }) => ({ in: part, start, end: start + length }));

test('a span overlaps exactly when one of the others shares a character with it', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), span, (others, one) => {
      const shares = others.some((other) => other.in === one.in && other.start < one.end && one.start < other.end);
      expect(overlapTest(others)(one)).toBe(shares);
    }),
  );
});

test('numbers below a bound are counted, equal ones not', () => {
  expect([0, 1, 4, 5, 9].map((bound) => countBelow([1, 4, 4, 8], bound))).toEqual([0, 0, 1, 3, 4]);
  expect(countBelow([], 3)).toBe(0);
});
