import type { Facts } from './facts.ts';
import type { Features } from './features.ts';

/** How far two texts agree in what they state. Each measure is the same from either side. */
export const FACT_MEASURES = [
  'focus',
  'placesShared',
  'placesApart',
  'peopleShared',
  'peopleApart',
  'speakersShared',
  'namesShared',
  'namesApart',
  'figuresShared',
  'figuresApart',
  'countsAgree',
  'countsDiffer',
  'daysShared',
  'daysApart',
] as const;

const MOST = 3;
const NEAR = 0.06;
const SMALL = 12;
const OF_MONTH = 31;
const TOLL = 0.7;

interface Split {
  readonly shared: number;
  /** What the one with fewer of its own has that the other has not. */
  readonly apart: number;
}

function split(a: readonly number[], b: readonly number[]): Split {
  let shared = 0;
  for (const value of a) if (b.includes(value)) shared++;
  return { shared: Math.min(MOST, shared), apart: Math.min(MOST, a.length - shared, b.length - shared) };
}

/** 4 the same place, 3 one within the other, 2 within one province, 1 unknown or of one whole country, .5 within one country, 0 elsewhere. */
function focusOf({ focus: a }: Facts, { focus: b }: Facts): number {
  const [one, other] = [a[0], b[0]];
  if (one === undefined || other === undefined) return 1;
  if (one === other) return a.length === 1 ? 1.5 : 4;
  if (a.includes(other)) return b.length > 1 ? 3 : 1;
  if (b.includes(one)) return a.length > 1 ? 3 : 1;
  const common = a.filter((place) => b.includes(place)).length;
  return common > 1 ? 2 : common === 1 ? 0.5 : 0;
}

/** A number says the more the larger it is: small ones and days of a month are in many texts. */
function weightOf(figure: number): number {
  return figure <= SMALL ? 0.4 : figure <= OF_MONTH ? 0.7 : 1;
}

function figuresOf({ figures: a }: Facts, { figures: b }: Facts): Split {
  const matched = (of: readonly number[], among: readonly number[]): readonly [number, number] => {
    let [shared, alone] = [0, 0];
    for (const figure of of) {
      const weight = weightOf(figure);
      if (among.includes(figure)) shared += weight;
      else if (figure > OF_MONTH && among.some((other) => Math.abs(other - figure) <= NEAR * Math.max(other, figure)))
        shared += weight / 2;
      else alone += weight;
    }
    return [shared, alone];
  };
  const [sharedA, apartA] = matched(a, b);
  const [sharedB, apartB] = matched(b, a);
  return { shared: Math.min(sharedA, sharedB), apart: Math.min(apartA, apartB) };
}

function countsOf({ counts: a }: Facts, { counts: b }: Facts): Split {
  let [shared, apart] = [0, 0];
  for (const kind of new Set(a.map(([of]) => of))) {
    const [ours, theirs] = [a, b].map((counts) => counts.filter(([of]) => of === kind).map(([, number]) => number));
    if (ours === undefined || theirs === undefined || theirs.length === 0) continue;
    const best = Math.max(
      ...ours.flatMap((x) => theirs.map((y) => (x === y ? 1 : Math.min(x, y) / Math.max(1, x, y)))),
    );
    if (best >= TOLL) shared += best === 1 ? 1 : 0.5;
    else apart++;
  }
  return { shared, apart };
}

const MINUTES = 1_440;

/** Days since 1970 that a text speaks of, up to that of its publication. */
function pastDays({ facts, minute }: Features): readonly number[] {
  return facts.days.filter((day) => day <= 0).map((day) => day + Math.floor(minute / MINUTES));
}

/** The values of {@link FACT_MEASURES}. */
export function factMeasures(one: Features, other: Features): readonly number[] {
  const [a, b] = [one.facts, other.facts];
  const places = split(a.places, b.places);
  const people = split([...a.people, ...a.speakers], [...b.people, ...b.speakers]);
  const subjects = split(a.people, b.people);
  const speakers = split(a.speakers, b.speakers);
  const names = split(a.names, b.names);
  const figures = figuresOf(a, b);
  const counts = countsOf(a, b);
  const days = split(pastDays(one), pastDays(other));
  return [
    focusOf(a, b),
    places.shared,
    places.apart,
    Math.max(subjects.shared, people.shared - speakers.shared),
    subjects.apart,
    speakers.shared,
    names.shared,
    names.apart,
    figures.shared,
    figures.apart,
    counts.shared,
    counts.apart,
    days.shared,
    days.apart,
  ];
}
