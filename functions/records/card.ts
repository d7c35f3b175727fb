import type { Count, Place } from '#article/article.ts';
import type { ArticleRecord, Card, Figure, MemberCard, PlaceSummary } from '#article/record.ts';
import { calendarDay } from './sort-part.ts';

/** A card stays under 1 KB, one write unit, in any script: so its title is cut by bytes. */
const TITLE_BYTES = 300;
const MEMBER_PLACES = 4;
const MEMBER_ENTITIES = 6;
const MEMBER_FIGURES = 8;
const QUOTED_CHARS = 80;

/** What every index row of an article carries. */
export function cardOf(record: ArticleRecord): Card {
  return {
    schemaVersion: record.schemaVersion,
    articleId: record.articleId,
    title: cutToBytes(record.title, TITLE_BYTES),
    titleBasis: record.titleBasis,
    source: record.source,
    language: record.language,
    datePublished: record.datePublished,
    datePrecision: record.datePrecision,
    indexedAt: record.indexedAt,
    version: record.version,
    groupId: record.groupId,
    originalArticleId: record.originalArticleId,
    isDuplicate: record.isDuplicate,
    storyId: record.storyId,
  };
}

/** The member row's content: the card, why it is a member, and what the story is summarized from. */
export function memberCardOf(record: ArticleRecord): MemberCard {
  return {
    ...cardOf(record),
    date: calendarDay(record),
    why: record.why.story,
    groupWhy: record.why.group,
    wordCount: record.wordCount,
    focus: record.focus === null ? null : placeSummary(record.focus),
    places: byRelevance(record.places)
      .slice(0, MEMBER_PLACES)
      .map((place) => ({ ...placeSummary(place), relevance: place.relevance })),
    entities: byRelevance(record.entities.filter((entity) => entity.type !== 'nationality'))
      .slice(0, MEMBER_ENTITIES)
      .map(({ entityId, type, name, relevance }) => ({ entityId, type, name: cutToBytes(name, 120), relevance })),
    figures: figuresOf(record.counts),
    formerFigures: record.formerFigures,
  };
}

/** The first figure of each kind and object: an article says its main figure first and repeats it. Figures of other events
 * stay in the article. */
export function figuresOf(counts: readonly Count[]): Figure[] {
  const first = new Map<string, Figure>();
  for (const count of counts) {
    if (count.background !== undefined) continue;
    const { kind, number, numberMax, unit, qualifier, of, attribution, text } = count;
    const id = JSON.stringify([kind, unit, of?.toLowerCase() ?? null, number, numberMax]);
    if (first.has(id) || first.size === MEMBER_FIGURES) continue;
    first.set(id, { kind, number, numberMax, unit, qualifier, of, attribution, text: cutToBytes(text, QUOTED_CHARS) });
  }
  return [...first.values()];
}

function placeSummary(place: Place): PlaceSummary {
  const { placeId, name, countryCode, admin1, latitude, longitude } = place;
  return { placeId, name, countryCode, admin1, latitude, longitude };
}

function byRelevance<T extends { readonly relevance: number }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => b.relevance - a.relevance);
}

/** `text` within `bytes` of UTF-8, cut at a word if one ends near, with an ellipsis. Never cuts inside a code point. */
export function cutToBytes(text: string, bytes: number): string {
  if (Buffer.byteLength(text, 'utf8') <= bytes) return text;
  let kept = '';
  let used = Buffer.byteLength('…', 'utf8');
  for (const character of text.toWellFormed()) {
    used += Buffer.byteLength(character, 'utf8');
    if (used > bytes) break;
    kept += character;
  }
  const space = kept.lastIndexOf(' ');
  return `${(space > kept.length - 20 ? kept.slice(0, space) : kept).trimEnd()}…`;
}
