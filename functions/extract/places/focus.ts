import type { Gazetteer } from './gazetteer.ts';
import type { Happening } from './happening.ts';

/** One resolved mention as the focus sees it. */
export interface FocusMention {
  readonly index: number;
  readonly in: 'text' | 'title';
  /** Offset in the text, from the start of the prose. */
  readonly offset: number;
  readonly paragraph: number;
  readonly basis: 'dateline' | 'name' | 'demonym' | 'organization' | 'facility' | 'abbreviation';
  /** Right after `in`, `at`, `near` and the like. */
  readonly locative: boolean;
  /** What the words before it say of its part. */
  readonly happening: Happening;
  readonly confidence: number;
}

export interface Focus {
  /** Place index of the focus, -1 when there is none. */
  readonly index: number;
  /** Place index of the country, -1 when there is none. */
  readonly country: number;
  readonly scores: ReadonlyMap<number, number>;
  readonly confidence: number;
}

/** Weights of the focus score, chosen on the tuning part of the labelled GeoVirus focus rows. */
export const FOCUS = {
  title: 2.5,
  dateline: 1.6,
  /** Of a capital from which correspondents report on a region; of any other. */
  hubDateline: 0.5,
  capitalDateline: 2.5,
  organization: 0.5,
  demonym: 0.5,
  abbreviation: 0.4,
  firstParagraph: 2,
  secondParagraph: 1.4,
  lead: 240,
  leadBoost: 1.5,
  locative: 1.4,
  /** Said to be where it happened, or where somebody comes from or goes to. */
  event: 1.4,
  aside: 0.45,
  repeat: 0.75,
  /** Share of the country's whole score that a country must have to be the focus country. */
  countryShare: 0.3,
  /** A town or province is the focus when it has this share of its country's own score… */
  townOverCountry: 0.55,
  townOverProvince: 0.6,
  /** A town that is said to be where it happened needs so much of that share. */
  eventTown: 0.7,
  /** …and this much at all: one passing mention is no focus. */
  leastTown: 0.8,
  /** Three provinces with this share of the first one's score are a country's story, unless a town outweighs the country. */
  alike: 0.4,
  manyProvinces: 3,
  townOverMany: 2.5,
  /** What a place counts that one sentence after the lead names once. */
  passing: 0.7,
  regionOverCountry: 0.8,
  leastCountryShare: 0.2,
} as const;

/** Countries in whose capitals correspondents report on other lands. */
const HUBS: ReadonlySet<string> = new Set(
  'AE AT BE CH CN CO CY EG ET FR GB GH HU IL IN IQ JO JP KE LB MX NG PL QA RU SA SG SN TH TN TR UA US ZA'
    .split(' ')
    .map((code) => `country:${code}`),
);

function datelineWeight(index: number, gazetteer: Gazetteer): number {
  if (gazetteer.feature(index) !== 'capital') return FOCUS.dateline;
  const country = gazetteer.country(index);
  return country >= 0 && HUBS.has(gazetteer.placeId(country)) ? FOCUS.hubDateline : FOCUS.capitalDateline;
}

function weightOf(mention: FocusMention, gazetteer: Gazetteer): number {
  let weight = mention.confidence;
  if (mention.basis === 'dateline') weight *= datelineWeight(mention.index, gazetteer);
  else if (mention.basis === 'organization') weight *= FOCUS.organization;
  else if (mention.basis === 'demonym') weight *= FOCUS.demonym;
  else if (mention.basis === 'abbreviation') weight *= FOCUS.abbreviation;
  if (mention.in === 'title') weight *= FOCUS.title;
  else if (mention.basis !== 'dateline') {
    if (mention.paragraph === 0) weight *= FOCUS.firstParagraph;
    else if (mention.paragraph === 1) weight *= FOCUS.secondParagraph;
    if (mention.offset < FOCUS.lead) weight *= FOCUS.leadBoost;
  }
  if (mention.happening === 'aside') weight *= FOCUS.aside;
  else if (mention.locative) weight *= FOCUS.locative;
  if (mention.happening === 'event') weight *= FOCUS.event;
  return weight;
}

