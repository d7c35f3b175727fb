import { SCHEMA_VERSION } from '#article/article.ts';
import type { EntitySummary, MemberCard, PlaceSummary, StoryCard, StoryRecord } from '#article/record.ts';
import { ledgerOf } from './ledger.ts';
import { medoidOf } from './story-medoid.ts';

const TOP_PLACES = 8;
const TOP_ENTITIES = 12;
const TOP_SOURCES = 40;
const CARD_ENTITIES = 5;
const CARD_SOURCES = 8;

/** What a summary of its members says of a story; the rest (`indexedAt`) is the writer's. */
export type StorySummary = Omit<StoryRecord, 'indexedAt'>;

/** A member, and the `<published>` part of its key. */
export interface StoryMember {
  readonly card: MemberCard;
  readonly seen: string;
}

/** A story as its members (in key order) tell it: a pure function of them, so that every writer writes the same. */
export function summaryOf(
  storyId: string,
  members: readonly StoryMember[],
  mergedInto: string | null,
  partial: boolean,
): StorySummary {
  const cards = members.map((member) => member.card);
  const medoid = medoidOf(cards);
  const title = medoid === null ? null : titleFrom(cards, medoid);
  const sources = tally(cards, (card) => (card.source === null ? [] : [{ id: card.source }]));
  return {
    schemaVersion: SCHEMA_VERSION,
    storyId,
    state: members.length > 0 ? 'open' : mergedInto === null ? 'empty' : 'merged',
    mergedInto: members.length > 0 ? null : mergedInto,
    title: title?.title ?? null,
    titleFrom: title?.articleId ?? null,
    medoid: medoid?.articleId ?? null,
    firstSeen: members.at(0)?.seen ?? null,
    lastSeen: members.at(-1)?.seen ?? null,
    reports: cards.filter((card) => !card.isDuplicate).length,
    copies: cards.filter((card) => card.isDuplicate).length,
    sourceCount: sources.length,
    sources: sources.slice(0, TOP_SOURCES).map(({ one, articles }) => ({ source: one.id, articles })),
    languages: tally(cards, (card) => (card.language === null ? [] : [{ id: card.language }])).map(({ one }) => one.id),
    focus: focusOf(cards),
    places: tally(cards, (card) => card.places.map((place) => ({ id: place.placeId ?? place.name, place })))
      .slice(0, TOP_PLACES)
      .map(({ one, articles }) => ({ ...placeOnly(one.place), articles })),
    entities: tally(cards, (card) => card.entities.map((entity) => ({ id: entity.entityId, entity })))
      .slice(0, TOP_ENTITIES)
      .map(({ one, articles }) => ({ ...entityOnly(one.entity), articles })),
    ledger: ledgerOf(cards),
    days: [...new Set(cards.map((card) => card.date))].sort(),
    partial,
  };
}

/** The card of a story on one of its days. */
export function storyCardOf(
  summary: StorySummary,
  date: string,
  members: readonly StoryMember[],
  indexedAt: string,
): StoryCard {
  const { schemaVersion, storyId, title, firstSeen, lastSeen, reports, copies, sourceCount, focus } = summary;
  return {
    schemaVersion,
    storyId,
    date,
    title,
    firstSeen,
    lastSeen,
    reports,
    copies,
    articlesOfDay: members.filter(({ card }) => card.date === date).length,
    sourceCount,
    sources: summary.sources.slice(0, CARD_SOURCES).map(({ source }) => source),
    focus,
    entities: summary.entities.slice(0, CARD_ENTITIES).map(entityOnly),
    indexedAt,
  };
}

/** The medoid's own title; if that was made from its first sentence, the earliest real headline of another report. */
function titleFrom(cards: readonly MemberCard[], medoid: MemberCard): MemberCard {
  const real = (card: MemberCard): boolean => card.titleBasis !== 'first-sentence' && card.titleBasis !== 'none';
  return real(medoid) ? medoid : (cards.find((card) => !card.isDuplicate && real(card)) ?? medoid);
}

/** Where most reports place the event. */
function focusOf(cards: readonly MemberCard[]): PlaceSummary | null {
  const [top] = tally(cards, ({ focus }) => (focus === null ? [] : [{ id: focus.placeId ?? focus.name, focus }]));
  return top === undefined ? null : placeOnly(top.one.focus);
}

interface Tally<T> {
  readonly one: T;
  readonly articles: number;
}

/** How many members name each thing, most first, ties by id; copies break ties only by being counted last. */
function tally<T extends { readonly id: string }>(
  cards: readonly MemberCard[],
  things: (card: MemberCard) => readonly T[],
): Tally<T>[] {
  const counts = new Map<string, { one: T; articles: number; weight: number }>();
  for (const card of cards) {
    const seen = new Set<string>();
    for (const one of things(card)) {
      if (seen.has(one.id)) continue;
      seen.add(one.id);
      const known = counts.get(one.id);
      counts.set(one.id, {
        one: known?.one ?? one,
        articles: (known?.articles ?? 0) + 1,
        weight: (known?.weight ?? 0) + (card.isDuplicate ? 1 : 1000),
      });
    }
  }
  return [...counts.values()].sort((a, b) => b.weight - a.weight || (a.one.id < b.one.id ? -1 : 1));
}

function placeOnly({ placeId, name, countryCode, admin1, latitude, longitude }: PlaceSummary): PlaceSummary {
  return { placeId, name, countryCode, admin1, latitude, longitude };
}

function entityOnly({ entityId, type, name }: EntitySummary): EntitySummary {
  return { entityId, type, name };
}
