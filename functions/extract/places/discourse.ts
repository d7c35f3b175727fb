import type { Candidate } from './candidate.ts';
import { LOCATIVE } from './cues.ts';
import type { Document, Reading } from './document.ts';
import type { Gazetteer, Sense } from './gazetteer.ts';
import { contains, isTown } from './name-kind.ts';
import { isNoPlace } from './no-place.ts';

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
  const limited = Math.min(probability, limitOf(candidate, reading, document, gazetteer));
  const certain = isBeforeItsState(candidate, reading, gazetteer) || isLongTown(candidate, reading, gazetteer);
  return certain ? Math.max(limited, ACCEPTED) : limited;
}

/** Small words inside the names of towns, not of people (`Kyle of Lochalsh`, `Newcastle upon Tyne`). */
const INSIDE_TOWNS = new Set([
  'of',
  'upon',
  'on',
  'under',
  'sur',
  'am',
  'an',
  'aan',
  'sous',
  'im',
  'near',
  'next',
  'by',
  'le',
]);

/** Three words or more with a small one inside, and the whole of it the own name of a town: no person is called so. */
function isLongTown(candidate: Candidate, reading: Reading, gazetteer: Gazetteer): boolean {
  if (candidate.basis !== 'name' || candidate.to - candidate.from < 2) return false;
  const inner = reading.tokens.slice(candidate.from + 1, candidate.to);
  if (!inner.some((token) => !token.capital && INSIDE_TOWNS.has(token.key))) return false;
  const [before, after] = [reading.tokens[candidate.from - 1], reading.tokens[candidate.to + 1]];
  const goesOn = after?.capital === true && reading.tokens[candidate.to]?.gap === ' ';
  const goesBefore = before?.capital === true && before.gap === ' ' && !before.sentenceStart;
  if (goesOn || goesBefore) return false;
  return candidate.senses.some(({ index, quality }) => quality === 0 && isTown(gazetteer.feature(index)));
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

/** The agency of the dateline, in its bracket and where the text cites it (`Meridian said`), unless it is placed there. */
function isAgency(candidate: Candidate, reading: Reading, { agency }: Document): boolean {
  if (agency === null) return false;
  if (reading.in === 'text' && candidate.start >= agency.start && candidate.end <= agency.end) return true;
  if (candidate.key !== agency.key) return false;
  const before = reading.tokens[candidate.from - 1];
  return !(before !== undefined && LOCATIVE.has(before.key)) && reading.tokens[candidate.to]?.gap !== ', ';
}

/** Districts of the federal courts: `the Southern District of Iowa`. */
const COURT_DISTRICT = /^(?:northern|southern|eastern|western|middle|central) district$/u;
/** After a name with an article: `the Lamont laboratory` bears the name of a person, or of a town somewhere. */
const NAMED_AFTER = new Set(
  'laboratory laboratories lab institute foundation observatory collection inquiry report case trial estate campaign family brothers twins sisters method theorem prize award scholarship fund trust clinic dynasty administration affair scandal murders murder murderer killings killer'.split(
    ' ',
  ),
);

function isNamedAfter(candidate: Candidate, reading: Reading, document: Document): boolean {
  const [before, after] = [reading.tokens[candidate.from - 1], reading.tokens[candidate.to + 1]];
  if (before === undefined || after === undefined || after.capital) return false;
  const fits = before.key === 'the' && before.gap === ' ' && reading.tokens[candidate.to]?.gap === ' ';
  return fits && NAMED_AFTER.has(after.key) && (document.counts.get(candidate.key) ?? 0) < 2;
}

/** Below 100,000 people (natural logarithm), and no country, province or region. */
const LARGE_TOWN = 11.5;

function isSmallTown({ basis, senses }: Candidate, gazetteer: Gazetteer): boolean {
  const small = ({ index }: Sense): boolean =>
    gazetteer.feature(index) === 'admin2' ||
    (isTown(gazetteer.feature(index)) && gazetteer.logPopulation(index) < LARGE_TOWN);
  return basis === 'name' && senses.every(small);
}

function isCourtDistrict(candidate: Candidate, reading: Reading): boolean {
  return COURT_DISTRICT.test(candidate.key) && reading.tokens[candidate.to + 1]?.key === 'of';
}

/** Things that bear the name of a people wherever they are. */
const THINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['brazilian', new Set(['jiu'])],
  ['chinese', new Set(['whispers', 'checkers', 'cabbage'])],
  ['danish', new Set(['pastry', 'pastries'])],
  ['dutch', new Set(['oven', 'courage', 'auction'])],
  [
    'french',
    new Set(['horn', 'horns', 'fries', 'toast', 'press', 'window', 'windows', 'door', 'doors', 'bulldog', 'bulldogs']),
  ],
  ['german', new Set(['shepherd', 'shepherds'])],
  ['greek', new Set(['yogurt', 'yoghurt', 'salad', 'tragedy', 'mythology', 'vase', 'vases'])],
  ['japanese', new Set(['knotweed'])],
  ['mexican', new Set(['wave'])],
  ['russian', new Set(['roulette'])],
  ['spanish', new Set(['flu'])],
  ['swiss', new Set(['cheese', 'army'])],
  ['turkish', new Set(['delight', 'bath', 'baths'])],
]);
/** A name that tells which thing, not where: `a French horn`. */
function namesThing({ key, to }: Candidate, { tokens }: Reading): boolean {
  const after = tokens[to + 1];
  return tokens[to]?.gap === ' ' && after !== undefined && THINGS.get(key)?.has(after.key) === true;
}

/** `a Roman anchor` is old, not from Rome, unless the article speaks of Rome or Italy too. */
function isAncient({ key }: Candidate, { counts }: Document): boolean {
  return key === 'roman' && !counts.has('rome') && !counts.has('italy') && !counts.has('italian');
}

function limitOf(candidate: Candidate, reading: Reading, document: Document, gazetteer: Gazetteer): number {
  if (isAgency(candidate, reading, document) || isNoPlace(candidate, reading, document, gazetteer)) return REFUSED;
  if (namesThing(candidate, reading) || isAncient(candidate, document)) return REFUSED;
  if (isGood(candidate, document) || isCourtDistrict(candidate, reading)) return REFUSED;
  if (isSmallTown(candidate, gazetteer) && isNamedAfter(candidate, reading, document)) return REFUSED;
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
