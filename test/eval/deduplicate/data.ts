import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { BLANK_PROVENANCE, blankArticle, NOTHING_FOUND } from '#article/blank-article.ts';
import { framedHash } from '#article/ids.ts';
import { readFeatures } from '#deduplicate/read-features.ts';
import { extract } from '#extract/extract.ts';

const root = process.env['DATELINE_DATA'] ?? new URL('../../../../shared/data', import.meta.url).pathname;

export function dataPath(name: string): string {
  return `${root}/dedup/${name}`;
}

export function isThere(): boolean {
  return existsSync(dataPath('allsides-dev.jsonl.gz'));
}

function rowsOf<T>(name: string): readonly T[] {
  return gunzipSync(readFileSync(dataPath(name)))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

export interface Labelled {
  readonly id: string;
  readonly story: string | null;
  readonly topic: string;
  readonly source: string;
  readonly title: string;
  readonly body: string;
  /** ISO day, or null. */
  readonly day: string | null;
}

/** A fifth of the data, by hash of the id (or story): no weight and no threshold was chosen on it. */
export function isKeptAside(id: string): boolean {
  return Number.parseInt(framedHash('fifth', id).slice(0, 8), 16) % 5 === 0;
}

const FIRST_DAY = Date.parse('2018-01-01T00:00:00Z');

export function newsStream(): readonly Labelled[] {
  return rowsOf<{ id: string; day: number; source: string; title: string; body: string; story: string | null }>(
    'allsides-dev.jsonl.gz',
  ).map(({ id, day, source, title, body, story }) => ({
    id,
    story,
    topic: '',
    source,
    title,
    body,
    day: new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10),
  }));
}

export function eventPairs(): readonly Labelled[] {
  return rowsOf<{ id: string; story: string; topic: string; title: string; body: string }>('ecbplus-dev.jsonl.gz').map(
    ({ id, story, topic, title, body }) => ({ id, story, topic, source: '', title, body, day: null }),
  );
}

export interface WireItem {
  readonly newid: number;
  readonly date: string;
  readonly title: string;
  readonly dateline: string;
  readonly body: string;
}
export interface WirePair {
  readonly label: 'near-duplicate' | 'same-story' | 'different';
  readonly weight: number;
  readonly A: WireItem;
  readonly B: WireItem;
}
export function wirePairs(): readonly WirePair[] {
  return rowsOf<WirePair>('reuters21578-nd-pairs-dev.jsonl.gz');
}

export interface Text {
  readonly title: string;
  readonly text: string;
  readonly datePublished: string | null;
  readonly datePrecision: 'day' | 'instant' | null;
}

export function featuresOf(text: Text) {
  return readFeatures({
    ...NOTHING_FOUND,
    ...text,
    language: 'en',
    source: null,
    dateline: null,
    provenance: { ...BLANK_PROVENANCE, receivedAt: '2018-03-01T00:00:00.000Z' },
  });
}

/** The same with what is extracted from the text: its places, names, dates and figures. */
export function extractedOf(text: Text) {
  const provenance = { ...BLANK_PROVENANCE, receivedAt: '2018-03-01T00:00:00.000Z' };
  return readFeatures(extract({ ...blankArticle({ articleId: 'a_0' }), ...text, provenance }));
}

/** Shingles of texts that the trees for short texts are learned from. */
export const SHORT_SHINGLES = 150;

/** What is extracted counts in short texts only. */
export function storyFeaturesOf(text: Text) {
  const features = featuresOf(text);
  return features.shingles.size <= SHORT_SHINGLES ? extractedOf(text) : features;
}

export function textOf({ title, body, day }: Labelled): Text {
  return { title, text: body, datePublished: day, datePrecision: day === null ? null : 'day' };
}

/** ` 1-APR-1987 06:57:23.64`, sometimes with stray characters behind it. */
function wireTime(date: string): number {
  const match = /(\d{1,2})-([A-Z]{3})-(\d{4}) (\d\d:\d\d:\d\d)/.exec(date);
  if (match === null) throw new Error(`no time in ${date}`);
  return Date.parse(`${match[1]} ${match[2]} ${match[3]} ${match[4]} UTC`);
}

/** Reuters writes one paragraph over several lines and indents the next. */
export function wireText({ title, body, date }: WireItem): Text {
  const time = wireTime(date);
  const text = body.replaceAll(/\n {4,}/g, '\n\n').replaceAll(/(?<!\n)\n(?!\n)/g, ' ');
  return { title, text, datePublished: new Date(time).toISOString(), datePrecision: 'instant' };
}
