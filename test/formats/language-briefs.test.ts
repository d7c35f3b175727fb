import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decideLanguage } from '#normalize/language/decide-language.ts';

/** Each brief is read as its headline alone, with one sentence, and with two. */
function readings(): readonly { readonly of: string; readonly got: string; readonly sentences: number }[] {
  const lines = readFileSync(new URL('./language-briefs.txt', import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [of = '', ...parts] = line.split('|');
      return parts.map((_, at) => ({
        of,
        got: decideLanguage(null, parts.slice(0, at + 1).join('\n')).language ?? 'null',
        sentences: at,
      }));
    });
}

test('briefs in 40 languages get their language, seldom none, hardly ever another', () => {
  const all = readings();
  const count = (sentences: number, keep: (of: string, got: string) => boolean): number =>
    all.filter((one) => one.sentences === sentences && keep(one.of, one.got)).length;
  const right = [0, 1, 2].map((sentences) => count(sentences, (of, got) => of === got));
  const wrong = [0, 1, 2].map((sentences) => count(sentences, (of, got) => got !== of && got !== 'null'));
  expect(all.filter(({ of, got }) => of === 'null' && got !== 'null')).toEqual([]);
  expect(new Set(all.map(({ of }) => of)).size).toBeGreaterThan(40);
  expect(wrong).toEqual([2, 0, 0]);
  // Of 312 each; with function words alone 70, 124 and 186.
  expect(right.map((sum, at) => sum >= ([255, 302, 306][at] ?? 0))).toEqual([true, true, true]);
});

test.each([
  [
    'a quotation in another language',
    'Die Celtics jubelten: “We are the champions of the world”. Der Titel ist da.',
    'de',
  ],
  ['a foreign name', 'Wizz Air cancels flights to Győr and Łódź after storm', 'en'],
  ['a row of clubs', 'Rennes, Nice, Lens, Lille', null],
  ['a few numbers', '12 345,60', null],
])('%s', (_, text, language) => {
  expect(decideLanguage(null, text).language).toBe(language);
});
