import type { Article } from '#article/article.ts';
import { COUNT_KINDS } from '#article/article.ts';
import { figuresOf } from './figures.ts';
import { hashOf } from './hashing.ts';
import { skeletonOf, withoutAccents } from './name-skeleton.ts';
import type { Word } from './words.ts';

/** What a text states, apart from its wording: comparable across languages. Hashes have 20 bits. */
export interface Facts {
  /** Two letters; empty where it is not known. */
  readonly language: string;
  /** Ids of the place that it is about and of what contains that, nearest first. */
  readonly focus: readonly number[];
  /** Ids of the places smaller than a country. */
  readonly places: readonly number[];
  /** Last names of persons of whom something is told; of those who only speak. */
  readonly people: readonly number[];
  readonly speakers: readonly number[];
  /** Organizations, facilities, events. */
  readonly names: readonly number[];
  /** Numbers in figures and in words. */
  readonly figures: readonly number[];
  /** Reported figures: index of the kind and number. */
  readonly counts: readonly (readonly [kind: number, number: number])[];
  /** Days that it speaks of, from that of its publication. */
  readonly days: readonly number[];
}

export const NO_FACTS: Facts = {
  language: '',
  focus: [],
  places: [],
  people: [],
  speakers: [],
  names: [],
  figures: [],
  counts: [],
  days: [],
};

const SHORT = 0xfffff;
/** Letters of the prose that are read for facts: what is new stands there, and further down stand other events. */
const LETTERS = 2_000;
const KEPT = 8;
const FIGURES_KEPT = 14;
const COUNTS_KEPT = 6;
const DAYS_KEPT = 5;
const FARTHEST_DAY = 9;
const MINUTES = 1_440;
const WIDE: ReadonlySet<string> = new Set(['country', 'continent', 'region']);
/** Who speaks in a report speaks in that of the next event too. */
const SPEAKS = /^[^.!?\n]{0,40}\b(?:said|says|told)\b/;
const SPEAKS_BEFORE = /\b(?:said|says|told)(?: [\p{L}'-]+){0,3} $/u;

type Extracted = Pick<
  Article,
  'language' | 'focus' | 'places' | 'entities' | 'counts' | 'dates' | 'dateline' | 'source' | 'text'
>;

const short = (text: string): number => hashOf(text) & SHORT;

function kept(hashes: Iterable<number>, most: number = KEPT): readonly number[] {
  return [...new Set(hashes)].slice(0, most);
}

/** Whether a name is followed or led by `said`. */
export function speaks(text: string, start: number | null, end: number | null): boolean {
  if (start === null || end === null) return false;
  return SPEAKS.test(text.slice(end, end + 60)) || SPEAKS_BEFORE.test(text.slice(Math.max(0, start - 60), start));
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

function daysOf(dates: Article['dates'], minute: number): readonly number[] {
  const published = Math.floor(minute / MINUTES);
  return kept(
    dates.flatMap(({ value, precision }) => {
      if (precision === 'interval' || value.length < 10) return [];
      const day = Math.floor(Date.parse(value.slice(0, 10)) / 86_400_000) - published;
      return Math.abs(day) <= FARTHEST_DAY ? [day] : [];
    }),
    DAYS_KEPT,
  );
}

/** What an article states. `minute` is when it was published, `words` are those of its title and body. */
export function factsOf(article: Extracted, minute: number, words: readonly Word[]): Facts {
  const { language, focus, places, entities, counts, dates, text, source, dateline } = article;
  const people = new Set<number>();
  const speakers = new Set<number>();
  const names = new Set<number>();
  const prose = dateline?.end ?? 0;
  const isNew = (start: number | null): boolean => start === null || (start >= prose && start < prose + LETTERS);
  for (const { type, name, mentions } of entities) {
    if (type === 'nationality' || name === source) continue;
    if (!mentions.some(({ start }) => isNew(start))) continue;
    if (type !== 'person') names.add(short(withoutAccents(name.toLowerCase())));
    else if (mentions.some(({ start, end }) => speaks(text, start, end)))
      speakers.add(short(skeletonOf(lastWord(name))));
    else people.add(short(skeletonOf(lastWord(name))));
  }
  return {
    language: (language ?? '').slice(0, 2),
    focus: focus?.placeId == null ? [] : [focus.placeId, ...focus.ancestors].slice(0, 4).map(short),
    places: kept(
      places.flatMap(({ placeId, kind, mentions }) =>
        placeId === null || WIDE.has(kind) || !mentions.some(({ start }) => isNew(start)) ? [] : [short(placeId)],
      ),
    ),
    people: kept(people),
    speakers: kept(speakers),
    names: kept(names),
    figures: figuresOf(words, language ?? '', FIGURES_KEPT),
    counts: counts
      .filter(({ background, start }) => background === undefined && isNew(start))
      .slice(0, COUNTS_KEPT)
      .map(({ kind, number }) => [COUNT_KINDS.indexOf(kind), number] as const),
    days: daysOf(
      dates.filter(({ in: where, start }) => where === 'title' || isNew(start)),
      minute,
    ),
  };
}
