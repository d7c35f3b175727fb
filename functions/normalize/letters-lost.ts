/** Runs are taken in pieces: of a word of three million letters the engine keeps a mark for each, and its stack is full. */
const LETTERS = /[\p{L}\p{N}]{1,1000}/gu;

/** How many letters and digits of `before` are missing from `after`: the guard around every step that takes text apart. */
export function lettersLost(before: readonly string[], after: readonly string[]): number {
  return Math.max(0, count(before) - count(after));
}

function count(parts: readonly string[]): number {
  let letters = 0;
  for (const part of parts) {
    for (const run of part.match(LETTERS) ?? []) letters += run.length - (PAIRS.test(run) ? pairs(run) : 0);
  }
  return letters;
}

const PAIRS = /[\ud800-\udbff]/;
const HIGH = /[\ud800-\udbff](?=[\udc00-\udfff])/g;

/** A letter beyond the first plane takes two units and is one letter: composing may move it into the first. */
function pairs(run: string): number {
  return run.match(HIGH)?.length ?? 0;
}
