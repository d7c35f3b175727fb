import { isAffiliation } from './affiliation.ts';
import { readDateLine } from './date-line.ts';
import { isHeadline } from './headline.ts';

/** Last words of papers' names that `isAffiliation` does not know: alone they are also words of headlines, so a date must stand under them. */
const PAPER =
  /^(?:The )?(?:\p{Lu}[\p{L}\p{M}'’&-]{1,20} ){1,3}(?:Advertiser|Argus|Banner|Bugle|Bulletin|Clarion|Comet|Courier|Dispatch|Echo|Examiner|Gleaner|Globe|Leader|Ledger|Mail|Mercury|Messenger|Mirror|Monitor|Observer|Post|Recorder|Register|Reporter|Review|Sentinel|Standard|Star|Sun|Telegraph|Voice)$/u;
/** `Karhula Oyj Stock exchange release 12 February 2019 at 9.00 a.m. EET`: the head of a firm's announcement. */
const RELEASE =
  /^(\p{Lu}[^\n]{1,50}?),?\s((?:stock exchange|company|press|news|media) (?:release|announcement)),?\s(.{6,40})$/iu;
/** `SOURCE Karhula Oyj`: how release services close. In small letters it is the source of a table. */
const SIGNED = /^SOURCE:?\s(\S.{1,79}?)\.?$/u;

/** Whether some words are the name of a paper or an agency by their last word. */
export function isPaper(name: string): boolean {
  return PAPER.test(name) || isAffiliation(name);
}

/** Whether a first line is the name of a paper over the date of the issue and a headline. */
export function isMasthead(line: string, [date, headline, ...under]: readonly string[]): boolean {
  if (date === undefined || headline === undefined || !isPaper(line)) return false;
  return readDateLine(date) !== null && isHeadline(headline, under);
}

/** Who announces, what it is called and when, where a line says these three and nothing else; null for any other line. */
export function readReleaseLine(line: string): ReleaseLine | null {
  const [, source, section, date] = RELEASE.exec(line) ?? [];
  if (source === undefined || section === undefined || date === undefined) return null;
  return readDateLine(date) === null ? null : { source, section, date };
}

export interface ReleaseLine {
  readonly source: string;
  readonly section: string;
  readonly date: string;
}

/** Whom the last line of a release names as its source, or null. */
export function releaseSource(line: string): string | null {
  return SIGNED.exec(line)?.[1] ?? null;
}
