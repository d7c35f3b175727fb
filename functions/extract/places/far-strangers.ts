import type { Analysis } from './analyze.ts';
import type { Gazetteer } from './gazetteer.ts';
import { kilometres } from './geometry.ts';
import { likeliest } from './likeliest.ts';
import { isTown } from './name-kind.ts';
import type { Name } from './names.ts';
import { standsAlone } from './standalone.ts';
import { isWide } from './votes.ts';

/** Natural logarithm of 100,000 people: above, a town may be named in a story of any place. */
const KNOWN = 11.5;
/** So many other names, and this share of those that lie in a country, must lie in one. */
const LEAST_NAMES = 3;
const MOST_SHARE = 0.75;
/** So many names are asked, so that a gazetteer pasted into an article costs linear time. */
const MOST_NAMES = 200;
/** Dover is no stranger in a story of Calais. */
const NEIGHBOUR_KM = 300;
/** A story of one city: the known towns that it names lie within this distance of each other. */
const ONE_CITY_KM = 60;
/** Words of a story that names parts of a city. */
const QUARTERS = ['quarter', 'neighbourhood', 'neighborhood', 'favela', 'suburb', 'slum', 'barrio', 'bairro'];

/**
 * Whether the only namesake that the gazetteer has is not the one meant: a small town more than 300 km from all else that the
 * article names, and either in a country that nothing else lies in and that is not its home, while at least three other names and
 * three quarters of them lie in another one (of such towns in the tuning data, 3 of 3 were wrong); or in a story of the
 * quarters of one city (Vargem Grande of Rio de Janeiro, of which the gazetteer has a town 2,300 km away).
 */
export function isFarStranger(name: Name, top: number, analysis: Analysis, gazetteer: Gazetteer): boolean {
  const feature = gazetteer.feature(top);
  if (name.allowed !== null || !(isTown(feature) || feature === 'admin2')) return false;
  if (feature === 'capital' || feature === 'seat1' || gazetteer.logPopulation(top) > KNOWN) return false;
  if (standsAlone(name.mentions[0]?.candidate.key ?? '', top, gazetteer)) return false;
  const others = analysis.names
    .slice(0, MOST_NAMES)
    .filter((other) => other !== name && other.weight > 0.5)
    .map((other) => likeliest(other, analysis.ranked.beliefs.get(other) ?? [], gazetteer)?.index ?? -1)
    .filter((index) => index >= 0);
  const points = others.filter((index) => !isWide(gazetteer.feature(index)));
  const apart = (a: number, b: number): number =>
    kilometres(gazetteer.latitude(a), gazetteer.longitude(a), gazetteer.latitude(b), gazetteer.longitude(b));
  if (points.some((point) => apart(top, point) < NEIGHBOUR_KM)) return false;
  const country = gazetteer.country(top);
  const counts = new Map<number, number>();
  for (const index of others) {
    const one = gazetteer.country(index);
    if (one >= 0) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const total = [...counts.values()].reduce((sum, one) => sum + one, 0);
  if (!counts.has(country) && !analysis.homes.has(country)) return most >= LEAST_NAMES && most >= total * MOST_SHARE;
  const known = points.filter((point) => gazetteer.logPopulation(point) > KNOWN);
  const [city] = known;
  const isOneCity = city !== undefined && known.every((point) => apart(city, point) < ONE_CITY_KM);
  return (
    isOneCity && country === gazetteer.country(city) && QUARTERS.some((word) => analysis.document.lowerCase.has(word))
  );
}
