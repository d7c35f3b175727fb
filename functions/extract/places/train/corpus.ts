import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { NormalizedArticle } from '#article/article.ts';
import { blankArticle } from '#article/blank-article.ts';

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

/** An article around a plain text, for measuring. */
export function articleOf(text: string, title: string, source: string | null): NormalizedArticle {
  return blankArticle({ text, title, titleBasis: title === '' ? 'none' : 'object', source });
}

/** Whether a type of annotation names a place that the scores count. */
export function hasPoint(gold: GoldToponym): gold is GoldToponym & { readonly lat: number; readonly lon: number } {
  return typeof gold.lat === 'number' && typeof gold.lon === 'number';
}
