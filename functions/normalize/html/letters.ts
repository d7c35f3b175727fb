const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/gu;

/** East Asian signs and Thai letters in a text: what is written without spaces between words. */
export function wideSigns(text: string): number {
  return text.match(WIDE)?.length ?? 0;
}

/** How much there is to read in a text: its letters; an East Asian sign counts as two and a half. */
export function weightOf(text: string): number {
  return text.length + 1.5 * wideSigns(text);
}
