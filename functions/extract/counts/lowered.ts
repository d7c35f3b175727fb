const CAPITAL = /\p{Lu}/gu;

/** In lower case, letter for letter: without the flag for both cases expressions take a third of the time to build and to run. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(CAPITAL, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}
