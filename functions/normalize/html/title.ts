import type { TitleBasis } from '#article/article.ts';
import type { Block } from './blocks.ts';
import { type Head, ldText, metaOf } from './head.ts';
import { weightOf } from './letters.ts';
import { clean } from './plain.ts';
import { namesPress, printedHeadline } from './printed-headline.ts';
import { type ElementNode, type Page, textOf, walk } from './tree.ts';

export interface Title {
  readonly text: string | null;
  readonly basis: TitleBasis;
}

const SEPARATOR = /\s+(?:[|\-–—·•»«:›/~]|::|\|\|)\s+|\s*[|｜_]\s*/u;
const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * The headline of a page. What readers see (h1) is preferred where what the page tells machines (og:title, JSON-LD
 * headline, the title element without the name of the site) speaks of the same words; where they differ, the h1 that
 * shares most words with them; where there is none, the value that most of them agree on.
 */
export function readTitle(page: Page, head: Head, site: string | null, host: string | null): Title {
  const names = siteNames(site, host);
  const strip = (text: string | null): string | null => (text === null ? null : withoutSite(text, names));
  const og = strip(metaOf(head, 'og:title', 'twitter:title', 'twitter:text:title'));
  const ld = strip(ldText(head, 'headline', 'name'));
  const html = strip(head.htmlTitle);
  const meta = strip(metaOf(head, 'dc.title', 'dcterms.title', 'title', 'parsely-title', 'sailthru.title', 'headline'));
  const machine: { text: string; basis: TitleBasis }[] = [];
  for (const [text, basis] of [
    [og, 'og'],
    [ld, 'json-ld'],
    [html, 'html-title'],
    [meta, 'meta'],
  ] as const) {
    if (text !== null && text !== '') machine.push({ text, basis });
  }
  const headings = headingsOf(page).filter((heading) => !isSite(heading.text, names));
  let best: { text: string; score: number } | null = null;
  for (const heading of headings) {
    const score = Math.max(0, ...machine.map((candidate) => similarity(heading.text, candidate.text))) + heading.bonus;
    if (best === null || score > best.score) best = { text: heading.text, score };
  }
  if (best !== null && best.score >= 0.45) return prefixed(best.text, machine) ?? { text: best.text, basis: 'h1' };
  const agreed = machine.find(
    (candidate) => machine.filter((other) => fold(other.text) === fold(candidate.text)).length > 1,
  );
  const chosen = agreed ?? machine[0];
  if (chosen !== undefined) return { ...chosen, text: withoutLabel(chosen.text) };
  const first = headings.find((heading) => heading.tag === 'h1');
  return first === undefined ? { text: null, basis: 'none' } : { text: first.text, basis: 'h1' };
}

/**
 * The title as readers see it, where no heading holds it: the line of one of the first blocks that is the title element without
 * what stands before or behind one separator (`Fire in Aarhus - The Courier` over a line `Fire in Aarhus`). Where the title element
 * has nothing of the text, or the only h1 is the name of a paper, the headline that the page prints in large letters
 * (`printedHeadline`).
 */
export function shownTitle(title: Title, head: Head, blocks: readonly Block[]): Title {
  if (title.text === null) return title;
  const named = title.basis === 'h1' && namesPress(title.text) && metaOf(head, 'og:title') === null;
  if (title.basis !== 'html-title' && !named) return title;
  const printed = printedHeadline(title.text, blocks);
  if (printed !== null) return { text: printed, basis: 'headline' };
  if (named) return title;
  const lines = blocks.slice(0, MOST_BLOCKS).flatMap(({ text }) => (text.length < LONG_TEXT ? text.split('\n') : []));
  const whole = fold(title.text);
  const shown = lines.find((line) => {
    const own = fold(line);
    return (
      own.length >= SHORTEST && own.length < whole.length && (whole.startsWith(`${own} `) || whole.endsWith(` ${own}`))
    );
  });
  const parts = title.text.split(ANY_SEPARATOR);
  return shown !== undefined && parts.some((part) => fold(part) === fold(shown))
    ? { text: clean(shown), basis: 'html-title' }
    : title;
}

const MOST_BLOCKS = 60;
const LONG_TEXT = 1_000;
const SHORTEST = 16;
const ANY_SEPARATOR = new RegExp(SEPARATOR.source, 'gu');

