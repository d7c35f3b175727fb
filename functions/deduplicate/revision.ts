import type { Article } from '#article/article.ts';
import { parseArticleRef } from '#article/article-ref.ts';
import { framedHash, objectHashOf } from '#article/ids.ts';
import type { Revision } from '#article/placement.ts';

/** ISO instants of one length, so that they compare as text. */
function instant(value: string): string {
  const time = Date.parse(value);
  return Number.isFinite(time) ? new Date(time).toISOString() : value;
}

/** SHA-256 of what a reader would call the content, and of what decides whether it may be shown. */
export function contentHashOf(article: Article): string {
  return framedHash(
    article.title,
    article.text,
    article.byline ?? '',
    article.description ?? '',
    article.source ?? '',
    article.datePublished ?? '',
    article.pubStatus,
    article.embargoedUntil ?? '',
    article.expires ?? '',
    JSON.stringify(article.notes),
  );
}

/** The revision that an enriched article is. Ordered by arrival, then S3's sequencer (padded: shorter ones compare as with
 * zeros), then content: two workers that see the same objects order them alike. */
export function revisionOf(ref: string, article: Article): Revision {
  const { bucket, key, sequencer, receivedAt, item } = article.provenance;
  const contentHash = contentHashOf(article);
  const arrived = instant(receivedAt);
  const padded = (sequencer ?? '').toUpperCase().padEnd(24, '0');
  const index = String(item?.index ?? 0).padStart(9, '0');
  const replay = parseArticleRef(ref)?.replay ?? null;
  return {
    order: `${arrived} ${padded} ${index} ${contentHash.slice(0, 16)}`,
    contentHash,
    ref,
    receivedAt: arrived,
    objectHash: objectHashOf(bucket, key),
    sequencer,
    pubStatus: article.pubStatus,
    embargoedUntil: article.embargoedUntil === null ? null : instant(article.embargoedUntil),
    expires: article.expires === null ? null : instant(article.expires),
    correction: article.notes.some(({ kind }) => kind === 'correction' || kind === 'clarification'),
    ...(replay === null ? {} : { replay }),
  };
}
