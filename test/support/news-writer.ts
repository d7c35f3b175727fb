/** Writes news that never happened, from a seed: for benches and load tests. Real places, invented people, varied wording. */

const PLACES = [
  'Karachi',
  'Rosario',
  'Bergen',
  'Osaka',
  'Mombasa',
  'Leeds',
  'Tallinn',
  'Izmir',
  'Da Nang',
  'Kraków',
  'Oaxaca',
  'Durban',
  'Tbilisi',
  'Perth',
  'Winnipeg',
  'Nantes',
];
const COUNTRIES = [
  'Pakistan',
  'Argentina',
  'Norway',
  'Japan',
  'Kenya',
  'England',
  'Estonia',
  'Turkey',
  'Vietnam',
  'Poland',
  'Mexico',
  'South Africa',
  'Georgia',
  'Australia',
  'Canada',
  'France',
];
const FIRST = [
  'Alma',
  'Bruno',
  'Chidi',
  'Daria',
  'Emil',
  'Farah',
  'Goran',
  'Hana',
  'Imran',
  'Jutta',
  'Kofi',
  'Leila',
  'Mateo',
  'Nadia',
  'Oskar',
  'Priya',
];
const LAST = [
  'Abara',
  'Brandt',
  'Castillo',
  'Demir',
  'Ekholm',
  'Fonseca',
  'Grabowski',
  'Haddad',
  'Ivanov',
  'Jansen',
  'Kimura',
  'Lindqvist',
  'Moreau',
  'Nwosu',
  'Okafor',
  'Petrov',
];
const BODIES = [
  'Port Authority',
  'City Council',
  'Water Board',
  'Transport Union',
  'Chamber of Commerce',
  'University Hospital',
  'Fire Department',
  'Teachers League',
];
const SUBJECTS = [
  'bridge',
  'tunnel',
  'market hall',
  'power plant',
  'river dam',
  'bus depot',
  'school',
  'ferry terminal',
  'library',
  'stadium',
  'grain store',
  'clinic',
];
const EVENTS = [
  'caught fire',
  'was closed',
  'reopened',
  'was flooded',
  'lost power',
  'was sold',
  'failed an inspection',
  'was evacuated',
  'was damaged by a storm',
  'went on strike',
];
const DETAILS = [
  'inspectors are to publish a report before the end of the month',
  'neighbours had complained about noise and dust for years',
  'the repairs will cost about {n} million dollars',
  'at least {m} people were injured, two of them seriously',
  'traffic was led around the site for most of the day',
  'the opposition asked for a debate in parliament',
  'no cause has been given so far',
  'the owner promised to pay for hotel rooms',
  'some {n} workers were sent home',
  'schools in the district stayed closed',
  'insurers put the damage at {n} million',
  'a similar case two years ago led to new rules',
];

/** Mulberry32: small, seeded, good enough to vary wording. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface WrittenArticle {
  readonly uri: string;
  readonly title: string;
  readonly source: string;
  readonly datePublished: string;
  readonly text: string;
}

/** The n-th article of a seed: about `words` words, on one of 30 days. */
export function writeArticle(seed: number, n: number, words = 350): WrittenArticle {
  const random = randomOf(seed * 1_000_003 + n);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const at = Math.floor(random() * PLACES.length);
  const place = PLACES[at] ?? '';
  const person = () => `${pick(FIRST)} ${pick(LAST)}`;
  const body = () => `${pick(PLACES)} ${pick(BODIES)}`;
  const fill = (detail: string) =>
    detail.replace('{n}', `${2 + Math.floor(random() * 90)}`).replace('{m}', `${2 + Math.floor(random() * 30)}`);
  const subject = pick(SUBJECTS);
  const event = pick(EVENTS);
  const title = `${place} ${subject} ${event}, ${body()} says`;
  const day = 1 + Math.floor(random() * 28);
  const paragraphs = [
    `${place.toUpperCase()}, ${COUNTRIES[at]} (Testwire) - A ${subject} in ${place} ${event} on ${pick(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])}, the ${body()} said, and ${fill(pick(DETAILS))}.`,
  ];
  for (let count = 30; count < words; count += 28) {
    paragraphs.push(
      `"${fill(pick(DETAILS)).replace(/^./, (letter) => letter.toUpperCase())}," said ${person()} of the ${body()}, adding that ${fill(pick(DETAILS))} and that case ${Math.floor(random() * 1e6)} was open.`,
    );
  }
  return {
    uri: `urn:testwire:${seed}:${n}`,
    title,
    source: `Testwire ${pick(['North', 'South', 'East', 'West'])}`,
    datePublished: `2025-03-${String(day).padStart(2, '0')}T${String(Math.floor(random() * 24)).padStart(2, '0')}:30:00+00:00`,
    text: paragraphs.join('\n\n'),
  };
}
