import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Article } from '#article/article.ts';
import { articleRef } from '#article/article-ref.ts';
import type { ObjectStore } from '#platform/object-store.ts';

/**
 * Leaves the article (JSON, gzip) in the article bucket, which sets off `relate`. The key is made of what is written:
 * the same object read again gives the same key, is found to be there, and sets off nothing. A replay has keys of its own.
 */
export async function writeArticle(
  objects: ObjectStore,
  bucket: string,
  article: Article,
  replay: string | null,
): Promise<void> {
  const json = JSON.stringify(article);
  await objects.put(bucket, articleObjectKey(article, json, replay), gzipSync(json), {
    contentType: 'application/json',
    contentEncoding: 'gzip',
    ifAbsent: true,
  });
}

function articleObjectKey(article: Article, json: string, replay: string | null): string {
  const arrival = article.provenance.receivedAt.replaceAll(/[-:.]/g, '');
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 16);
  return articleRef({ articleId: article.articleId, arrival, replay, hash });
}
