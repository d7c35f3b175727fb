import type { Note } from '#article/article.ts';
import { kindOfSection } from '../section-kind.ts';

const WORD =
  '(?:UPDATE|WITHDRAWN|BRIEF|WRAPUP|REFILE|RPT|REPEAT|CORRECTED|CORRECTION|CLARIFICATION|CLARIFIED|EXCLUSIVE|BREAKING(?: NEWS)?|URGENT|FLASH|ALERT|NEWSALERT|ADVISORY|FEATURE|ANALYSIS|OPINION|EDITORIAL|COMMENTARY|COLUMN|COMMENT|PRESS RELEASE|MEDIA RELEASE|NEWS RELEASE|FACTBOX|TIMELINE|INTERVIEW|EXPLAINER|INSTANT VIEW|INSIGHT|NEWSMAKER|PREVIEW|SCENARIOS|SPECIAL REPORT|TAKE A LOOK|SNAPSHOT|POLL|LEAD|1ST LD|2ND LD|XINHUA HEADLINES|Xinhua Headlines|KORREKTUR|BERICHTIGUNG|EILMELDUNG|RECTIFICATIF|CORRECTIF|CORRECCIÓN|CORREÇÃO|RETTIFICA|CORREZIONE)(?:[ -]?\\d{1,2})?';
/** In capitals in front of a headline; a correction also in small letters before a colon, since nothing else begins so. */
const MARKER = new RegExp(
  `^(?:(?:${WORD}(?:(?:\\s?-?\\s?\\((?:OFFICIAL|[A-Z]{4,12})\\))?\\s?[-–—:|]\\s?))+|(?:Correct(?:ion|ed)|Clarification|Korrektur|Berichtigung|Rectificatif|Corrección|Correção|Rettifica|Update(?: \\d{1,2})?):\\s{1,2}|\\((?:\\d(?:ST|ND|RD|TH) )?(?:LD|${WORD})[^()\\n]{0,20}\\)\\s{1,2})`,
);
/** A marker, a slug (`BC-AS--Quake, 1st Ld-Writethru`, `Unfälle/Brandenburg/`), an item number (`bdt0123 3 pl 210 dpa 0456`) or a length
 * (`450 words`, `(Mit Foto)`) on a line of its own. */
const LONE_MARKER = new RegExp(
  `^(?:${WORD}[ .!:*-]{0,4}|[\\p{L}-]{3,40},? ?\\d(?:st|nd|rd|th) Ld(?:-Writethru)?|(?:BC|AM|PM)-{1,2}[A-Z][\\w .,/-]{1,80}|[\\p{L}\\p{N} .-]{2,40}(?:/[\\p{L}\\p{N} .-]{1,40}){0,5}/|[a-z]{2,5}\\d{3,5}(?: {1,3}[\\p{L}\\d-]{1,12}){2,8}|\\(?\\d{2,4} words\\)?|a\\d{4}|\\((?:Zusammenfassung|Mit |with |AKTUALISIERUNG|Neu|photo|video|graphic|eds)[^()\\n]{0,80}\\))$`,
  'iu',
);
/** `DEL12`, `INDIA-MILL`, `TURKEY-QUAKE/RESCUE`: number and slug of Indian and other wires; `Turkey-quake-rescue,NEWSER`, `ATTENTION - ADDS toll ///`. */
const SLUG =
  /^(?:[A-Z]{3}\d{1,3}|[A-Z]{2,15}(?:-[A-Z&]{2,15}){1,5}|[A-Z&]{3,15}(?:-[A-Z&]{2,15}){0,4}\/[A-Z&-]{3,30}|[A-Z]\p{L}{2,20}(?:-\p{L}{2,20}){1,4},[\p{L}-]{3,20}|ATTENTION - [^\n]{3,60} \/\/\/)$/u;
const GRADE =
  '(?:UPDATED?(?: \\d{1,2})?|WRAPUP(?: \\d{1,2})?|PIX|TOPPIX|PICTURES?|PHOTOS?|TV|VIDEO|GRAPHICS?|URGENT|CORRECTED|CORRECTION|OFFICIAL|REPEAT|RPT|REFILE|FACTBOX|ANALYSIS|INSIGHT|FEATURE|EXCLUSIVE|INTERVIEW|PREVIEW|SCHEDULED|LEAD(?: \\d{1,2})?|ADDS [^(),]{3,30})';
/** `TURKEY-QUAKE/RESCUE (UPDATE 3, PIX)`, `Nordbank-takeover (UPDATE 1)`: a slug with what the wire says of the item. */
const GRADED_SLUG = new RegExp(
  `^[\\p{L}\\d.&'’]{2,20}(?:[-/][\\p{L}\\d.&'’ ]{0,20}){1,5} ?\\(${GRADE}(?:[,/;] ?${GRADE}){0,6}\\)$`,
  'u',
);
const KINDS: readonly (readonly [kind: Note['kind'], pattern: RegExp])[] = [
  ['kill', /\bWITHDRAWN\b/],
  ['correction', /correct|refile|korrektur|berichtigung|rectificatif|correc|rettifica|correzione/i],
  ['clarification', /clarifi/i],
  ['update', /update|\bwrapup\b/i],
];

/** What stands in front of a headline for editors: its wording, empty if there is none. */
export function markerOf(line: string): string {
  return MARKER.exec(line)?.[0] ?? '';
}

/** Whether a line of a wire's front is a marker, a slug, a number or a length and nothing else. */
export function isMarkerLine(line: string): boolean {
  return LONE_MARKER.test(line) || SLUG.test(line) || GRADED_SLUG.test(line);
}

/** The note that a marker makes of its headline (`CORRECTION: Bus toll is nine`): that something was corrected, updated or withdrawn is part of
 * the record. Null for the markers that only grade a story. */
export function noteOfMarker(marker: string, line: string): Note | null {
  const kind = KINDS.find(([, pattern]) => pattern.test(marker))?.[0];
  return kind === undefined ? null : { kind, text: line };
}

/** `OPINION`, `Editorial: Why …`, `ANALYSIS-…`: the genre that a line states in front of a headline or alone, as written; null if it states none. */
export function genreOf(line: string): string | null {
  const word = GENRE.exec(line)?.[1];
  return word === undefined || !(ANALYSIS.test(word) || RELEASE.test(word) || kindOfSection(word) === 'opinion')
    ? null
    : word;
}

const RELEASE =
  /^(?:(?:press|media|news) release|pressemitteilung|medienmitteilung|presseaussendung|communiqué(?: de presse)?|nota de prensa|comunicado de prensa|comunicato stampa|persbericht|pressmeddelande|pressemelding|пресс-релиз|basın bülteni|siaran pers)$/i;
const GENRE = /^([\p{L}-]{4,17}?(?: [\p{L}-]{2,8}){0,2}?)(?:\s?[:|–—*]|\s-\s|-(?=\p{Lu})|\s{0,2}[.!]?$)/u;
const ANALYSIS = /^(?:analysis|analyse|análisis|análise|analisi|analiz|анализ|аналитика)$/i;
