import type { StructuredTextItem } from 'unpdf';
import { readColumns } from './columns.ts';
import { type Line, rowsOf } from './lines.ts';
import { withoutRunningLines } from './running-lines.ts';

/** A gap this much wider than the usual one between lines begins a paragraph; set solid, paragraphs stand at 1.5 and more. */
const WIDE_GAP = 1.3;
/** A line of another size (a headline, a credit) stands for itself. */
const OTHER_SIZE = 0.1;
/** Lines of another size than the text's stand so far apart, in heights of their type. */
const SOLID = 1.25;
/** An indent begins a paragraph, in widths of the letter m. */
const INDENT = 0.8;
const SENTENCE_END = /[.!?…:。！？：؟।۔]["”’')\]»」』）]?$/;
const BULLET = /^[•▪◦‣–-]\s/;
/** At the end of a line, of a column (whose next line may stand off) or of a page. */
const WORD_CUT = /(?<=\p{Ll})[-\u00ad\u2010]\n{1,2}(?=\p{Ll})/gu;
/** `north-` at the end of a line and `Italian` on the next. */
const COMPOUND_CUT = /(?<=\p{L}-)\n(?=\p{L})/gu;
const CUT_AT_END = /(?<=\p{Ll})[-\u00ad\u2010]$/u;
const LOWER_START = /^\p{Ll}/u;
const LINE_BREAK = /(?<!\n)\n(?!\n)/g;
/** Chinese, Japanese and Thai have no spaces between words: a line break is none either. */
const UNSPACED_BREAK =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}，。、；：！？」』）》…])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}「『（《“])/gu;
/** Letters of scripts without capitals do not show whether a sentence begins. */
const GOES_ON = /^[\p{Ll}\p{Lo}]/u;
const UNSPACED_JOINT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}，、；]$/u;
/** A headline at the foot of a page is not a sentence that goes on. */
const LONG_LINE = 24;

export interface DocumentText {
  readonly text: string;
  /** Lines that stand on many pages, each once; they are not in the text. */
  readonly running: readonly string[];
}

/**
 * The text of a document in reading order, a blank line between paragraphs. A PDF knows no paragraphs: it places runs of
 * letters. Lines end where the parser sees them end; a paragraph begins at a wider gap, another size of type, a bullet, or,
 * where a sentence ended, at an indent or a new column. A page that shows none of these keeps its line breaks, for the reader of plain text to
 * judge. Words cut at line ends are joined, page numbers, headers and footers left out, and a sentence goes on over the end of a page.
 */
export function documentText(items: readonly (readonly StructuredTextItem[])[]): DocumentText {
  const { pages, running } = withoutRunningLines(items.map((page) => readColumns(rowsOf(page))));
  const usual = usualSetting(pages);
  let text = '';
  for (const page of pages.map((lines) => pageText(lines, usual)).filter((one) => one !== '')) {
    if (CUT_AT_END.test(text) && LOWER_START.test(page)) text = text.replace(CUT_AT_END, '') + page;
    else text = text === '' ? page : text + overPage(text, page);
  }
  return { text, running };
}

/** A page behind the text so far: the rest of a word or of a sentence, or a paragraph of its own. */
function overPage(text: string, page: string): string {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const goesOn = last.length >= LONG_LINE && !SENTENCE_END.test(last) && GOES_ON.test(page);
  if (!goesOn) return `\n\n${page}`;
  return UNSPACED_JOINT.test(last) ? page : ` ${page}`;
}

interface Setting {
  readonly size: number;
  readonly gap: number;
}

function pageText(lines: readonly Line[], usual: Setting): string {
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before !== undefined) text += beginsParagraph(before, line, usual) ? '\n\n' : '\n';
    text += line.text;
  }
  const whole = text.replace(WORD_CUT, '').replace(COMPOUND_CUT, '').replace(UNSPACED_BREAK, '');
  return whole.includes('\n\n') ? whole.replace(LINE_BREAK, ' ') : whole;
}

/** The size of most letters, and the commonest step from line to line in that size (0 if there is none). */
function usualSetting(pages: readonly (readonly Line[])[]): Setting {
  const sizes = new Map<number, number>();
  for (const { size, text } of pages.flat()) sizes.set(half(size), (sizes.get(half(size)) ?? 0) + text.length);
  const size = commonest(sizes);
  const gaps = new Map<number, number>();
  for (const lines of pages) {
    for (const [at, line] of lines.entries()) {
      const before = lines[at - 1];
      if (before === undefined || before.y <= line.y || half(line.size) !== size || half(before.size) !== size)
        continue;
      const gap = half(before.y - line.y);
      gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
    }
  }
  return { size, gap: commonest(gaps) };
}

function half(points: number): number {
  return Math.round(points * 2) / 2;
}

/** The smallest one among equals. */
function commonest(counts: ReadonlyMap<number, number>): number {
  let best = 0;
  let most = 0;
  for (const [value, count] of counts) {
    if (count < most || (count === most && value > best)) continue;
    best = value;
    most = count;
  }
  return best;
}

function beginsParagraph(before: Line, line: Line, usual: Setting): boolean {
  const gap = before.y - line.y;
  if (Math.abs(before.size - line.size) > OTHER_SIZE * before.size) return true;
  const leading = half(line.size) === usual.size && usual.gap > 0 ? usual.gap : line.size * SOLID;
  if (gap > leading * WIDE_GAP || BULLET.test(line.text) || line.indented) return true;
  return SENTENCE_END.test(before.text) && (gap < 0 || line.x - before.x > INDENT * line.size);
}
