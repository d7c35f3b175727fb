import type { Candidate } from './candidate.ts';
import type { Document, Reading } from './document.ts';
import type { Gazetteer, Sense } from './gazetteer.ts';
import { allowedBy } from './inside.ts';
import { ruledSense } from './rulings.ts';
import { saidBeside } from './said-beside.ts';

/** A recognized mention: a candidate with its probability and what qualifies it (`Paris, Texas`). */
export interface Mention {
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly probability: number;
  readonly qualifier: Candidate | null;
}

/** All mentions that share one name, and therefore one sense (one sense per discourse; a name with another qualifier is another name). */
export interface Name {
  readonly key: string;
  readonly senses: readonly Sense[];
  readonly mentions: Mention[];
  /** Senses that a qualifier allows; null when nothing qualifies the name. */
  readonly allowed: ReadonlySet<number> | null;
  /** Sum of the mentions' probabilities, each mention less than the one before. */
  weight: number;
}

/** More senses than this are never weighed: the least populous of a name that a hundred hamlets share. */
const MOST_SENSES = 80;

/** What may stand between a name and what qualifies it. */
const QUALIFIES = new Set([', ', ',', ' (', ' [', ' , ']);
/** The candidate that qualifies another one: next after a comma or in brackets, and holding one of its senses. */
export function qualifierOf(candidate: Candidate, reading: Reading, gazetteer: Gazetteer): Candidate | null {
  const next = reading.byFrom.get(candidate.to + 1);
  if (next === undefined || next.basis === 'demonym') return null;
  if (!QUALIFIES.has(reading.text.slice(candidate.end, next.start))) return null;
  if (allowedBy(candidate.senses, next, gazetteer).size > 0) return next;
  // `Ramauli, Sitapur, Uttar Pradesh`: what qualifies the qualifier may hold the name too.
  const second = reading.byFrom.get(next.to + 1);
  if (second === undefined || second.basis === 'demonym' || reading.text.slice(next.end, second.start) !== ', ')
    return null;
  return allowedBy(candidate.senses, second, gazetteer).size > 0 ? second : null;
}

/** Groups the mentions of a document by name; unqualified mentions join the qualified ones of the same name. */
export function namesOf(
  document: Document,
  probabilities: ReadonlyMap<Candidate, number>,
  gazetteer: Gazetteer,
  threshold: number,
): Name[] {
  const names = new Map<string, Name>();
  const waiting: Mention[] = [];
  for (const mention of mentionsOf(document, probabilities, gazetteer, threshold)) {
    const { candidate, reading, qualifier } = mention;
    if (qualifier !== null) {
      const allowed = allowedBy(candidate.senses, qualifier, gazetteer);
      addTo(names, `${candidate.key}|${qualifier.key}`, mention, candidate.senses, allowed);
      continue;
    }
    const said = saidBeside(candidate, reading, gazetteer);
    if (said === null) waiting.push(mention);
    else addTo(names, `${candidate.key}|${said.label}`, mention, said.senses, said.allowed);
  }
  const qualified = mostQualified(names);
  for (const mention of waiting) {
    const { key, senses } = mention.candidate;
    const name = qualified.get(key) ?? names.get(key);
    if (name !== undefined) name.mentions.push(mention);
    else
      names.set(key, {
        key,
        senses: bareSenses(key, senses, gazetteer),
        mentions: [mention],
        allowed: null,
        weight: 0,
      });
  }
  for (const name of names.values()) {
    const sorted = name.mentions.map((mention) => mention.probability).sort((a, b) => b - a);
    name.weight = sorted.reduce((sum, probability, rank) => sum + probability / (rank + 1), 0);
  }
  return [...names.values()];
}

/** The candidates that are likely enough, with what qualifies them. */
function mentionsOf(
  document: Document,
  probabilities: ReadonlyMap<Candidate, number>,
  gazetteer: Gazetteer,
  threshold: number,
): Mention[] {
  return document.readings.flatMap((reading) =>
    reading.candidates.flatMap((candidate) => {
      const probability = probabilities.get(candidate) ?? 0;
      if (probability < threshold || candidate.senses.length === 0) return [];
      return [{ candidate, reading, probability, qualifier: qualifierOf(candidate, reading, gazetteer) }];
    }),
  );
}

function addTo(
  names: Map<string, Name>,
  key: string,
  mention: Mention,
  senses: readonly Sense[],
  allowed: ReadonlySet<number>,
): void {
  const known = names.get(key);
  if (known !== undefined) known.mentions.push(mention);
  else names.set(key, { key, senses, mentions: [mention], allowed, weight: 0 });
}

/** For each name the qualified variant that unqualified mentions join; a province that its word names takes none. */
function mostQualified(names: ReadonlyMap<string, Name>): Map<string, Name> {
  const qualified = new Map<string, Name>();
  for (const name of names.values()) {
    if (name.key.endsWith('|~province')) continue;
    const key = name.mentions[0]?.candidate.key ?? '';
    const known = qualified.get(key);
    if (known === undefined || known.mentions.length < name.mentions.length) qualified.set(key, name);
  }
  return qualified;
}

/** The senses that a name without a qualifier may have: the one that a ruling picks, else the most populous. */
function bareSenses(key: string, senses: readonly Sense[], gazetteer: Gazetteer): readonly Sense[] {
  const ruled = ruledSense(key, senses, gazetteer);
  if (ruled !== null) return [ruled];
  if (senses.length <= MOST_SENSES) return senses;
  return senses
    .toSorted((a, b) => gazetteer.logPopulation(b.index) - gazetteer.logPopulation(a.index))
    .slice(0, MOST_SENSES);
}
