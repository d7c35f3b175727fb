import type { Block } from './blocks.ts';
import type { ElementNode } from './tree.ts';

const FEWEST_CELLS = 6;
const MOST_LINKS = 0.3;
const LONGEST_CELL = 200;
/** So much of a table must be in Readability's choice. */
const READ = 0.8;

/**
 * A choice with the tables of figures that stand inside it: short cells, few links, between the first and the last of the chosen
 * blocks, and taken by Readability too. The trees know single cells only, and labels write a row as one line, so they left
 * them out. Folds by site: recall of WCXB articles .956 to .961, body F1 .957 to .960.
 */
export function withTables(
  blocks: readonly Block[],
  chosen: readonly boolean[],
  readable: readonly boolean[],
): boolean[] {
  const first = chosen.indexOf(true);
  const last = chosen.lastIndexOf(true);
  const tables = new Map<ElementNode, Block[]>();
  for (const block of blocks.slice(first + 1, Math.max(first + 1, last))) {
    const table = tableOf(block.host);
    if (table === null) continue;
    const cells = tables.get(table);
    if (cells === undefined) tables.set(table, [block]);
    else cells.push(block);
  }
  const completed = [...chosen];
  for (const cells of tables.values())
    if (isFigures(cells) && cells.filter((cell) => readable[cell.index] === true).length >= READ * cells.length)
      for (const cell of cells) completed[cell.index] = true;
  return completed;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function isFigures(cells: readonly Block[]): boolean {
  const letters = sum(cells.map((cell) => cell.text.length));
  return (
    cells.length >= FEWEST_CELLS &&
    cells.every((cell) => cell.text.length <= LONGEST_CELL) &&
    sum(cells.map((cell) => cell.linkChars)) <= MOST_LINKS * letters
  );
}

/** The table around a cell, by the cell itself and what is in it. */
function tableOf(host: ElementNode): ElementNode | null {
  let inCell = false;
  for (let element: ElementNode | null = host, up = 0; element !== null && up < 8; element = element.parent, up++) {
    if (element.tag === 'td' || element.tag === 'th') inCell = true;
    if (element.tag === 'table') return inCell ? element : null;
  }
  return null;
}
