import type { DateCandidate } from '#article/article.ts';
import { UPDATED } from '../dates/update-words.ts';
import { CUE, cuesOf } from './cues.ts';
import type { Candidates } from './date-candidates.ts';
import { type ElementNode, type Page, textOf } from './tree.ts';

const AWAY = CUE.comments | CUE.related | CUE.navigation;
const AWAY_TAGS: ReadonlySet<string> = new Set(['aside', 'nav', 'footer']);
const DATE_CLASS = /date|datum|fecha|data(?:[-_ ]|$)|time|published|posted|publi|meta|byline|dateline|stamp|created/i;
const STATED = [
  'datetime',
  'content',
  'data-datetime',
  'data-date',
  'data-timestamp',
  'data-time',
  'data-published',
  'data-pubdate',
];
const MOST_CLASSED = 4;
const LONGEST = 160;

interface Seen {
  times: number;
  classed: number;
}

/** `time` elements, `itemprop` dates and blocks that publishers name after a date, in document order. Those inside
 * comments, teasers and navigation count little. */
export function fromElements(page: Page, found: Candidates): void {
  visit(page.root, false, { times: 0, classed: 0 }, found);
}

function visit(element: ElementNode, outside: boolean, seen: Seen, found: Candidates): void {
  const cues = element.tag === 'body' || element.tag === 'html' ? 0 : cuesOf(element);
  const away = outside || (cues & AWAY) !== 0 || AWAY_TAGS.has(element.tag);
  if (element.tag !== 'meta') {
    const name = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`;
    marked(element, away, name, seen, found);
    if (!away && seen.classed < MOST_CLASSED && (cues & CUE.attribution) !== 0 && DATE_CLASS.test(name))
      classed(element, name, seen, found);
  }
  for (const child of element.children) if (typeof child !== 'string') visit(child, away, seen, found);
}

/** What the page marks as a date for machines. */
function marked(element: ElementNode, away: boolean, name: string, seen: Seen, found: Candidates): void {
  const { attributes, tag } = element;
  const itemprop = attributes['itemprop']?.toLowerCase() ?? '';
  const key = STATED.find((attribute) => attributes[attribute] !== undefined);
  const stated = key === undefined ? undefined : attributes[key];
  if (itemprop === 'datepublished' || itemprop === 'datecreated') {
    found.add('published', 'microdata', 'meta', stated ?? textOf(element, 200), away ? 80 : 96);
  } else if (itemprop === 'datemodified') {
    found.add('modified', 'microdata', 'meta', stated ?? textOf(element, 200), 85);
  } else if (tag === 'time' || attributes['pubdate'] !== undefined) {
    time(element, stated, away, seen, found);
  } else if (stated !== undefined && !away && DATE_CLASS.test(name)) {
    found.add('published', 'time', 'meta', stated, 80);
  }
}

function time(element: ElementNode, stated: string | undefined, away: boolean, seen: Seen, found: Candidates): void {
  const own = `${element.attributes['class'] ?? ''} ${textOf(element, 60)}`;
  const before = seen.times === 0 || element.parent === null ? '' : textOf(element.parent, 60);
  const role: DateCandidate['role'] = UPDATED.test(own) || UPDATED.test(before) ? 'modified' : 'published';
  const first = seen.times === 0 || element.attributes['pubdate'] !== undefined;
  const confidence = away ? 60 : first ? 92 : 70;
  if (found.add(role, 'time', 'meta', stated ?? textOf(element, 200), confidence) && !away) seen.times++;
}

/** What a block named after a date shows to people. */
function classed(element: ElementNode, name: string, seen: Seen, found: Candidates): void {
  if (element.tag === 'time') return;
  const text = textOf(element, LONGEST + 1);
  if (text.length > LONGEST) return;
  const updated = UPDATED.test(text.slice(0, 40)) || UPDATED.test(name);
  if (found.addVisible(updated ? 'modified' : 'published', text, 89 - 6 * seen.classed)) seen.classed++;
}
