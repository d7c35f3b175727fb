/** Shorter words than this are like too many others. */
const SHORTEST = 3;

/** Whether a word was meant for another: one letter too many, too few or wrong, or two neighbours changed places. */
export function isNearly(written: string, meant: string): boolean {
  if (written.length < SHORTEST || Math.abs(written.length - meant.length) > 1) return false;
  let from = 0;
  while (from < meant.length && written[from] === meant[from]) from++;
  const rest = (word: string, letters: number): string => word.slice(from + letters);
  return (
    rest(written, 1) === rest(meant, 1) ||
    rest(written, 1) === rest(meant, 0) ||
    rest(written, 0) === rest(meant, 1) ||
    (written[from] === meant[from + 1] && written[from + 1] === meant[from] && rest(written, 2) === rest(meant, 2))
  );
}
