import { findDate } from '../dates/read-date.ts';
import { DATE_WORDS } from './attribution-words.ts';
import { bareNames } from './bare-names.ts';
import type { Block } from './blocks.ts';
import { HOUSE } from './byline-words.ts';
import { creditsOf } from './credit-line.ts';
import { type Head, metasOf } from './head.ts';
import { isObject, listOf, stringsOf } from './json-ld.ts';
import { penName, writersOf } from './pen-names.ts';
import { isAccount, isAgency, nameKey, shownNames, statedNames } from './person-names.ts';
import { clean, plain } from './plain.ts';
import { shownBylines } from './shown-bylines.ts';
import { type Page, squeeze } from './tree.ts';

export interface Authors {
  /** As the page words it, or null. */
  readonly byline: string | null;
  readonly authors: readonly string[];
}

/**
 * Who wrote the page: JSON-LD author; else a line "By ..." right under the headline, meta, marked-up author (itemprop, rel); a
 * block named after the byline, a link to an author's page, any line "By ...": the first that names a person, else the first
 * that names a house; last, a name alone beside the date under the headline, or one
 * word behind "by". A later one wins if it names more people and all of the first. The name of the site is no author; roles,
 * dates and addresses are taken off.
 */
export function readAuthors(
  page: Page,
  head: Head,
  site: string | null,
  host: string | null,
  blocks: readonly Block[] = [],
): Authors {
  const shown = shownBylines(page);
  const own = new Set([site, host, host?.split('.')[0] ?? null].filter((name) => name !== null).map(nameKey));
  const isOwn = (name: string): boolean => own.has(nameKey(name));
  const namesIn = (wordings: readonly string[]): string[] => wordings.flatMap((wording) => statedNames(plain(wording)));
  const printed = shown.pieces.map(shownNames);
  const ld = writersOf(namesIn(ldAuthors(head)));
  const metas = namesIn(metasOf(head, ...META).slice(0, 12));
  const named = (
    ld.length > 0
      ? [ld, metas, ...printed]
      : [...shown.signed.map(shownNames), metas, namesIn(shown.marked), ...printed]
  ).map(writersOf);
  const others = named.map((names) => distinct(names.filter((name) => !isOwn(name)))).filter((list) => list.length > 0);
  // A site named after its one author: the name has two words or more.
  const lists =
    others.length > 0
      ? others
      : named
          .map((names) => distinct(names.filter((name) => name.includes(' ') && !HOUSE.test(name))))
          .filter((list) => list.length > 0);
  const first = lists.find((list) => !list.every((name) => HOUSE.test(name) || isAccount(name))) ?? lists[0] ?? [];
  const fuller = withoutAgencies(fullerOf(first, lists.slice(0, 4)) ?? first).map((name) =>
    asPrinted(name, lists.flat()),
  );
  const full = fuller.length > 0 ? fuller : bareNames(blocks).filter((name) => !isOwn(name));
  const pen = full.length > 0 ? null : penName([...shown.signed, ...shown.pieces], undated);
  const names = pen === null || isOwn(pen) ? full : [pen];
  // Cutting roles, dates and marks out of a line may bring signs together that a browser takes for a tag.
  const authors = names.map(clean).filter((name) => name !== '');
  const telling = shown.pieces.find((pieces, i) => (printed[i] ?? []).length > 0 || (i === 0 && isShort(pieces)));
  const byline =
    telling === undefined ? null : undated(ofText(clean(squeeze(telling.join(' ')).slice(0, LONGEST_BYLINE))));
  return {
    byline: (byline === null ? null : clean(byline)) ?? (authors.length > 0 ? authors.join(', ') : null),
    authors,
  };
}

/** A line of credits as far as it speaks of the text; any other byline as it is. */
function ofText(byline: string): string {
  const credits = creditsOf(byline);
  return credits === null || credits.writers.length === 0 ? byline : credits.ofText;
}

/** A name of three words or more. */
const LONG_NAME = /\S\s+\S+\s+\S/u;

/** Persons before agencies and houses: these sign alone, or not at all. */
function withoutAgencies(names: readonly string[]): readonly string[] {
  const persons = names.filter((name) => !isAgency(name) && !(HOUSE.test(name) && LONG_NAME.test(name)));
  return persons.length > 0 ? persons : names;
}

/** A name in small letters alone as another source writes it. */
function asPrinted(name: string, others: readonly string[]): string {
  if (name !== name.toLowerCase()) return name;
  return others.find((other) => other !== other.toLowerCase() && nameKey(other) === nameKey(name)) ?? name;
}

/** A list that names all of another and more, but no crowd. */
function fullerOf(first: readonly string[], lists: readonly (readonly string[])[]): readonly string[] | undefined {
  return lists.find(
    (list) =>
      list.length > first.length &&
      list.length < 6 &&
      first.every((name) => list.some((other) => nameKey(other) === nameKey(name))),
  );
}

const EDGES = /^[\s,;:|/·•–—\-.]+|[\s,;:|/·•–—-]+$/gu;
const LETTER = /\p{L}/u;
const MOST_DATES = 3;

/** A byline without the dates behind or before the names and the words around these; null where nothing else is in it. */
function undated(byline: string): string | null {
  let text = byline;
  for (let round = 0; round < MOST_DATES; round++) {
    const date = findDate(text, { language: null });
    if (date === null) break;
    const before = bared(text.slice(0, date.start));
    text = before === '' ? bared(text.slice(date.end)) : before;
  }
  return LETTER.test(text) ? text : null;
}

/** Without the words of dating at its ends ("published on", "updated"), nothing if it is made of such words alone. */
function bared(text: string): string {
  const trimmed = text.replace(EDGES, '');
  const words = trimmed.split(' ');
  const isDating = (word: string): boolean => word.replace(DATE_WORDS, '').replace(EDGES, '').replace(CLOCK, '') === '';
  while (words.length > 0 && isDating(words.at(-1) ?? '')) words.pop();
  while (words.length > 0 && isDating(words[0] ?? '')) words.shift();
  return words.join(' ').replace(EDGES, '');
}

const CLOCK = /^\d{1,2}[:.h]\d{2}$/iu;

const isShort = (pieces: readonly string[]): boolean => pieces.join(' ').length <= SHORT_BYLINE;
const SHORT_BYLINE = 80;

const META = [
  'author',
  'article:author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'dc:creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'citation_author',
  'og:article:author',
  'mediator_author',
  'cxenseparse:author',
  'creator',
  'rnews:author',
];
const LONGEST_BYLINE = 160;

function distinct(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [nameKey(name), name] as const).reverse()).values()].reverse();
}

function ldAuthors(head: Head): string[] {
  const found: string[] = [];
  for (const node of head.articles) {
    for (const author of [...listOf(node.value['author']), ...listOf(node.value['creator'])])
      found.push(...ldName(author, head));
    if (found.length > 0) break;
  }
  return found;
}

/** The name of an author, looked up by `@id` where the article only refers to it. */
function ldName(author: unknown, head: Head): string[] {
  if (!isObject(author) || author['name'] !== undefined) return stringsOf(author, ['name', '@value']);
  const parts = [...stringsOf(author['givenName']), ...stringsOf(author['familyName'])];
  if (parts.length > 0) return [parts.join(' ')];
  const id = author['@id'];
  const referred =
    typeof id === 'string'
      ? head.ld.find((other) => other.value['@id'] === id && other.value['name'] !== undefined)
      : undefined;
  return referred === undefined ? [] : stringsOf(referred.value['name']);
}
