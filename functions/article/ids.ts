import { createHash } from 'node:crypto';

/** Hex SHA-256 of the parts, each framed by its length, so that `a|bc` never equals `ab|c`. */
export function framedHash(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = Buffer.from(part, 'utf8');
    hash.update(`${bytes.length}\u0000`).update(bytes);
  }
  return hash.digest('hex');
}

/** The article's id: `a_` and 24 hex digits (96 bits) of its `uri`. The same identity gives the same id for ever. */
export function articleIdOf(uri: string): string {
  return `a_${framedHash('article', uri).slice(0, 24)}`;
}

/** The identity of an article that names none: explicit uri/guid → canonical URL → bucket + key (+ item in a container). */
export function uriOf(
  given: string | null,
  url: string | null,
  bucket: string,
  key: string,
  item: string | null,
): string {
  if (given !== null) return given;
  if (url !== null) return url;
  const fragment = item === null ? '' : `#${encodeURIComponent(item)}`;
  return `urn:dateline:${encodeURIComponent(bucket)}:${encodeURIComponent(key)}${fragment}`;
}

/** The key of an object's status rows: bucket and key are hashed, as S3 keys may be longer than a sort key. */
export function objectHashOf(bucket: string, key: string): string {
  return framedHash('object', bucket, key).slice(0, 32);
}

/** `Karachi Police` → `karachi-police`: NFKD, marks off, lower case, letters and digits of any script kept. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 120);
}
