import type { Embed, Note } from '#article/article.ts';
import { isBylineLine, isNamesLine, readByline } from './byline.ts';
import { captionOf } from './captions.ts';
import { readDateLine } from './date-line.ts';
import { datelineAt } from './dateline.ts';
import { NEWS_AGENCIES } from './dateline-words.ts';
import { type Embargo, embargoOf } from './embargo.ts';
import { noteOf } from './notes.ts';

export interface FrontMatter {
  readonly captions: readonly Embed[];
  readonly title: string | null;
  readonly byline: string | null;
  readonly section: string | null;
  /** The standfirst: what stands between the headline and the byline or date line. */
  readonly description: string | null;
  readonly embargo: Embargo | null;
  /** Lines that state a date and nothing else. */
  readonly dateLines: readonly string[];
  /** Wire markers in front of the headline: `UPDATE 2`, `WRAPUP 1`, `REFILE`. */
  readonly markers: readonly string[];
  /** Corrections and lines for editors that stand above the headline or between it and the body. */
  readonly notes: readonly Note[];
  readonly body: readonly string[];
}

const MARKER_WORD =
  '(?:UPDATE|WITHDRAWN|BRIEF|WRAPUP|REFILE|RPT|REPEAT|CORRECTED|CORRECTION|EXCLUSIVE|BREAKING(?: NEWS)?|URGENT|FLASH|ALERT|NEWSALERT|ADVISORY|FEATURE|ANALYSIS|FACTBOX|TIMELINE|INTERVIEW|EXPLAINER|INSTANT VIEW|POLL|LEAD|1ST LD|2ND LD|XINHUA HEADLINES|Xinhua Headlines)(?:[ -]?\\d{1,2})?';
const MARKER = new RegExp(
  `^(?:(?:${MARKER_WORD}(?:\\s?[-–—:]\\s?))+|\\((?:\\d(?:ST|ND|RD|TH) )?(?:LD|${MARKER_WORD})[^()\\n]{0,20}\\)\\s{1,2})`,
);
/** A marker, a slug (`BC-AS--Quake, 1st Ld-Writethru`, `Unfälle/Brandenburg/`), an item number (`bdt0123 3 pl 210 dpa 0456`) or a length
 * (`450 words`, `(Mit Foto)`) on a line of its own. */
