import { randomOf } from './random.ts';

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

export interface WrittenArticle {
  readonly uri: string;
  readonly title: string;
  readonly source: string;
  readonly datePublished: string;
  readonly text: string;
}

const FUNCTION_WORDS = [
  'the',
  'of',
  'in',
  'a',
  'to',
  'and',
  'for',
  'on',
  'with',
  'by',
  'from',
  'after',
  'that',
  'which',
  'was',
  'has',
  'had',
  'will',
  'their',
  'its',
  'over',
  'near',
  'under',
  'before',
];
const SYLLABLES = [
  'ba',
  'cor',
  'den',
  'fil',
  'gra',
  'hem',
  'jun',
  'kal',
  'lor',
  'mip',
  'nes',
  'or',
  'pra',
  'quin',
  'res',
  'sol',
  'tur',
  'ulm',
  'vec',
  'wol',
  'yar',
  'zet',
];
const VOCABULARY = 9_000;

/** The n-th word of a made-up vocabulary. */
function wordOf(n: number): string {
  let word = '';
  for (let rest = n + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return word;
}

/** The n-th article of a seed: about `words` words, on one of 28 days. As in real news half the words are rare ones, a few
 * of them the article's own subject: without that all articles would look alike. */
export function writeArticle(seed: number, n: number, words = 350): WrittenArticle {
  const random = randomOf(seed * 1_000_003 + n);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const at = Math.floor(random() * PLACES.length);
  const place = PLACES[at] ?? '';
  const person = () => `${pick(FIRST)} ${pick(LAST)}`;
  const body = () => `${pick(PLACES)} ${pick(BODIES)}`;
  const figure = (detail: string) =>
    detail.replace('{n}', `${2 + Math.floor(random() * 90)}`).replace('{m}', `${2 + Math.floor(random() * 30)}`);
  const subject = Array.from({ length: 12 }, () => wordOf(Math.floor(random() * VOCABULARY)));
  // Zipf's law, roughly: the square of a uniform number favours the small ones.
  const rare = () => (random() < 0.3 ? pick(subject) : wordOf(Math.floor(random() ** 2 * VOCABULARY)));
  const clause = (length: number) =>
    Array.from({ length }, () => (random() < 0.5 ? pick(FUNCTION_WORDS) : rare())).join(' ');
  const title = `${place} ${pick(SUBJECTS)} ${pick(EVENTS)} as ${subject.slice(0, 3).join(' ')}`;
  const paragraphs = [
    `${place.toUpperCase()}, ${COUNTRIES[at]} (Testwire) - The ${subject[0]} ${pick(SUBJECTS)} in ${place} ${pick(EVENTS)} on Monday, the ${body()} said, ${clause(12)}.`,
  ];
  for (let count = 30; count < words; count += 40) {
    paragraphs.push(
      `The ${clause(16)}, ${figure(pick(DETAILS))}, said ${person()} of the ${body()}. ${wordOf(Math.floor(random() * VOCABULARY)).replace(/^./, (letter) => letter.toUpperCase())} ${clause(10)}.`,
    );
  }
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  return {
    uri: `urn:testwire:${seed}:${n}`,
    title,
    source: `Testwire ${pick(['North', 'South', 'East', 'West'])}`,
    datePublished: `2025-03-${day}T${String(Math.floor(random() * 24)).padStart(2, '0')}:30:00+00:00`,
    text: paragraphs.join('\n\n'),
  };
}
