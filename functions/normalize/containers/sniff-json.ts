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

/** Whether an object is followed by another (a comma or the record separator of RFC 7464 may stand between them). */
export function startsJsonSequence(head: string): boolean {
  const start = SEQUENCE_START.exec(head)?.[0].length;
  if (start === undefined) return false;
  let depth = 0;
  let inString = false;
  for (let i = start - 1; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) i++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) depth++;
    else if ((code === 0x7d || code === 0x5d) && --depth === 0) return NEXT_OBJECT.test(head.slice(i + 1, i + 1_100));
  }
  return false;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the record separator begins each text of a JSON sequence
const SEQUENCE_START = /^(?:ï»¿)?[\s\u001e]{0,1000}\{/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the record separator begins each text of a JSON sequence
const NEXT_OBJECT = /^[\s,\u001e]{0,1000}\{\s{0,1000}["}]/;

function isObject(line: string): boolean {
  if (!line.trimEnd().endsWith('}')) return false;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object';
  } catch {
    return false;
  }
}
