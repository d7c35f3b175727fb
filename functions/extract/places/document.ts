import type { Dateline, NormalizedArticle } from '#article/article.ts';
import type { TaggedSpan } from '#extract/spans.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import type { Gazetteer } from './gazetteer.ts';
import { nameKey } from './key.ts';
import { WORD } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A text or title with its words, the tagger's spans by token, and its candidates. */
export interface Reading {
  readonly in: 'text' | 'title';
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly candidates: readonly Candidate[];
  /** Candidates by the position of their first and of their last word. */
  readonly byFrom: ReadonlyMap<number, Candidate>;
  readonly byEnd: ReadonlyMap<number, Candidate>;
  /** By token: the tagger's span that covers it, or null. */
  readonly tags: readonly (TaggedSpan | null)[];
  /** True when most words are capitalised (headlines): then capitals say little. */
  readonly headline: boolean;
}

/** What the recognizer knows of the whole article. */
export interface Document {
  readonly readings: readonly Reading[];
  readonly tagged: boolean;
  /** Keys of words that also stand in lower case inside a sentence. */
  readonly lowerCase: ReadonlySet<string>;
  /** Keys that are part of a longer capitalised person-like run (`Javed Odho` gives `odho`). */
  readonly surnames: ReadonlySet<string>;
  /** Keys of candidates that stand once right after a locative word or before `, State`. */
  readonly placed: ReadonlyMap<string, number>;
  /** How often each candidate key occurs. */
  readonly counts: ReadonlyMap<string, number>;
  /** Where the dateline ends in the text; 0 when there is none. */
  readonly proseStart: number;
  readonly datelineStart: number;
  /** The agency in the dateline: its key (null for none), and where it stands in the text. It is no place, there or later. */
  readonly agency: { readonly key: string; readonly start: number; readonly end: number } | null;
}

const PLACED_AFTER = new Set(['in', 'at', 'near', 'from', 'outside', 'around', 'across', 'throughout', 'downtown']);

/** Reads title and text once: words, candidates, tags and the statistics over both. */
export function readDocument(
  article: Pick<NormalizedArticle, 'title' | 'titleBasis' | 'text' | 'dateline'>,
  spans: readonly TaggedSpan[],
  gazetteer: Gazetteer,
  lexicon: Lexicon,
): Document {
  // A title taken from the first sentence stands in the text already.
  const title = article.titleBasis === 'first-sentence' || article.titleBasis === 'none' ? '' : article.title;
  const readings = [['title', title] as const, ['text', article.text] as const]
    .filter(([, text]) => text !== '')
    .map(([where, text]) => readText(where, text, spans, gazetteer, lexicon));
  const lowerCase = new Set<string>();
  const surnames = new Set<string>();
  const placed = new Map<string, number>();
  const counts = new Map<string, number>();
  const countIn = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const reading of readings) {
    for (const token of reading.tokens) if (!token.capital) lowerCase.add(token.key);
    for (const candidate of reading.candidates) {
      countIn(counts, candidate.key);
      if (isPlaced(candidate, reading)) countIn(placed, candidate.key);
      if (isSurname(candidate, reading)) surnames.add(candidate.key);
    }
    collectSurnames(reading.tokens, gazetteer, surnames);
  }
  return {
    readings,
    tagged: spans.length > 0,
    lowerCase,
    surnames,
    placed,
    counts,
    datelineStart: article.dateline?.start ?? 0,
    agency: agencyOf(article.dateline),
    proseStart: article.dateline?.end ?? 0,
  };
}

function agencyOf(dateline: Dateline | null): Document['agency'] {
  const agency = dateline?.agency ?? null;
  if (dateline === null || agency === null) return null;
  const at = dateline.text.lastIndexOf(agency);
  const start = at < 0 ? dateline.end : dateline.start + at;
  return { key: nameKey(agency), start, end: at < 0 ? start : start + agency.length };
}

function readText(
  where: 'title' | 'text',
  text: string,
  spans: readonly TaggedSpan[],
  gazetteer: Gazetteer,
  lexicon: Lexicon,
): Reading {
  const tokens = tokensOf(text);
  const long = tokens.filter((token) => token.text.length > 3);
  const capitals = long.filter((token) => token.capital).length;
  const candidates = candidatesOf(tokens, text, where, gazetteer, lexicon);
  return {
    in: where,
    text,
    tokens,
    candidates,
    byFrom: new Map(candidates.map((candidate) => [candidate.from, candidate])),
    byEnd: new Map(candidates.map((candidate) => [candidate.to, candidate])),
    tags: tagsOf(
      tokens,
      spans.filter((span) => span.in === where),
    ),
    headline: where === 'title' && capitals > long.length * 0.7,
  };
}

/** The tagger sees a person whose name begins before the candidate. */
function isSurname(candidate: Candidate, reading: Reading): boolean {
  const tag = reading.tags[candidate.from];
  return tag?.type === 'PER' && tag.start < candidate.start;
}

/** Right after `in` or the like, and not the first word of a longer name. */
function isPlaced(candidate: Candidate, reading: Reading): boolean {
  const before = reading.tokens[candidate.from - 1];
  const after = reading.tokens[candidate.to + 1];
  if (before === undefined || !PLACED_AFTER.has(before.key)) return false;
  return after?.capital !== true || reading.tokens[candidate.to]?.gap !== ' ';
}

function tagsOf(tokens: readonly Token[], spans: readonly TaggedSpan[]): (TaggedSpan | null)[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return tokens.map((token) => {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= token.start) at += 1;
    const span = sorted[at];
    return span !== undefined && span.start < token.end && span.end > token.start ? span : null;
  });
}

/** `Jerry Brown said` makes `Brown` a surname wherever it stands alone. */
function collectSurnames(tokens: readonly Token[], gazetteer: Gazetteer, surnames: Set<string>): void {
  for (let at = 0; at + 1 < tokens.length; at++) {
    const first = tokens[at];
    const second = tokens[at + 1];
    if (first === undefined || second?.capital !== true || !first.capital || first.gap !== ' ') continue;
    const flags = gazetteer.wordFlags(first.key);
    if (!(flags & WORD.firstName) || flags & WORD.common) continue;
    const third = tokens[at + 2];
    const last = second.gap === ' ' && third?.capital === true && second.text.length <= 2 ? third : second;
    surnames.add(last.key);
  }
}
