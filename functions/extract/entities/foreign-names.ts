import type { TaggedSpan } from '../spans.ts';

const ACRONYM = /^[A-Z][A-Z.&-]*[A-Z]$/;
/** What stands before the first word of a sentence, or of what a dateline precedes. */
const OPENS_SENTENCE = /(?:^|[.!?…:;\n«»"“”„'‘’(–—-])\s*$/u;
const SPACE = /\s/u;
/** Each noun has a capital. */
const NOUNS_IN_CAPITALS = /^(?:de|lb|gsw|nds)\b/i;

const LETTER = /\p{L}/u;

/** Where a word stands in a text, whole. */
function* placesOf(word: string, text: string): Iterable<number> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + word.length] ?? '')) yield at;
  }
}

/** Whether a word stands within two sentences with a capital, and nowhere without one. */
function isAlwaysCapital(word: string, text: string): boolean {
  const inside = [...placesOf(word, text)].filter((at) => !OPENS_SENTENCE.test(text.slice(Math.max(0, at - 4), at)));
  const small = word.toLowerCase();
  return inside.length >= 2 && (small === word || [...placesOf(small, text)].length === 0);
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Prepositions, alone or grown together with an article, that begin a sentence before a name. */
const PREPOSITIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  es: words('En Desde De Del Para Por Con Sin Sobre Según Tras Entre Hacia Hasta Contra Ante Durante Al A'),
  pt: words('Em No Na Nos Nas De Do Da Dos Das Para Por Pelo Pela Com Sem Sobre Segundo Após Entre Até Contra Ao À'),
  it: words(
    'In Nel Nella Nello Nei Negli Nelle Di Del Della Dello Dei Degli Delle Da Dal Dalla Dallo Dai Dagli Dalle A Al Alla Allo Ai Agli Alle Per Con Su Sul Sulla Secondo Dopo Tra Fra Contro',
  ),
  fr: words('En Au Aux À Dans De Du Des Depuis Pour Par Avec Sans Sur Selon Après Entre Vers Contre Chez'),
  de: words('In Im Aus Nach Bei Beim Von Vom Zu Zum Zur Mit Für Über Gegen An Am Auf Seit Laut Zwischen Ohne Um Vor'),
  nl: words('In Uit Naar Bij Van Voor Met Over Tegen Aan Op Sinds Volgens Tussen Zonder Door'),
};
const FIRST_WORD = /^(?<first>\p{L}+) (?=\p{L})/u;

/** The span without the preposition that it begins with where a sentence does (`En Estados Unidos`); itself otherwise. */
function withoutPreposition(span: TaggedSpan, text: string, language: string): TaggedSpan {
  const first = FIRST_WORD.exec(span.text)?.groups?.['first'];
  const known = PREPOSITIONS[language.slice(0, 2).toLowerCase()];
  if (first === undefined || known?.has(first) !== true) return span;
  const opens =
    span.in === 'title' ? span.start === 0 : OPENS_SENTENCE.test(text.slice(Math.max(0, span.start - 4), span.start));
  if (!opens) return span;
  return { ...span, start: span.start + first.length + 1, text: span.text.slice(first.length + 1) };
}

/**
 * What may be kept of the names that the English model finds in another language: it takes words with a capital for names, and a
 * sentence begins with one (`Ayer`, `Además`). A single word is a person only as part of a longer name of the article; it is an
 * organization only as an acronym in Latin letters, or where it stands within two sentences with a capital and nowhere without,
 * and not in a language that gives each noun one. A preposition at the beginning of a sentence is no part of the name behind it.
 * Places are left to the gazetteer.
 */
export function keptOfForeign(tagged: readonly TaggedSpan[], text: string, language: string): readonly TaggedSpan[] {
  const spans = tagged.map((span) => withoutPreposition(span, text, language));
  const parts = new Set(
    spans
      .filter(({ type, text: name }) => type === 'PER' && SPACE.test(name))
      .flatMap((span) => span.text.split(SPACE)),
  );
  return spans.filter(({ type, text: name }) => {
    if (type === 'LOC' || SPACE.test(name)) return true;
    if (type === 'PER') return parts.has(name);
    if (ACRONYM.test(name)) return true;
    if (NOUNS_IN_CAPITALS.test(language)) return false;
    return isAlwaysCapital(name, text);
  });
}
