/** Where an outlet is at home, or where an article was filed: pulls unclear names towards it. Place indexes, -1 unknown. */
export interface Anchor {
  readonly country: number;
  readonly admin1: number;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export const NO_ANCHOR: Anchor = { country: -1, admin1: -1, latitude: null, longitude: null };
