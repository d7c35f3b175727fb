const LOWER = /^\p{Ll}/u;
const FLUSH = /^\S/;
const INDENTED = /^ {2,8}\S/;
const BLANK_LINES = /\n[ ]{0,200}(?:\n[ ]{0,200}){1,1000}/;
const SPACES = / {2,}/g;
const SENTENCE_END = /[.!?:;…。！？؟।۔"”’')\]»]$/;
const HYPHENATED = /\p{Ll}-$/u;
const LIST_ITEM = /^(?:[-*•·–—]\s|\d{1,3}[.)]\s)/;
/** Wire copy and mail break lines at 60 to 80 characters; a column of names or prices does not reach that. */
const NARROWEST_WRAP = 45;
const WIDEST_WRAP = 100;

/** The paragraphs of plain text: split at blank lines; inside a block every line is a paragraph, unless the block is
 * hard-wrapped, then its lines are joined. Runs of spaces become one. Indented first lines begin paragraphs in wrapped text. */
export function splitParagraphs(text: string): readonly string[] {
  return text
    .split(BLANK_LINES)
    .flatMap(splitBlock)
    .map((paragraph) => paragraph.replace(SPACES, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

function splitBlock(block: string): readonly string[] {
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return lines;
  return isWrapped(lines) ? joinWrapped(lines) : lines;
}

/** Hard-wrapped: all lines but the last of each paragraph are nearly equally long, and most break inside a sentence. */
function isWrapped(lines: readonly string[]): boolean {
  const lengths = lines.map((line) => line.trimEnd().length);
  const widest = Math.max(...lengths);
  if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) return false;
  const inner = lines.slice(0, -1);
  const full = inner.filter((line) => line.trimEnd().length > widest * 0.7).length;
  const open = inner.filter((line) => !SENTENCE_END.test(line.trimEnd())).length;
  return full >= inner.length * 0.6 && open >= Math.max(1, inner.length * 0.5);
}

function joinWrapped(lines: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  const indented = lines.some((line) => INDENTED.test(line)) && lines.some((line) => FLUSH.test(line));
  for (const line of lines) {
    const previous = paragraphs.at(-1);
    const begins = previous === undefined || (indented && INDENTED.test(line)) || LIST_ITEM.test(line);
    if (begins) paragraphs.push(line.trim());
    else paragraphs[paragraphs.length - 1] = join(previous, line.trim());
  }
  return paragraphs;
}

function join(before: string, after: string): string {
  return HYPHENATED.test(before) && LOWER.test(after) ? `${before}${after}` : `${before} ${after}`;
}
