import { DocumentCounts, prepare, type Sentence } from '../document.ts';
import { FeatureWriter } from '../features.ts';
import { labelsOf } from '../labels.ts';
import type { WordTable } from '../words.ts';
import type { GoldDocument, GoldSentence } from './corpus.ts';
import type { Random } from './random.ts';
import type { GoldSpan } from './repair.ts';

/** A training document made ready: sentences with gates and runs, gold labels, counts of the document. */
export interface Prepared {
  readonly set: string;
  readonly id: string;
  readonly sentences: readonly { readonly sentence: Sentence; readonly gold: readonly GoldSpan[] }[];
  readonly counts: DocumentCounts;
}

export function prepareDocument(document: GoldDocument, table: WordTable): Prepared {
  const sentences = document.sentences.map(({ tokens, spans }) => ({
    sentence: prepare(tokens.map((token) => table.of(token))),
    gold: spans,
  }));
  return {
    set: document.set,
    id: document.id,
    sentences,
    counts: new DocumentCounts(sentences.map(({ sentence }) => sentence)),
  };
}

/** Stretches of scored tokens. */
export function scoredRuns(sentence: Sentence): [number, number][] {
  const runs: [number, number][] = [];
  let start = -1;
  for (let at = 0; at <= sentence.words.length; at++) {
    const scored = at < sentence.words.length && sentence.gate[at] === 1;
    if (scored && start < 0) start = at;
    if (!scored && start >= 0) {
      runs.push([start, at]);
      start = -1;
    }
  }
  return runs;
}

/** The names that lie wholly on scored tokens. */
export function inGate(sentence: Sentence, gold: readonly GoldSpan[]): GoldSpan[] {
  return gold.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (sentence.gate[at] !== 1) return false;
    return true;
  });
}

const SMALL_WORDS = new Set([
  'of',
  'the',
  'and',
  'a',
  'an',
  'in',
  'on',
  'at',
  'to',
  'for',
  'by',
  'with',
  'from',
  'as',
  'or',
  'but',
  "'s",
  '’s',
  "n't",
]);

/** The same sentence as a headline (every word capitalised) or shouted. */
export function recase(sentence: GoldSentence, style: 'title' | 'capitals'): GoldSentence {
  const tokens = sentence.tokens.map((token, at) => {
    if (style === 'capitals') return token.toUpperCase();
    if (at > 0 && SMALL_WORDS.has(token)) return token;
    return token.slice(0, 1).toUpperCase() + token.slice(1);
  });
  return { tokens, spans: sentence.spans };
}

/** A sentence cut in two at a place outside of names. */
export function cutInTwo(sentence: GoldSentence, random: Random): GoldSentence[] {
  const { tokens, spans } = sentence;
  if (tokens.length < 8) return [sentence];
  const cut = 3 + random.below(tokens.length - 6);
  if (spans.some(({ start, end }) => start < cut && end > cut)) return [sentence];
  return [
    { tokens: tokens.slice(0, cut), spans: spans.filter(({ end }) => end <= cut) },
    {
      tokens: tokens.slice(cut),
      spans: spans
        .filter(({ start }) => start >= cut)
        .map((span) => ({ ...span, start: span.start - cut, end: span.end - cut })),
    },
  ];
}

/** Collects hashed features of runs in flat arrays that grow. */
export class ExampleWriter {
  hashes = new Int32Array(1 << 20);
  hashCount = 0;
  from: number[] = [0];
  labels: number[] = [];
  runs: number[] = [0];
  weights: number[] = [];
  lostSpans = 0;
  readonly #features: FeatureWriter;

  constructor(table: WordTable) {
    this.#features = new FeatureWriter(table);
  }

  add(sentence: Sentence, gold: readonly GoldSpan[], counts: DocumentCounts, weight: number): void {
    const kept = inGate(sentence, gold);
    this.lostSpans += gold.length - kept.length;
    const labels = labelsOf(sentence.words.length, kept);
    const places = this.#features.placeCodes(sentence);
    for (const [start, end] of scoredRuns(sentence)) {
      for (let at = start; at < end; at++) {
        this.#features.reset();
        const count = this.#features.write(sentence, at, counts, places);
        while (this.hashCount + count > this.hashes.length) {
          const wider = new Int32Array(this.hashes.length * 2);
          wider.set(this.hashes);
          this.hashes = wider;
        }
        this.hashes.set(this.#features.buffer.subarray(0, count), this.hashCount);
        this.hashCount += count;
        this.from.push(this.hashCount);
        this.labels.push(labels[at] ?? 0);
      }
      this.runs.push(this.labels.length);
      this.weights.push(weight);
    }
  }
}

/** Numbers the features that were seen often enough; hash 0 is never a feature. */
export class FeatureIndex {
  readonly #keys: Int32Array;
  readonly #ids: Int32Array;
  count = 0;

  constructor(hashes: Int32Array, length: number, least: number) {
    let size = 1 << 16;
    while (size < length / 4 && size < 1 << 25) size *= 2;
    this.#keys = new Int32Array(size);
    this.#ids = new Int32Array(size);
    for (let at = 0; at < length; at++) {
      const slot = this.#slot(hashes[at] ?? 0);
      this.#keys[slot] = hashes[at] ?? 0;
      this.#ids[slot] = (this.#ids[slot] ?? 0) + 1;
    }
    for (let slot = 0; slot < size; slot++) {
      if (this.#keys[slot] === 0) continue;
      this.#ids[slot] = (this.#ids[slot] ?? 0) >= least ? this.count++ : -1;
    }
  }

  #slot(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  /** Number of a feature, -1 when unknown. */
  of(hash: number): number {
    const slot = this.#slot(hash);
    return this.#keys[slot] === 0 ? -1 : (this.#ids[slot] ?? -1);
  }

  /** Calls back with each hash and its number. */
  each(visit: (hash: number, id: number) => void): void {
    for (let slot = 0; slot < this.#keys.length; slot++) {
      const id = this.#ids[slot] ?? -1;
      if (this.#keys[slot] !== 0 && id >= 0) visit(this.#keys[slot] ?? 0, id);
    }
  }
}
