import type { Dateline } from '#article/article.ts';
import { authorsOf, readByline } from './byline.ts';
import { datelineAt, reporterIn } from './dateline.ts';
import { easternDateline } from './dateline-east.ts';
import { NEWS_AGENCIES } from './dateline-words.ts';

const TRAILING_MARKS = /[.:|\s–—-]+$/u;

export interface Taken {
  readonly paragraphs: readonly string[];
  readonly dateline: Dateline | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly section: string | null;
}

/** How far into the first paragraph a dateline may stand behind a glued headline or byline. */
const FRONT = 320;
const GLUED_BYLINE = /^by\s\p{Lu}[\p{L}\p{M}.'’ -]{3,60}?(?:[.:|]|\s(?:[-–—]|--))?\s{1,2}(?=\p{Lu}{2})/iu;
const UPPER_START = /(?<=[.!?"”’:|)\]\s])(?=\p{Lu}{2}[\p{Lu}\s./'’-]{1,40}(?:,|\s?\(|\s?[-–—:]|\/))/gu;

/** Finds the dateline of a body; what is glued in front of it (`By A. Name. LONDON (Reuters) - …`, a headline run into the
 * first line) is cut off and given as byline or title. Offsets of the dateline are into the first paragraph, which is the start of the text. */
export function takeDateline(
  paragraphs: readonly string[],
  stated: string | null = null,
  located: string | null = null,
  maybeLocated: string | null = null,
): Taken {
  const taken = findInBody(paragraphs);
  if (taken.dateline?.strength === 'strong' || paragraphs.length === 0) return taken;
  if (stated !== null) return { ...taken, ...withStated(stated, paragraphs) };
  if (taken.dateline !== null) return taken;
  if (located !== null) return { ...taken, dateline: nowhereInText(located) };
  return maybeLocated === null ? taken : { ...taken, dateline: { ...nowhereInText(maybeLocated), strength: 'weak' } };
}

/** A dateline that the format keeps apart is put where a reader sees it: in front of the first paragraph, on a line of its own. */
function withStated(stated: string, paragraphs: readonly string[]): Pick<Taken, 'paragraphs' | 'dateline'> {
  const [first = '', ...rest] = paragraphs;
  const text = stated.trim();
  const read = datelineAt(`${text}\n${first}`, 0);
  const places = [text.split(',')[0]?.trim() ?? text];
  const whole: Dateline = {
    text,
    places,
    qualifiers: [],
    agency: null,
    date: null,
    start: 0,
    end: text.length,
    strength: 'strong',
  };
  const dateline: Dateline =
    read === null || read.end > text.length ? whole : { ...read, text, end: text.length, strength: 'strong' };
  return { paragraphs: [`${text}\n${first}`, ...rest], dateline };
}

/** Where it was filed, known from the format alone: nothing of the text is marked. */
function nowhereInText(located: string): Dateline {
  const [place = located, ...qualifiers] = located.split(',').map((part) => part.trim());
  return { text: '', places: [place], qualifiers, agency: null, date: null, start: 0, end: 0, strength: 'strong' };
}

/** Whether a paragraph opens with a dateline that its form alone vouches for. */
export function opensWithDateline(paragraph: string): boolean {
  return datelineAt(paragraph, 0)?.strength === 'strong' || easternDateline(paragraph) !== null;
}

/** Whether a line is a dateline with an agency and a mark and nothing else (`ANTAKYA, Turkey, Feb 10 (Reuters) -`). */
export function isDatelineAlone(line: string): boolean {
  const dateline = CLOSED.test(line) ? aloneIn(line) : null;
  return dateline !== null && (MARKED.test(line) || NEWS_AGENCIES.has(dateline.agency?.toLowerCase() ?? ''));
}

const CLOSED = /\)\s?(?:--?|[–—:]|\.-)?$/;
const MARKED = /\)\s?(?:--?|[–—:]|\.-)$/;

function aloneIn(line: string): Dateline | null {
  const dateline = line.length > LONGEST_ALONE ? null : datelineAt(`${line}\nThe`, 0);
  return dateline === null || dateline.end !== line.length ? null : dateline;
}

const LONGEST_ALONE = 90;

function findInBody(paragraphs: readonly string[]): Taken {
  const plain: Taken = { paragraphs, dateline: null, title: null, byline: null, authors: [], section: null };
  const [first, ...rest] = paragraphs;
  if (first === undefined) return plain;
  const lone = loneDateline(first, rest[0]);
  if (lone !== null) return { ...plain, ...lone, paragraphs: [...lone.paragraphs, ...rest.slice(1)] };
  const eastern = easternDateline(first);
  if (eastern !== null) return { ...plain, dateline: eastern.dateline, ...reporterOf(eastern.byline) };
  const here = datelineAt(first, 0);
  if (here !== null) return { ...plain, dateline: here, ...bySlashes(reporterIn(here)) };
  const byline = GLUED_BYLINE.exec(first)?.[0];
  if (byline !== undefined) {
    const dateline = datelineAt(first, byline.length);
    // `By Nate Raymond. BOSTON (AP) - …`: the surname is no town.
    if (dateline !== null && !STOPPED.test(dateline.text))
      return { ...cut(plain, first, rest, dateline), ...bylineOf(byline) };
  }
  for (const { index } of first.slice(0, FRONT).matchAll(UPPER_START)) {
    const dateline = datelineAt(first, index);
    if (dateline === null || dateline.strength !== 'strong' || dateline.agency === null) continue;
    const front = first.slice(0, index).trim();
    return { ...cut(plain, first, rest, dateline), ...(BY.test(front) ? bylineOf(front) : { title: front }) };
  }
  return plain;
}

const STOPPED = /^[^,(/-]*\.$/;

const BY = /^by\s/i;

function bylineOf(front: string): Pick<Taken, 'byline' | 'authors'> {
  const byline = readByline(front.replace(TRAILING_MARKS, ''));
  return { byline, authors: authorsOf(byline) };
}

function reporterOf(byline: string | null): Pick<Taken, 'byline' | 'authors'> {
  return { byline, authors: byline === null ? [] : byline.split(BETWEEN_REPORTERS) };
}

function bySlashes(byline: string | null): Pick<Taken, 'byline' | 'authors'> {
  return { byline, authors: byline === null ? [] : byline.split('/') };
}

const BETWEEN_REPORTERS = /[\s、，·]+/u;

function cut(plain: Taken, first: string, rest: readonly string[], dateline: Dateline): Taken {
  const { start } = dateline;
  return {
    ...plain,
    paragraphs: [first.slice(start), ...rest],
    dateline: { ...dateline, start: 0, end: dateline.end - start },
  };
}

/** A dateline on a line of its own: joined to the paragraph that it stands over by a line break. */
function loneDateline(first: string, second: string | undefined): Pick<Taken, 'paragraphs' | 'dateline'> | null {
  if (second === undefined || first.length > LONGEST_ALONE) return null;
  const joined = `${first}\n${second}`;
  const dateline =
    LIST_ITEM.test(second) && MARKED.test(first) ? aloneIn(first) : (signedAlone(first) ?? datelineAt(joined, 0));
  if (dateline === null || dateline.end !== first.length) return null;
  if (dateline.date === null && dateline.agency === null) return null;
  return { paragraphs: [joined], dateline: { ...dateline, strength: 'strong' } };
}

/** `ANKARA - Anadolu Ajansı`: place and agency, without a mark at the end. */
function signedAlone(line: string): Dateline | null {
  if (!PLACE_AND_AGENCY.test(line)) return null;
  const dateline = datelineAt(`${line} - The`, 0);
  if (dateline === null || dateline.agency === null || !line.endsWith(dateline.agency)) return null;
  return { ...dateline, text: line, end: line.length };
}

const PLACE_AND_AGENCY = /^\p{Lu}[^\n]{1,40}\s[-–—/]\s\p{Lu}[\p{L} ]{1,30}$/u;
const LIST_ITEM = /^[*•·▪-]\s/;
