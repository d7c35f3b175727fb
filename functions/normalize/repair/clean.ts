import { lettersLost } from '../letters-lost.ts';

/** A step that cleans text: what it is called in `provenance.repairs`, what it does, and which letters it may remove. */
export interface CleaningStep {
  readonly name: string;
  readonly apply: (text: string) => string;
  /** The letters inside of what matches may go, and no others. Global, linear-time patterns. */
  readonly mayRemove: readonly RegExp[];
}

export interface Cleaned {
  readonly text: string;
  /** Steps that changed the text. */
  readonly repairs: readonly string[];
  /** `letters-lost:NAME`: the step took more than it may and was undone. */
  readonly warnings: readonly string[];
}

/**
 * Text after some cleaning steps, each guarded alike: letters and digits are counted before and behind it, and a step that
 * loses more of them than it declared is undone, with a warning. A step that changes nothing costs no count: on clean text
 * the guard is free.
 */
export function clean(source: string, steps: readonly CleaningStep[]): Cleaned {
  const repairs: string[] = [];
  const warnings: string[] = [];
  let text = source;
  let letters: number | null = null;
  for (const step of steps) {
    const next = step.apply(text);
    if (next === text) continue;
    letters ??= lettersIn(text);
    const left = lettersIn(next);
    if (letters - left > 0 && letters - left > removable(text, step.mayRemove)) {
      warnings.push(lossWarning(step.name));
      continue;
    }
    repairs.push(step.name);
    text = next;
    letters = left;
  }
  return { text, repairs, warnings };
}

export function lossWarning(name: string): string {
  return `letters-lost:${name}`;
}

function lettersIn(text: string): number {
  return lettersLost([text], []);
}

function removable(text: string, mayRemove: readonly RegExp[]): number {
  return mayRemove.reduce((sum, pattern) => sum + lettersLost(text.match(pattern) ?? [], []), 0);
}

/** Letters that are prose by any measure: a lead of two lines. */
const PROSE = 60;
/** What stands behind a story (contacts, credits, rights) is shorter than this, or than the story. */
const MATTER = 1_500;

/** Whether a step that takes whole paragraphs off (credits, contacts, a signature) took the text itself: it must leave prose, and may take
 * more than half of the letters only where that is little. */
export function takesText(before: readonly string[], after: readonly string[]): boolean {
  const lost = lettersLost(before, after);
  if (lost === 0) return false;
  const left = lettersLost(after, []);
  return left < lost && (lost > MATTER || left < Math.min(PROSE, lost));
}