/** The machine title that two sources agree on, where the heading is just that with a label before it ("News Bridge reopens"). */
function prefixed(heading: string, machine: readonly Title[]): Title | null {
  const folded = fold(heading);
  for (const candidate of machine) {
    const own = fold(candidate.text ?? '');
    const label = folded.length - own.length;
    if (label < 2 || label > 16 || weightOf(own) < 20 || !folded.endsWith(` ${own}`)) continue;
    if (machine.filter((other) => fold(other.text ?? '').startsWith(own)).length > 1) return candidate;
  }
  return null;
}

const LABEL = /^(.{6,}?)(?:\s+[|»•·]\s+|\s*[｜_]\s*)(\S+(?:\s\S+){0,2})$/u;
const SHORTEST_TITLE = 24;

/** A machine title without a short label after its last bar: most often the name of the site or of the section. */
function withoutLabel(text: string): string {
  const title = LABEL.exec(text)?.[1] ?? text;
  return weightOf(title) >= SHORTEST_TITLE ? title : text;
}

interface Heading {
  readonly tag: string;
  readonly text: string;
  readonly bonus: number;
}

const LONGEST = 400;
const MOST_HEADINGS = 40;

function headingsOf(page: Page): Heading[] {
  const found: Heading[] = [];
  let h1s = 0;
  walk(page.root, (element: ElementNode) => {
    if (found.length >= MOST_HEADINGS || OUTSIDE.has(element.tag)) return false;
    const named = element.attributes['itemprop'] === 'headline' && element.tag !== 'meta';
    if (element.tag !== 'h1' && element.tag !== 'h2' && !named) return true;
    const text = clean(textOf(element, LONGEST + 1));
    if (text.length > LONGEST || text === '') return true;
    if (element.tag === 'h1') h1s++;
    const bonus = (named ? 0.1 : 0) + (element.tag === 'h1' ? 0.1 : named ? 0 : -0.35);
    found.push({ tag: element.tag, text, bonus });
    return true;
  });
  return h1s > 8 ? [] : found;
}

const OUTSIDE: ReadonlySet<string> = new Set(['nav', 'footer', 'head', 'iframe']);

const fold = (text: string): string => (text.toLowerCase().match(WORDS) ?? []).join(' ');

/** Shared words over all words (Dice), 0–1. */
export function similarity(a: string, b: string): number {
  const left = new Set(a.toLowerCase().match(WORDS) ?? []);
  const right = new Set(b.toLowerCase().match(WORDS) ?? []);
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return (2 * shared) / (left.size + right.size);
}

function siteNames(site: string | null, host: string | null): string[] {
  const names: string[] = [];
  if (site !== null) names.push(squash(site));
  if (host !== null) {
    names.push(squash(host));
    for (const label of host.split('.').slice(0, -1)) if (label.length > 3) names.push(squash(label));
  }
  return names.filter((name) => name.length > 1);
}

const squash = (text: string): string => (text.toLowerCase().match(WORDS) ?? []).join('');

const FRONT = /^([^:：]{2,40})[:：]\s*(?=\S)/u;

/** A title without the segments at its ends that name the site. */
function withoutSite(text: string, names: readonly string[]): string {
  const front = FRONT.exec(text);
  let current = front !== null && names.includes(squash(front[1] ?? '')) ? text.slice(front[0].length) : text;
  for (let round = 0; round < 3; round++) {
    const parts = split(current);
    if (parts.length < 2) return current;
    const last = parts.at(-1);
    const first = parts[0];
    if (last !== undefined && isSite(last.text, names)) current = current.slice(0, last.start).replace(TRAILING, '');
    else if (first !== undefined && isSite(first.text, names)) current = current.slice(parts[1]?.start ?? 0);
    else return current;
  }
  return current;
}

const TRAILING = /[\s|｜_\-–—·•»«:›/~]+$/u;

function isSite(segment: string, names: readonly string[]): boolean {
  const squashed = squash(segment);
  if (squashed === '') return true;
  return names.some(
    (name) =>
      squashed === name ||
      (squashed.length >= 4 && name.startsWith(squashed)) ||
      (name.length >= 4 && squashed.startsWith(name) && squashed.length < name.length + 12),
  );
}

function split(text: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let rest = text;
  let start = 0;
  for (let found = SEPARATOR.exec(rest); found !== null; found = SEPARATOR.exec(rest)) {
    parts.push({ text: rest.slice(0, found.index), start });
    start += found.index + found[0].length;
    rest = rest.slice(found.index + found[0].length);
  }
  parts.push({ text: rest, start });
  return parts;
}
