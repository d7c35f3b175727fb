import type { Candidate } from './candidate.ts';
import type { Document, Reading } from './document.ts';
import type { Gazetteer } from './gazetteer.ts';
import { contains } from './name-kind.ts';

/** A probability that no mention is published with. */
const REFUSED = 0.1;
const LANGUAGE_CUES = new Set(['speak', 'speaks', 'spoke', 'spoken', 'speaking', 'fluent', 'translated']);
const LINKS = new Set(['and', 'or', 'both', 'in', 'into', 'some', 'only', 'fluently', 'little', 'no']);

/** A probability that every mention is published with. */
const ACCEPTED = 0.8;
/** The tagger's confidence (0–100) from which its word for a place counts more than a surname elsewhere. */
const SURE_TAG = 80;

/** The probability that a candidate names a place, after what overrules the single look: a surname stays a surname in the whole
 * article, a language is no country, and `Pierre, S.D.` is a town whatever else Pierre may be. */
export function overrule(
  probability: number,
  candidate: Candidate,
  reading: Reading,
  document: Document,
  gazetteer: Gazetteer,
): number {
  const limited = Math.min(probability, limitOf(candidate, reading, document));
  return isBeforeItsState(candidate, reading, gazetteer) ? Math.max(limited, ACCEPTED) : limited;
}

function isBeforeItsState(candidate: Candidate, reading: Reading, gazetteer: Gazetteer): boolean {
  const next = reading.byFrom.get(candidate.to + 1);
  if (next?.basis !== 'abbreviation' || reading.text.slice(candidate.end, next.start) !== ', ') return false;
  // `John Pierre, Md.`: the tagger's person begins before the name.
  const tag = reading.tags[candidate.from];
  return (tag?.type !== 'PER' || tag.start >= candidate.start) && contains(next, candidate, gazetteer);
}

/** Goods that bear the name of a place (`Brent crude`): where they are named so once, the name alone is the good as well. */
const GOODS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['brent', new Set(['crude', 'futures', 'oil', 'contract', 'contracts', 'benchmark', 'prices', 'price', 'barrel'])],
  ['west texas', new Set(['intermediate', 'crude'])],
  ['champagne', new Set(['bottle', 'bottles', 'glass', 'makers', 'sales'])],
]);

function isGood(candidate: Candidate, document: Document): boolean {
  const goods = GOODS.get(candidate.key);
  if (goods === undefined) return false;
  return document.readings.some((reading) =>
    reading.candidates.some(({ key, to }) => key === candidate.key && goods.has(reading.tokens[to + 1]?.key ?? '')),
  );
}

function limitOf(candidate: Candidate, reading: Reading, document: Document): number {
  if (isGood(candidate, document)) return REFUSED;
  if (candidate.basis === 'demonym' && isLanguage(candidate, reading)) return REFUSED;
  return candidate.basis === 'name' && isSurnameAlone(candidate, reading, document) ? REFUSED : 1;
}

/** `She speaks English and French`: the verb reaches over the other languages. */
function isLanguage(candidate: Candidate, reading: Reading): boolean {
  for (let at = candidate.from - 1; at >= Math.max(0, candidate.from - 6); at--) {
    const token = reading.tokens[at];
    if (token === undefined || token.gap.includes('.')) return false;
    if (LANGUAGE_CUES.has(token.key)) return true;
    if (!LINKS.has(token.key) && reading.byEnd.get(at)?.basis !== 'demonym') return false;
  }
  return false;
}

/** A single word that the article knows as a surname (`Michael Jordan` … `Jordan said`), without a word of place before it. */
function isSurnameAlone(candidate: Candidate, reading: Reading, document: Document): boolean {
  if (candidate.from !== candidate.to || !document.surnames.has(candidate.key)) return false;
  if ((document.placed.get(candidate.key) ?? 0) > 0) return false;
  const last = reading.tokens[candidate.to];
  const tag = reading.tags[candidate.from];
  if (tag?.type === 'LOC' && tag.confidence >= SURE_TAG) return false;
  // `Jordan, Minn.` and `Washington-based` speak for a place after all.
  return last?.gap !== ', ' && last?.gap !== '-';
}
