import { isBylineLine, isNamesLine } from './byline.ts';
import { captionOf } from './captions.ts';
import { readDateLine } from './date-line.ts';
import { NEWS_AGENCIES } from './dateline-words.ts';
import { markerOf } from './markers.ts';
import { isDatelineAlone, opensWithDateline } from './take-dateline.ts';

export const SENTENCE_END = /[.!?…。！？؟।۔։]["”’')\]»」』]{0,2}$/;
const TITLE_LONGEST = 220;
const TITLE_SHORTEST = 8;

/** One or two words over a headline over the text: the country or the subject. */
export function isKicker(line: string, rest: readonly string[]): boolean {
  const [next, after] = rest;
  if (next === undefined || after === undefined || !KICKER.test(line) || NEWS_AGENCIES.has(next.toLowerCase()))
    return false;
  const headline = MANY_WORDS.test(next) && !SENTENCE_END.test(next) && !opensWithDateline(next);
  if (!headline || isBylineLine(next) || isNamesLine(next) || readDateLine(next) !== null || captionOf(next) !== null)
    return false;
  return (
    isHeadline(next, rest.slice(1)) && (opensWithDateline(after) || (after.length > PROSE && SENTENCE_END.test(after)))
  );
}

const PROSE = 80;

/** Whether a line is a headline for what follows it: no sentence, no dateline, and prose under it. */
export function isHeadline(line: string, rest: readonly string[]): boolean {
  if (line.length > TITLE_LONGEST || line.endsWith(':') || opensWithDateline(line) || isDatelineAlone(line))
    return false;
  const marked = markerOf(line) !== '' && rest.length > 0;
  if (SENTENCE_END.test(line) && !marked) return false;
  if (rest[0] !== undefined && opensWithDateline(rest[0])) return true;
  if (widthOf(line) < TITLE_SHORTEST) return false;
  return marked || rest.some((paragraph) => isProseUnder(line, paragraph));
}

/** A sentence, not much shorter than the headline over it; or much longer than that, with the end of a sentence in it. */
function isProseUnder(headline: string, paragraph: string): boolean {
  if (SENTENCE_END.test(paragraph) || NO_STOPS.test(paragraph)) return paragraph.length * 2 > headline.length;
  return paragraph.length > headline.length * 2 && SENTENCE_IN.test(paragraph);
}

const SENTENCE_IN = /[。！？]|[.!?…؟।۔]["”’')\]»]{0,2}\s/u;
const KICKER =
  /^\p{Lu}[\p{L}\p{M}'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}'’-]{1,20})?(?:, \p{Lu}[\p{L}\p{M}'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}'’-]{1,20})?)?$/u;
const MANY_WORDS = /^(?:\S+ ){3}\S/;
/** Thai, Lao, Khmer and Burmese sentences end in a blank. */
const NO_STOPS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** A Chinese sign says as much as two letters. */
function widthOf(line: string): number {
  return line.length + (line.match(WIDE)?.length ?? 0);
}
