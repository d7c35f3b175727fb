import type { TaggedSpan } from '../spans.ts';
import { withoutForeignTitles, withoutPointing } from './foreign-titles.ts';

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
  cs: words('Podle S Se V Ve Na Pro Od Z Ze K Ke Po Před Za U O Do Bez Mezi'),
  pl: words('Według Zdaniem Z Ze W We Na Dla Od Po Przez Do U O Przed Za Bez Między'),
  sv: words('Enligt I På Från Hos Med Av Till För Efter Om Under Utan Mot'),
  da: words('Ifølge I På Fra Hos Med Af Til For Efter Om Under Uden Mod'),
  no: words('Ifølge I På Fra Hos Med Av Til For Etter Om Under Uten Mot'),
  nb: words('Ifølge I På Fra Hos Med Av Til For Etter Om Under Uten Mot'),
  id: words('Di Ke Dari Menurut Pada Oleh Dengan Untuk Bagi'),
  ro: words('În Din La Cu De Pe Pentru Potrivit După'),
  hr: words('Prema U Na Iz Od Za S Sa'),
  nl: words('In Uit Naar Bij Van Voor Met Over Tegen Aan Op Sinds Volgens Tussen Zonder Door'),
};
const FIRST_WORD = /^(?<first>\p{L}+) (?=\p{L})/u;

const opensSentence = (span: TaggedSpan, text: string): boolean =>
  span.in === 'title' ? span.start === 0 : OPENS_SENTENCE.test(text.slice(Math.max(0, span.start - 4), span.start));

/** The span without the preposition that it begins with where a sentence does (`En Estados Unidos`); itself otherwise. */
function withoutPreposition(span: TaggedSpan, text: string, language: string): TaggedSpan {
  const first = FIRST_WORD.exec(span.text)?.groups?.['first'];
  const known = PREPOSITIONS[language.slice(0, 2).toLowerCase()];
  if (first === undefined || known?.has(first) !== true) return span;
  if (!opensSentence(span, text)) return span;
  return { ...span, start: span.start + first.length + 1, text: span.text.slice(first.length + 1) };
}

/**
 * What may be kept of the names that the English model finds in another language: it takes words with a capital for names, and a
 * sentence begins with one (`Ayer`, `Además`). A single word is a person only as part of a longer name of the article; it is an
 * organization only as an acronym in Latin letters, or where it stands within two sentences with a capital and nowhere without,
 * and not in a language that gives each noun one. A preposition at the beginning of a sentence is no part of the name behind it, nor is a word
 * that owns or points (`Sein Begleiter`); offices before it (`Polizeisprecherin`) are cut off, and make a single word a person.
 * Places are left to the gazetteer.
 */
export function keptOfForeign(tagged: readonly TaggedSpan[], text: string, language: string): readonly TaggedSpan[] {
  const opened = tagged.map((span) => {
    const bare = withoutPreposition(span, text, language);
    return bare === span ? withoutPointing(span, language, opensSentence(span, text)) : bare;
  });
  const spans = opened.map((span) => withoutForeignTitles(span, language));
  const titled = new Set(spans.filter((span, at) => span !== opened[at]));
  const parts = new Set(
    spans
      .filter(({ type, text: name }) => type === 'PER' && SPACE.test(name))
      .flatMap((span) => span.text.split(SPACE)),
  );
  return spans.filter((span) => {
    const { type, text: name } = span;
    if (type === 'LOC' || SPACE.test(name) || titled.has(span)) return true;
    if (type === 'PER') return parts.has(name);
    if (ACRONYM.test(name)) return true;
    if (NOUNS_IN_CAPITALS.test(language)) return false;
    return isAlwaysCapital(name, text);
  });
}
