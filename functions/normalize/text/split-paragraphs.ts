import { isBylineLine } from './byline.ts';
import { readDateLine } from './date-line.ts';
import { datelineAt } from './dateline.ts';
import { isMarkerLine } from './markers.ts';

const LOWER = /^\p{Ll}/u;
const FLUSH = /^\S/;
const INDENTED = /^ {2,8}\S/;
const BLANK_LINES = /\n[ ]{0,200}(?:\n[ ]{0,200}){1,1000}/;
const SPACES = / {2,}/g;
const SENTENCE_END = /[.!?:;…。！？؟।۔"”’')\]»]$/;
const HYPHENATED = /\p{Ll}-$/u;
const LIST_ITEM = /^(?:[-*•·–—]\s|\d{1,3}[.)]\s)/;
/** Wire copy and mail break lines at 60 to 80 characters; a column of names or prices does not reach that. */
const NARROWEST_WRAP = 45;
const WIDEST_WRAP = 100;

/** The paragraphs of plain text: split at blank lines; inside a block every line is a paragraph, unless the block is
 * hard-wrapped, then its lines are joined. Runs of spaces become one. Indented first lines begin paragraphs in wrapped text. */
export function splitParagraphs(text: string): readonly string[] {
  return text
    .split(BLANK_LINES)
    .flatMap((block, i) => (i < FRONT_BLOCKS ? splitFront(block) : splitBlock(linesOf(block))))
    .map((paragraph) => paragraph.replace(SPACES, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** Headline, byline and date lines stand at most so many blocks and lines deep. */
const FRONT_BLOCKS = 4;
const FRONT_LINES = 8;

function linesOf(block: string): readonly string[] {
  return block.split('\n').filter((line) => line.trim() !== '');
}

/** In front of a story a byline or a date line is a paragraph, and a dateline begins one, however long the lines around it are. */
function splitFront(block: string): readonly string[] {
  const lines = linesOf(block);
  const groups: string[][] = [[]];
  for (const [i, line] of lines.entries()) {
    const bare = line.trim();
    const front = i < FRONT_LINES;
    const alone =
      front && (isBylineLine(bare) || isMarkerLine(bare) || EDITORS.test(bare) || readDateLine(bare) !== null);
    if (alone) groups.push([line], []);
    else if (front && i > 0 && datelineAt(bare, 0)?.strength === 'strong') groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.flatMap(splitBlock);
}

function splitBlock(lines: readonly string[]): readonly string[] {
  if (lines.length < 2) return lines;
  return isWrapped(lines) ? joinWrapped(lines) : lines;
}

/** Hard-wrapped: all lines but the last of each paragraph are nearly equally long, and most break inside a sentence. */
function isWrapped(lines: readonly string[]): boolean {
  const lengths = lines.map(widthOf);
  // Not all as arguments of one call: a text of 4 MB has more lines than the stack has room for.
  const widest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) return false;
  const inner = lines.slice(0, -1);
  const full = inner.filter((line) => widthOf(line) > widest * 0.7).length;
  const open = inner.filter((line) => !SENTENCE_END.test(line.trimEnd())).length;
  return full >= inner.length * 0.6 && open >= Math.max(1, inner.length * 0.5);
}

const EDITORS = /^eds:\s/i;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/gu;
const WIDE_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]$/u;
const WIDE_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;

/** In columns: Chinese, Japanese and Korean signs take two. */
function widthOf(line: string): number {
  const bare = line.trimEnd();
  return bare.length + (bare.match(WIDE)?.length ?? 0);
}

function joinWrapped(lines: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  const indented = lines.some((line) => INDENTED.test(line)) && lines.some((line) => FLUSH.test(line));
  for (const line of lines) {
    const previous = paragraphs.at(-1);
    const begins = previous === undefined || (indented && INDENTED.test(line)) || LIST_ITEM.test(line);
    if (begins) paragraphs.push(line.trim());
    else paragraphs[paragraphs.length - 1] = join(previous, line.trim());
  }
  return paragraphs;
}

function join(before: string, after: string): string {
  if (WIDE_END.test(before) && WIDE_START.test(after)) return `${before}${after}`;
  return HYPHENATED.test(before) && LOWER.test(after) ? `${before}${after}` : `${before} ${after}`;
}
