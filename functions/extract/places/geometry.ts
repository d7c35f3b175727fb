const RADIANS = Math.PI / 180;
const EARTH_KM = 6371;

/** Kilometres between two points given in degrees (great circle, haversine). */
export function kilometres(latitude1: number, longitude1: number, latitude2: number, longitude2: number): number {
  const dLat = (latitude2 - latitude1) * RADIANS;
  const dLon = (longitude2 - longitude1) * RADIANS;
  const a =
    Math.sin(dLat / 2) ** 2 + Math.cos(latitude1 * RADIANS) * Math.cos(latitude2 * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}
