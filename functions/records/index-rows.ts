import type { Entity, Place } from '#article/article.ts';
import type { ArticleRecord, Card, DayCard, EntityCard, PlaceCard, SourceCard } from '#article/record.ts';
import { cardOf, cutToBytes, memberCardOf } from './card.ts';
import { toItem } from './item-codec.ts';
import { calendarDay, publishedSortPart } from './sort-part.ts';
import type { Item } from './store.ts';
import {
  cardSort,
  dayPartition,
  dayShardOf,
  daysKey,
  entityPartition,
  type Key,
  memberKey,
  placePartition,
  sourcePartition,
  versionKey,
} from './table-layout.ts';

/** Rows of one article are bounded: the most relevant names and places get theirs, the article itself keeps all. */
const ENTITY_ROWS = 30;
const PLACE_ROWS = 30;
/** A partition key holds 2,048 bytes; an id longer than this is not one of ours. */
const ID_BYTES = 512;

/** The index rows of a current article, as they should be. None unless it is usable. `ver` marks who wrote them. */
export function indexRows(record: ArticleRecord, ver: number): Item[] {
  if (record.state !== 'usable') return [];
  const sk = cardSort(publishedSortPart(record), record.articleId);
  const card = cardOf(record);
  const day = calendarDay(record);
  const row = <T extends Card>(pk: string, data: T): Item => toItem({ pk, sk }, { ...data, ver });

  const rows = [
    row<DayCard>(dayPartition(day, dayShardOf(record.articleId)), { ...card, date: day }),
    ...topEntities(record.entities).map((entity) => row(entityPartition(entity.entityId), entityCard(card, entity))),
    ...placeCards(card, record.places).map((place) => row(placePartition(place.placeId), place)),
  ];
  if (record.source !== null && record.source.trim() !== '') {
    rows.push(row<SourceCard>(sourcePartition(record.source), { ...card, wordCount: record.wordCount }));
  }
  if (record.storyId !== null) {
    const key = memberKey(record.storyId, publishedSortPart(record), record.articleId);
    rows.push(toItem(key, { ...memberCardOf(record), ver }));
  }
  return rows;
}

/** The row that says that a day has news. It belongs to no article: it is written once and stays. */
export function daysRow(record: ArticleRecord): Item {
  const date = calendarDay(record);
  return toItem(daysKey(date), { date, ver: 0 });
}

/** Keys of all rows that a `CURRENT` row's own content stands for: index rows, and the versions before it. */
export function derivedKeys(record: ArticleRecord): Key[] {
  return [...indexRows(record, 0).map(({ pk, sk }) => ({ pk, sk })), ...versionKeys(record)];
}

/** Keys of the versions before the current one. */
export function versionKeys(record: ArticleRecord): Key[] {
  return Array.from({ length: record.version - 1 }, (_, i) => versionKey(record.articleId, i + 1));
}

/** Nationalities are in `places` already, as countries: they get no entity rows. */
function topEntities(entities: readonly Entity[]): Entity[] {
  const byId = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.type === 'nationality' || !isId(entity.entityId)) continue;
    const known = byId.get(entity.entityId);
    if (known === undefined || known.relevance < entity.relevance) byId.set(entity.entityId, entity);
  }
  return mostRelevant([...byId.values()], ENTITY_ROWS, (entity) => entity.entityId);
}

function entityCard(card: Card, entity: Entity): EntityCard {
  const { entityId, type, name, relevance, confidence } = entity;
  return { ...card, entityId, type, name: cutToBytes(name, 120), relevance, confidence };
}

/** A row for each place and each of its ancestors. Where several places share an ancestor, the most relevant speaks. */
function placeCards(card: Card, places: readonly Place[]): PlaceCard[] {
  const byId = new Map<string, PlaceCard>();
  for (const place of places) {
    const { placeId: within } = place;
    if (within === null) continue;
    for (const placeId of [within, ...place.ancestors]) {
      const known = byId.get(placeId);
      const better =
        known === undefined || (known.within !== placeId && (within === placeId || place.relevance > known.relevance));
      if (!isId(placeId) || !better) continue;
      const { roles, relevance, confidence } = place;
      byId.set(placeId, { ...card, placeId, within, name: cutToBytes(place.name, 120), roles, relevance, confidence });
    }
  }
  return mostRelevant([...byId.values()], PLACE_ROWS, (place) => place.placeId);
}

/** A total order, so that the same article gives the same rows whatever the order of its lists. */
function mostRelevant<T extends { readonly relevance: number }>(list: T[], limit: number, id: (one: T) => string): T[] {
  return list.sort((a, b) => b.relevance - a.relevance || (id(a) < id(b) ? -1 : 1)).slice(0, limit);
}

function isId(id: string): boolean {
  return id !== '' && !id.endsWith(':') && Buffer.byteLength(id, 'utf8') <= ID_BYTES;
}
