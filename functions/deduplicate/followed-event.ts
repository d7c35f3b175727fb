import type { Article, CountKind } from '#article/article.ts';
import { hashOf } from './hashing.ts';

/** An event with victims, which is reported on for days: where it happened, and who and what is named in it. */
export interface FollowedEvent {
  /** Hash of the id of the place that it is about. */
  readonly place: number;
  /** Hashes of the names that tell it from others of that place, at most {@link NAMES_KEPT}. */
  readonly names: readonly number[];
}

const NAMES_KEPT = 10;
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

type Extracted = Pick<Article, 'counts' | 'focus' | 'places' | 'entities' | 'dateline' | 'source'>;

/** `organization:hasan-footwear` → `hasan footwear`: the same name may be taken for a person here and a firm there. */
function wordsOf(entityId: string): string {
  return entityId.slice(entityId.indexOf(':') + 1).replaceAll('-', ' ');
}

/**
 * The event that an article reports victims of, in a place smaller than a country; null of any other article. Names that
 * every report from there shares do not count: the place, what contains it, whatever is called after it (its police), the
 * source, and who is named in the dateline only.
 */
export function followedEventOf(article: Extracted): FollowedEvent | null {
  const { counts, focus, places, entities, dateline, source } = article;
  if (focus?.placeId == null || focus.kind === 'country' || focus.kind === 'continent') return null;
  if (!counts.some(({ kind, background }) => background === undefined && TO_PEOPLE.has(kind))) return null;
  const common = [focus.name, focus.admin1 ?? '', source ?? ''].map((name) => name.toLowerCase());
  const ownText = ({ start }: { readonly start: number | null }): boolean => (start ?? 0) >= (dateline?.end ?? 0);
  const names = new Set<number>();
  for (const { entityId, type, mentions } of entities) {
    const name = wordsOf(entityId);
    const shared = common.some((word) => word !== '' && (name.includes(word) || word === name));
    if (type === 'nationality' || shared || !mentions.some(ownText)) continue;
    names.add(hashOf(name));
  }
  for (const { placeId, kind } of places) {
    const within = placeId === focus.placeId || (placeId !== null && focus.ancestors.includes(placeId));
    if (placeId === null || within || kind === 'country' || kind === 'continent' || kind === 'region') continue;
    names.add(hashOf(placeId));
  }
  return { place: hashOf(focus.placeId), names: [...names].sort((a, b) => a - b).slice(0, NAMES_KEPT) };
}

/** Whether two articles report victims in one place and name somebody or something else in common. */
export function sameEvent(a: FollowedEvent | null, b: FollowedEvent | null): boolean {
  return a !== null && b !== null && a.place === b.place && a.names.some((name) => b.names.includes(name));
}
