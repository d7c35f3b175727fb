import type { Article } from '#article/article.ts';
import { idfOf, stemOf } from '#deduplicate/document-frequency.ts';
import { keysOf } from '#deduplicate/fingerprint.ts';
import { hashOf } from '#deduplicate/hashing.ts';
import { makeArticle } from '../../deduplicate/make-article.ts';
import { type Chance, createChance } from '../../support/random.ts';

/** Words of a made-up language whose frequencies follow Zipf's law, spelled so that Dateline takes them for as rare as they
 * are: the most frequent are English function words, and the rarer a word the longer it is (unknown words weigh by length). */
const FUNCTION_WORDS =
  'the of and to a in that is was he for it with as his on be at by had not are but from or have an they which'.split(
    ' ',
  );
const LETTERS = 'abcfhjklmnopqrtuvxyz';
/** From which rank on words have so many letters: 1.5, 4, 6.5, 8 and 8.7 is what they then weigh, ln(1/frequency) about. */
const LENGTHS: readonly (readonly [rank: number, letters: number])[] = [
  [25_000, 6],
  [12_000, 5],
  [3_000, 4],
  [300, 3],
  [0, 2],
];
const VOCABULARY = 200_000;
const SUBJECT_WORDS = 14;
const SENTENCES = 9;
const SENTENCE_WORDS = 26;
const FIRST_TELLING_RANK = 1_500;
const STORIES_ALIVE = 60;

function spell(rank: number): string {
  const known = FUNCTION_WORDS[rank];
  if (known !== undefined) return known;
  const letters = LENGTHS.find(([from]) => rank >= from)?.[1] ?? 2;
  let [word, rest] = ['', rank];
  for (let i = 0; i < letters; i++, rest = Math.floor(rest / LETTERS.length)) word += LETTERS[rest % LETTERS.length];
  return word;
}

interface Vocabulary {
  readonly words: readonly string[];
  readonly hashes: Uint32Array;
  readonly idf: readonly number[];
}
let vocabulary: Vocabulary | null = null;

function spelled(): Vocabulary {
  if (vocabulary !== null) return vocabulary;
  const words = Array.from({ length: VOCABULARY }, (_, rank) => spell(rank));
  vocabulary = { words, hashes: Uint32Array.from(words, hashOf), idf: words.map((word) => idfOf(stemOf(word))) };
  return vocabulary;
}

/** One article as ranks of words, so that a million of them can be made. */
export interface Draft {
  readonly serial: number;
  readonly title: readonly number[];
  readonly body: readonly number[];
}

/** Rank by Zipf's law between `from` and `to`. */
function zipf(chance: Chance, from: number, to: number): number {
  return Math.floor(from * (to / from) ** chance.next());
}
const ranks = (chance: Chance, count: number, from: number): readonly number[] =>
  Array.from({ length: count }, () => zipf(chance, from, VOCABULARY));

/** Reports of one event: a lead of its subject, then sentences of their own that come back to it. */
export function report(chance: Chance, subject: readonly number[], serial: number): Draft {
  const body = [...subject];
  for (let i = 0; i < SENTENCES; i++) body.push(...ranks(chance, SENTENCE_WORDS, 1), chance.pick(subject));
  return { serial, title: subject.slice(0, 8), body };
}

export const subjectOf = (chance: Chance): readonly number[] => ranks(chance, SUBJECT_WORDS, FIRST_TELLING_RANK);

/** A stream of news: three of five articles begin a story, a tenth are copies word for word, a fiftieth carry a sentence that
 * stands in hundreds of others. */
export function* stream(count: number, seed: number): Generator<Draft> {
  const chance = createChance(seed);
  const stock = Array.from({ length: 200 }, () => ranks(chance, SENTENCE_WORDS, 1));
  const live: { readonly draft: Draft; readonly subject: readonly number[] }[] = [];
  for (let serial = 0; serial < count; serial++) {
    const known = live.length > 0 && chance.happens(0.4) ? chance.pick(live) : null;
    const subject = known?.subject ?? subjectOf(chance);
    const copied = known !== null && chance.happens(0.25);
    const own = copied ? { ...known.draft, serial } : report(chance, subject, serial);
    const draft = !copied && chance.happens(0.02) ? { ...own, body: [...own.body, ...chance.pick(stock)] } : own;
    live.push({ draft, subject });
    if (live.length > STORIES_ALIVE) live.shift();
    yield draft;
  }
}

function titleOf({ title }: Draft): string {
  return title.map((rank) => spelled().words[rank]).join(' ');
}

function textOf({ body }: Draft): string {
  return body.map((rank) => spelled().words[rank]).join(' ');
}

/** The fingerprint keys of an article, without spelling it out. */
export function fingerprintOf({ body }: Draft): readonly string[] {
  const { hashes, idf } = spelled();
  return keysOf(
    Uint32Array.from(body, (rank) => hashes[rank] ?? 0),
    body.map((rank) => idf[rank] ?? 0),
  );
}

const START = Date.parse('2026-03-01T00:00:00Z');
export const ARTICLES_A_DAY = 1_000;
const DAY_MS = 86_400_000;

/** The time at which the `serial`th article of a stream is published and arrives. */
export function timeOf(serial: number): Date {
  return new Date(START + (serial / ARTICLES_A_DAY) * DAY_MS);
}

/** The article as `relate` is given it. */
export function articleOf(draft: Draft, at: Date = timeOf(draft.serial)): Article {
  const time = at.toISOString();
  const plain = makeArticle({
    uri: `urn:${draft.serial}`,
    text: textOf(draft),
    title: titleOf(draft),
    datePublished: time,
    datePrecision: 'instant',
  });
  return { ...plain, provenance: { ...plain.provenance, receivedAt: time, key: `k${draft.serial}` } };
}
