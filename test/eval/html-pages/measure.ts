const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const EAST_ASIAN = /([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/gu;

const SOFT_HYPHEN = /\u00ad/gu;

/** Words in order, lower case, without soft hyphens; an East Asian sign is a word. */
export function words(text: string): string[] {
  return text.replace(SOFT_HYPHEN, '').toLowerCase().normalize('NFC').replace(EAST_ASIAN, ' $1 ').match(WORD) ?? [];
}

/** Shingles of `size` words with how often they occur; a shorter text is one shingle. */
export function shingles(text: string, size = 4): Map<string, number> {
  const list = words(text);
  const counted = new Map<string, number>();
  const last = Math.max(list.length > 0 ? 1 : 0, list.length - size + 1);
  for (let i = 0; i < last; i++) {
    const key = list.slice(i, i + size).join(' ');
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  return counted;
}

export interface Overlap {
  readonly precision: number;
  readonly recall: number;
}

/** Precision and recall of the shingles of `found` against those of `expected`. Two empty texts agree. */
export function overlap(found: string, expected: string): Overlap {
  const a = shingles(found);
  const b = shingles(expected);
  let common = 0;
  for (const [key, count] of a) common += Math.min(count, b.get(key) ?? 0);
  const total = (counted: Map<string, number>): number => [...counted.values()].reduce((sum, count) => sum + count, 0);
  const inFound = total(a);
  const inExpected = total(b);
  if (inFound === 0 && inExpected === 0) return { precision: 1, recall: 1 };
  return { precision: inFound === 0 ? 0 : common / inFound, recall: inExpected === 0 ? 0 : common / inExpected };
}

/** Macro precision, macro recall and their harmonic mean, in a fixed form for tables. */
export function macro(list: readonly Overlap[]): { precision: number; recall: number; f1: number } {
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const precision = mean(list.map((one) => one.precision));
  const recall = mean(list.map((one) => one.recall));
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
