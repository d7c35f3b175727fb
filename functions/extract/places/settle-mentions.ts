import type { Dateline, PlaceMention } from '#article/article.ts';
import type { Analysis } from './analyze.ts';
import type { Candidate } from './candidate.ts';
import { LOCATIVE, ORG_TAILS } from './cues.ts';
import type { Located } from './dateline.ts';
import { isFarStranger } from './far-strangers.ts';
import type { Gazetteer } from './gazetteer.ts';
import { likeliest } from './likeliest.ts';
import type { Mention, Name } from './names.ts';
import { namesakeCity, namesakeProvince, speaksOfProvince } from './namesake-city.ts';
import { taggedPlaces } from './tagged-places.ts';

/** A mention is published from this probability on; chosen on the tuning part, where it gives the best F. */
export const MENTION_THRESHOLD = 0.47;
/** Below this share the readings of a name contradict each other too much: the place is left out and a warning says so. */
export const SENSE_THRESHOLD = 0.2;
/** A name in the dateline is a place whatever the recognizer thinks of its surroundings. */
export const DATELINE_PROBABILITY = 0.95;

/** A mention with the place it was given (-1: a place that no gazetteer has). */
export interface Settled {
  readonly candidate: Pick<Candidate, 'in' | 'key' | 'text' | 'start'>;
  readonly mention: PlaceMention;
  readonly index: number;
  /** 0–1: that it is a place, and this one. */
  readonly confidence: number;
  /** Right after `in`, `at`, `near` and the like. */
  readonly locative: boolean;
}

/** Place index and probability of the likeliest sense of a name among those that `may` be; index -1 when it has none. */
export function topSense(
  name: Name,
  analysis: Analysis,
  gazetteer: Gazetteer,
  may?: (index: number) => boolean,
): readonly [number, number] {
  const top = likeliest(name, analysis.ranked.beliefs.get(name) ?? [], gazetteer, may);
  return top === null ? [-1, 0] : [top.index, top.share];
}

/** All mentions that are sure enough, each with its place; what is too unclear is named in `warnings`. */
export function settleMentions(
  analysis: Analysis,
  dateline: Dateline | null,
  located: ReadonlyMap<string, Located>,
  gazetteer: Gazetteer,
  warnings: string[],
): readonly Settled[] {
  const { agency } = analysis.document;
  const inDateline = ({ in: where, start, end }: Candidate): boolean =>
    dateline !== null &&
    where === 'text' &&
    start >= dateline.start &&
    end <= dateline.end &&
    !(agency !== null && start >= agency.start && end <= agency.end);
  const settled = analysis.names.flatMap((name) =>
    settleName(name, analysis, inDateline, located, gazetteer, warnings),
  );
  return [...settled, ...unknownPlaces(analysis)];
}

function settleName(
  name: Name,
  analysis: Analysis,
  inDateline: (candidate: Candidate) => boolean,
  located: ReadonlyMap<string, Located>,
  gazetteer: Gazetteer,
  warnings: string[],
): readonly Settled[] {
  const published = name.mentions.filter(
    ({ candidate, probability }) => probability >= MENTION_THRESHOLD || inDateline(candidate),
  );
  const [one] = published;
  const [top, share] = topSense(name, analysis, gazetteer);
  if (one === undefined || top < 0) return [];
  const filed = published.some(({ candidate }) => inDateline(candidate)) ? located.get(one.candidate.key) : undefined;
  const sense = Math.max(share, filed?.probability ?? 0);
  if (sense < SENSE_THRESHOLD) {
    warnings.push(`place-ambiguous: ${one.candidate.text}`);
    return [];
  }
  if (filed === undefined && isFarStranger(name, top, analysis, gazetteer)) {
    warnings.push(`place-ambiguous: ${one.candidate.text}`);
    return [];
  }
  const city = namesakeCity(name, top, analysis, gazetteer);
  return published.map((mention) => {
    const inside = inDateline(mention.candidate);
    const index = filed?.index ?? meantBy(mention, name, top, city, gazetteer);
    return {
      candidate: mention.candidate,
      mention: mentionOf(mention, inside, index, gazetteer),
      index,
      confidence: Math.max(mention.probability, inside ? DATELINE_PROBABILITY : 0) * Math.sqrt(sense),
      locative: LOCATIVE.has(mention.reading.tokens[mention.candidate.from - 1]?.key ?? ''),
    };
  });
}

/** A province or the city of its name, as the words beside a mention say. */
function meantBy(mention: Mention, name: Name, top: number, city: number, gazetteer: Gazetteer): number {
  if (city >= 0) return speaksOfProvince(mention, top, gazetteer) ? top : city;
  const province = namesakeProvince(mention, name, top, gazetteer);
  return province >= 0 ? province : top;
}

/** Waters, mountains, districts and villages that the text names and no gazetteer has. */
function unknownPlaces(analysis: Analysis): readonly Settled[] {
  const tagged = taggedPlaces(analysis.document).map((candidate) => [candidate, TAGGED_PROBABILITY] as const);
  return [...analysis.probabilities, ...tagged].flatMap(([candidate, probability]) => {
    if (candidate.senses.length > 0 || probability < MENTION_THRESHOLD) return [];
    const mention: PlaceMention = { ...evidenceOf(candidate), basis: 'name' };
    return [{ candidate, mention, index: -1, confidence: probability * UNRESOLVED_CONFIDENCE, locative: false }];
  });
}

/** How far a place without a gazetteer row can be trusted: its container is a guess. */
const UNRESOLVED_CONFIDENCE = 0.7;
/** That what the tagger is sure of, and the words beside it hold, is a place. */
const TAGGED_PROBABILITY = 0.9;

const evidenceOf = (candidate: Candidate): Pick<PlaceMention, 'in' | 'text' | 'start' | 'end'> =>
  candidate.in === 'title'
    ? { in: 'title', text: candidate.text, start: null, end: null }
    : { in: 'text', text: candidate.text, start: candidate.start, end: candidate.end };

function mentionOf(
  { candidate, reading }: Mention,
  inDateline: boolean,
  index: number,
  gazetteer: Gazetteer,
): PlaceMention {
  const evidence = evidenceOf(candidate);
  if (inDateline) return { ...evidence, basis: 'dateline' };
  if (candidate.basis === 'demonym' || candidate.basis === 'abbreviation')
    return { ...evidence, basis: candidate.basis };
  const tag = reading.tags[candidate.from];
  const next = reading.tokens[candidate.to + 1];
  const tagged = tag?.type === 'ORG' && (tag.start < candidate.start || tag.end > candidate.end + 2);
  const named = next?.capital === true && reading.tokens[candidate.to]?.gap === ' ' && ORG_TAILS.has(next.key);
  if (tagged || named) return { ...evidence, basis: 'organization' };
  return { ...evidence, basis: gazetteer.feature(index) === 'facility' ? 'facility' : 'name' };
}
