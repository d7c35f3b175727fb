import type { Line } from './lines.ts';

/** So many lines of a page must be parted at one place for it to be a gutter between columns. */
const LEAST_ROWS = 3;
/** Columns hold prose; the cells of a table are shorter, on the average in letters. */
const LEAST_LETTERS = 18;
/** Lines of a column begin within so many points of each other. */
const NEAR = 14;

/** The lines of a page in reading order. Some programs write a page of several columns row by row; where three or more rows are
 * parted at the same place and the parts are prose, one column is read after the other, between lines that go across. The cells of a table stay in their row. */
export function readColumns(rows: readonly (readonly Line[])[]): readonly Line[] {
  const starts = columnStarts(rows);
  if (starts.length < 2) return rows.map(joined);
  const lines: Line[] = [];
  let columns: Line[][] = starts.map(() => []);
  const flush = (): void => {
    for (const line of columns.flat()) lines.push(line);
    columns = starts.map(() => []);
  };
  for (const row of rows) {
    const lone = row.length === 1 ? row[0] : undefined;
    if (lone !== undefined && goesAcross(lone, starts)) {
      flush();
      lines.push(lone);
    } else for (const line of row) columns[columnOf(line, starts)]?.push(line);
  }
  flush();
  return lines;
}

function columnStarts(rows: readonly (readonly Line[])[]): readonly number[] {
  const parted = rows.filter((row) => row.length > 1);
  if (parted.length < LEAST_ROWS) return [];
  const cells = parted.flat();
  if (cells.reduce((sum, { text }) => sum + text.length, 0) < LEAST_LETTERS * cells.length) return [];
  const places: { x: number; count: number }[] = [];
  for (const { x } of cells) {
    const known = places.find((place) => Math.abs(place.x - x) <= NEAR);
    if (known === undefined) places.push({ x, count: 1 });
    else {
      known.x = Math.min(known.x, x);
      known.count++;
    }
  }
  return places
    .filter(({ count }) => count >= LEAST_ROWS)
    .map(({ x }) => x)
    .sort((a, b) => a - b);
}

/** Letters are half as wide as the type is high, on the average. */
const LETTER_WIDTH = 0.45;

function goesAcross(line: Line, starts: readonly number[]): boolean {
  const end = line.x + line.text.length * line.size * LETTER_WIDTH;
  const next = starts[columnOf(line, starts) + 1];
  const begins = starts.some((start) => Math.abs(start - line.x) <= NEAR);
  return next === undefined ? !begins : end > next + line.size;
}

function columnOf(line: Line, starts: readonly number[]): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => line.x >= start - NEAR),
  );
}

function joined(row: readonly Line[]): Line {
  const [first] = row;
  return first === undefined || row.length === 1
    ? (first ?? NOTHING)
    : { ...first, text: row.map(({ text }) => text).join(' ') };
}

const NOTHING: Line = { text: '', x: 0, y: 0, size: 0, indented: false };
