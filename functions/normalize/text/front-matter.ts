import type { Embed, Note } from '#article/article.ts';
import { isAffiliation, mayBeAffiliation } from './affiliation.ts';
import { isBylineLine, isNamesLine, readByline } from './byline.ts';
import { captionOf } from './captions.ts';
import {
  type Occasion,
  readDatedHeadline,
  readDateLine,
  readOccasion,
  readPlaceAndDay,
  saysOnlyAge,
} from './date-line.ts';
import { NEWS_AGENCIES } from './dateline-words.ts';
import { type Embargo, embargoOf } from './embargo.ts';
import { isHeadline, isKicker, SENTENCE_END } from './headline.ts';
import { genreOf, isMarkerLine, markerOf, noteOfMarker } from './markers.ts';
import { isMasthead, readReleaseLine } from './masthead.ts';
import { noteOf } from './notes.ts';
import { isPlaceLine } from './place-line.ts';
import { isContactHeading, isReached, isUnderContact } from './reached.ts';
import { opensWithDateline } from './take-dateline.ts';

export interface FrontMatter {
  readonly captions: readonly Embed[];
  readonly title: string | null;
  readonly byline: string | null;
  readonly section: string | null;
  /** The standfirst: what stands between the headline and the byline or date line. */
  readonly description: string | null;
  readonly embargo: Embargo | null;
  /** The paper whose name stands over the date, or the firm that announces. */
  readonly source: string | null;
  /** Where a line of place and time says that the story was filed. */
  readonly located: string | null;
  /** A line that looks like a place and nothing else, over the headline or under the byline. */
  readonly maybeLocated: string | null;
  /** Lines that state a date and nothing else. */
  readonly dateLines: readonly string[];
  /** Wire markers in front of the headline: `UPDATE 2`, `WRAPUP 1`, `REFILE`. */
  readonly markers: readonly string[];
  /** Corrections and lines for editors that stand above the headline or between it and the body. */
  readonly notes: readonly Note[];
  readonly body: readonly string[];
}

const LIST_ITEM = /^[*•·▪-]\s/;
const SECTION =
  /^(?:news|world|world news|national|local|local news|business|politics|sports?|opinion|asia|europe|africa|americas|middle east|south asia|pakistan|india|us|u\.s\.|u\.s\. news|uk|international|economy|markets|technology|science|health|culture|entertainment|environment|top stories|headlines|latest|home|crime|education|share|share this|print|email|facebook|twitter|whatsapp|advertisement|listen to this article|listen|\d{1,2} min(?:ute)?s? read|by our correspondent|staff report)\s?[:.|]?$/i;
