import type { StructuredTextItem } from 'unpdf';

/** A gap this much wider than the usual one between lines begins a paragraph; set solid, paragraphs stand at 1.5 and more. */
const WIDE_GAP = 1.3;
/** A line of another size (a headline, a credit) stands for itself. */
const OTHER_SIZE = 0.1;
/** An indent begins a paragraph, in widths of the letter m. */
const INDENT = 0.8;
const SENTENCE_END = /[.!?…:]["”’')\]»]?$/;
const BULLET = /^[•▪◦‣–-]\s/;
const PAGE_NUMBER = /^[-–—]?\s?\d{1,4}\s?[-–—]?$/;
const WORD_CUT = /(\p{Ll})-\n(?=\p{Ll})/gu;
const LINE_BREAK = /(?<!\n)\n(?!\n)/g;
const LOWER_START = /^\p{Ll}/u;

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/**
 * The text of a document in reading order, a blank line between paragraphs. A PDF knows no paragraphs: it places runs of
 * letters. Lines end where the parser sees them end; a paragraph begins at a wider gap, another size of type, a bullet, or,
 * where a sentence ended, at an indent or a new column. A page that shows none of these keeps its line breaks, for the reader of plain text to
 * judge. Words cut at line ends are joined, page numbers left out, and a sentence goes on over the end of a page.
 */
export function documentText(pages: readonly (readonly StructuredTextItem[])[]): string {
  let text = '';
  for (const page of pages.map(pageText).filter((one) => one !== '')) {
    const goesOn = text !== '' && !SENTENCE_END.test(text) && LOWER_START.test(page);
    text += text === '' ? page : `${goesOn ? ' ' : '\n\n'}${page}`;
  }
  return text;
}

function pageText(items: readonly StructuredTextItem[]): string {
  const lines = withoutPageNumber(linesOf(items));
  const leading = usualGap(lines);
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before !== undefined) text += beginsParagraph(before, line, leading) ? '\n\n' : '\n';
    text += line.text;
  }
  const whole = text.replace(WORD_CUT, '$1');
  return whole.includes('\n\n') ? whole.replace(LINE_BREAK, ' ') : whole;
}

function linesOf(items: readonly StructuredTextItem[]): readonly Line[] {
  const lines: Line[] = [];
  let open: StructuredTextItem[] = [];
  const close = (): void => {
    const first = open.find(({ str }) => str.trim() !== '');
    const text = open.map(({ str }) => str).join('');
    if (first !== undefined) lines.push({ text: text.trim(), x: first.x, y: first.y, size: first.fontSize });
    open = [];
  };
  for (const item of items) {
    open.push(item);
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

/** It is the first or the last line of a page, and nothing else is on it. */
function withoutPageNumber(lines: readonly Line[]): readonly Line[] {
  const isNumber = (line: Line | undefined): boolean => line !== undefined && PAGE_NUMBER.test(line.text);
  return lines.slice(isNumber(lines[0]) ? 1 : 0, isNumber(lines.at(-1)) ? -1 : undefined);
}

/** The middle one of the downward gaps; 0 if there is none. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    return before !== undefined && before.y > line.y ? [before.y - line.y] : [];
  });
  return gaps.sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0;
}

function beginsParagraph(before: Line, line: Line, leading: number): boolean {
  const gap = before.y - line.y;
  if (gap > leading * WIDE_GAP || BULLET.test(line.text)) return true;
  if (Math.abs(before.size - line.size) > OTHER_SIZE * before.size) return true;
  return SENTENCE_END.test(before.text) && (gap < 0 || line.x - before.x > INDENT * line.size);
}
