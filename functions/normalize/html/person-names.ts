import { NEWS_AGENCIES } from '../text/dateline-words.ts';
import { HOUSE, LEAD_IN, PICTURES, PIECE_BY } from './byline-words.ts';
import { creditsOf } from './credit-line.ts';
import { groupsOf, partsOf, pressName, unprefixed } from './name-parts.ts';

const ONLY_LEAD_IN =
  /^(?:(?:an? |ein(?:e|en)? |une? |una |uma? |en |ett? )?(?:article|story|words|written|posted|reported|published|text|photos?|report|comment|analysis|column|artikel|beitrag|bericht|kommentar|analyse|texte|artículo|artigo|articolo|verslag)\s+)?(?:by|von|par|por|di|door|av|af|автор|author|autor|auteur|autore|text|written|posted|words|contributors?|authors?)\s*:?$/iu;
const ADDRESS = /\S+@\S+|https?:\S+|www\.\S+/gi;
const HANDLE = /\(?@\w+\)?/g;
const PARENTHESES = /\s*[([{][^)\]}]{0,80}[)\]}]/g;
const STOP =
  /(?:^|\s)(?:updated?|published|posted|reviewed|edited|fact|medically|last|min(?:ute)?s? read|read|share|follow|view|comments?|is an?|has|was|editor|reporter|correspondent|writer|columnist|contributor|journalist|staff|senior|deputy|chief|managing|producer|analyst|director|manager|coordinator|founder|(?<!^)professor|special to|for the|photo|photographs?|image|credit|redakteur(?:in)?|redaktion|korrespondent|rédaction|journaliste|redacción|redazione|redaktor|head of|head|marketing|vice|president|ceo|cto|expert|advisor|consultant|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|(?:april|june)(?=\s*$)|july|august(?=\s*$)|september|october|november|december|jan(?=\.?\s*$)|feb|aug|sept?|oct|nov|dec|on|publié[es]?|publiée|mis[e]? à jour|modifié|publicad[oa]|actualizad[oa]|atualizad[oa]|pubblicat[oa]|aggiornat[oa]|veröffentlicht|aktualisiert|erschienen|stand|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|offentliggjort|opdateret|julkaistu|päivitetty|opublikowano|aktualizacja|publikováno|aktualizováno|megjelent|frissítve|publicat|actualizat|objavljeno|ažurirano|опубликовано|обновлено|опубліковано|оновлено|публикувано|δημοσίευση|ενημέρωση|yayınlanma|güncelleme|güncellenme|giriş|diterbitkan|diperbarui|dipublikasikan|cập nhật|기자|특파원|記者|记者)(?=[\s.,:]|$)/iu;
const GENERIC =
  /^(?:admin(?:istrator)?|staff|editors?|editorial(?: (?:staff|team|board))?|the editors?|news ?desk|newsroom|redaktion|redacci[oó]n|redazione|rédaction|redacteur|guest(?: (?:author|post|contributor))?|unknown|none|null|undefined|anonymous|name|author|by|team|web ?desk|online desk|.{0,30} staff(?: (?:reporter|writer|reports?)s?)?|staff (?:reporter|writer|report|reports|writers)|from .*reports|share|twitter|facebook|email|instagram|linkedin|home|news|about|contact|more|contributors?|all posts|posts|see all|website|wire services?|news agency|agencies|press release|tim redaksi|da redação|নিজস্ব প্রতিবেদক|(?:our|own|special|staff) correspondent|correspondent)$/iu;
const ROLE_FIRST =
  /^(?:senior|chief|staff|deputy|managing|executive|associate|assistant|contributing|special|editor|reporter|correspondent|writer|columnist|contributor|journalist|producer|analyst|photographer|redakteur(?:in)?|korrespondent(?:in)?|journaliste|periodista|giornalista)(?=\s|$)/iu;
const ROLE_LAST =
  /\s(?:editor|reporter|correspondent|writer|columnist|contributor|journalist|producer|analyst|director|manager|redakteur(?:in)?|korrespondent(?:in)?|journaliste|periodista)$/iu;
