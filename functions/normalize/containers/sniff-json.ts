const BOM = /^ï»¿/;
const LINES_NAME = /\.(?:jsonl|ndjson|jsonlines|ldjson)(?:\.(?:gz|zst))?$/i;
const ARRAY_START = /^(?:ï»¿)?\s{0,1000}\[\s{0,1000}[{\]]/;
/** Lines looked at: one bad line at the top must not turn a file of good ones into a broken document. */
const LINES_TRIED = 50;

/** Whether these are lines of JSON objects: more than one line begins with `{` and one of them is an object by itself, or
 * a single line is and the name says that it is JSONL. `head` is bytes as Latin-1. */
export function looksLikeJsonLines(head: string, name: string): boolean {
  const lines = head
    .replace(BOM, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_TRIED);
  const objects = lines.filter((line) => line.startsWith('{'));
  if (objects.length === 0 || (lines[0] ?? '').trim() === '{') return false;
  if (LINES_NAME.test(name)) return true;
  if (objects.length < 2) return false;
  return objects.some(isObject);
}

/** Whether this begins an array of objects. */
export function startsJsonArray(head: string): boolean {
  return ARRAY_START.test(head);
}

function isObject(line: string): boolean {
  if (!line.trimEnd().endsWith('}')) return false;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object';
  } catch {
    return false;
  }
}
