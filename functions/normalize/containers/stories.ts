import { readHeader } from '../text/header.ts';
import { readUncleanText } from '../text/read-unclean-text.ts';
import { takeDateline } from '../text/take-dateline.ts';

/** Marks that an item of a wire ends here, alone on their line; those of releases and some desks. */
const WIRE_END = /^[ \t]{0,10}(?:-0-|- ?30 ?-|NNNN|ENDITEM)[ \t\r]{0,10}$/gm;
const END_MARK = /^[ \t]{0,10}(?:-0-|- ?30 ?-|NNNN|ENDITEM|# ?# ?#|-{0,3} ?ENDS? ?-{0,3}|\(ENDS?\))[ \t\r]{0,10}$/gm;
/** A row of one sign, or a new page. Short rows and stars part the sections of one story. */
const ROW = /^[ \t]{0,10}(?:={5,200}|-{10,200}|_{10,200}|~{10,200}|#{10,200})[ \t\r]{0,10}$|\f/gm;
/** Stars part the scenes and sections of one story, so each part must have all that a story has. */
const STARS = /^[ \t]{0,10}\*(?:[ \t]?\*){2,20}[ \t\r]{0,10}$/gm;
/** ` date 2023-02-17 Karachi: …` begins an entry of a dump. */
const DUMP = /^[ \t]{0,20}date[ :]{1,3}(?:19|20)\d{2}-\d{2}-\d{2}[ \t]{1,5}(?=\p{Lu}[^\n:]{1,60}:)/gmu;
const FIELD_BLOCK = /(?<=^|\n[ \t\r]{0,10}\n)(?=(?:headline|title)[ \t]{0,4}:[ \t]{0,4}\S)/gi;
/** Any of these, in bytes as Latin-1; two bytes a sign hide them. */
const HINT =
  /^[ \t]{0,20}(?:-0-|- ?30 ?-|NNNN|ENDITEM|# ?# ?#|-{0,3} ?ENDS? ?-{0,3}[ \t\r]*$|\(ENDS?\)|={5}|\*[ \t]?\*[ \t]?\*|-{10}|_{10}|~{10}|date[ :]{1,3}(?:19|20)\d{2}-|(?:headline|title)[ \t]{0,4}:)|[\f\0]/im;
const MARKUP_START = 0x3c;
const LETTER = /\p{L}/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const SHORTEST = 60;
/** So many parts are tried; a wire file of a day has some hundreds. */
const MOST = 5_000;

/**
 * The stories in a plain text, or null if it is one. A text is only taken apart where every part is a story by itself: an end mark or a row
 * of signs must part them, and each must have a headline and a dateline or byline of its own (between end marks of a wire the dateline
 * will do); or each begins with the header that machines write. Between stars only headline and dateline will do. A round-up with breaks between its sections, a release
 * with notes behind its end, a scene break, a transcript stay whole. Linear time.
 */
export function splitStories(text: string): readonly string[] | null {
  return (
    splitBefore(text, DUMP, isDump) ??
    splitBefore(text, FIELD_BLOCK, isHeaded) ??
    splitAt(text, WIRE_END, isItem) ??
    splitAt(text, END_MARK, isReleased) ??
    splitAt(text, ROW, isStory) ??
    splitAt(text, STARS, isWhole)
  );
}

/** Whether it is worth decoding these bytes to look for several stories: a page is not, nor a text without any mark. */
export function mayHoldStories(bytes: Uint8Array): boolean {
  const start = bytes.findIndex((byte) => byte > 0x20);
  if (start === -1 || bytes[start] === MARKUP_START) return false;
  return HINT.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}

function splitBefore(text: string, start: RegExp, holds: (part: string) => boolean): readonly string[] | null {
  const starts = [...text.matchAll(start)].map(({ index }) => index);
  const [first] = starts;
  if (first === undefined || starts.length < 2 || text.slice(0, first).trim() !== '') return null;
  return checked(
    starts.map((at, i) => text.slice(at, starts[i + 1] ?? text.length)),
    holds,
  );
}

function splitAt(text: string, mark: RegExp, holds: (part: string) => boolean): readonly string[] | null {
  const parts = text.split(mark).filter((part) => part.trim() !== '');
  return checked(parts, holds);
}

function checked(parts: readonly string[], holds: (part: string) => boolean): readonly string[] | null {
  return parts.length > 1 && parts.length <= MOST && parts.every(holds) ? parts : null;
}

function isDump(part: string): boolean {
  return readHeader(part).dates.length > 0 && lettersIn(part) >= SHORTEST;
}

function isHeaded(part: string): boolean {
  const { fields, end } = readHeader(part);
  return fields.size >= 2 && lettersIn(part.slice(end)) >= SHORTEST;
}

function isItem(part: string): boolean {
  const { dateline } = look(part);
  return dateline || isReleased(part);
}

function isReleased(part: string): boolean {
  const { headline, dateline, dated, bylined } = look(part);
  return headline && (dateline || dated || bylined);
}

/** A date alone is not enough: chronicles have a row between their days. */
function isStory(part: string): boolean {
  const { headline, dateline, bylined } = look(part);
  return (headline && (dateline || bylined)) || isHeaded(part);
}

function isWhole(part: string): boolean {
  const { headline, dateline } = look(part);
  return headline && dateline;
}

interface Look {
  readonly headline: boolean;
  readonly dateline: boolean;
  readonly dated: boolean;
  readonly bylined: boolean;
}

const NOTHING: Look = { headline: false, dateline: false, dated: false, bylined: false };

function look(part: string): Look {
  if (lettersIn(part) < SHORTEST) return NOTHING;
  const reading = readUncleanText(part);
  if (!reading.ok || lettersIn(reading.draft.paragraphs.join('')) < SHORTEST) return NOTHING;
  const { title, paragraphs, dateCandidates, byline } = reading.draft;
  return {
    headline: title !== null,
    dateline: takeDateline(paragraphs).dateline?.strength === 'strong',
    dated: dateCandidates.some(({ in: where }) => where === 'header'),
    bylined: byline !== null,
  };
}

/** Chinese, Japanese and Korean signs count twice. */
function lettersIn(text: string): number {
  return (text.match(LETTER)?.length ?? 0) + (text.match(UNSPACED)?.length ?? 0);
}
