import type { Entity, EntityType, Place } from '#article/article.ts';
import { isWorldwide } from '#article/ids.ts';
import type { ArticleRecord } from '#article/record.ts';

const SCHEMA = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#';
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const REL_OF_ROLE = { dateline: 'located', focus: 'event', mention: 'mentioned' } as const;

interface Named {
  readonly name: string;
  readonly rel: string;
  readonly literal: string;
}

/** A ninjs 3.1 news item (IPTC). The standard closes its objects and wants full date-times, so: a day or month of
 * publication is a description with role `date-published`, our ids are `altIds`, and a place with two roles comes twice. */
export interface Ninjs {
  readonly uri: string;
  readonly standard: { readonly name: 'ninjs'; readonly version: '3.1'; readonly schema: string };
  readonly type: 'text';
  readonly representationType: 'full';
  readonly version: string;
  readonly versionCreated: string;
  readonly firstCreated: string;
  readonly contentCreated?: string;
  readonly embargoedUntil?: string;
  readonly expires?: string;
  readonly pubStatus: 'usable' | 'withheld' | 'canceled';
  readonly language?: string;
  readonly title?: string;
  readonly by?: string;
  readonly located?: string;
  readonly edNote?: string;
  readonly headlines: readonly { readonly role: 'main'; readonly value: string }[];
  readonly bodies: readonly {
    readonly role: 'main';
    readonly contentType: 'text/plain';
    readonly wordCount: number;
    readonly value: string;
  }[];
  readonly descriptions: readonly { readonly role: string; readonly value: string }[];
  readonly people: readonly Named[];
  readonly organisations: readonly Named[];
  readonly events: readonly Named[];
  readonly places: readonly (Named & { readonly uri?: string; readonly geoJSON?: object })[];
  readonly infoSources: readonly { readonly name: string; readonly role: string }[];
  readonly altIds: readonly { readonly role: string; readonly value: string }[];
}

/** The record as a ninjs 3.1 document. What ninjs has no place for (evidence, confidences) is left out. */
export function toNinjs(record: ArticleRecord): Ninjs {
  // Ids that are unique with their source alone may look like URIs: `post:1001`.
  const isUri = isWorldwide(record.uri) && URL.canParse(record.uri);
  // A title that we made from the first sentence is no headline: it stays metadata.
  const headline = record.titleBasis !== 'first-sentence' && record.titleBasis !== 'none';
  const dateTime = record.datePublished !== null && DATE_TIME.test(record.datePublished) ? record.datePublished : null;
  return {
    uri: isUri ? record.uri : `urn:dateline:article:${record.articleId}`,
    standard: { name: 'ninjs', version: '3.1', schema: SCHEMA },
    type: 'text',
    representationType: 'full',
    version: String(record.version),
    // Readers take it for the time of publication, which our own processing would hide.
    firstCreated: dateTime ?? record.firstIndexedAt,
    versionCreated: record.indexedAt,
    ...(dateTime === null ? {} : { contentCreated: dateTime }),
    ...moment('embargoedUntil', record.embargoedUntil),
    ...moment('expires', record.expires),
    pubStatus: record.pubStatus,
    ...(record.language === null ? {} : { language: record.language }),
    ...(record.title === '' ? {} : { title: record.title }),
    ...(record.byline === null ? {} : { by: record.byline }),
    ...(record.located === null ? {} : { located: record.located.name }),
    ...(record.notes.length === 0 ? {} : { edNote: record.notes.map((note) => note.text).join('\n') }),
    headlines: headline && record.title !== '' ? [{ role: 'main', value: record.title }] : [],
    bodies: [{ role: 'main', contentType: 'text/plain', wordCount: record.wordCount, value: record.text }],
    descriptions: descriptionsOf(record, dateTime),
    people: named(record.entities, 'person'),
    organisations: named(record.entities, 'organization'),
    events: named(record.entities, 'event'),
    places: record.places.flatMap(placesOf),
    infoSources: record.source === null ? [] : [{ name: record.source, role: 'publisher' }],
    altIds: [
      { role: 'dateline-article', value: record.articleId },
      { role: 'dateline-group', value: record.groupId },
      ...(record.storyId === null ? [] : [{ role: 'dateline-story', value: record.storyId }]),
      ...(isUri ? [] : [{ role: 'guid', value: record.uri }]),
      ...(record.url === null ? [] : [{ role: 'url', value: record.url }]),
    ],
  };
}

function descriptionsOf({ description, datePublished }: ArticleRecord, dateTime: string | null): Ninjs['descriptions'] {
  const day = dateTime === null ? datePublished : null;
  return [
    ...(description === null ? [] : [{ role: 'summary', value: description }]),
    ...(day === null ? [] : [{ role: 'date-published', value: day }]),
  ];
}

function moment(name: 'embargoedUntil' | 'expires', value: string | null): { [name: string]: string } {
  return value !== null && DATE_TIME.test(value) ? { [name]: value } : {};
}

function named(entities: readonly Entity[], type: EntityType): Named[] {
  return entities
    .filter((entity) => entity.type === type)
    .map(({ name, entityId }) => ({ name, rel: 'mentioned', literal: entityId }));
}

function placesOf(place: Place): Ninjs['places'][number][] {
  const { name, placeId, latitude, longitude } = place;
  const geonames = placeId?.startsWith('geonames:') === true ? placeId.slice('geonames:'.length) : null;
  return place.roles.map((role) => ({
    name,
    rel: REL_OF_ROLE[role],
    literal: placeId ?? name,
    ...(geonames === null ? {} : { uri: `https://sws.geonames.org/${geonames}/` }),
    ...(latitude === null || longitude === null
      ? {}
      : { geoJSON: { type: 'Point', coordinates: [longitude, latitude] } }),
  }));
}
