import type { GoldSpan, NameType } from './repair.ts';

export interface Tally {
  right: number;
  found: number;
  gold: number;
}
export type Score = Record<NameType | 'all', Tally>;

export const emptyScore = (): Score => ({
  PER: { right: 0, found: 0, gold: 0 },
  ORG: { right: 0, found: 0, gold: 0 },
  LOC: { right: 0, found: 0, gold: 0 },
  all: { right: 0, found: 0, gold: 0 },
});

/** Adds one sentence: a span counts when start, end and type agree. */
export function addSentence(score: Score, gold: readonly GoldSpan[], found: readonly GoldSpan[]): void {
  const keys = new Set(gold.map(({ start, end, type }) => `${start} ${end} ${type}`));
  for (const { type } of gold) {
    score[type].gold++;
    score.all.gold++;
  }
  for (const { start, end, type } of found) {
    score[type].found++;
    score.all.found++;
    if (!keys.has(`${start} ${end} ${type}`)) continue;
    score[type].right++;
    score.all.right++;
  }
}

/** F1 in percent. */
export function f1({ right, found, gold }: Tally): number {
  return found + gold === 0 ? 0 : (200 * right) / (found + gold);
}

export function line(name: string, score: Score): string {
  const cell = (value: number): string => value.toFixed(1).padStart(6);
  const { right, found, gold } = score.all;
  return `${name.padEnd(22)} F ${cell(f1(score.all))}  P ${cell((100 * right) / Math.max(1, found))}  R ${cell((100 * right) / Math.max(1, gold))}  PER ${cell(f1(score.PER))}  ORG ${cell(f1(score.ORG))}  LOC ${cell(f1(score.LOC))}  names ${gold}`;
}
