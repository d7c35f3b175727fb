import type { Sense } from './gazetteer.ts';
import type { PlaceFeature } from './layout.ts';
import type { Weighing } from './rank-features.ts';
import { standsAlone } from './standalone.ts';
import { isWide, shareOf } from './votes.ts';

/** The countries that are the article's, each with how much the other names say so (0–1), and the senses of a name in them. */
export interface AtHome {
  readonly parts: ReadonlyMap<number, number>;
  readonly senses: readonly Sense[];
}

const NOWHERE: AtHome = { parts: new Map(), senses: [] };

/** The part of the other names' votes, with one for the unknown, that a country has. */
function partOf(country: number, { votes, own }: Weighing): number {
  if (votes === null) return 0;
  const others = Math.max(0, votes.total - (own?.total ?? 0));
  return shareOf(votes.countries, own?.countries, country) / (others + 1);
}

/** Whether the other names or the dateline say that a country is the article's. */
export function isHomeCountry(country: number, weighing: Weighing): boolean {
  const { votes, own, filed } = weighing;
  if (country < 0) return false;
  if (country === filed.country) return true;
  const enough = votes !== null && votes.total - (own?.total ?? 0) >= LEAST_OTHERS;
  return enough && partOf(country, weighing) >= GROUND;
}

/** The senses of a name in the countries that are the article's, by the other names or by the dateline; none where the outlet's
 * home is known, which says the same and was learned from. */
export function namesakesAtHome(weighing: Weighing): AtHome {
  const { name, home, gazetteer } = weighing;
  if (name.allowed !== null || name.senses.length < 2 || home.country >= 0) return NOWHERE;
  const countries = new Set(name.senses.map(({ index }) => gazetteer.country(index)));
  // All in one country: no stranger among them.
  if (countries.size < 2) return NOWHERE;
  const parts = new Map<number, number>();
  for (const country of countries) {
    if (isHomeCountry(country, weighing)) parts.set(country, partOf(country, weighing));
  }
  if (parts.size === 0) return NOWHERE;
  return {
    parts,
    senses: name.senses.filter(({ index, quality }) => quality < 2 && parts.has(gazetteer.country(index))),
  };
}

const SEATS: ReadonlySet<PlaceFeature> = new Set(['capital', 'seat1']);
/** A country is the article's with this part of the votes… */
const GROUND = 0.35;
/** …when so much speaks at all; and for one with less than this part, or this share of the home's, nobody speaks. */
const LEAST_OTHERS = 1;
const UNNAMED = 0.05;
const UNNAMED_BESIDE = 0.15;
/** A stranger three times as large (natural logarithm) may be meant all the same. */
const MUCH_LARGER = 1.1;

/** A town or province of a country that nobody speaks for, while a namesake lies in a country that the article is at home in:
 * Valencia in Spain, in a story of Caracas and Maracay. No strangers are cities that newsrooms mean by the bare name, capitals, and
 * what is much larger than all namesakes at home, unless one of those is the seat of a province. */
export function isStranger(index: number, { parts, senses }: AtHome, weighing: Weighing): boolean {
  const { name, gazetteer } = weighing;
  const feature = gazetteer.feature(index);
  const country = gazetteer.country(index);
  if (country < 0 || parts.has(country)) return false;
  if (feature === 'capital' || (isWide(feature) && feature !== 'admin1')) return false;
  if (standsAlone(name.mentions[0]?.candidate.key ?? '', index, gazetteer)) return false;
  const people = gazetteer.logPopulation(index);
  const less = SEATS.has(feature) ? 0 : MUCH_LARGER;
  let most = -1;
  for (const { index: other, quality } of senses) {
    const more = gazetteer.logPopulation(other) - people;
    const isRival = SEATS.has(gazetteer.feature(other)) ? quality === 0 || more > 0 : quality === 0 && more > -less;
    if (isRival) most = Math.max(most, parts.get(gazetteer.country(other)) ?? 0);
  }
  return most >= 0 && partOf(country, weighing) < Math.max(UNNAMED, UNNAMED_BESIDE * most);
}
