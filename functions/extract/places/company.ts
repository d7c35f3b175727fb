import type { Candidate } from './candidates.ts';
import type { Document, Reading } from './document.ts';

const LINKS = new Set(['and', 'or', 'to', 'than', 'versus', 'vs', 'nor']);
const LIST_GAPS = new Set([', ', ' / ', '/', '; ']);

/** The candidate that a list or pair joins to this one on the left (`Zürich to Genève`, `Sumatra and Java`), or null. */
function joinedLeft(candidate: Candidate, reading: Reading): Candidate | null {
  const before = reading.tokens[candidate.from - 1];
  if (before === undefined) return null;
  if (LINKS.has(before.key)) return reading.byEnd.get(candidate.from - 2) ?? null;
  return LIST_GAPS.has(before.gap) ? (reading.byEnd.get(candidate.from - 1) ?? null) : null;
}

function joinedRight(candidate: Candidate, reading: Reading): Candidate | null {
  const last = reading.tokens[candidate.to];
  const after = reading.tokens[candidate.to + 1];
  if (last === undefined || after === undefined) return null;
  if (LINKS.has(after.key)) return reading.byFrom.get(candidate.to + 2) ?? null;
  return LIST_GAPS.has(last.gap) ? (reading.byFrom.get(candidate.to + 1) ?? null) : null;
}

function levelOf(probability: number): string {
  if (probability >= 0.75) return 'place';
  return probability >= 0.35 ? 'open' : 'other';
}

/** What the first look says of those a candidate keeps company with: its neighbours in a list, and the same name elsewhere. */
export function companyFeatures(
  document: Document,
  first: ReadonlyMap<Candidate, number>,
): ReadonlyMap<Candidate, readonly string[]> {
  const all = document.readings.flatMap((reading) => reading.candidates);
  const byKey = Map.groupBy(all, (candidate) => candidate.key);
  const look = (candidate: Candidate): number => first.get(candidate) ?? 0;
  const featuresOf = (candidate: Candidate, reading: Reading): readonly string[] => {
    const left = joinedLeft(candidate, reading);
    const right = joinedRight(candidate, reading);
    const others = (byKey.get(candidate.key) ?? []).filter((other) => other !== candidate).map(look);
    return [
      ...(left === null ? [] : [`list left=${levelOf(look(left))}`]),
      ...(right === null ? [] : [`list right=${levelOf(look(right))}`]),
      ...(others.length === 0
        ? []
        : [`elsewhere best=${levelOf(Math.max(...others))}`, `elsewhere worst=${levelOf(Math.min(...others))}`]),
    ];
  };
  return new Map(
    document.readings.flatMap((reading) =>
      reading.candidates.map((candidate) => [candidate, featuresOf(candidate, reading)] as const),
    ),
  );
}
