import type { Anchor } from './anchor.ts';
import type { Gazetteer, Sense } from './gazetteer.ts';
import { kilometres } from './geometry.ts';
import { PLACE_FEATURES } from './layout.ts';
import { isLesserTwin } from './lesser-twin.ts';
import { isContainer, isInside, isTown } from './name-kind.ts';
import type { Name } from './names.ts';
import { standsAlone } from './standalone.ts';
import { isHomeCountry, isStranger, namesakesAtHome } from './strangers.ts';
import { isWide, pointsNear, shareOf, type Votes } from './votes.ts';

/** Names of the ranker's features, in the order of its weights. */
export const RANK_FEATURES = [
  ...PLACE_FEATURES.map((feature) => `is ${feature}` as const),
  'people',
  'most people',
  'stands alone',
  'people of province',
  'in the shadow of a city',
  'other name',
  'short name',
  'other name of few',
  'short name of district',
  'qualified',
  'contradicted',
  'country share',
  'province share',
  'country share of small',
  'country of no other',
  'near 30 km',
  'near 100 km',
  'near 300 km',
  'home country',
  'home province',
  'home 80 km',
  'foreign to home and small',
  'filed country',
  'filed province',
  'filed 100 km',
  'contains others',
  'inside another',
  'namesake at home',
] as const;
type RankFeature = (typeof RANK_FEATURES)[number];

const POSITIONS: ReadonlyMap<RankFeature, number> = new Map(RANK_FEATURES.map((name, index) => [name, index]));
/** Natural logarithm of 100,000 people: below, a place is small. */
const SMALL = 11.5;

/** The ranker learned to think much of the people of provinces: against a strange one more must count. */
const STRANGE_PROVINCE = 1.6;
/** Against the votes of its whole state. */
const LESSER_TWIN = 3;

/** The features of one sense of one name, in the order of `RANK_FEATURES`. */
export type Row = Float64Array;
const set = (row: Row, feature: RankFeature, value: number): void => {
  row[POSITIONS.get(feature) ?? 0] = value;
};

/** What is known when one name is weighed. `own` holds what the name itself put into the votes: it never speaks for itself. */
export interface Weighing {
  readonly name: Name;
  readonly votes: Votes | null;
  readonly own: Votes | null;
  readonly home: Anchor;
  readonly filed: Anchor;
  readonly gazetteer: Gazetteer;
}

/** What speaks for each sense of a name, and what against it. */
export function rankRows(weighing: Weighing): readonly Row[] {
  const most = mostPeople(weighing.name, weighing.gazetteer);
  const atHome = namesakesAtHome(weighing);
  return weighing.name.senses.map((sense) => {
    const row = new Float64Array(RANK_FEATURES.length);
    ownRow(row, sense, most, weighing);
    if (weighing.votes !== null) voteRow(row, sense.index, weighing, weighing.votes);
    anchorRow(row, sense.index, weighing);
    if (atHome.senses.length > 0 && isStranger(sense.index, atHome, weighing)) {
      set(row, 'namesake at home', weighing.gazetteer.feature(sense.index) === 'admin1' ? STRANGE_PROVINCE : 1);
    }
    if (isLesserTwin(sense.index, weighing)) set(row, 'namesake at home', LESSER_TWIN);
    return row;
  });
}

function ownRow(row: Row, { index, quality }: Sense, most: number, weighing: Weighing): void {
  const { name, gazetteer } = weighing;
  const feature = gazetteer.feature(index);
  const people = gazetteer.logPopulation(index);
  row[PLACE_FEATURES.indexOf(feature)] = 1;
  set(row, isContainer(feature) ? 'people of province' : 'people', people / 10);
  if (!isWide(feature) && feature !== 'admin2' && people > 0 && people >= most) set(row, 'most people', 1);
  const key = name.mentions[0]?.candidate.key ?? '';
  if (standsAlone(key, index, gazetteer)) set(row, 'stands alone', 1);
  else if (
    isContainer(feature) &&
    feature !== 'country' &&
    (isOutgrown(index, most, weighing) || name.senses.some((other) => shades(other.index, index, key, gazetteer)))
  ) {
    set(row, 'in the shadow of a city', 1);
  }
  if (quality === 1) {
    set(row, 'other name', 1);
    if (people < SMALL && !isWide(feature)) set(row, 'other name of few', 1);
  } else if (quality === 2) set(row, feature === 'admin2' ? 'short name of district' : 'short name', 1);
  if (name.allowed !== null) set(row, name.allowed.has(index) ? 'qualified' : 'contradicted', 1);
}

/** A small province (Manchester Parish) of a country that the article is not at home in, where a larger town bears the name. */
function isOutgrown(index: number, most: number, weighing: Weighing): boolean {
  const { gazetteer } = weighing;
  if (gazetteer.feature(index) !== 'admin1' || gazetteer.logPopulation(index) >= most) return false;
  return !isHomeCountry(gazetteer.country(index), weighing);
}

