const PLAIN = /^[\p{L}\p{M}\p{N}’'-]+~?$/u;
const SHORTEST_STEM = 2;

/** Whether a word is one of a list: words parted by `|`, `~` for any ending. What is a regular expression is compiled; plain words and stems are
 * looked up, which takes no building (a list of heads compiled takes 10 ms). */
export function wordMatcher(list: string): (word: string) => boolean {
  if (list === '') return () => false;
  const entries = alternatives(list);
  const plain = entries.filter((entry) => PLAIN.test(entry));
  const whole = new Set(plain.filter((entry) => !entry.endsWith('~')));
  const stems = new Set(plain.filter((entry) => entry.endsWith('~')).map((entry) => entry.slice(0, -1)));
  const others = entries.filter((entry) => !PLAIN.test(entry)).map((entry) => entry.replaceAll('~', '\\p{L}*'));
  const pattern = others.length === 0 ? null : new RegExp(`^(?:${others.join('|')})$`, 'u');
  return (word) => whole.has(word) || hasStem(word, stems) || (pattern?.test(word) ?? false);
}

function hasStem(word: string, stems: ReadonlySet<string>): boolean {
  for (let length = SHORTEST_STEM; length <= word.length; length++) if (stems.has(word.slice(0, length))) return true;
  return false;
}

/** Parts at bars outside brackets. */
function alternatives(list: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < list.length; at++) {
    if (list[at] === '(') depth++;
    else if (list[at] === ')') depth--;
    else if (list[at] === '|' && depth === 0) {
      found.push(list.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, list.slice(start)];
}
