import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { NormalizedArticle } from '#article/article.ts';

/** A place name as an annotator marked it. Without a point it counts neither for nor against. */
export interface GoldToponym {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type?: string;
  readonly geonameid?: number;
  readonly fcode?: string;
  readonly lat?: number | null;
  readonly lon?: number | null;
  readonly wikipedia?: string;
}

export interface GoldDocument {
  readonly corpus: CorpusName;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly domain: string | null;
  readonly toponyms: readonly GoldToponym[];
  /** A fifth of the documents (by hash of the page or id) is never trained or tuned on. */
  readonly keptAside: boolean;
}

export const CORPORA = ['lgl', 'geovirus', 'geowebnews'] as const;
export type CorpusName = (typeof CORPORA)[number];

interface Row {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly domain?: string;
  readonly url?: string;
  readonly toponyms: readonly GoldToponym[];
}

/** The same everywhere and for ever: FNV-1a of the text, modulo 5. */
export function isKeptAside(id: string): boolean {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  hash ^= hash >>> 15;
  return (hash >>> 0) % 5 === 0;
}

/** The documents of a corpus from the tuning data's folder, or null where the data is not there. */
export function readCorpus(corpus: CorpusName, folder: string): readonly GoldDocument[] | null {
  const file = `${folder}/${corpus}.dev.jsonl.gz`;
  if (!existsSync(file)) return null;
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row: Row = JSON.parse(line);
      return {
        corpus,
        id: row.id,
        title: row.title ?? '',
        text: row.text,
        domain: row.domain ?? null,
        toponyms: row.toponyms,
        // GeoVirus cuts one page into several documents: they stay together.
        keptAside: isKeptAside(row.url ?? row.id),
      };
    });
}

/** A normalized article around a plain text, for measuring. */
export function articleOf(text: string, title: string, source: string | null): NormalizedArticle {
  return {
    schemaVersion: '1.0',
    articleId: 'a_000000000000000000000000',
    uri: 'urn:measure',
    url: null,
    source,
    language: 'en',
    pubStatus: 'usable',
    embargoedUntil: null,
    expires: null,
    kind: 'article',
    kindConfidence: 100,
    title,
    titleBasis: title === '' ? 'none' : 'object',
    byline: null,
    authors: [],
    description: null,
    section: null,
    keywords: [],
    images: [],
    embeds: [],
    notes: [],
    text,
    wordCount: 0,
    dateline: null,
    datePublished: null,
    datePrecision: null,
    dateBasis: null,
    dateConfidence: 0,
    dateModified: null,
    dateCandidates: [],
    provenance: {
      bucket: 'measure',
      key: 'measure',
      versionId: null,
      eTag: null,
      sequencer: null,
      receivedAt: '2023-01-01T00:00:00Z',
      bytes: 0,
      contentType: null,
      charset: null,
      format: 'text',
      item: null,
      repairs: [],
      extractors: {},
    },
    warnings: [],
  };
}

/** Whether a type of annotation names a place that the scores count. */
export function hasPoint(gold: GoldToponym): gold is GoldToponym & { readonly lat: number; readonly lon: number } {
  return typeof gold.lat === 'number' && typeof gold.lon === 'number';
}
