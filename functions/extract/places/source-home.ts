import { type Anchor, NO_ANCHOR } from './anchor.ts';
import type { Gazetteer } from './gazetteer.ts';
import { nameKey } from './key.ts';
import { COUNTRY_DOMAINS, SOURCE_ROWS } from './tables/sources.ts';

/** An outlet and where it is at home. Users extend the table with `addSources`. */
export interface SourceHome {
  readonly domain: string;
  /** ISO 3166-1 code. */
  readonly country: string;
  /** GeoNames code of the province or state (`US.IL`), or null. */
  readonly admin1: string | null;
  /** The town it is written for, or null. */
  readonly city: string | null;
}

const PROTOCOL = /^[a-z][a-z0-9+.-]*:\/\//i;
let table: Map<string, SourceHome> | null = null;

function sources(): Map<string, SourceHome> {
  if (table !== null) return table;
  table = new Map();
  for (const line of SOURCE_ROWS.split('\n')) {
    const [domain = '', place = '', city = ''] = line.split('|');
    if (domain === '') continue;
    const country = place.split('.')[0] ?? '';
    const home: SourceHome = {
      domain,
      country,
      admin1: place.includes('.') ? place : null,
      city: city === '' ? null : city,
    };
    table.set(domain, home);
    // `The State`, `Daily Herald`: the outlet's name as its domain writes it.
    const name = domain.split('.')[0] ?? '';
    if (name.length >= 6 && !table.has(name)) table.set(name, home);
  }
  return table;
}

/** Adds outlets (or replaces those of the same domain) for the life of the process. */
export function addSources(more: readonly SourceHome[]): void {
  for (const source of more) sources().set(source.domain.toLowerCase(), source);
}

/** `https://www.thestate.com/news/…` → `www.thestate.com`; a name that is no host gives null. */
export function hostOf(text: string | null): string | null {
  if (text === null) return null;
  const bare = text.trim().toLowerCase().replace(PROTOCOL, '');
  const host = (bare.split('/')[0] ?? '').split(':')[0] ?? '';
  return host.includes('.') && !host.includes(' ') ? host : null;
}

/** Where the outlet of an article is at home: by its domain in the table, then by the country of its domain. */
export function homeOf(source: string | null, url: string | null, gazetteer: Gazetteer): Anchor {
  for (const host of [hostOf(source), hostOf(url)]) {
    if (host === null) continue;
    const parts = host.split('.');
    for (let from = 0; from + 1 < parts.length; from++) {
      const known = sources().get(parts.slice(from).join('.'));
      if (known !== undefined) return anchorOf(known, gazetteer);
    }
    const country = COUNTRY_DOMAINS[parts.at(-1) ?? ''];
    if (country !== undefined) return anchorOf({ domain: host, country, admin1: null, city: null }, gazetteer);
  }
  const named = source === null ? undefined : sources().get(nameKey(source).replaceAll(' ', ''));
  return named === undefined ? NO_ANCHOR : anchorOf(named, gazetteer);
}

function anchorOf(home: SourceHome, gazetteer: Gazetteer): Anchor {
  const country = gazetteer.find(`country:${home.country}`);
  const admin1 = home.admin1 === null ? -1 : gazetteer.find(`admin1:${home.admin1}`);
  if (home.city === null) return { country, admin1, latitude: null, longitude: null };
  let best = -1;
  for (const { index } of gazetteer.senses(nameKey(home.city))) {
    const feature = gazetteer.feature(index);
    if (feature === 'country' || feature === 'admin1' || gazetteer.country(index) !== country) continue;
    if (admin1 >= 0 && gazetteer.admin1(index) !== admin1) continue;
    if (best < 0 || gazetteer.logPopulation(index) > gazetteer.logPopulation(best)) best = index;
  }
  if (best < 0) return { country, admin1, latitude: null, longitude: null };
  return { country, admin1, latitude: gazetteer.latitude(best), longitude: gazetteer.longitude(best) };
}