const DIGIT = /\p{N}/u;
const GAP = /\s+/u;
/** The end of a sentence behind a word of four letters or more: no initial, no Jr. */
const SENTENCE = /(?<=\p{Ll}{4})\.\s+(?=\p{Lu})/u;
const CASED = /^(?:[dlo]['’])?\p{Lu}/u;
const PARTICLE =
  /^(?:d[aeiou]s?|del|della|di|do|dos|van|von|vom|den|der|ter|ten|la|le|el|al|bin|ibn|ben|bint|zu|zur|af|av|y|e|san|mac|mc|st\.?|o'|d'|abu|ul|ur|de')$/iu;
const NO_CASE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Georgian}]/u;
const TRIM = /^[\s\-–—|:,.*'"“”]+|[\s\-–—|:,*'"“”]+$/gu;
const FULL_STOP = /(?<![\s.]\p{L}|[\s.](?:jr|sr|dr|ph\.d|m\.d|esq))\.$/iu;
const LONGEST = 60;
const MOST_WORDS = 5;

/** One name as a comparison key: letters and digits only, without marks. */
export function nameKey(name: string): string {
  return name.toLowerCase().normalize('NFKD').replace(NOT_WORD, '');
}

/** Whether a name is that of an account rather than of a person. */
export const isAccount = (name: string): boolean => USER_NAME.test(name);
const USER_NAME = /^[a-z0-9._-]+$/;

/** Whether a name is a role or a word of the page ("staff", "newsroom", "share"). */
export const isGeneric = (name: string): boolean => GENERIC.test(name) || ROLE_FIRST.test(name);

/** Whether a name is that of a news agency. */
export const isAgency = (name: string): boolean => NEWS_AGENCIES.has(name.toLowerCase());

const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** The names in a wording that a page gives machines as its author ("Ann Lee and Bo Ek", "Ann Lee, Senior Reporter", "Lee, Ann"). */
export function statedNames(wording: string): string[] {
  const bareWording = wording.replace(ADDRESS, ' ').trim();
  const inside = IN_PARENTHESES.exec(bareWording)?.[1] ?? bareWording;
  const text = inside.replace(PARENTHESES, '').replace(HANDLE, '').replace(TRIM, '');
  const turned = LAST_FIRST.exec(text);
  if (turned !== null) return statedNames(`${turned[2]} ${turned[1]}`);
  const lead = LEAD_IN.exec(text);
  const rest = lead !== null && lead.index === 0 ? text.slice(lead[0].length) : text;
  return distinct(
    partsOf(rest)
      .map((part) => bare(beforeRole(part)))
      .filter((name) => isName(name, true)),
  );
}

/** Nothing but a name in brackets, behind an address that was taken off. */
const IN_PARENTHESES = /^\(([^()]{2,60})\)$/u;
const LAST_FIRST = /^(\p{Lu}\p{Ll}[\p{L}'’-]*),\s(\p{Lu}\p{Ll}[\p{L}'’-]*)$/u;
/** A link to a page elsewhere. */
const CHANNEL = /\son\s(?:facebook|twitter|x|instagram|linkedin|youtube|telegram|bluesky|mastodon|threads)$/iu;
const FROM_PLACE = /^(\S+\s.{0,50}?\S)\s(?:in|at|from|aus)\s(?:the\s)?\p{Lu}/u;

/** A name of two words or more without what is said of it behind ("for the Post", "in Rome"). */
function beforeRole(part: string): string {
  if (CHANNEL.test(part)) return '';
  const placed = FROM_PLACE.exec(part)?.[1] ?? part;
  const stop = STOP.exec(placed);
  const before = stop === null ? placed : placed.slice(0, stop.index).trim();
  return GAP.test(before) ? before : placed;
}

/** The names in a byline that a page shows people, given as its pieces (the runs of text between element boundaries).
 * What comes before "by" is passed over; roles, dates and what follows them end the list. */
export function shownNames(pieces: readonly string[]): string[] {
  const credits = creditsOf(pieces.join(' '));
  const credited = credits?.writers.flatMap(namesBefore) ?? [];
  const read = credits !== null && (credited.length > 0 || credits.writers.length === 0);
  return distinct(read ? credited : namesInPieces(pieces));
}

function namesInPieces(pieces: readonly string[]): string[] {
  const found: string[] = [];
  for (const piece of pieces) {
    if (ONLY_LEAD_IN.test(piece)) {
      if (found.length > 0) break;
      continue;
    }
    const lead = PIECE_BY.exec(piece) ?? LEAD_IN.exec(piece);
    if (lead !== null && found.length > 0) break;
    const names = namesBefore(lead === null ? piece : piece.slice(lead.index + lead[0].length));
    const apposed = isApposition(piece, names);
    if (names.length === 0 && found.length > 0 && !apposed && !CONNECTOR.test(piece) && !ADDRESS_AND.test(piece)) break;
    if (found.length > 0 && names.length > 0 && !joined(pieces, piece)) break;
    for (const name of names) found.push(name);
  }
  return found;
}

/** An address between two authors ("| a.lee@post.example and"). */
const ADDRESS_AND = /^[\s|,(]{0,4}\S{1,64}@\S{1,64}\s(?:and|und|y|et|&)$/iu;
const CONNECTOR = /^(?:,|;|&|and|und|y|e|et|en|og|och|ja|ve|a|i|és|și|şi|ir|và|dan|και|और|и|та|\/|\|)$/iu;

const APPOSED = /^,\s\S/u;

/** What is said of an author behind a comma (", who covers ports"). */
const isApposition = (piece: string, names: readonly string[]): boolean => names.length === 0 && APPOSED.test(piece);

/** True when a joining word or sign stands right before a piece, or where it stands between two appositions. */
function joined(pieces: readonly string[], piece: string): boolean {
  const at = pieces.indexOf(piece);
  const before = pieces[at - 1] ?? '';
  const after = pieces[at + 1] ?? '';
  if (isApposition(before, namesBefore(before)) && isApposition(after, namesBefore(after))) return true;
  return CONNECTOR.test(before) || JOINING_END.test(before) || JOINING_START.test(piece);
}

const JOINING_END = /(?:,|&|\sand|\sund|\sy|\set)$/iu;
const JOINING_START = /^(?:,|&|and\s|und\s|y\s|et\s)/iu;

function namesBefore(text: string): string[] {
  const plain = text.replace(ADDRESS, ' ').replace(PARENTHESES, '').replace(HANDLE, '');
  const signed = pressName(plain);
  if (signed.length > 0) return signed;
  const end = [plain.search(DIGIT), plain.search(PICTURES), plain.search(SENTENCE)].filter((at) => at >= 0);
  const short = plain.slice(0, Math.min(plain.length, ...end));
  const names: string[] = [];
  for (const group of groupsOf(short)) {
    const { found, open } = namesIn(group);
    for (const name of found) names.push(name);
    if (!open) break;
  }
  return names;
}

/** The names that a group of parts opens with, and whether the next group may name more: where this one ends with a name,
 * or with what its last name is or where that wrote. */
function namesIn(group: readonly string[]): { readonly found: readonly string[]; readonly open: boolean } {
  const found: string[] = [];
  for (const part of group) {
    if (found.length > 0 && (isAffiliation(part) || HOUSE.test(part))) return { found, open: true };
    const placed = FROM_PLACE.exec(part)?.[1] ?? part;
    const own = unprefixed(placed);
    const stop = STOP.exec(own);
    const name = bare(stop === null ? own : own.slice(0, stop.index));
    if (!isName(name, false)) return { found, open: found.length > 0 && ROLE_NAMED.test(part) };
    found.push(name);
    if (stop !== null) return { found, open: false };
    if (placed !== part) return { found, open: true };
  }
  return { found, open: found.length > 0 };
}

/** The whole of a standing, behind which "and" joins the next person ("Political Correspondent"). */
const ROLE_NAMED =
  /(?:^|\s)(?:editor|reporter|correspondent|writer|columnist|journalist|redakteur(?:in)?|korrespondent(?:in)?|journaliste|periodista|giornalista|corresponsal)$/iu;

/** "da Agência Brasil", "of the Post": a house behind a name. */
const AFFILIATION = /^(?:da|do|das|dos|de|del|della|dalla|dal|from|of|aus)\s/u;
const isAffiliation = (part: string): boolean => AFFILIATION.test(part);

const bare = (text: string): string => text.replace(TRIM, '').replace(FULL_STOP, '').trim();

function isName(text: string, stated: boolean): boolean {
  if (text.length < 2 || text.length > LONGEST || DIGIT.test(text) || GENERIC.test(text)) return false;
  if (isAgency(text)) return true;
  const words = text.split(GAP);
  if (words.length > MOST_WORDS) return false;
  if (stated) return !ROLE_FIRST.test(text) && (!STOP.test(text) || (words.length <= 2 && !ROLE_LAST.test(text)));
  const named = words.filter((word) => CASED.test(word) || NO_CASE.test(word));
  const others = words.filter((word) => !CASED.test(word) && !NO_CASE.test(word) && !PARTICLE.test(word));
  return others.length === 0 && named.length >= (NO_CASE.test(text) ? 1 : 2);
}

function distinct(names: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const name of names) if (!found.has(nameKey(name))) found.set(nameKey(name), name);
  return [...found.values()].slice(0, MOST_NAMES);
}

const MOST_NAMES = 12;
