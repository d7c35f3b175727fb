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

/** Schemes whose names mean one thing everywhere, and what carries an address in it (`1234 at https://site.example`). */
const WORLDWIDE =
  /^(?:urn|tag|doi|info|ark|hdl|isbn|news|mid|cid|at|did|newsml|ftps?):|https?:\/\/|^[^\s@]{1,200}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,10}$/i;
/** UUIDs and digests: nobody draws the same twice. */
const DRAWN = /^\{?(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{32,128})\}?$/i;

/** Whether an id names one thing wherever it is read: a URI of a scheme that sees to that, a message id, a UUID. `1001` does not. */
export function isWorldwide(id: string): boolean {
  return WORLDWIDE.test(id) || DRAWN.test(id);
}

/**
 * The article's id: `a_` and 24 hex digits (96 bits) of its identity. The same identity gives the same id for ever.
 *
 * The identity is the `uri` where that is unique by itself. A plain id (`1001`, the guid of a feed that counts its posts) is given by
 * many: it names an article only together with whoever gave it, its `scope`. Two feeds that both count from 1 would else
 * overwrite each other's articles, which loses text; an article that comes with two scopes is kept twice, which the
 * search for copies heals. The `uri` of the article stays as it was stated.
 */
export function articleIdOf(uri: string, scope: string | null = null): string {
  const identity = scope === null || isWorldwide(uri) ? [uri] : [scope, uri];
  return `a_${framedHash('article', ...identity).slice(0, 24)}`;
}

const WWW = /^www\./;
const END_SLASHES = /\/+$/;

/** The scope that the first known of some names or addresses makes (those of a feed, of a provider). An address counts without scheme, `www.` and
 * closing slash, a name without case and punctuation: what a site changes when it moves to https is not who it is. */
export function scopeOf(...names: readonly (string | null)[]): string | null {
  for (const name of names) {
    const scope = name === null ? '' : normalizedScope(name.trim());
    if (scope !== '') return scope;
  }
  return null;
}

function normalizedScope(name: string): string {
  const address = URL.canParse(name) ? new URL(name) : null;
  if (address === null || address.host === '') return slugOf(name);
  return `${address.host.replace(WWW, '')}${address.pathname.replace(END_SLASHES, '')}${address.search}`;
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
