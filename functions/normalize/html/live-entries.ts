import { readDate } from '../dates/read-date.ts';
import type { Block } from './blocks.ts';
import { CUE, cuesOf } from './cues.ts';
import { weightOf } from './letters.ts';
import type { ElementNode } from './tree.ts';

/** One entry of a live blog: the position of the block that states its time, what that says, and its text. */
export interface LiveEntry {
  readonly at: number;
  readonly wording: string;
  /** As a `time` element states it for machines, or null. */
  readonly stated: string | null;
  /** Minutes of the day, or null where only a machine value stands. */
  readonly minutes: number | null;
}

/** A time of day alone on its line, with the words that stand around it and perhaps a day. */
const STAMP =
  /^(?:\p{L}[\p{L}.,]{0,14}\s){0,3}[^\p{L}\d]{0,4}(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?\.?,?\s)?[^\p{L}\d]{0,3}([01]?\d|2[0-4])\s?[:.h時点시]\s?([0-5]\d)(?::[0-5]\d)?\s?(?:分|분)?(?!\d)[^\p{L}\d]{0,3}(?:[\p{L}.]{1,6}(?:\s|$)){0,3}[^\p{L}\d]{0,3}(?:\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?)?[^\p{L}\d]{0,4}$/iu;
/** A time of day that opens a line of text ("10:05 Uhr: …", "+++ 10:05 … +++"). */
const OPENING =
  /^[^\p{L}\d]{0,5}([01]?\d|2[0-3])\s?[:.h時点]\s?([0-5]\d)(?!\d)\s?(?:分|uhr|h|hrs|am|pm|a\.m\.|p\.m\.|[A-Z]{2,4})?\s?[-–—:|+)\]•·]{0,4}\s?(?=\p{L}|["“«„‘])/iu;
const AFTERNOON = /p\.?\s?m\.?(?!\p{L})|午後|下午|오후|μ\.?μ\.?/iu;
const LONGEST_STAMP = 48;
/** An entry has at least so much text of its own. */
const SHORTEST = 40;
/** Between a time and the next one at most so many blocks are read. */
const REACH = 60;
const TIME_LEVELS = 3;
const OUTSIDE: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'header', 'form']);

/**
 * What may be the entries of a live blog: times of day, each at the head of text that is no link to elsewhere, made by one template
 * (the same tag and class bear the time), outside comments, teasers and navigation. Fewer than three are none.
 */
export function liveEntries(blocks: readonly Block[], chosen: readonly boolean[]): LiveEntry[] {
  const stamps = blocks.flatMap((block) => stampOf(block) ?? []);
  const entries = stamps.filter((stamp, i) => hasText(blocks, chosen, stamp, stamps[i + 1]?.at ?? blocks.length));
  const templates = new Map<string, LiveEntry[]>();
  for (const entry of entries) {
    const template = templateOf(blocks[entry.at]);
    const known = templates.get(template);
    if (known === undefined) templates.set(template, [entry]);
    else known.push(entry);
  }
  const largest = [...templates.values()].reduce<LiveEntry[]>(
    (most, one) => (one.length > most.length ? one : most),
    [],
  );
  return largest.length >= FEWEST ? largest : [];
}

const FEWEST = 3;

function stampOf(block: Block): LiveEntry | null {
  if (isOutside(block.host)) return null;
  const line = block.text.split('\n')[0] ?? '';
  const stated = timeAround(block.parent)?.attributes['datetime'] ?? null;
  const machine = stated === null || readDate(stated)?.precision === 'day' ? null : stated;
  const clock = (line.length <= LONGEST_STAMP ? STAMP.exec(line) : null) ?? OPENING.exec(line);
  if (clock === null && (machine === null || line.length > LONGEST_STAMP)) return null;
  const hour = Number(clock?.[1] ?? '0');
  const late = hour < 12 && AFTERNOON.test(line.slice(0, LONGEST_STAMP));
  const minutes = clock === null ? null : 60 * ((late ? hour + 12 : hour) % 24) + Number(clock[2]);
  return { at: block.index, wording: line.slice(0, LONGEST_STAMP), stated: machine, minutes };
}

/** The `time` element that a text stands in. */
function timeAround(parent: ElementNode): ElementNode | null {
  let box: ElementNode | null = parent;
  for (let level = 0; box !== null && level < TIME_LEVELS; level++, box = box.parent)
    if (box.tag === 'time') return box;
  return null;
}

function isOutside(host: ElementNode): boolean {
  for (let box: ElementNode | null = host; box !== null && box.tag !== 'body'; box = box.parent) {
    if (OUTSIDE.has(box.tag) || (cuesOf(box) & CUE.comments) !== 0) return true;
  }
  return false;
}

/** Whether running text that was chosen stands under a time before the next one, or behind it in the same block. */
function hasText(
  blocks: readonly Block[],
  chosen: readonly boolean[],
  { at, wording }: LiveEntry,
  next: number,
): boolean {
  const own = blocks[at];
  if (own !== undefined && chosen[at] === true && weightOf(own.text) - wording.length >= SHORTEST) return true;
  const under = blocks.slice(at + 1, Math.min(next, at + REACH));
  if (under.slice(0, TITLES).some(leadsAway)) return false;
  return under.some(
    ({ index, text, linkChars }) =>
      chosen[index] === true && weightOf(text) >= SHORTEST && linkChars <= 0.5 * text.length,
  );
}

/** How many lines behind a time may be the headline of its entry. */
const TITLES = 2;
const HEADLINE = 20;

/** A headline that is a link to another page: an item of a list. A live blog links its entries to places on its own page. */
function leadsAway({ text, linkChars, parent }: Block): boolean {
  if (linkChars < 0.7 * text.length || weightOf(text) < HEADLINE) return false;
  for (let box: ElementNode | null = parent; box !== null; box = box.parent)
    if (box.tag === 'a') return !(box.attributes['href'] ?? '#').includes('#');
  return true;
}

function templateOf(block: Block | undefined): string {
  const { parent } = block ?? {};
  return `${parent?.tag ?? ''}.${parent?.attributes['class'] ?? ''}<${block?.host.tag ?? ''}.${block?.host.attributes['class'] ?? ''}`;
}
