import type { Reading } from '../draft.ts';
import { type CleaningStep, clean } from '../repair/clean.ts';
import { REPAIRS } from '../repair/repair-text.ts';
import { readText } from './read-text.ts';

/** A draft of plain text as it arrived: the steps of its format, the repairs of all texts, then the reading. What was repaired, and
 * what was undone because it would have cost letters, is stated in the draft. Refused: text without a letter. */
export function readUncleanText(source: string, steps: readonly CleaningStep[] = []): Reading {
  const cleaned = clean(source, [...steps, ...REPAIRS]);
  const reading = readText(cleaned.text);
  if (!reading.ok) return reading;
  const { draft } = reading;
  return {
    ok: true,
    draft: {
      ...draft,
      repairs: [...cleaned.repairs, ...draft.repairs],
      warnings: [...draft.warnings, ...cleaned.warnings],
    },
  };
}
