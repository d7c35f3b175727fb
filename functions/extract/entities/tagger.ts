import { Decoder } from './crf.ts';
import { type CrfWeights, readCrfWeights } from './crf-weights.ts';
import { DocumentCounts, prepare, type Sentence } from './document.ts';
import { FeatureWriter } from './features.ts';
import { type LabelSpan, STRIDE, spansOf } from './labels.ts';
import { type Lexicon, loadLexicon } from './lexicon.ts';
import { WordTable } from './words.ts';

export interface ScoredSpan extends LabelSpan {
  /** Exact marginal of the span, 0–1. */
  readonly probability: number;
}

/** The name tagger: features, scores, one Viterbi a run of capitalised words, exact marginals. */
export class Tagger {
  readonly #table: WordTable;
  readonly #features: FeatureWriter;
  readonly #weights: CrfWeights;
  readonly #decoder: Decoder;
  #emissions = new Float32Array(512 * STRIDE);

  constructor(lexicon: Lexicon, weights: CrfWeights) {
    this.#table = new WordTable(lexicon);
    this.#features = new FeatureWriter(this.#table);
    this.#weights = weights;
    this.#decoder = new Decoder(weights.transitions);
  }

  /** Spans of each sentence of one document (token indices, end exclusive). The sentences inform one another. */
  tag(document: readonly (readonly string[])[]): ScoredSpan[][] {
    const sentences = document.map((words) => prepare(words.map((word) => this.#table.of(word))));
    const counts = new DocumentCounts(sentences);
    return sentences.map((sentence) => this.#tagSentence(sentence, counts));
  }

  #tagSentence(sentence: Sentence, counts: DocumentCounts): ScoredSpan[] {
    const found: ScoredSpan[] = [];
    const places = this.#features.placeCodes(sentence);
    const { gate } = sentence;
    for (let start = 0; start < gate.length; start++) {
      if (gate[start] === 0) continue;
      let end = start + 1;
      while (end < gate.length && gate[end] === 1) end++;
      this.#scoreRun(sentence, start, end, counts, places);
      this.#decoder.viterbi(this.#emissions, 0, end - start);
      const spans = spansOf(this.#decoder.labels, end - start);
      if (spans.length > 0) this.#decoder.forwardBackward(this.#emissions, 0, end - start);
      for (const span of spans)
        found.push({
          start: span.start + start,
          end: span.end + start,
          type: span.type,
          probability: this.#decoder.spanProbability(span),
        });
      start = end;
    }
    return found;
  }

  #scoreRun(sentence: Sentence, start: number, end: number, counts: DocumentCounts, places: Uint8Array): void {
    const length = end - start;
    if (length * STRIDE > this.#emissions.length) this.#emissions = new Float32Array(length * STRIDE * 2);
    this.#emissions.fill(0, 0, length * STRIDE);
    for (let at = start; at < end; at++) {
      this.#features.reset();
      const count = this.#features.write(sentence, at, counts, places);
      this.#weights.score(this.#features.buffer, count, this.#emissions, (at - start) * STRIDE);
    }
  }
}

let loaded: Tagger | null = null;

/** The tagger with the committed weights, loaded at the first call. */
export function loadTagger(): Tagger {
  loaded ??= new Tagger(loadLexicon(), readCrfWeights());
  return loaded;
}
