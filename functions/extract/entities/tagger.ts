import { Cnn } from './cnn.ts';
import { type CnnWeights, readCnnWeights } from './cnn-weights.ts';
import { Beliefs, KINDS } from './consistency.ts';
import { Decoder } from './crf.ts';
import { type CrfWeights, readCrfWeights } from './crf-weights.ts';
import { DocumentCounts, prepare, type Sentence } from './document.ts';
import { FeatureWriter, POSITIONS } from './features.ts';
import { LABELS, type LabelSpan, STRIDE, spansOf } from './labels.ts';
import { type Lexicon, loadLexicon } from './lexicon.ts';
import { Truecase } from './truecase.ts';
import { type Word, WordTable } from './words.ts';

export interface ScoredSpan extends LabelSpan {
  /** Exact marginal of the span, 0–1. */
  readonly probability: number;
}

/** What one sentence holds. */
export interface TaggedSentence {
  readonly spans: readonly ScoredSpan[];
  /** The least probability of any label that was given. */
  readonly sureness: number;
}

export interface TaggerOptions {
  /** Weight of the network's scores beside those of the CRF. */
  readonly network: number;
  /** Weight of what the word's other places say. */
  readonly consistency: number;
  readonly truecase: boolean;
  /** Taken from the score of standing outside of names: trades precision for recall. */
  readonly outside: number;
}

/** The three weights were chosen on the kept-aside documents; all are flat there (±0.2 F from half to twice). */
export const TAGGER_OPTIONS: TaggerOptions = { network: 1, consistency: 4, truecase: true, outside: 0.5 };

/** Names the model in `provenance.extractors.entities`; goes up with every change of weights or rules. */
export const TAGGER_ID = 'crf-cnn-2';

/** Scored tokens that are held at once: bounds the memory for a book. */
const BLOCK = 8192;

/** A run of scored tokens: sentence, first token, length, first row of scores. */
interface Run {
  readonly sentence: number;
  readonly start: number;
  readonly length: number;
  readonly row: number;
}

/**
 * The name tagger: scores of the CRF and of the network added; a first pass over the runs of capitalised words gives what
 * the document believes of each word; a second pass decodes with that. Exact marginals.
 */
export class Tagger {
  readonly #table: WordTable;
  readonly #features: FeatureWriter;
  readonly #crf: CrfWeights;
  readonly #cnn: Cnn | null;
  readonly #decoder: Decoder;
  readonly #options: TaggerOptions;
  readonly #sums = new Int32Array(STRIDE);
  #scores = new Float32Array(1024 * STRIDE);
  #own = new Float32Array(1024 * KINDS);

  constructor(lexicon: Lexicon, crf: CrfWeights, cnn: CnnWeights | null, options = TAGGER_OPTIONS) {
    this.#table = new WordTable(lexicon);
    this.#features = new FeatureWriter(this.#table);
    this.#crf = crf;
    this.#cnn = cnn === null ? null : new Cnn(cnn);
    this.#options = options;
    const network = this.#cnn?.transitions;
    this.#decoder = new Decoder(crf.transitions.map((score, cell) => score + options.network * (network?.[cell] ?? 0)));
  }

