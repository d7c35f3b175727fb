import type { GoldDocument } from '#extract/entities/train/corpus.ts';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: 'PER' | 'ORG' | 'LOC';
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}…]|['’](?:s|re|ve|ll|d|m)?|n['’]t|-)$/i;
const NO_SPACE_AFTER = /^(?:[([{$£€#-])$/;

/** A tokenized document as a reader would see it, a sentence a line, its names as offsets into the text. */
export function textOf(document: GoldDocument): { text: string; names: GoldName[] } {
  let text = '';
  const names: GoldName[] = [];
  for (const { tokens, spans } of document.sentences) {
    let open = false;
    const places = tokens.map((token, at) => {
      let space = at > 0 && !NO_SPACE_BEFORE.test(token) && !NO_SPACE_AFTER.test(tokens[at - 1] ?? '');
      if (token === '"') {
        space = open ? false : at > 0;
        open = !open;
      } else if (tokens[at - 1] === '"' && open) space = false;
      if (space) text += ' ';
      const start = text.length;
      text += token;
      return { start, end: text.length };
    });
    for (const { start, end, type } of spans)
      names.push({ start: places[start]?.start ?? 0, end: places[end - 1]?.end ?? 0, type });
    text += '\n';
  }
  return { text, names };
}
