import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCounts } from '#extract/counts/find-counts.ts';
import { FOREIGN_FIGURES } from '#extract/counts/foreign-figures.ts';
import { FOREIGN_SENTENCES } from './foreign-counts-sentences.ts';

const told = (text: string, language: string): string[] =>
  findCounts({ text, language, datePublished: null }, []).map(({ kind, number, qualifier }) =>
    [kind, number, ...(qualifier === null ? [] : [qualifier])].join(' '),
  );

test.each(FOREIGN_SENTENCES)('%s: %s', (language, sentence, ...expected) => {
  expect(told(sentence, language)).toEqual(expected);
});

test('offsets slice the text exactly, whatever surrounds the figure', () => {
  const around = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(around, fc.constantFrom(...FOREIGN_SENTENCES), around, (before, [language, sentence], after) => {
      const text = `${before}\n${sentence}\n${after}`;
      for (const count of findCounts({ text, language, datePublished: null }, [])) {
        expect(text.slice(count.start, count.end)).toBe(count.text);
        expect(Number.isFinite(count.number)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('a megabyte of figures takes linear time, in every language', () => {
  for (const language of FOREIGN_FIGURES) {
    const lines = FOREIGN_SENTENCES.filter(([tag]) => tag === language || (tag === 'nb' && language.startsWith('n')));
    const line = lines.map(([, sentence]) => sentence).join(' 12 30 ') || '12 30 40 50 60 70 ';
    const time = (letters: number): number => {
      const text = line.repeat(Math.ceil(letters / line.length));
      const begun = performance.now();
      findCounts({ text, language, datePublished: '2024-03-04' }, []);
      return performance.now() - begun;
    };
    time(10_000);
    const [small, large] = [time(30_000), time(240_000)];
    expect(large, language).toBeLessThan(Math.max(1_500, 40 * small));
  }
});

test('what is long past, and what is of years, is of another event', () => {
  const of = (text: string, language: string, dates: Parameters<typeof findCounts>[1] = []) =>
    findCounts({ text, language, datePublished: '2024-03-04' }, dates).map(
      ({ number, background }) => `${number} ${background?.text ?? 'now'}`,
    );
  expect(of('Doce personas murieron el lunes. En 2013, siete personas murieron en el mismo lugar.', 'es')).toEqual([
    '12 now',
    '7 2013',
  ]);
  expect(of('Zwölf Menschen starben. Bei dem Unglück von 1998 kamen 101 Menschen ums Leben.', 'de')).toEqual([
    '12 now',
    '101 1998',
  ]);
  expect(of('На шахте, построенной в 1975 году, погибли 12 горняков.', 'ru')).toEqual(['12 now']);
  expect(of('Le pont, construit en 1975, s’est effondré, faisant 12 morts.', 'fr')).toEqual(['12 now']);
  expect(of('事故造成12人死亡。2013年，同一路段曾有7人死亡。', 'zh')).toEqual(['12 now', '7 2013']);
});

test('a language that is not known, and English words in another language, give nothing', () => {
  expect(told('Tolv personer døde.', 'xx')).toEqual([]);
  expect(told('Six people were killed.', 'de')).toEqual([]);
});
