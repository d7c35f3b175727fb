import type { Line } from './lines.ts';

const PAGE_NUMBER =
  /^(?:(?:page|seite|p[áa]gina|pagina|sida|side|strona|str\.|стр\.|страница|halaman|sayfa|trang|p\.)\s?)?[-–—]?\s?\d{1,4}\s?[-–—]?(?:\s?(?:of|von|de|di|van|av|af|z|из|dari|\/)\s?\d{1,4})?$|^第?\s?\d{1,4}\s?[页頁ページ]$/i;
const DIGITS = /\d+/g;
/** Points by which a running line may stand higher or lower on another page. */
const NEAR = 4;
/** So many lines at the top and at the bottom of a page can be running ones. */
const EDGE = 2;
const LONGEST = 120;
/** More than this part of all letters is no header but the text itself (a form, a page printed many times over). */
const MOST = 0.5;
/** On left and right pages they may differ. */
const SHARE = 0.4;

export interface Pages {
  readonly pages: readonly (readonly Line[])[];
  /** Headers and footers, each once. */
  readonly running: readonly string[];
}

/** Pages without their page numbers and without the lines that stand at the same place of many of them, whatever number is in
 * them: name of the paper, address, day, `Page 2 of 3`. What is far below the text, or above it, is put where it belongs. */
export function withoutRunningLines(pages: readonly (readonly Line[])[]): Pages {
  const seen = new Map<string, number>();
  const edges = pages.map(edgeLines);
  for (const lines of edges) {
    for (const key of new Set([...lines].map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, pages.length * SHARE);
  const running = new Map<string, string>();
  const kept = pages.map((page, at) =>
    inOrderOfHeight(
      page.filter((line) => {
        if (edges[at]?.has(line) !== true) return true;
        if (PAGE_NUMBER.test(line.text)) return false;
        const key = keyOf(line);
        if (line.text.length > LONGEST || (seen.get(key) ?? 0) < least) return true;
        running.set(key, running.get(key) ?? line.text);
        return false;
      }),
    ),
  );
  if (letters(kept) < letters(pages) * (1 - MOST)) return { pages, running: [] };
  return { pages: kept, running: [...running.values()] };
}

function letters(pages: readonly (readonly Line[])[]): number {
  return pages.flat().reduce((sum, { text }) => sum + text.length, 0);
}

function edgeLines(page: readonly Line[]): ReadonlySet<Line> {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)]);
}

function keyOf({ text, y }: Line): string {
  return `${Math.round(y / NEAR)} ${text.replace(DIGITS, '#')}`;
}

/** A header that was drawn last is read first, and a footer that was drawn first is read last. */
function inOrderOfHeight(page: readonly Line[]): readonly Line[] {
  const lines = [...page];
  for (let moved = 0; moved < EDGE && lines.length > 2; moved++) {
    const [first, ...rest] = lines;
    if (first === undefined || !rest.every(({ y }) => y > first.y + first.size)) break;
    lines.push(first);
    lines.shift();
  }
  for (let moved = 0; moved < EDGE && lines.length > 2; moved++) {
    const last = lines.at(-1);
    const [first] = lines;
    // A second column ends no higher than the first begins, unless the page has one line above the others.
    if (last === undefined || first === undefined || last.y <= first.y + first.size) break;
    if (!lines.slice(0, -1).every(({ y }) => y < last.y - last.size)) break;
    lines.unshift(last);
    lines.pop();
  }
  return lines;
}
