import type { StructuredTextItem } from 'unpdf';

/** A line of a page, or the part of it that stands in one column. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** The line was set in by blanks of its own (Chinese and Japanese paragraphs begin with two wide ones). */
  readonly indented: boolean;
}

/** Wider than any space between words, however much a line is justified, in heights of the type: nothing, or another column. */
const GUTTER = 1.3;
const RIGHT_TO_LEFT = 'rtl';
const BLANKS = /^(?:\u3000| {2})/;

/** The lines of a page in the order of the file, each as its parts between gutters. The parser says where a line ends. In lines
 * of Arabic or Hebrew the runs stand from right to left; the parser has turned the letters of each run already. */
export function rowsOf(items: readonly StructuredTextItem[]): readonly (readonly Line[])[] {
  const rows: (readonly Line[])[] = [];
  let open: StructuredTextItem[] = [];
  const close = (): void => {
    const row = cellsOf(inReadingOrder(open)).flatMap(lineOf);
    if (row.length > 0) rows.push(row);
    open = [];
  };
  for (const item of items) {
    open.push(item);
    if (item.hasEOL) close();
  }
  close();
  return rows;
}

function inReadingOrder(items: readonly StructuredTextItem[]): readonly StructuredTextItem[] {
  const letters = (dir: string): number =>
    items.reduce((sum, item) => sum + (item.dir === dir ? item.str.trim().length : 0), 0);
  if (letters(RIGHT_TO_LEFT) <= items.reduce((sum, { str }) => sum + str.trim().length, 0) / 2) return items;
  const result: StructuredTextItem[] = [];
  let foreign: StructuredTextItem[] = [];
  for (const item of [...items].sort((a, b) => b.x - a.x)) {
    if (item.dir !== RIGHT_TO_LEFT && (item.str.trim() !== '' || foreign.length > 0)) foreign.push(item);
    else {
      for (const run of fromLeftToRight(foreign)) result.push(run);
      result.push(item);
      foreign = [];
    }
  }
  return [...result, ...fromLeftToRight(foreign)];
}

/** A name in Latin letters or a date among Arabic: its runs turned around, but not the blank behind it. */
function fromLeftToRight(runs: readonly StructuredTextItem[]): readonly StructuredTextItem[] {
  const end = runs.findLastIndex(({ str }) => str.trim() !== '') + 1;
  return [...runs.slice(0, end).reverse(), ...runs.slice(end)];
}

function cellsOf(items: readonly StructuredTextItem[]): readonly (readonly StructuredTextItem[])[] {
  const cells: StructuredTextItem[][] = [[]];
  let last: StructuredTextItem | null = null;
  for (const item of items) {
    if (item.str.trim() === '') {
      cells.at(-1)?.push(item);
      continue;
    }
    const gap = last === null ? 0 : Math.max(item.x - last.x - last.width, last.x - item.x - item.width);
    if (last !== null && gap > GUTTER * item.fontSize) cells.push([]);
    cells.at(-1)?.push(item);
    last = item;
  }
  return cells;
}

function lineOf(items: readonly StructuredTextItem[]): readonly Line[] {
  const first = items.find(({ str }) => str.trim() !== '');
  if (first === undefined) return [];
  const text = items.map(({ str }) => str).join('');
  const { x, y, fontSize: size } = first;
  return [{ text: text.trim(), x, y, size, indented: BLANKS.test(text) || BLANKS.test(first.str) }];
}