/** Scores of places, and of the countries and provinces with all that lies in them. */
interface Tally {
  readonly scores: ReadonlyMap<number, number>;
  readonly countries: ReadonlyMap<number, number>;
  readonly provinces: ReadonlyMap<number, number>;
  readonly total: number;
  /** Where it is said to have happened. */
  readonly events: ReadonlySet<number>;
}

function tallyOf(mentions: readonly FocusMention[], gazetteer: Gazetteer): Tally {
  const scores = new Map<number, number>();
  const countries = new Map<number, number>();
  const provinces = new Map<number, number>();
  let total = 0;
  for (const [index, list] of Map.groupBy(mentions, (mention) => mention.index)) {
    // The best mention counts fully, each further one a little less: many mentions matter, but not without end.
    const weights = list.map((mention) => weightOf(mention, gazetteer)).sort((a, b) => b - a);
    const [only] = list;
    const passing = list.length === 1 && only !== undefined && only.in === 'text' && only.offset > FOCUS.lead;
    const score =
      weights.reduce((sum, weight, rank) => sum + weight * FOCUS.repeat ** rank, 0) * (passing ? FOCUS.passing : 1);
    scores.set(index, score);
    total += score;
    for (const [sums, holder] of [
      [countries, gazetteer.country(index)],
      [provinces, gazetteer.admin1(index)],
    ] as const) {
      if (holder >= 0) sums.set(holder, (sums.get(holder) ?? 0) + score);
    }
  }
  const events = new Set(mentions.filter(({ happening }) => happening === 'event').map(({ index }) => index));
  return { scores, countries, provinces, total, events };
}

/** Where it happened: the place that title, lead and cues speak for, as specific as the evidence allows; a country or region when
 * that is the truth. */
export function focusOf(mentions: readonly FocusMention[], gazetteer: Gazetteer): Focus {
  const tally = tallyOf(mentions, gazetteer);
  const { scores, countries, total } = tally;
  if (total === 0) return { index: -1, country: -1, scores, confidence: 0 };
  const [country, countryScore] = best(countries, () => true);
  const share = countryScore / total;
  if (country < 0 || share < FOCUS.countryShare) {
    // No country leads: a region may (`Middle East`), else there is no single place.
    const [region, regionScore] = best(scores, (index) => gazetteer.country(index) < 0);
    if (region >= 0 && regionScore > countryScore * FOCUS.regionOverCountry) {
      return { index: region, country: -1, scores, confidence: regionScore / total };
    }
    return { index: -1, country: share < FOCUS.leastCountryShare ? -1 : country, scores, confidence: share };
  }
  const index = withinCountry(country, tally, gazetteer);
  return { index, country, scores, confidence: share };
}

/** The town, province or the country itself that the story is about. */
function withinCountry(country: number, { scores, provinces, events }: Tally, gazetteer: Gazetteer): number {
  const own = scores.get(country) ?? 0;
  const isHere = (index: number): boolean => index !== country && gazetteer.country(index) === country;
  const [town, townScore] = best(scores, (index) => isHere(index) && gazetteer.feature(index) !== 'admin1');
  const [province, provinceScore] = best(provinces, isHere);
  // Where several provinces are spoken of alike, the story is about the country.
  const alike = [...provinces].filter(([index, score]) => isHere(index) && score >= provinceScore * FOCUS.alike);
  if (alike.length >= FOCUS.manyProvinces && own > 0 && townScore < own * FOCUS.townOverMany) return country;
  const rival = town >= 0 && gazetteer.admin1(town) === province ? 0 : provinceScore;
  if (
    town >= 0 &&
    townScore >= FOCUS.leastTown &&
    townScore >= own * FOCUS.townOverCountry * (events.has(town) ? FOCUS.eventTown : 1) &&
    townScore >= rival * FOCUS.townOverProvince
  ) {
    return town;
  }
  const named = province >= 0 && (scores.get(province) ?? 0) > 0;
  return named && provinceScore >= own * FOCUS.townOverCountry ? province : country;
}

function best(scores: ReadonlyMap<number, number>, isCandidate: (index: number) => boolean): readonly [number, number] {
  let top = -1;
  let topScore = 0;
  for (const [index, score] of scores) {
    if (isCandidate(index) && (score > topScore || (score === topScore && index < top)))
      [top, topScore] = [index, score];
  }
  return [top, topScore];
}
