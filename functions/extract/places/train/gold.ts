import { type Gazetteer, gazetteer } from '../gazetteer.ts';
import { kilometres } from '../geometry.ts';
import type { GoldToponym } from './corpus.ts';

/** The customary tolerance of geoparsing: 100 miles. */
export const TOLERANCE_KM = 161;
/** Countries, continents and seas are points only for want of better: the same entity may stand far away. */
const WIDE_KM = 1_300;
const WIDE = new Set(['country', 'continent', 'water']);

/** Whether a place is the one meant: the same GeoNames id, or near enough. */
export function isRight(
  index: number,
  gold: GoldToponym & { readonly lat: number; readonly lon: number },
  places: Gazetteer = gazetteer(),
): boolean {
  if (gold.geonameid !== undefined && places.placeId(index) === `geonames:${gold.geonameid}`) return true;
  const distance = kilometres(places.latitude(index), places.longitude(index), gold.lat, gold.lon);
  const feature = places.feature(index);
  if (WIDE.has(feature))
    return (
      distance <= WIDE_KM && (gold.fcode === undefined || !gold.fcode.startsWith('PPL') || distance <= TOLERANCE_KM)
    );
  return distance <= TOLERANCE_KM;
}