/** `Mountains > Rescue`: where a page stands. */
const BREADCRUMBS = /^[\p{L}\p{M} &]{2,30}(?: [>»›] [\p{L}\p{M} &]{2,30}){1,4}$/u;
const YEAR = /(?:19|20)\d{2}/;
/** Lines that belong to the page or the agency, not to the story. */
const FURNITURE =
  /^(?:for immediate release|close|share|share this.{0,30}|print|email|facebook|twitter|whatsapp|advertisement|listen(?: to (?:this )?article)?|\d{1,2} min(?:ute)?s? read|[_*=-]{3,}|[=+*#~.]{1,2})\s?[:.|]?$/i;
/** `Source: Xinhua`, `Editor: huaxia`: lines of a page under its headline. */
const LABELLED =
  /^(?:(source|来源|來源|출처|fuente|quelle|fonte|kaynak|źródło|источник)|editors?|edited by|编辑|責任編輯|责任编辑|editor web|redaktor)\s?[:：]\s?(\S.{1,40})$/iu;
/** `Headline =`: the end of a headline on German wires. */
const CLOSING_MARK = /\s{1,3}=$/;
/** `++ Headline ++`, `+++ Headline +++`: a flash. */
const FLASH = /^\+{2,3}\s(.*?)\s\+{2,3}$/;
const MOST_LINES = 12;
/** So many lines tell what the line above them is. */
const NEAR_LINES = 5;

/** Takes apart what stands before the body of a plain-text story: headline, byline, section word, date lines. A first
 * paragraph is a headline only if it does not end like a sentence, is no dateline and longer prose follows. */
export function readFrontMatter(paragraphs: readonly string[]): FrontMatter {
  const found: Found = {
    title: null,
    byline: null,
    section: null,
    description: null,
    embargo: null,
    located: null,
    maybeLocated: null,
    source: null,
    dateLines: [],
    markers: [],
    notes: [],
    captions: [],
    contact: false,
    marked: null,
    signed: false,
    dated: false,
    ahead: [],
  };
  let at = 0;
  const end = Math.min(paragraphs.length - 1, MOST_LINES);
  while (at < end) {
    found.ahead = paragraphs.slice(at + 1, at + 1 + MOST_LINES);
    if (!takeLine(paragraphs[at] ?? '', found.ahead.slice(0, NEAR_LINES), found)) break;
    at++;
  }
  return { ...found, notes: notesOf(found), body: paragraphs.slice(at) };
}

/** A marker tells only that something changed: a note that tells what stands for it. */
function notesOf({ notes, marked }: Found): readonly Note[] {
  return marked === null || notes.some(({ kind }) => kind !== 'editors-note') ? notes : [marked, ...notes];
}

interface Found {
  title: string | null;
  byline: string | null;
  section: string | null;
  description: string | null;
  embargo: Embargo | null;
  located: string | null;
  maybeLocated: string | null;
  source: string | null;
  readonly dateLines: string[];
  readonly markers: string[];
  readonly notes: Note[];
  readonly captions: Embed[];
  contact: boolean;
  /** The note that the marker of the headline makes. */
  marked: Note | null;
  /** The line before this one was a byline, or belonged to one. */
  signed: boolean;
  /** The line before this one was a date line. */
  dated: boolean;
  /** All lines that may still belong to the front. */
  ahead: readonly string[];
}

/** A headline behind its day. */
function takeDatedHeadline(line: string, rest: readonly string[], found: Found): boolean {
  const dated = found.title === null ? readDatedHeadline(line) : null;
  if (dated === null || !isHeadline(dated.headline, rest)) return false;
  found.dateLines.push(dated.date);
  takeTitle(dated.headline, found);
  return true;
}

/** Files a line where it belongs; false if it is the first of the body. */
function takeLine(line: string, rest: readonly string[], found: Found): boolean {
  const { signed, dated } = found;
  found.signed = false;
  found.dated = false;
  if (dated && isNamesUnderDate(line, rest, found)) {
    found.byline = line;
    found.signed = true;
    return true;
  }
  return (
    takeNote(line, found) ||
    takeHouse(line, rest, found) ||
    takeDatedHeadline(line, rest, found) ||
    takeAttribution(line, rest, signed, found) ||
    takeHeading(line, rest, found)
  );
}

/** `Hemi Parata` between the date line under a headline and the first sentence: names without a word in front of them. */
function isNamesUnderDate(line: string, [next]: readonly string[], { title, byline }: Found): boolean {
  if (title === null || byline !== null || next === undefined || isBylineLine(line) || !isNamesLine(line)) return false;
  return next.length > SENTENCE && SENTENCE_IN.test(next) && !opensWithDateline(next);
}

const SENTENCE = 60;
const SENTENCE_IN = /[.!?…]["”’')\]]?(?:\s|$)/u;

/** Whose paper or whose announcement it is. */
function takeHouse(line: string, rest: readonly string[], found: Found): boolean {
  const [labelled, from, name = ''] = LABELLED.exec(line) ?? [];
  if (labelled !== undefined && found.title !== null && !SENTENCE_END.test(line)) {
    if (from !== undefined) found.source ??= name;
    else found.markers.push(line);
    return true;
  }
  if (found.title !== null || found.source !== null) return false;
  const release = readReleaseLine(line);
  if (release !== null) {
    found.source = release.source;
    found.section ??= release.section;
    found.dateLines.push(release.date);
    return true;
  }
  if (!isMasthead(line, rest)) return false;
  found.source = line;
  return true;
}

function takeNote(line: string, found: Found): boolean {
  const embargo = embargoOf(line);
  const note = embargo === null ? frontNote(line) : null;
  const caption = embargo === null && note === null && readDateLine(line) === null ? captionOf(line) : null;
  if (embargo !== null) {
    found.embargo = embargo;
    found.notes.push({ kind: 'editors-note', text: line });
  } else if (note !== null) found.notes.push(note);
  else if (caption !== null) found.captions.push(caption);
  else return FURNITURE.test(line) || saysOnlyAge(line);
  return true;
}

/** Who, for whom and when: bylines, what stands under them, agencies, date lines. */
function takeAttribution(line: string, rest: readonly string[], signed: boolean, found: Found): boolean {
  if (SECTION.test(line) || BREADCRUMBS.test(line)) found.section ??= line;
  else if (isBylineLine(line) || isNamesOverHouse(line, rest)) {
    found.byline ??= readByline(line);
    if (YEAR.test(line)) found.dateLines.push(line);
    found.signed = true;
  } else if (NEWS_AGENCIES.has(line.toLowerCase()) || (signed && isUnderByline(line, rest, found))) {
    found.markers.push(line);
    if (signed && !isAffiliation(line) && !isReached(line) && isPlaceLine(line)) found.maybeLocated ??= line;
    found.signed = signed;
  } else {
    const occasion = occasionOf(line, rest, found);
    if (occasion !== null) {
      if (occasion.place) found.located ??= occasion.name;
      else found.section ??= occasion.name;
      found.dateLines.push(occasion.date);
      return true;
    }
    return takeDateLine(line, signed, found);
  }
  return true;
}

function takeDateLine(line: string, signed: boolean, found: Found): boolean {
  const dated = readDateLine(line);
  if (dated === null) return false;
  found.byline ??= dated.byline;
  found.dateLines.push(...dated.wordings);
  found.signed = signed || dated.byline !== null;
  found.dated = true;
  return true;
}

/** A line of place and day is no headline where one stands over it or under it. */
function occasionOf(line: string, [next, ...under]: readonly string[], { title }: Found): Occasion | null {
  const occasion = readOccasion(line);
  if (occasion !== null) return occasion;
  const dated = readPlaceAndDay(line);
  return dated !== null && (title !== null || (next !== undefined && isHeadline(next, under))) ? dated : null;
}

/** `Nora Quill` over `The Nordland Mirror`: names without a word in front of them, over whom they write for. */
function isNamesOverHouse(line: string, [next]: readonly string[]): boolean {
  return next !== undefined && isNamesLine(line) && !isAffiliation(line) && isAffiliation(next);
}

/** The office or the house of a reporter, or how to reach them, on the line under the byline. What only looks like a house must stand over a date line or a dateline. */
function isUnderByline(line: string, rest: readonly string[], { title }: Found): boolean {
  if (isAffiliation(line) || isReached(line)) return true;
  const [next] = rest;
  if (title === null || next === undefined || !mayBeAffiliation(line)) return false;
  if (readDateLine(next) !== null) return true;
  return opensWithDateline(next);
}

function takeHeading(line: string, rest: readonly string[], found: Found): boolean {
  const genre = found.title === null ? genreOf(line) : null;
  if (genre !== null) found.section ??= genre;
  if (genre === line) return true;
  if (isContactHeading(line)) found.contact = true;
  const contact = found.contact && (isContactHeading(line) || isUnderContact(line));
  if (contact || isMarkerLine(line)) found.markers.push(line);
  else if (takeBetween(line, rest, found)) return true;
  else if (found.title !== null) return false;
  else if (isKicker(line, rest)) takeKicker(line, found);
  else if (isHeadline(line, rest)) takeTitle(line, found);
  else return false;
  return true;
}

/** `Mountain Rescue`, `Nairobi`: the section, or a place; with what it lies in (`Nairobi, Kenya`) a place alone. */
function takeKicker(line: string, found: Found): void {
  if (isPlaceLine(line)) found.maybeLocated ??= line;
  if (!line.includes(',')) found.section ??= line;
}

function takeTitle(line: string, found: Found): void {
  const marker = markerOf(line);
  if (marker !== '') found.markers.push(marker);
  found.marked = noteOfMarker(marker, line);
  found.title = line.slice(marker.length).replace(CLOSING_MARK, '').replace(FLASH, '$1');
}

/** What stands between the headline and a byline, date line or dateline further down is a standfirst, or the names of the reporters. */
function takeBetween(line: string, rest: readonly string[], found: Found): boolean {
  const { title } = found;
  if (title === null || line.length > STANDFIRST_LONGEST || opensWithDateline(line)) return false;
  if (LIST_ITEM.test(line)) {
    // Key points between headline and dateline, which a byline or a note may part.
    const then = found.ahead.find(
      (later) => !(LIST_ITEM.test(later) || isBylineLine(later) || frontNote(later) !== null),
    );
    if (then === undefined || !opensWithDateline(then)) return false;
    found.description = found.description === null ? line : `${found.description}\n${line}`;
    return true;
  }
  const next = rest.findIndex((later) => isBylineLine(later) || readDateLine(later) !== null);
  const attributed =
    next !== -1 &&
    rest.slice(0, next).every((between) => isNamesLine(between) || PLACE.test(between) || isReached(between));
  if (!(attributed || standsOverDateline(rest))) return false;
  if (found.byline === null && isNamesLine(line) && (attributed || SMALL_WORD.test(title))) {
    found.byline = line;
    found.signed = true;
  } else if (found.description === null) found.description = line;
  else return false;
  return true;
}

/** `GHENT`, `New York`: where a reporter wrote, under the name. */
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}.'’-]{1,20}){0,2}$/u;
const STANDFIRST_LONGEST = 400;
/** Under a headline with capitals throughout a line with capitals may be a standfirst; under any other it is names. */
const SMALL_WORD = /(?:^|\s)\p{Ll}{4}/u;

/** A dateline opens the story; where the paragraph behind it has one too, these are many stories. */
function standsOverDateline([next, after]: readonly string[]): boolean {
  return next !== undefined && opensWithDateline(next) && !(after !== undefined && opensWithDateline(after));
}

const BRACKETED = /^\(.*\)$/;
/** A note is a sentence or stands in brackets; `CORRECTED-Company posts loss` is a headline with a marker. */
function frontNote(line: string): Note | null {
  const note = noteOf(line);
  if (note === null || note.kind === 'update' || note.kind === 'kill') return note;
  return SENTENCE_END.test(line) || BRACKETED.test(line) ? note : null;
}
