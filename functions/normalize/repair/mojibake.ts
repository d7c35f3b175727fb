/** What windows-1252 shows for the bytes 0x80–0x9F; the five unassigned ones pass as controls. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF = new Map<string, number>([...HIGH].map((char, i) => [char, 0x80 + i]));
for (let code = 0xa0; code <= 0xff; code++) BYTE_OF.set(String.fromCharCode(code), code);

const TRAIL = `[\\u0080-\\u00bf${[...HIGH].filter((char) => char > '\u00ff').join('')}]`;
/** UTF-8 sequences of two to four bytes as windows-1252 (or Latin-1) shows them. */
export const MISREAD = new RegExp(
  `[\\u00c2-\\u00df]${TRAIL}|[\\u00e0-\\u00ef]${TRAIL}{2}|[\\u00f0-\\u00f4]${TRAIL}{3}`,
  'g',
);
/** These hardly occur in any language: a curly quote, a dash, a no-break space or an accented Latin letter misread. */
const STRONG = new RegExp(
  `â(?:€${TRAIL}|\\u0080${TRAIL})|Ã[\\u00a0-\\u00bf€-™\\u0080-\\u009f]|Â[\\u00a0-\\u00bf]|[ÐÑ]${TRAIL}[ÐÑ]${TRAIL}|ðŸ`,
  'g',
);

/** UTF-8 that was read as windows-1252 somewhere upstream (`donâ€™t`), decoded again; once more if it happened twice.
 * Nothing is touched unless sequences that no language writes are there. */
export function repairMojibake(text: string): string {
  const once = repairOnce(text);
  return once === text ? text : repairOnce(once);
}

function repairOnce(text: string): string {
  if (!isAfflicted(text)) return text;
  return text.replace(MISREAD, (run) => redecode(run) ?? run);
}

function isAfflicted(text: string): boolean {
  let strong = 0;
  for (const [found] of text.matchAll(STRONG)) {
    strong += found.length > 2 ? 2 : 1;
    if (strong >= 2) return true;
  }
  // A single one counts in a short text (a headline, a byline).
  return strong === 1 && text.length < 200;
}

function redecode(run: string): string | null {
  const bytes = Uint8Array.from([...run], (char) => BYTE_OF.get(char) ?? char.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
