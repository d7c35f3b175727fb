import type { DateCandidate } from '#article/article.ts';
import { findDate, readDate } from '../dates/read-date.ts';
import type { Block } from './blocks.ts';
import { CUE, cuesOf } from './cues.ts';
import { type Head, metaOf } from './head.ts';
import { isObject, listOf, stringsOf } from './json-ld.ts';
import { type LiveEntry, liveEntries } from './live-entries.ts';
import { labelsOf } from './page-labels.ts';
import { plain } from './plain.ts';
import type { ElementNode } from './tree.ts';

const MOST = 500;

/** The entries of a live blog as its JSON-LD lists them (headline and text of each update, in the order of the page), or none
 * where the page has no LiveBlogPosting with texts. */
export function liveBlogEntries(head: Head): string[] {
  const entries: string[] = [];
  for (const update of statedUpdates(head)) {
    const headline = plain(stringsOf(update['headline'])[0] ?? '');
    const text = stringsOf(update['articleBody'])[0] ?? '';
    if (headline !== '') entries.push(headline);
    for (const line of text.split('\n')) {
      const paragraph = plain(line);
      if (paragraph !== '' && paragraph !== headline) entries.push(paragraph);
    }
  }
  return entries;
}

function statedUpdates(head: Head): Readonly<Record<string, unknown>>[] {
  const blog = head.ld.find((node) => node.types.includes('LiveBlogPosting'));
  return blog === undefined ? [] : listOf(blog.value['liveBlogUpdate']).slice(0, MOST).filter(isObject);
}

/** How houses call a page that is written on while things happen, in title, kicker or address. */
const LIVE =
  /(?<![\p{L}])(?:live(?:blog|ticker|stream)?|live[- ](?:blog|updates?|ticker|feed|coverage|text)|as it happened|minute[- ]by[- ]minute|rolling (?:coverage|updates)|newsblog|news-?ticker|liveblog|ticker|en (?:direct|vivo|directo)|direct|minuto a minuto|minute par minute|ao vivo|em direto|tempo real|in diretta|la diretta|diretta|in tempo reale|direkte|direktrapport|seneste nyt|suora|hetki hetkeltä|na żywo|relacja(?: na żywo)?|živě|on-?line|naživo|élő|percről percre|în direct|live-?text|uživo|уживо|на живо|онлайн|трансляция|текстовая трансляция|хроника|наживо|онлайн-трансляція|ζωντανά|λεπτό προς λεπτό|canlı(?: anlatım| blog)?|dakika dakika|مباشر|لحظة بلحظة|تغطية مباشرة|زنده|لحظه به لحظه|בשידור חי|דיווח חי|עדכונים שוטפים|लाइव|लाइव अपडेट|লাইভ|langsung|terkini langsung|trực tiếp|cập nhật liên tục)(?![\p{L}])|直播|实时更新|滚动|ライブ|速報中|タイムライン|실시간|라이브|สด|เกาะติด/iu;
/** With such a word on the page or its boxes fewer entries will do; without, they must run from the newest to the oldest. */
const FEWEST_NAMED = 3;
const FEWEST = 6;
const IN_ORDER = 0.8;
const JOINTS = /[-_+/]+/gu;

/** The times of the entries where a page is a live blog by what it shows, else none: three or more entries under a title, kicker or
 * address that says so, or in boxes named for it; on a page that is taken for an article, six or more that run from the newest to the oldest. */
export function shownLiveBlog(
  head: Head,
  blocks: readonly Block[],
  chosen: readonly boolean[],
  title: string | null,
  url: string | null,
  isArticle: boolean,
): readonly LiveEntry[] {
  const entries = liveEntries(blocks, chosen);
  if (entries.length < FEWEST_NAMED) return [];
  const first = entries[0]?.at ?? 0;
  const wordings = [
    title,
    metaOf(head, 'og:title'),
    head.htmlTitle,
    pathOf(url),
    ...labelsOf(head, blocks, title, url),
  ];
  const isNamed = wordings.some((wording) => wording !== null && LIVE.test(wording)) || isInLiveBox(blocks[first]);
  if (isNamed) return entries;
  return isArticle && entries.length >= FEWEST && descends(entries) ? entries : [];
}

const pathOf = (url: string | null): string | null =>
  url === null || !URL.canParse(url) ? null : new URL(url).pathname.replace(JOINTS, ' ');

function isInLiveBox(block: Block | undefined): boolean {
  for (let box: ElementNode | null = block?.host ?? null; box !== null; box = box.parent)
    if ((cuesOf(box) & CUE.live) !== 0) return true;
  return false;
}

/** Whether most entries are older than the one above them; midnight may lie between. */
function descends(entries: readonly LiveEntry[]): boolean {
  const values = entries.map(({ stated, minutes }) => (stated === null ? minutes : Date.parse(stated)));
  const steps = values.slice(1).map((value, i) => {
    const before = values[i] ?? null;
    return value === null || before === null ? 0 : Math.sign(before - value);
  });
  return steps.filter((step) => step > 0).length >= IN_ORDER * steps.length;
}

const DAY_MS = 86_400_000;

/**
 * When a live blog was last written on: the latest time that its JSON-LD states for an update, or that an entry states for machines,
 * or the time of day of the newest entry on the page's day of publication (later where midnight lies between the oldest and the
 * newest). Null where none can be read.
 */
export function lastUpdate(head: Head, entries: readonly LiveEntry[], published: string | null): DateCandidate | null {
  const updates = statedUpdates(head).flatMap((update) => stringsOf(update['dateModified'] ?? update['datePublished']));
  return (
    latest(updates, 'json-ld', 88) ??
    latest(
      entries.flatMap(({ stated }) => stated ?? []),
      'time',
      86,
    ) ??
    printed(entries, published)
  );
}

function latest(wordings: readonly string[], basis: 'json-ld' | 'time', confidence: number): DateCandidate | null {
  let best: DateCandidate | null = null;
  for (const wording of wordings) {
    const read = readDate(wording);
    if (read === null || (best !== null && instantOf(read.value) <= instantOf(best.value))) continue;
    best = candidate(read.value, read.precision, basis, wording.slice(0, 60), confidence);
  }
  return best;
}

const instantOf = (value: string): number => Date.parse(value);

/** The newest of the printed times of day. */
function printed(entries: readonly LiveEntry[], published: string | null): DateCandidate | null {
  const timed = entries.filter((entry) => entry.minutes !== null);
  const newestFirst = descends(timed) ? timed : timed.toReversed();
  const newest = newestFirst[0];
  if (newest === undefined || published === null || published.length < 10) return null;
  const own = findDate(newest.wording, { language: null })?.value.slice(0, 10);
  const midnights = newestFirst
    .slice(1)
    .filter((older, i) => (older.minutes ?? 0) > (newestFirst[i]?.minutes ?? 0)).length;
  if (own === undefined && midnights > MOST_MIDNIGHTS) return null;
  const day = own ?? new Date(Date.parse(published.slice(0, 10)) + midnights * DAY_MS).toISOString().slice(0, 10);
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = newest.minutes ?? 0;
  return candidate(
    `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
    'minute',
    'text',
    newest.wording,
    70,
  );
}

const MOST_MIDNIGHTS = 2;

const candidate = (
  value: string,
  precision: DateCandidate['precision'],
  basis: DateCandidate['basis'],
  text: string,
  confidence: number,
): DateCandidate => ({
  role: 'modified',
  value,
  precision,
  basis,
  confidence,
  flag: null,
  in: basis === 'text' ? 'header' : 'meta',
  text: plain(text),
  start: null,
  end: null,
});
