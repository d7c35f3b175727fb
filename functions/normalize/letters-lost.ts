const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** How many letters and digits of `before` are missing from `after`: the guard around every step that takes text apart. */
export function lettersLost(before: readonly string[], after: readonly string[]): number {
  return Math.max(0, count(before) - count(after));
}

function count(parts: readonly string[]): number {
  let letters = 0;
  for (const part of parts) letters += part.replace(NOT_LETTERS, '').length;
  return letters;
}
