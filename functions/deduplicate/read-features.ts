import { createHash } from 'node:crypto';
import type { Article } from '#article/article.ts';
import { ownParagraphs } from './boilerplate.ts';
import { idfOf, stemOf } from './document-frequency.ts';
import { factsOf } from './facts.ts';
import type { Features } from './features.ts';
import { keysOf, shinglesOf } from './fingerprint.ts';
import { followedEventOf } from './followed-event.ts';
import { hashOf } from './hashing.ts';
import { publishedMinute } from './published-minute.ts';
import { sketchOf } from './sketch.ts';
import { placeWordsOf, termsOf } from './terms.ts';
import { type Word, wordsOf } from './words.ts';

/** Words compared; what follows in longer texts (books, transcripts) does not decide whether two articles are one. */
const MAX_WORDS = 12_000;
const RARE_IDF = 4.5;
const RARE_KEPT = 40;
const NUMBERS_KEPT = 28;
/** Words of the body whose numbers are kept as facts. */
const FACT_WORDS = 300;
const HAS_DIGIT = /\p{Nd}/u;

type Comparable = Pick<
  Article,
  | 'title'
  | 'text'
  | 'dateline'
  | 'datePublished'
  | 'datePrecision'
  | 'provenance'
  | 'counts'
  | 'focus'
  | 'places'
  | 'entities'
  | 'source'
  | 'language'
  | 'dates'
>;

function exactHash(words: readonly Word[]): string {
  const hash = createHash('sha256');
  for (const { folded } of words) hash.update(folded).update(' ');
  return hash.digest('base64url').slice(0, 22);
}

/** What an article is compared by. The dateline and a source's furniture take no part; an empty body is compared by its title. */
export function readFeatures(article: Comparable): Features {
  const prose = article.dateline === null ? article.text : article.text.slice(article.dateline.end);
  const title = wordsOf(article.title, 60);
  const own = wordsOf(ownParagraphs(prose).join('\n\n'), MAX_WORDS);
  const body = own.length > 0 ? own : title;
  const hashes = Uint32Array.from(body, ({ folded }) => hashOf(folded));
  const known = new Map<number, number>();
  const rare = new Set<number>();
  const numbers = new Set<number>();
  const rarity = body.map(({ folded }, i) => {
    const hash = hashes[i] ?? 0;
    const idf = known.get(hash) ?? idfOf(stemOf(folded));
    known.set(hash, idf);
    if (HAS_DIGIT.test(folded)) numbers.add(hash);
    else if (idf > RARE_IDF) rare.add(hash);
    return idf;
  });
  const minute = publishedMinute(article);
  return {
    minute,
    exact: exactHash(body),
    shingles: sketchOf(shinglesOf(hashes)),
    rare: sketchOf(rare, RARE_KEPT),
    numbers: sketchOf(numbers, NUMBERS_KEPT),
    terms: termsOf(title, body, placeWordsOf(article)),
    keys: keysOf(hashes, rarity),
    event: followedEventOf(article),
    facts: factsOf(article, minute, [...title, ...body.slice(0, FACT_WORDS)]),
  };
}
