import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCounts } from '#extract/counts/find-counts.ts';
import { startCpuTime } from '#test/support/cpu-time.ts';
import { SENTENCES } from './counts-sentences.ts';
import { toldCounts } from './told-counts.ts';

test.each(SENTENCES)('%s', (sentence, ...expected) => {
  expect(toldCounts(sentence)).toEqual(expected);
});

test('offsets slice the text exactly, whatever surrounds the figure', () => {
  const around = fc.string({ unit: 'binary', maxLength: 80 });
  fc.assert(
    fc.property(around, fc.constantFrom(...SENTENCES), around, (before, [sentence], after) => {
      const text = `${before}\n${sentence}\n${after}`;
      for (const count of findCounts({ text, language: 'en', datePublished: null }, [])) {
        expect(text.slice(count.start, count.end)).toBe(count.text);
      }
    }),
    { numRuns: 300 },
  );
});

test('a megabyte of figures takes linear time', () => {
  const line = 'At least twenty two hundred thousand and five people and twelve others were killed or ';
  const time = (repeats: number): number => {
    const text = line.repeat(repeats);
    const elapsed = startCpuTime();
    findCounts({ text, language: 'en', datePublished: null }, []);
    return elapsed();
  };
  time(100);
  const [small, large] = [time(500), time(4_000)];
  expect(large).toBeLessThan(Math.max(2_000, 40 * small));
});
