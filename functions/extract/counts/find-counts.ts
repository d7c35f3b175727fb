import type { Count, DateMention, NormalizedArticle } from '#article/article.ts';
import { attributionIn } from './attribution.ts';
import { backgroundsOf } from './background.ts';
import { casualtiesIn } from './casualties.ts';
import type { FoundFigure } from './figure.ts';
import { foreignAttributionIn } from './foreign-attribution.ts';
import { foreignBackgroundsOf, foreignSentenceAround } from './foreign-background.ts';
import { foreignFiguresIn } from './foreign-figures.ts';
import { foreignMoneyIn } from './foreign-money.ts';
import { formerIn } from './former.ts';
import { otherFiguresIn } from './other-figures.ts';
import { sentenceAround } from './sentence.ts';
import { type NamedStretch, supersededIn } from './superseded.ts';

/**
 * The figures an article reports: killed, injured, missing, arrested, kidnapped, displaced, rescued, evacuated, infected,
 * attackers, magnitudes, amounts of money; with offsets into `text`, qualifier, whom they count and who is said to have
 * given them. Precision first: what might happen, ages, dates and small change are left out; "no casualties" is no figure,
 * "no one was killed" is 0, "a cyclist was killed" is 1. A figure of another event, or of years, or one that
 * the article corrects or gives as the former one (`up from 27`), says so (`background`, the latter `replaced`);
 * `dates` are those of the article, resolved. In 21 languages besides English casualties and magnitudes are
 * read, with who gives them, and in 31 sums of money; other languages give nothing.
 */
export function findCounts(
  article: Pick<NormalizedArticle, 'text' | 'language' | 'datePublished'>,
  dates: readonly DateMention[],
): readonly Count[] {
  const { text, language, datePublished } = article;
  if (language !== null && !ENGLISH.test(language)) {
    const found = inOrder([...foreignFiguresIn(text, language), ...foreignMoneyIn(text, language)]);
    const backgrounds = foreignBackgroundsOf(text, found, dates, datePublished);
    return found.map((figure, at) => asCount(figure, foreignSpeaker(text, figure, language), backgrounds[at] ?? null));
  }
  const figures = [...casualtiesIn(text), ...otherFiguresIn(text)].sort((a, b) => a.start - b.start || a.end - b.end);
  const backgrounds = backgroundsOf(text, figures, dates, datePublished);
  const superseded = supersededIn(text, figures);
  const counts = figures.map((figure, at) =>
    counted(text, figure, backgrounds[at] ?? replacedBy(superseded[at] ?? null)),
  );
  const former = formerIn(text, figures).map(({ figure, background }) => counted(text, figure, replacedBy(background)));
  return former.length === 0 ? counts : [...counts, ...former].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What says that a figure is of another event, or that it has been replaced. */
type Aside = NonNullable<Count['background']>;

const replacedBy = (words: NamedStretch | null): Aside | null => (words === null ? null : { ...words, replaced: true });

function counted(text: string, figure: FoundFigure, background: Aside | null): Count {
  const sentence = sentenceAround(text, figure.start, figure.end);
  const attribution = attributionIn(text.slice(sentence.start, sentence.end), figure.start - sentence.start);
  return asCount(figure, attribution, background);
}

function inOrder(figures: readonly FoundFigure[]): readonly FoundFigure[] {
  return figures.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function foreignSpeaker(text: string, figure: FoundFigure, language: string): string | null {
  const { start, end } = foreignSentenceAround(text, figure);
  const own = { start: figure.start - start, end: figure.end - start };
  return foreignAttributionIn(text.slice(start, end), own, language);
}

const ENGLISH = /^en(?:$|-)/i;

function asCount(figure: FoundFigure, attribution: string | null, background: Aside | null): Count {
  return { ...figure, attribution, ...(background === null ? {} : { background }) };
}
