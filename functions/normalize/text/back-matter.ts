import { readDate } from '../dates/read-date.ts';
import { takesText } from '../repair/clean.ts';
import { isAffiliation } from './affiliation.ts';
import { endsStory, isSignature, isTailLine, withoutEnd } from './back-matter-lines.ts';
import { isNamesLine } from './byline.ts';
import { readDateLine } from './date-line.ts';
import { isPaper, releaseSource } from './masthead.ts';
import { signatureStamp, taiwanStamp, type WireStamp } from './wire-stamp.ts';

const PUBLISHED_IN =
  /^(?:published in .{3,80}?,\s?|this report by the canadian press was first published\s(?:on\s)?)(.{6,30})$/i;
const REPORTERS =
  /^(?:[[(]?(?:reporting|written|writing|text) by |(?:pewarta|penulis|reporter|muhabir|autor(?:ka|zy|ki)?|autoři|автор)\s?:\s)([^;.)]{3,120})/iu;
/** `This article was first published Sept. 17, 2023.`, `-- The Tuam Sentinel, 18 November 2011`. */
const FIRST_PUBLISHED =
  /^\(?(?:this |the )?(?:(?:article|story|report|piece|text|it)\s)?(?:by\s[^\d]{2,60}?\s)?(?:was\s|has been\s)?(?:first|originally)\s(?:published|appeared|posted|printed)(?:\s(?:on|in|by|at)\s[^\d]{2,60}?)?,?\s(?:on\s)?((?:\p{L}{3,9}\.?\s)?\d.{5,28}?)\.?\)?$/iu;
const SIGNED_AND_DATED = /^(?:--|—|–)\s?\p{Lu}[^,\d]{2,50},\s(.{6,30})$/u;
/** `4 febbraio 2024` under a story. */
const DATED_LONGEST = 60;
const YEAR = /(?:19|20)\d{2}/;
const DESK = /\b(?:newsroom|bureau|desk|staff)$/i;

/** `Nora Quill in Vadso and Jan Berg in Oslo`. */
const WRITTEN_IN = /\s(?:in|from)\s\p{Lu}[\p{L} .'’-]{1,30}?(?=,|\sand\s|$)/gu;

/** `Nora Quill, The Canadian Press`: the byline behind the story. */
function signedBy(line: string): string | null {
  const [, names = '', house = ''] = SIGNED.exec(line) ?? OF_AGENCY.exec(line) ?? [];
  return isNamesLine(names) && isAffiliation(house) ? names : null;
}

const SIGNED = /^([^,]{5,80}),\s([^,]{2,60})$/;
/** `Anna Lind/TT`. */
const OF_AGENCY = /^([^,/]{5,60})\s?\/\s?(\p{L}{2,8})$/u;

function writerOf(credits: string): string | null {
  const named = REPORTERS.exec(credits)?.[1]?.trim();
  return named === undefined || DESK.test(named) ? null : named.replace(WRITTEN_IN, '');
}

export interface BackMatter {
  readonly body: readonly string[];
  /** Who is named in the credits as the writer, if anybody. */
  readonly credit: string | null;
  /** A line such as `Published in The Paper, March 14th, 2023` states a day. */
  readonly published: string | null;
  /** Whose text the last lines say it is: `SOURCE Karhula Oyj`, `-- The Tuam Sentinel, 18 November 2011`. */
  readonly source: string | null;
  /** When the agency sent it, from the line with which it signs (`dpa xx yyzz 131412 Jan 24`): the wording, and the moment as precise as it is written. */
  readonly sent: { readonly text: string; readonly value: string } | null;
}

/** Takes off what stands behind the last sentence of a plain-text story: notebooks for editors, end marks, credits, rights, signatures,
 * share lines, initials. Nothing is taken that would be the story itself. */
export function readBackMatter(paragraphs: readonly string[]): BackMatter {
  const cut = paragraphs.findIndex(
    (_, at) => endsStory(paragraphs, at) && !takesText(paragraphs, paragraphs.slice(0, at)),
  );
  const body = [...(cut === -1 ? paragraphs : paragraphs.slice(0, cut))];
  const tail: string[] = [];
  let credit: string | null = null;
  let published: string | null = null;
  let source: string | null = null;
  while (body.length > 1) {
    const line = body.at(-1) ?? '';
    const signed = signedBy(line);
    const dated = line.length < DATED_LONGEST && YEAR.test(line) && readDateLine(line) !== null;
    const told = toldDate(line);
    if (signed === null && !dated && told === null && !isTailLine(line)) break;
    credit ??= signed ?? writerOf(line);
    published ??= dated ? line : (told ?? PUBLISHED_IN.exec(line)?.[1] ?? null);
    source ??= houseIn(line, told !== null);
    tail.push(line);
    body.pop();
  }
  const last = body.at(-1);
  const closing = taiwanStamp(last ?? '');
  if (last !== undefined) {
    const { text, credits } = withoutEnd(withoutStamp(last, closing));
    if (text !== '') body[body.length - 1] = text;
    if (credits !== null) credit ??= writerOf(credits);
  }
  const taken = [...tail.reverse(), ...(cut === -1 ? [] : paragraphs.slice(cut))];
  const stamps = taken.filter(isSignature).map(signatureStamp);
  const stamp = stamps.findLast((read) => read !== null) ?? closing;
  return { body, credit, published, source, sent: stamp == null ? null : { text: stamp.text, value: momentOf(stamp) } };
}

function withoutStamp(paragraph: string, stamp: WireStamp | null): string {
  return stamp === null ? paragraph : paragraph.slice(0, -stamp.text.length);
}

/** The wording of the date that a line of origin states, or null for any other line. */
function toldDate(line: string): string | null {
  const wording = (FIRST_PUBLISHED.exec(line) ?? SIGNED_AND_DATED.exec(line))?.[1] ?? null;
  return wording !== null && readDateLine(wording) !== null ? wording : null;
}

/** Whose text it is, where the line says so; a paper's name only beside a day. */
function houseIn(line: string, dated: boolean): string | null {
  const release = releaseSource(line);
  if (release !== null || !dated) return release;
  const house = PAPER_AND_DAY.exec(line)?.[1] ?? null;
  return house !== null && isPaper(house) ? house : null;
}

const PAPER_AND_DAY = /^(?:--|—|–)\s?([^,\d]{3,50}),\s/u;

function momentOf({ day, clock, zone }: WireStamp): string {
  const moment = clock === null ? day : `${day} ${clock}${zone === null ? '' : ` ${zone === 'Z' ? 'GMT' : zone}`}`;
  return readDate(moment)?.value ?? day;
}
