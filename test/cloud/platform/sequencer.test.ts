import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSequencers } from '#platform/sequencer.ts';

const sequencer = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEF'), minLength: 1, maxLength: 20 });

test.each([
  ['0055AED6DCD90281E5', '0055AED6DCD90281E5', 0],
  ['0055AED6DCD90281E5', '0055AED6DCD90281E50', 0],
  ['0055AED6DCD90281E5', '0055AED6DCD90281E6', -1],
  ['0055AED6DCD90281E51', '0055AED6DCD90281E5', 1],
  ['0055aed6dcd90281e5', '0055AED6DCD90281E5', 0],
  ['F', '0FFFFFFF', 1],
  [null, null, 0],
  [null, '00', -1],
])('%s and %s', (a, b, sign) => {
  expect(Math.sign(compareSequencers(a, b))).toBe(sign);
});

test('is an order: antisymmetric, transitive, blind to padding', () => {
  fc.assert(
    fc.property(sequencer, sequencer, sequencer, fc.nat(6), (a, b, c, zeros) => {
      expect(Math.sign(compareSequencers(a, b))).toBe(-Math.sign(compareSequencers(b, a)) + 0);
      expect(compareSequencers(a, a + '0'.repeat(zeros))).toBe(0);
      const [x = '', y = '', z = ''] = [a, b, c].sort(compareSequencers);
      expect(compareSequencers(x, y) <= 0 && compareSequencers(y, z) <= 0 && compareSequencers(x, z) <= 0).toBe(true);
    }),
  );
});
