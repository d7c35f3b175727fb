import type { FoundFigure } from './figure.ts';
import type { FigureWords } from './languages/figure-words.ts';
import { ARABIC, INDONESIAN, TURKISH } from './languages/further.ts';
import { DANISH, DUTCH, GERMAN, NORWEGIAN, SWEDISH } from './languages/germanic.ts';
import { FRENCH, ITALIAN, PORTUGUESE, ROMANIAN, SPANISH } from './languages/romance.ts';
import { CZECH, POLISH, RUSSIAN, UKRAINIAN } from './languages/slavic.ts';
import { spacedFiguresIn } from './spaced-figures.ts';
import { unspacedFiguresIn } from './unspaced-figures.ts';

const SPACED: Readonly<Record<string, FigureWords>> = {
  ar: ARABIC,
  cs: CZECH,
  da: DANISH,
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  id: INDONESIAN,
  it: ITALIAN,
  ms: INDONESIAN,
  nb: NORWEGIAN,
  nl: DUTCH,
  nn: NORWEGIAN,
  no: NORWEGIAN,
  pl: POLISH,
  pt: PORTUGUESE,
  ro: ROMANIAN,
  ru: RUSSIAN,
  sv: SWEDISH,
  tr: TURKISH,
  uk: UKRAINIAN,
};

/** Languages besides English whose reports' figures are read, as the first part of their tags. */
export const FOREIGN_FIGURES: readonly string[] = [...Object.keys(SPACED), 'ja', 'ko', 'zh'].sort();

/** The figures of a text in a language other than English, in order; none where the language is not known. */
export function foreignFiguresIn(text: string, language: string): readonly FoundFigure[] {
  const [tag = ''] = language.toLowerCase().split('-');
  const words = SPACED[tag];
  const found =
    words !== undefined
      ? spacedFiguresIn(text, words)
      : tag === 'zh' || tag === 'ja' || tag === 'ko'
        ? unspacedFiguresIn(text, tag)
        : [];
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