/** A city that newsrooms mean by the name (Washington), or that is its province (Moscow, Berlin) or district itself. */
function shades(city: number, province: number, key: string, gazetteer: Gazetteer): boolean {
  if (gazetteer.feature(province) === 'admin1' && standsAlone(key, city, gazetteer)) return true;
  const held = isTown(gazetteer.feature(city)) && isInside(city, province, gazetteer);
  return held && gazetteer.logPopulation(city) > gazetteer.logPopulation(province) - CITY_STATE;
}

/** A city with 60 % of its province's people (natural logarithm) is that province. */
const CITY_STATE = 0.5;

function containRow(
  row: Row,
  index: number,
  { ofCountry, ofProvince }: { readonly ofCountry: number; readonly ofProvince: number },
  { own, gazetteer }: Weighing,
  votes: Votes,
): void {
  const feature = gazetteer.feature(index);
  const admin1 = gazetteer.admin1(index);
  if (isContainer(feature)) {
    const inside = feature === 'country' ? ofCountry : feature === 'admin1' ? ofProvince : 0;
    set(row, 'contains others', Math.min(1, inside / 3));
  } else if (admin1 >= 0 && (votes.provincesNamed.get(admin1) ?? 0) > (own?.provincesNamed.get(admin1) ?? 0)) {
    set(row, 'inside another', Math.min(1, votes.places.get(admin1) ?? 0));
  }
}

function nearRow(row: Row, index: number, name: Name, votes: Votes, gazetteer: Gazetteer): void {
  const [near30, near100, near300] = pointsNear(name, gazetteer.latitude(index), gazetteer.longitude(index), votes);
  set(row, 'near 30 km', Math.min(1, near30 / 2));
  set(row, 'near 100 km', Math.min(1, near100 / 3));
  set(row, 'near 300 km', Math.min(1, near300 / 4));
}

function voteRow(row: Row, index: number, weighing: Weighing, votes: Votes): void {
  const { name, own, gazetteer } = weighing;
  const feature = gazetteer.feature(index);
  const others = Math.max(0, votes.total - (own?.total ?? 0));
  const country = gazetteer.country(index);
  const admin1 = gazetteer.admin1(index);
  const ofCountry = shareOf(votes.countries, own?.countries, country);
  const ofProvince = shareOf(votes.admin1s, own?.admin1s, admin1);
  if (country >= 0) {
    const part = ofCountry / (others + 1);
    set(row, 'country share', part);
    if (gazetteer.logPopulation(index) < SMALL && !isWide(feature)) set(row, 'country share of small', part);
    if (part < 0.02 && others > 1) set(row, 'country of no other', 1);
  }
  if (feature !== 'admin1') set(row, 'province share', ofProvince / (others + 1));
  if (!isWide(feature)) nearRow(row, index, name, votes, gazetteer);
  containRow(row, index, { ofCountry, ofProvince }, weighing, votes);
}

const within = (index: number, anchor: Anchor, kilometresAway: number, gazetteer: Gazetteer): boolean =>
  anchor.latitude !== null &&
  anchor.longitude !== null &&
  !isWide(gazetteer.feature(index)) &&
  kilometres(gazetteer.latitude(index), gazetteer.longitude(index), anchor.latitude, anchor.longitude) < kilometresAway;

function anchorRow(row: Row, index: number, { home, filed, gazetteer }: Weighing): void {
  const country = gazetteer.country(index);
  const admin1 = gazetteer.admin1(index);
  if (home.country >= 0) {
    if (country === home.country) set(row, 'home country', 1);
    else if (gazetteer.logPopulation(index) < SMALL && !isWide(gazetteer.feature(index))) {
      set(row, 'foreign to home and small', 1);
    }
    if (home.admin1 >= 0 && admin1 === home.admin1) set(row, 'home province', 1);
    if (within(index, home, 80, gazetteer)) set(row, 'home 80 km', 1);
  }
  if (filed.country >= 0) {
    if (country === filed.country) set(row, 'filed country', 1);
    if (filed.admin1 >= 0 && admin1 === filed.admin1) set(row, 'filed province', 1);
    if (within(index, filed, 100, gazetteer)) set(row, 'filed 100 km', 1);
  }
}

/** Of the towns that bear the name, how many people the largest has (natural logarithm). */
function mostPeople(name: Name, gazetteer: Gazetteer): number {
  let most = 0;
  for (const { index } of name.senses) {
    const feature = gazetteer.feature(index);
    if (!isWide(feature) && feature !== 'admin2') most = Math.max(most, gazetteer.logPopulation(index));
  }
  return most;
}
