import type { Candidate } from './candidate.ts';
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

/** The candidates that a list or pair joins to this one. */
export function joinedTo(candidate: Candidate, reading: Reading): readonly Candidate[] {
  return [joinedLeft(candidate, reading), joinedRight(candidate, reading)].filter((one) => one !== null);
}

function levelOf(probability: number): string {
  if (probability >= 0.75) return 'place';
  return probability >= 0.35 ? 'open' : 'other';
}

/** The two best and the two worst looks at one name: enough to leave any one mention out, without comparing each with each. */
interface Extremes {
  readonly count: number;
  readonly best: readonly [number, number];
  readonly worst: readonly [number, number];
}

function extremesOf(looks: readonly number[]): Extremes {
  const sorted = looks.toSorted((a, b) => a - b);
  const [low = 0, low2 = low] = sorted;
  const high = sorted.at(-1) ?? 0;
  return { count: looks.length, best: [high, sorted.at(-2) ?? high], worst: [low, low2] };
}

function elsewhere(own: number, { best, worst }: Extremes): readonly string[] {
  const high = own === best[0] ? best[1] : best[0];
  const low = own === worst[0] ? worst[1] : worst[0];
  return [`elsewhere best=${levelOf(high)}`, `elsewhere worst=${levelOf(low)}`];
}

/** What the first look says of those a candidate keeps company with: its neighbours in a list, and the same name elsewhere. */
export function companyFeatures(
  document: Document,
  first: ReadonlyMap<Candidate, number>,
): ReadonlyMap<Candidate, readonly string[]> {
  const all = document.readings.flatMap((reading) => reading.candidates);
  const look = (candidate: Candidate): number => first.get(candidate) ?? 0;
  const byKey = new Map(
    [...Map.groupBy(all, (candidate) => candidate.key)].map(([key, same]) => [key, extremesOf(same.map(look))]),
  );
  const featuresOf = (candidate: Candidate, reading: Reading): readonly string[] => {
    const left = joinedLeft(candidate, reading);
    const right = joinedRight(candidate, reading);
    const same = byKey.get(candidate.key);
    const others = same === undefined || same.count < 2 ? null : same;
    return [
      ...(left === null ? [] : [`list left=${levelOf(look(left))}`]),
      ...(right === null ? [] : [`list right=${levelOf(look(right))}`]),
      ...(others === null ? [] : elsewhere(look(candidate), others)),
      ...(isListedWithPlaces(candidate, reading, look) ? [LISTED_WITH_PLACES] : []),
    ];
  };
  return new Map(
    document.readings.flatMap((reading) =>
      reading.candidates.map((candidate) => [candidate, featuresOf(candidate, reading)] as const),
    ),
  );
}

/** No learned weight goes with it: it allows the floor below. */
const LISTED_WITH_PLACES = 'list of places';
const LIST_STEPS = 3;

/** A list in which two others look like places, one of them surely. */
function isListedWithPlaces(candidate: Candidate, reading: Reading, look: (one: Candidate) => number): boolean {
  const others: number[] = [];
  for (const step of [joinedLeft, joinedRight]) {
    let at: Candidate | null = candidate;
    for (let steps = 0; steps < LIST_STEPS && at !== null; steps++) {
      at = step(at, reading);
      if (at !== null) others.push(look(at));
    }
  }
  return others.some((one) => levelOf(one) === 'place') && others.filter((one) => levelOf(one) !== 'other').length > 1;
}

/** A region or island of the hand-written table that a list joins to a place (`Sumatra and Java`) is meant as one: published. */
const ACCEPTED = 0.6;

/** What a province, district or town of the country that the others of a list lie in has at least (`Galway, Mayo and Kerry`). */
const LISTED = 0.55;
const LISTED_SENSES = ['admin1', 'admin2'].map((feature) => `sense=${feature}`);

/** The least probability that a candidate's features give it, whatever their weights. */
export function companyFloor(features: readonly string[]): number {
  const has = (feature: string): boolean => features.includes(feature);
  const inList = has('list left=place') || has('list right=place');
  if (inList && (has('sense=island') || has('sense=region'))) return ACCEPTED;
  const among = (has('country=some') || has('country=high')) && !has('near300=none') && !has('belief=open');
  return has(LISTED_WITH_PLACES) && among && LISTED_SENSES.some(has) ? LISTED : 0;
}