const LONE_MARKER = new RegExp(
  `^(?:${MARKER_WORD}[ .!:*-]{0,4}|(?:BC|AM|PM)-{1,2}[A-Z][\\w .,/-]{1,80}|[\\p{L}\\p{N} .-]{2,40}(?:/[\\p{L}\\p{N} .-]{1,40}){0,5}/|[a-z]{2,5}\\d{3,5}(?: {1,3}[\\p{L}\\d-]{1,12}){2,8}|\\(?\\d{2,4} words\\)?|a\\d{4}|\\((?:Zusammenfassung|Mit |with |AKTUALISIERUNG|Neu|photo|video|graphic|eds)[^()\\n]{0,80}\\))$`,
  'iu',
);
/** `DEL12`, `INDIA-MILL`: number and slug of Indian and other wires. */
const SLUG = /^(?:[A-Z]{3}\d{1,3}|[A-Z]{2,15}(?:-[A-Z&]{2,15}){1,5})$/;
/** Whom to ask, above a release; names, numbers and addresses follow. */
const CONTACT = /^(?:(?:media|press|investor) )?(?:contacts?|enquiries|inquiries)(?: information| details)?\s?:$/i;
const REACHED =
  /^(?:[\w.+-]{1,40}@[\w.-]{3,60}|(?:(?:tel|phone|mobile|t|m|e|email)\.?:?\s?)?[+(\d][\d ()./-]{6,24}|(?:e-?mail|e):\s?\S{5,60})$/i;
const LIST_ITEM = /^[*•·▪-]\s/;
const SECTION =
  /^(?:news|world|world news|national|local|local news|business|politics|sports?|opinion|asia|europe|africa|americas|middle east|south asia|pakistan|india|us|u\.s\.|u\.s\. news|uk|international|economy|markets|technology|science|health|culture|entertainment|environment|top stories|headlines|latest|home|crime|education|share|share this|print|email|facebook|twitter|whatsapp|advertisement|listen to this article|listen|\d{1,2} min(?:ute)?s? read|by our correspondent|staff report)\s?[:.|]?$/i;
const SENTENCE_END = /[.!?…。！？؟।۔։]["”’')\]»」』]{0,2}$/;
const YEAR = /(?:19|20)\d{2}/;
/** Lines that belong to the page or the agency, not to the story. */
const FURNITURE =
  /^(?:for immediate release|share|share this.{0,30}|print|email|facebook|twitter|whatsapp|advertisement|listen(?: to (?:this )?article)?|\d{1,2} min(?:ute)?s? read|[_*=-]{3,})\s?[:.|]?$/i;
/** `Headline =`: the end of a headline on German wires. */
const CLOSING_MARK = /\s{1,3}=$/;
const TITLE_LONGEST = 220;
const TITLE_SHORTEST = 8;
const MOST_LINES = 12;

/** Takes apart what stands before the body of a plain-text story: headline, byline, section word, date lines. A first
 * paragraph is a headline only if it does not end like a sentence, is no dateline and longer prose follows. */
export function readFrontMatter(paragraphs: readonly string[]): FrontMatter {
  const found: Found = {
    title: null,
    byline: null,
    section: null,
    description: null,
    embargo: null,
    dateLines: [],
    markers: [],
    notes: [],
    captions: [],
    contact: false,
  };
  let at = 0;
  const end = Math.min(paragraphs.length - 1, MOST_LINES);
  while (at < end && takeLine(paragraphs[at] ?? '', paragraphs.slice(at + 1, at + 6), found)) at++;
  return { ...found, body: paragraphs.slice(at) };
}

interface Found {
  title: string | null;
  byline: string | null;
  section: string | null;
  description: string | null;
  embargo: Embargo | null;
  readonly dateLines: string[];
  readonly markers: string[];
  readonly notes: Note[];
  readonly captions: Embed[];
  contact: boolean;
}

/** Files a line where it belongs; false if it is the first of the body. */
function takeLine(line: string, rest: readonly string[], found: Found): boolean {
  const note = frontNote(line);
  const dated = note === null ? readDateLine(line) : null;
  const caption = note === null && dated === null ? captionOf(line) : null;
  const embargo = embargoOf(line);
  if (embargo !== null) {
    found.embargo = embargo;
    found.notes.push({ kind: 'editors-note', text: line });
  } else if (note !== null) found.notes.push(note);
  else if (caption !== null) found.captions.push(caption);
  else if (FURNITURE.test(line) || NEWS_AGENCIES.has(line.toLowerCase())) return true;
  else if (SECTION.test(line)) found.section ??= line;
  else if (isBylineLine(line)) {
    found.byline ??= readByline(line);
    if (YEAR.test(line)) found.dateLines.push(line);
  } else if (dated !== null) {
    found.byline ??= dated.byline;
    found.dateLines.push(...dated.wordings);
  } else if (isContact(line, found) || isMarkerLine(line)) found.markers.push(line);
  else if (found.title === null && isHeadline(line, rest)) {
    takeTitle(line, found);
  } else return takeBetween(line, rest, found);
  return true;
}

function takeTitle(line: string, found: Found): void {
  const marker = MARKER.exec(line)?.[0] ?? '';
  if (marker !== '') found.markers.push(marker);
  found.title = line.slice(marker.length).replace(CLOSING_MARK, '');
}

/** Whether a line of a wire's front is a marker, a slug, a number or a length and nothing else. */
export function isMarkerLine(line: string): boolean {
  return LONE_MARKER.test(line) || SLUG.test(line);
}

function isContact(line: string, found: Found): boolean {
  if (CONTACT.test(line)) found.contact = true;
  else if (!found.contact || !(REACHED.test(line) || isNamesLine(line))) return false;
  return true;
}

/** What stands between the headline and a byline or date line further down is a standfirst, or the names of the reporters. */
function takeBetween(line: string, rest: readonly string[], found: Found): boolean {
  if (found.title === null || line.length > STANDFIRST_LONGEST) return false;
  if (LIST_ITEM.test(line)) {
    // Key points between headline and dateline.
    const then = rest.find((later) => !LIST_ITEM.test(later));
    if (then === undefined || datelineAt(then, 0)?.strength !== 'strong') return false;
    found.description = found.description === null ? line : `${found.description}\n${line}`;
    return true;
  }
  const next = rest.findIndex((later) => isBylineLine(later) || readDateLine(later) !== null);
  if (next === -1 || rest.slice(0, next).some((between) => !isNamesLine(between))) return false;
  if (found.byline === null && isNamesLine(line)) found.byline = line;
  else if (found.description === null && datelineAt(line, 0)?.strength !== 'strong') found.description = line;
  else return false;
  return true;
}

const STANDFIRST_LONGEST = 400;

/** A note is a sentence or stands in brackets; `CORRECTED-Company posts loss` is a headline with a marker. */
function frontNote(line: string): Note | null {
  const note = noteOf(line);
  if (note === null || note.kind === 'update' || note.kind === 'kill') return note;
  return SENTENCE_END.test(line) ? note : null;
}

function isHeadline(line: string, rest: readonly string[]): boolean {
  if (line.length > TITLE_LONGEST || widthOf(line) < TITLE_SHORTEST) return false;
  if ((SENTENCE_END.test(line) && !MARKER.test(line)) || line.endsWith(':')) return false;
  const dateline = datelineAt(line, 0);
  if (dateline !== null && dateline.strength === 'strong') return false;
  if (MARKER.test(line) && rest.length > 0) return true;
  return rest.some(
    (paragraph) => paragraph.length > line.length && (SENTENCE_END.test(paragraph) || NO_STOPS.test(paragraph)),
  );
}

/** Thai, Lao, Khmer and Burmese sentences end in a blank. */
const NO_STOPS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** A Chinese sign says as much as two letters. */
function widthOf(line: string): number {
  return line.length + (line.match(WIDE)?.length ?? 0);
}
