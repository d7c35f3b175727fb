const CHARSET = /charset\s{0,4}=\s{0,4}"?([\w:.-]{2,40})/i;

/** The charset that a content type (`text/plain; charset=utf-8`) or a block of headers states, or null. */
export function charsetIn(contentType: string | null): string | null {
  return CHARSET.exec(contentType ?? '')?.[1] ?? null;
}