  /** Spans of each sentence of one document (token indices, end exclusive). The sentences inform one another. */
  tag(document: readonly (readonly string[])[]): TaggedSentence[] {
    const sentences = this.#prepared(document);
    const counts = new DocumentCounts(sentences);
    const found: TaggedSentence[] = [];
    for (let from = 0; from < sentences.length; ) {
      let to = from;
      let scored = 0;
      for (; to < sentences.length && scored < BLOCK; to++)
        scored += sentences[to]?.gate.reduce((sum, mark) => sum + mark, 0) ?? 0;
      for (const tagged of this.#tagBlock(sentences.slice(from, to), scored, counts)) found.push(tagged);
      from = to;
    }
    return found;
  }

  #prepared(document: readonly (readonly string[])[]): Sentence[] {
    const sentences = document.map((words) => prepare(words.map((word) => this.#table.of(word))));
    const hidden = ({ titled, shouted }: Sentence): boolean => titled || shouted;
    if (!this.#options.truecase || !sentences.some(hidden)) return sentences;
    const truecase = new Truecase(sentences, this.#table);
    return sentences.map((sentence) => (hidden(sentence) ? prepare(truecase.restore(sentence)) : sentence));
  }

  #tagBlock(sentences: readonly Sentence[], scored: number, counts: DocumentCounts): TaggedSentence[] {
    if (scored * STRIDE > this.#scores.length) {
      this.#scores = new Float32Array(scored * STRIDE);
      this.#own = new Float32Array(scored * KINDS);
    }
    const runs = this.#scoreRuns(sentences, counts);
    if (this.#options.consistency > 0) this.#agree(runs, sentences);
    const spans: ScoredSpan[][] = sentences.map(() => []);
    const sureness = sentences.map(() => 1);
    for (const run of runs) {
      const least = this.#decode(run, spans[run.sentence] ?? []);
      sureness[run.sentence] = Math.min(sureness[run.sentence] ?? 1, least);
    }
    return sentences.map((_, at) => ({ spans: spans[at] ?? [], sureness: sureness[at] ?? 1 }));
  }

  /** Scores of every scored token of the block, in rows one after the other. */
  #scoreRuns(sentences: readonly Sentence[], counts: DocumentCounts): Run[] {
    const runs: Run[] = [];
    let row = 0;
    sentences.forEach((sentence, index) => {
      const { gate } = sentence;
      if (!gate.includes(1)) return;
      const places = this.#features.placeCodes(sentence);
      const first = row;
      for (let at = 0; at < gate.length; at++) {
        if (gate[at] === 0) continue;
        const start = at;
        while (at < gate.length && gate[at] === 1) this.#scoreToken(sentence, at++, counts, places, row++);
        runs.push({ sentence: index, start, length: at - start, row: row - (at - start) });
      }
      this.#cnn?.score(sentence, counts, places, this.#options.network, this.#scores, first * STRIDE);
    });
    return runs;
  }

  #scoreToken(sentence: Sentence, at: number, counts: DocumentCounts, places: Uint8Array, row: number): void {
    const sums = this.#sums;
    sums.fill(0);
    for (let index = 0; index < POSITIONS.length; index++) {
      const form = this.#formSums(sentence.words[at + (POSITIONS[index] ?? 0)] ?? this.#features.nothing);
      for (let label = 0; label < LABELS; label++)
        sums[label] = (sums[label] ?? 0) + (form[index * STRIDE + label] ?? 0);
    }
    this.#features.reset();
    this.#crf.gather(this.#features.buffer, this.#features.writeContext(sentence, at, counts, places), sums, 0);
    const base = row * STRIDE;
    for (let label = 0; label < LABELS; label++) this.#scores[base + label] = (sums[label] ?? 0) * this.#crf.scale;
    this.#scores[base] = (this.#scores[base] ?? 0) - this.#options.outside;
  }

  /** What the CRF gives a form at each position: more than half of all features, looked up once a form. */
  #formSums(word: Word): Int32Array {
    if (word.sums !== null) return word.sums;
    const sums = new Int32Array(POSITIONS.length * STRIDE);
    POSITIONS.forEach((position, index) => {
      this.#features.reset();
      this.#crf.gather(this.#features.buffer, this.#features.writeForm(word, position), sums, index * STRIDE);
    });
    word.sums = sums;
    return sums;
  }

  /** First pass: what the document believes of its words, added to the scores of their other places. */
  #agree(runs: readonly Run[], sentences: readonly Sentence[]): void {
    const beliefs = new Beliefs();
    const decoder = this.#decoder;
    for (const { sentence, start, length, row } of runs) {
      decoder.forwardBackward(this.#scores, row * STRIDE, length);
      for (let at = 0; at < length; at++) {
        const word = sentences[sentence]?.words[start + at];
        if (word?.capital)
          beliefs.add(word.hash, (label) => decoder.marginal(at, label), this.#own, (row + at) * KINDS);
      }
    }
    for (const { sentence, start, length, row } of runs)
      for (let at = 0; at < length; at++) {
        const word = sentences[sentence]?.words[start + at];
        if (word?.capital)
          beliefs.apply(
            word.hash,
            this.#own,
            (row + at) * KINDS,
            this.#options.consistency,
            this.#scores,
            (row + at) * STRIDE,
          );
      }
  }

  /** Adds the spans of a run; returns the least probability of its labels. */
  #decode({ start, length, row }: Run, spans: ScoredSpan[]): number {
    const decoder = this.#decoder;
    decoder.viterbi(this.#scores, row * STRIDE, length);
    decoder.forwardBackward(this.#scores, row * STRIDE, length);
    for (const span of spansOf(decoder.labels, length))
      spans.push({
        start: span.start + start,
        end: span.end + start,
        type: span.type,
        probability: decoder.spanProbability(span),
      });
    let least = 1;
    for (let at = 0; at < length; at++) least = Math.min(least, decoder.marginal(at, decoder.labels[at] ?? 0));
    return least;
  }
}

let loaded: Tagger | null = null;

/** The tagger with the committed weights, loaded at the first call. */
export function loadTagger(): Tagger {
  loaded ??= new Tagger(loadLexicon(), readCrfWeights(), readCnnWeights());
  return loaded;
}
