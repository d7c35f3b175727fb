import type { PageKind } from '#article/article.ts';

const OPINION =
  /^(?:opinion(?:s)?|op-?ed|editorials?|commentary|columns?|comment|meinung|kommentar(?:e)?|tribunes?|opinión|opinião|opinioni|opinie|mening|debatt|letters|leitartikel|колонки|мнение)$/i;
const PRESS =
  /(?:press|media|news) ?release|pressemitteilung|medienmitteilung|presseaussendung|persbericht|nota de prensa|пресс-релиз|communiqué|comunicado|comunicato/i;

/** The kind that the name of a section states (`Opinion`, `Leitartikel`, `Press releases`), or null where it states none. */
export function kindOfSection(section: string): PageKind | null {
  if (OPINION.test(section.trim())) return 'opinion';
  return PRESS.test(section) ? 'press-release' : null;
}
