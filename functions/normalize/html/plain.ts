import { LIMITS } from '#article/limits.ts';
import { streamSafe } from '../repair/stream-safe.ts';
import { parsePage } from './parse-page.ts';
import { squeeze, textOf } from './tree.ts';

const MARKUP = /[<&]/;
const TAG_START = /<(?=[a-zA-Z/!?])/g;
/** Control, private-use and zero-width characters that carry no text (joiners are kept: Persian and Indic words need them). */
const INVISIBLE = /[[\p{Cc}\u00ad\u200b\u2060\ufeff\ue000-\uf8ff\ufff9-\uffff]--[\t\n\r]]/gv;

/** A page's text as it may leave this room: well formed, NFC, no invisible characters, and nothing that a browser could
 * take for a tag (a `<` before a letter becomes `‹`: an article that shows markup keeps every word of it). */
export function clean(text: string): string {
  // NFC first: it makes a plain K of the Kelvin sign.
  return streamSafe(text.toWellFormed().replace(INVISIBLE, '')).normalize('NFC').replace(TAG_START, '‹').trim();
}

/** A value of an attribute or of JSON-LD as one line of plain text: markup and entities inside it are resolved once. */
export function plain(value: string): string {
  const bounded = value.length > LONGEST ? value.slice(0, LONGEST) : value;
  if (!MARKUP.test(bounded)) return clean(squeeze(bounded));
  const parsed = parsePage(bounded, LIMITS);
  return clean(parsed.ok ? textOf(parsed.page.root) : squeeze(bounded));
}

const LONGEST = 20_000;
