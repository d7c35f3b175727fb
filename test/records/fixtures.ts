import type { Article, Count, Entity, EntityType, Place } from '#article/article.ts';
import { BLANK_PROVENANCE, blankArticle, NOTHING_FOUND } from '#article/blank-article.ts';
import { articleIdOf } from '#article/ids.ts';
import { groupIdOf, type Placement, type Revision, storyIdOf } from '#article/placement.ts';
import type { Change } from '#article/record.ts';
import { createMemoryRecordStore, type MemoryOptions } from '#platform/record-store/memory-record-store.ts';
import type { PublishPorts } from '#records/publish-article.ts';
import type { BodyStore, Item, RecordStore } from '#records/store.ts';
import { checkRow } from './check-row.ts';

/** Articles of a town that does not exist, so that nobody takes them for news. */
export function place(name: string, more: Partial<Place> = {}): Place {
  return {
    placeId: `geonames:${name.length}${name.charCodeAt(0)}`,
    name,
    countryCode: 'XA',
    admin1Code: 'XA.01',
    admin1: 'Northshire',
    latitude: 10.5,
    longitude: -20.25,
    kind: 'city',
    roles: ['mention'],
    ancestors: ['admin1:XA.01', 'country:XA'],
    confidence: 90,
    relevance: 60,
    mentions: [{ in: 'text', text: name, start: 0, end: name.length, basis: 'name' }],
    ...more,
  };
}

export function entity(type: EntityType, name: string, relevance = 50): Entity {
  return {
    entityId: `${type}:${name.toLowerCase().replaceAll(' ', '-')}`,
    type,
    name,
    aliases: [],
    confidence: 90,
    relevance,
    mentions: [{ in: 'text', text: name, start: 0, end: name.length, confidence: 90, source: 'list' }],
  };
}

export function count(kind: Count['kind'], number: number, qualifier: string | null = null): Count {
  const text = `${qualifier === null ? '' : `${qualifier} `}${number}`;
  return { kind, number, numberMax: null, unit: null, qualifier, of: null, attribution: null, text, start: 0, end: 5 };
}

export function article(uri: string, more: Partial<Article> = {}): Article {
  const text = more.text ?? 'A fire closed the harbour of Saltwick on Monday.\n\nNobody was hurt, the mayor said.';
  return {
    ...blankArticle({ articleId: articleIdOf(uri), uri, kindConfidence: 80 }),
    ...NOTHING_FOUND,
    source: 'Saltwick Courier',
    title: 'Fire closes Saltwick harbour',
    titleBasis: 'headline',
    text,
    wordCount: text.split(' ').length,
    datePublished: '2026-03-02T08:00:00Z',
    datePrecision: 'instant',
    dateBasis: 'meta',
    dateConfidence: 95,
    provenance: {
      ...BLANK_PROVENANCE,
      key: 'in/a.txt',
      versionId: 'v1',
      eTag: 'e1',
      sequencer: '01',
      receivedAt: '2026-03-02T09:00:00.000Z',
      bytes: text.length,
      contentType: 'text/plain',
      charset: 'utf-8',
      extractors: { places: '1' },
    },
    focus: place('Saltwick'),
    focusCountry: 'XA',
    places: [place('Saltwick')],
    entities: [entity('organization', 'Harbour Board')],
    ...more,
  };
}

export function revision(order: string, more: Partial<Revision> = {}): Revision {
  return {
    order,
    contentHash: `hash-${order}`,
    ref: `articles/${order}.json.gz`,
    receivedAt: '2026-03-02T09:00:00.000Z',
    objectHash: 'object',
    sequencer: null,
    pubStatus: 'usable',
    embargoedUntil: null,
    expires: null,
    correction: false,
    ...more,
  };
}

export function placement(
  of: Article,
  ver: number,
  revisions: readonly Revision[],
  more: Partial<Placement> = {},
): Placement {
  return {
    articleId: of.articleId,
    ver,
    state: 'usable',
    current: revisions.at(-1) ?? null,
    revisions,
    groupId: groupIdOf(of.articleId),
    originalArticleId: of.articleId,
    isDuplicate: false,
    storyId: storyIdOf(of.articleId),
    why: { group: null, story: { rule: 'leader', with: null, score: null, threshold: 0.24, terms: {} } },
    ...more,
  };
}

export function memoryBodies(): BodyStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    write: (ref, text) => Promise.resolve(void texts.set(ref, text)),
    read: (ref) => Promise.resolve(texts.get(ref) ?? null),
    remove: (ref) => Promise.resolve(void texts.delete(ref)),
  };
}

export interface World {
  readonly store: ReturnType<typeof createMemoryRecordStore>;
  articles: Map<string, Article>;
  readonly bodies: ReturnType<typeof memoryBodies>;
  readonly ports: PublishPorts;
  time: number;
}

/** A table, a bucket and a clock that a test moves. */
export function world(options: MemoryOptions = {}): World {
  const store = createMemoryRecordStore({
    ...options,
    onChange: (oldImage, newImage) => {
      if (newImage !== null) checkRow(newImage);
      options.onChange?.(oldImage, newImage);
    },
  });
  const articles = new Map<string, Article>();
  const bodies = memoryBodies();
  const made: World = {
    store,
    articles,
    bodies,
    time: Date.parse('2026-03-02T10:00:00.000Z'),
    ports: {
      store,
      bodies,
      readArticle: (ref) => Promise.resolve(made.articles.get(ref) ?? null),
      now: () => new Date(made.time).toISOString(),
    },
  };
  return made;
}

/** The rows as `pk | sk`, feed and day list included. */
export function keysIn(store: { all(): Iterable<Item> }): string[] {
  return [...store.all()].map((item) => `${item.pk} | ${item.sk}`);
}

export function changeIds(changes: readonly Change[]): string[] {
  return changes.map((change) => change.id);
}

export type { RecordStore };
