import { isAffiliation } from './affiliation.ts';

const OUR =
  '(?:unser(?:em|er|en)|our|notre|nuestr[oa]|nostr[oa]|noss[oa]|onze)\\s(?:\\p{Ll}{1,20}\\s)?(?:korrespondent(?:en|in)?|redakteur(?:in)?|correspondent|correspondante?|envoyée? spéciale?|corresponsal|enviad[oa]|inviat[oa]|corrispondente|correspondente)\\s';
const BYLINE = new RegExp(
  `^(?:(?:by|von|par|por|di|door|af|av|oleh|reporting by|written by|text by|story by|words by|(?:autor|autora|auteur|autore|autorin|автор|авторы|автори|текст|pewarta|penulis|yazar|yazan|haber|tác giả)(?=\\s?:))[: ]{1,3}(?:${OUR})?|(?:from|dal|dalla|do|da|de|van)\\s${OUR})(?=\\p{Lu})`,
  'iu',
);
const NAME =
  "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}|de|del|della|van|von|der|den|bin|al|el|la|le|ben|ibn|da|dos|du|di|ter|ten)";
const NAMES = new RegExp(
  `^${NAME}(?:\\s${NAME}){0,5}(?:(?:,\\s|\\s(?:and|und|et|y|e|&|en|og|och)\\s|,\\sand\\s)${NAME}(?:\\s${NAME}){0,5}){0,6}`,
  'u',
);
const TAIL =
  /^(?:\s?[,|/–—-]\s?.{0,80}|\s?\(.{0,60}\)|\s(?:in|at|for|of|with|avec|mit|con|com|met|aus|à|en|em)\s.{0,80}|\s[A-Z][\w .]{0,40}\s(?:writer|correspondent|reporter|staff)|[.:]?)$/iu;
const STAFF =
  /^(?:(?:our|staff|special|web|news|online|city|crime|sports|the|press)\s){0,3}(?:correspondent|correspondents|reporter|reporters|desk|bureau|report|monitoring|agencies|newsroom|team|web desk|news desk|staff)(?:\s(?:report|reporter|desk))?$/i;
/** `The Hindu Bureau`, `City News Service`, `Herald Web Desk`: a desk by the name of its paper. */
const BUREAU =
  /^(?:The (?:\p{Lu}[\p{L}&.'’-]{1,20} ){1,3}(?:Bureau|Desk|Newsroom|Team)|(?:The )?(?:\p{Lu}[\p{L}&.'’-]{1,20} ){1,3}(?:News Service|Web Desk|News Desk|News Network|Staff Reporter|Staff Writer|Correspondent))$/u;
const LONGEST = 160;

/** Whether a line is a byline and nothing else (`By Colette Imbert`, `By A. Name and B. Name, Staff Writers`). */
export function isBylineLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (STAFF.test(line) || BUREAU.test(line) || reporterIn(line) !== null) return true;
  const lead = BYLINE.exec(line);
  if (lead === null) return false;
  const rest = line.slice(lead[0].length);
  const names = NAMES.exec(rest);
  return (names !== null && TAIL.test(rest.slice(names[0].length))) || STAFF.test(rest);
}

/** Whether a line is names and nothing else: `Jane Whitlock and Omar Aziz`. A subheading can look the same, so what stands around it must tell. */
export function isNamesLine(line: string): boolean {
  const names = NAMES.exec(line)?.[0];
  return names === line && authorsOf(names).every((name) => FULL_NAME.test(name));
}

const FULL_NAME = /^\S+(?:\s\S+){1,3}$/;

/** Lines that name the reporter by words around the name or by where they wrote: `김철수 기자`, `本报记者 王芳`, `كتب - أحمد حسن:`, `Ahmet Yılmaz - İSTANBUL / DHA`. */
const REPORTERS: readonly RegExp[] = [
  /^(\p{Script=Hangul}{2,4}(?:[·,]\s?\p{Script=Hangul}{2,4}){0,3})\s?(?:선임|수습)?(?:기자|특파원)$/u,
  /^(?:本报|本報|新华社)?(?:记者|記者)[:：\s]{0,2}(\p{Script=Han}{2,4}(?:[、\s]\p{Script=Han}{2,4}){0,3})(?:\s?(?:报道|報道|報導))?$/u,
  /^(?:كتبت?|بقلم|تقرير|إعداد)\s?[-–—:]?\s?([\p{Script=Arabic}\p{M}]{2,14}(?:\s[\p{Script=Arabic}\p{M}]{2,14}){1,3})\s?:?$/u,
  /^(\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{1,20}){1,3})\s[-–—]\s\p{Lu}[\p{L} ]{1,25}\s?\/\s?\p{Lu}{2,6}$/u,
];

function reporterIn(line: string): string | null {
  for (const form of REPORTERS) {
    const name = form.exec(line)?.[1];
    if (name !== undefined) return name;
  }
  return null;
}

/** The names of a byline line, without `By` and without what follows them. */
export function readByline(line: string): string {
  const reporter = reporterIn(line);
  if (reporter !== null) return reporter;
  const rest = line.replace(BYLINE, '').trim();
  const names = NAMES.exec(rest);
  if (names === null || STAFF.test(rest)) return rest;
  return names[0].replace(LONE_PLACE, '$1').trim();
}

/** `Ruth Calder, Gent`: one word behind a full name is where it was written. */
const LONE_PLACE = /^(\S+ [^,]+), [^\s,]+$/;

const AND = /\s*(?:[、·]|,\s*(?:and|und|et|y)\s|,|\s(?:and|und|et|y|e|&|en|og|och)\s)\s*/iu;

/** `Anna Lind/TT`. */
const AGENCY_TAIL = /(?<=\p{Ll})\s?\/\s?\p{Lu}{2,6}$/u;

/** `A. Name, B. Name and C. Name` → three authors. */
export function authorsOf(byline: string): readonly string[] {
  const names = byline.split(AND).map((name) => name.replace(AGENCY_TAIL, '').trim());
  return names.filter(
    (name, i) => name !== '' && !STAFF.test(name) && names.indexOf(name) === i && !(i > 0 && isAffiliation(name)),
  );
}

/** `By Meredith Jameson, Staff` → `Meredith Jameson`; null stays null. */
export function stripBy(byline: string | null): string | null {
  if (byline === null) return null;
  const rest = byline.replace(BYLINE, '').replace(STAFF_TAIL, '').replace(LOOSE_END, '').trim();
  return rest === '' ? null : rest;
}

const LOOSE_END = /[\s,;:–—-]+$/u;
const STAFF_TAIL =
  /,\s(?:staff|special|chief|senior|associated|the associated)?\s?[\p{L} ]{0,30}(?:reporter|writer|correspondent|editor|press|contributor)s?\.?$/iu;
