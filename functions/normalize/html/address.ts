import { type Head, ldText, metaOf } from './head.ts';
import { isObject, listOf, stringsOf } from './json-ld.ts';
import { plain } from './plain.ts';

const WEB = /^https?:$/;
const WWW = /^(?:www\d?|m|mobile|amp)\./;

/** An http(s) address resolved against `base`, without fragment, or null if it is none. */
export function resolve(address: string | null | undefined, base: string | null): string | null {
  if (address === null || address === undefined || address.trim() === '') return null;
  try {
    const url = base === null ? new URL(address.trim()) : new URL(address.trim(), base);
    if (!WEB.test(url.protocol)) return null;
    url.hash = '';
    return url.href;
  } catch {
    return null;
  }
}

/** The page's own address: rel=canonical (resolved against `<base>` and the address it came from), og:url, JSON-LD
 * mainEntityOfPage or url, else the address it came from. A canonical that points to the front page of a deeper page is
 * passed over. */
export function canonicalUrl(head: Head, given: string | null): string | null {
  const base = resolve(head.base, given) ?? given;
  const stated = [
    head.links.find((link) => link.rel.split(' ').includes('canonical'))?.href,
    metaOf(head, 'og:url', 'twitter:url'),
    ldText(head, 'mainEntityOfPage', 'url'),
  ];
  const urls = stated.map((address) => resolve(address, base)).filter((url) => url !== null);
  const deep = urls.find((url) => new URL(url).pathname.length > 1 || new URL(url).search.length > 1);
  return deep ?? given ?? urls[0] ?? null;
}

/** The host of an address without `www.`, `m.` and the like, or null. */
export function hostOf(url: string | null): string | null {
  if (url === null) return null;
  try {
    return new URL(url).hostname.replace(WWW, '') || null;
  } catch {
    return null;
  }
}

/** The name of the site: og:site_name, the publisher in JSON-LD, application-name; null if the page does not say it. */
export function siteName(head: Head): string | null {
  const og = metaOf(head, 'og:site_name');
  if (og !== null) return og;
  for (const node of [...head.articles, ...head.ld]) {
    for (const publisher of listOf(node.value['publisher'])) {
      const name = isObject(publisher) ? stringsOf(publisher['name'])[0] : undefined;
      if (name !== undefined && name.trim() !== '') return plain(name);
    }
  }
  return metaOf(
    head,
    'application-name',
    'apple-mobile-web-app-title',
    'dc.publisher',
    'publisher',
    'al:android:app_name',
  );
}
