import type { TaggedSpan } from '../spans.ts';

/** Links inside the names of bodies in the Romance languages and Dutch. */
const LINK =
  "(?:de la |de las |de los |del |de |della |dello |dei |degli |delle |dell['’]|di |do |da |dos |das |du |des |d['’]|van de |van het |van |voor de |voor )";
const NAME = '\\p{Lu}[\\p{L}-]+';
/** A head, one name with a link or none, and at most two more with links: a name without one may be the leader's. */
const bodies = (heads: string, whole = ''): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${whole}(?:${heads}) ${LINK}?${NAME}(?: ${LINK}${NAME}){0,2})(?!\\p{L})`, 'gu');
/** French bodies go on with a small letter. */
const FRENCH =
  "(?:Gendarmerie|Police|Assemblée|Éducation) nationale|Rassemblement national|Cour (?:de cassation|des comptes|d['’]assises|d['’]appel(?: (?:de |d['’])\\p{Lu}[\\p{L}-]+)?)|Conseil constitutionnel|Parti (?:socialiste|communiste)|Banque centrale européenne|Parquet national financier|";

/** Bodies whose name begins with what they are, by language. */
const BODIES: Readonly<Record<string, RegExp>> = {
  es: bodies(
    'Ministerio|Secretaría|Universidad|Tribunal|Audiencia|Corte|Juzgado|Fiscalía|Procuraduría|Policía|Guardia|Partido|Ayuntamiento|Diputación|Consejo|Consejería|Banco|Confederación|Federación|Asociación|Instituto|Agencia|Comisión',
  ),
  fr: bodies(
    'Ministère|ministère|Université|Tribunal|Cour|Conseil|Parquet|Gendarmerie|Police|Parti(?! de \\p{Lu})|Banque|Confédération|Fédération|Rassemblement|Institut|Agence|Assemblée|Préfecture',
    FRENCH,
  ),
  it: bodies(
    'Ministero|ministero|Università|Tribunale|Corte|Procura|Polizia|Guardia|Partito(?! da )|Banca|Confederazione|Federazione|Istituto|Agenzia|Consiglio|Prefettura|Questura|Protezione',
  ),
  pt: bodies(
    'Ministério|Secretaria|Universidade|Supremo Tribunal|Superior Tribunal|Tribunal|Procuradoria|Polícia|Guarda|Partido|Câmara|Prefeitura|Banco|Confederação|Federação|Instituto|Agência|Comissão',
  ),
  nl: bodies('[Mm]inisterie|Universiteit|Hoge|Openbaar|Partij|Rechtbank|Gerechtshof|Nationale|Gemeente'),
  de: /(?<![\p{L}-])(?:(?:Bundes|Landes|Innen|Außen|Finanz)?[Mm]inisterium (?:für|des|der) \p{Lu}[\p{L}-]+|(?:Universität|Staatsanwaltschaft|Landgericht|Amtsgericht|Oberlandesgericht|Polizeipräsidium|Polizeidirektion|Sparkasse|Stadtwerke) \p{Lu}[\p{L}-]+(?: GmbH| AG)?|(?:Bundesgerichtshof|Bundesverfassungsgericht|Bundesverwaltungsgericht|Bundeskriminalamt|Bundesnetzagentur|Bundesbank|Bundeswehr|Bundespolizei)|Deutsche (?:Bahn|Bank|Post|Telekom|Börse|Umwelthilfe|Presse-Agentur|Welle|Rentenversicherung))(?!\p{L})/gu,
};
/** Sure by its words, less than a name that a model of the language had read. */
const CONFIDENCE = 70;

/** Public bodies, parties, banks and associations that a text in another language names by what they are (`Ministerio de Sanidad`,
 * `Cour de Cassation`, `Staatsanwaltschaft Dresden`); none in other languages. Linear in the text. */
export function foreignBodies(text: string, language: string): readonly TaggedSpan[] {
  const pattern = BODIES[language.slice(0, 2).toLowerCase()];
  if (pattern === undefined) return [];
  return [...text.matchAll(pattern)].map(({ index, 0: name }) => ({
    in: 'text',
    start: index,
    end: index + name.length,
    text: name,
    type: 'ORG',
    confidence: CONFIDENCE,
  }));
}
