import type { Article, CountKind } from '#article/article.ts';
import { idfOf, stemOf } from './document-frequency.ts';
import { hashOf } from './hashing.ts';

/** An event with victims, which is reported on for days: where it happened, and who and what is named in it. */
export interface FollowedEvent {
  /** Hash of the id of the place that it is about. */
  readonly place: number;
  /** Hashes of the names that tell it from others of that place, a ship, a mine, a suspect; at most {@link NAMES_KEPT}. */
  readonly names: readonly number[];
  /** Hashes of the ids of the places it names besides, at most {@link NAMES_KEPT}. */
  readonly areas: readonly number[];
}

const NAMES_KEPT = 8;
/** Natural-log inverse document frequency: in 60 of 24,579 articles. */
const RARE = 6;
/** What the next event of that place has to do with too. */
const EVERYWHERE =
  /\b(?:agency|army|authority|bureau|clinic|committee|council|court|cross|defen[cs]e|department|embassy|fbi|force|forces|government|guard|hospital|infirmary|islamic|medical|military|ministry|nations|navy|office|parliament|party|police|service|state|union|university|yard)\b/;
const TO_PEOPLE: ReadonlySet<CountKind> = new Set<CountKind>([
  'killed',
  'injured',
  'missing',
  'kidnapped',
  'displaced',
  'rescued',
  'infected',
  'evacuated',
]);

const WIDE: ReadonlySet<string> = new Set(['country', 'continent', 'region']);
/** What a report of such an event says in its headline or lead, also where no figure could be read ("the sunken ferry"). */
const VICTIMS =
  /\b(?:arrest(?:ed|s)?|blast|bodies|collapsed?|crash(?:ed)?|dead|deaths?|died|dies|disaster|drowned|explosion|funerals?|gunm[ae]n|kill(?:ed|ing|s)?|massacre|mourn(?:s|ed|ing)?|murder(?:ed|s)?|sank|shooting|shot|sunk(?:en)?|survivors?|trapped|victims?|wreck(?:age)?)\b/i;
/** Letters of the text that are its lead. */
const LEAD = 400;
/** Who speaks in a report speaks in that of the next event too: a chief of police, a spokeswoman. */
const SPEAKS = /^[^.!?\n]{0,40}\b(?:said|says|told)\b/;
const SPEAKS_BEFORE = /\b(?:said|says|told)(?: [\p{L}'-]+){0,3} $/u;

type Extracted = Pick<Article, 'counts' | 'focus' | 'places' | 'entities' | 'dateline' | 'source' | 'title' | 'text'>;

/** `organization:hasan-footwear` → `hasan footwear`: the same name may be taken for a person here and a firm there. */
function wordsOf(entityId: string): string {
  return entityId.slice(entityId.indexOf(':') + 1).replaceAll('-', ' ');
}

/** A name with a word that few articles have: `mwana bahari`, not `taliban` or `smith`. */
function isRare(name: string): boolean {
  return name.split(' ').some((word) => idfOf(stemOf(word)) >= RARE);
}

function speaks(text: string, start: number | null, end: number | null): boolean {
  if (start === null || end === null) return false;
  return SPEAKS.test(text.slice(end, end + 60)) || SPEAKS_BEFORE.test(text.slice(Math.max(0, start - 60), start));
}

/** Names that tell the event from others of that place. */
function namesOf({ entities, focus, dateline, source, text }: Extracted): ReadonlySet<number> {
  const common = [focus?.name ?? '', focus?.admin1 ?? '', source ?? ''].map((name) => name.toLowerCase());
  const ownText = ({ start }: { readonly start: number | null }): boolean => (start ?? 0) >= (dateline?.end ?? 0);
  const names = new Set<number>();
  for (const { entityId, type, mentions } of entities) {
    const name = wordsOf(entityId);
    const shared = common.some((word) => word !== '' && (name.includes(word) || word === name));
    if (type === 'nationality' || shared || !isRare(name) || !mentions.some(ownText)) continue;
    const recurs =
      type === 'person' ? mentions.some(({ start, end }) => speaks(text, start, end)) : EVERYWHERE.test(name);
    if (!recurs) names.add(hashOf(name));
  }
  return names;
}

function areasOf({ places, focus }: Extracted): ReadonlySet<number> {
  const areas = new Set<number>();
  for (const { placeId, kind } of places) {
    if (placeId === null || placeId === focus?.placeId || focus?.ancestors.includes(placeId)) continue;
    if (!WIDE.has(kind)) areas.add(hashOf(placeId));
  }
  return areas;
}

/**
 * The event that an article reports victims of, in a place smaller than a country; null of any other article. Names that
 * every report from there shares do not count: the place, what contains it, whatever is called after it (its police), the
 * source, who speaks, who is named in the dateline only, and names that many articles have.
 */
export function followedEventOf(article: Extracted): FollowedEvent | null {
  const { counts, focus, title, text } = article;
  if (focus?.placeId == null || focus.kind === 'country' || focus.kind === 'continent') return null;
  const toPeople = counts.some(({ kind, background }) => background === undefined && TO_PEOPLE.has(kind));
  if (!toPeople && !VICTIMS.test(`${title ?? ''}\n${text.slice(0, LEAD)}`)) return null;
  return { place: hashOf(focus.placeId), names: kept(namesOf(article)), areas: kept(areasOf(article)) };
}

function kept(hashes: ReadonlySet<number>): readonly number[] {
  return [...hashes].slice(0, NAMES_KEPT);
}

/** What the events of two reports have in common: a name that tells it from others of that place, no more than another place,
 * or only the place. */
export type Relation = 'named' | 'near' | 'apart' | 'elsewhere';

/** How the events of two reports of victims relate; null where one reports none, or where they are of different places but
 * name something in common. */
export function sameEvent(a: FollowedEvent | null, b: FollowedEvent | null): Relation | null {
  if (a === null || b === null) return null;
  const named = a.names.some((name) => b.names.includes(name));
  if (a.place !== b.place) return named ? null : 'elsewhere';
  if (named) return 'named';
  return a.areas.some((area) => b.areas.includes(area)) ? 'near' : 'apart';
}
