import { expect, test } from 'vitest';
import { findCounts } from '#extract/counts/find-counts.ts';

const figures = (text: string, language: string): readonly string[] =>
  findCounts({ text, language, datePublished: null }, []).map(({ kind, number }) => `${kind} ${number}`);

test.each([
  ['en', 'A woman of 61 was killed and a boy of 12 was injured when a gunman opened fire.', 61, 12],
  ['en', 'A man of 34 was arrested in the port.', 34],
  ['en', 'A girl of seven was killed by a falling branch.', 7],
  ['en', 'A man of about 40 died in the fire.', 40],
  ['en', 'The cyclist of 19 was injured.', 19],
  ['de', 'Eine Frau von 61 wurde bei dem Brand getötet.', 61],
  ['de', 'Ein Mann von etwa 40 starb in der Halle.', 40],
  ['nl', 'Een man van 34 raakte gewond.', 34],
  ['fr', 'Un homme de 40 ans est mort dans l’incendie.', 40],
  ['es', 'Una mujer de 61 años murió en el incendio.', 61],
  ['it', 'Un uomo di 40 anni è morto nell’incendio.', 40],
] as const)('an age of one person counts nobody (%s): %s', (language, sentence, ...ages) => {
  const found = figures(sentence, language).map((figure) => Number(figure.split(' ')[1]));
  for (const age of ages) expect(found).not.toContain(age);
});

test.each([
  ['en', 'A group of 12 were injured on the pier.', 'injured 12'],
  ['en', 'A family of five was killed in the crash.', 'killed 5'],
  ['en', 'A total of 40 people died.', 'killed 40'],
  ['de', 'Von 61 Frauen wurden 14 verletzt.', 'injured 14'],
  ['de', 'Bei dem Brand wurden drei Männer von 61 Helfern gerettet, 14 Menschen starben.', 'killed 14'],
] as const)('a group of so many is counted (%s): %s', (language, sentence, figure) => {
  expect(figures(sentence, language)).toContain(figure);
});

test.each([
  ['消防隊員30人が行方不明の女児を捜索している。', []],
  ['2人が行方不明の男性を捜索中だ。', []],
  ['地震で30人が行方不明になっている。', ['missing 30']],
  ['このほか2人が行方不明のままだ。', ['missing 2']],
] as const)('who searches for a missing person is not missing: %s', (sentence, expected) => {
  expect(figures(sentence, 'ja')).toEqual(expected);
});
