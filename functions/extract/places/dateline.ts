import type { Dateline } from '#article/article.ts';
import type { Anchor } from './anchor.ts';
import type { Gazetteer, Sense } from './gazetteer.ts';
import { allowedBy } from './inside.ts';
import { nameKey, scriptKey } from './key.ts';
import { type PlaceFeature, WORD } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import { standsAlone } from './standalone.ts';

/** A dateline's place, and how sure its reading is (0–1). */
export interface Located {
  readonly index: number;
  readonly probability: number;
  /** True when a qualifier of the dateline itself decided (`PARIS, Texas`). */
  readonly qualified: boolean;
}

/** Wordings that name another place than their gazetteer twin, or none. */
const SPECIAL: Readonly<Record<string, string | null>> = {
  'united nations': 'New York City',
  'un headquarters': 'New York City',
  'vatican city': 'Vatican City',
  vatican: 'Vatican City',
  washington: 'Washington',
  'washington dc': 'Washington',
  'new york': 'New York City',
  'aboard air force one': null,
};
const TAIL = / (?:city|township|twp|district|town)$/;
const ABOARD = /^(?:aboard|on board|with the|at sea)\b/i;

/** A weak dateline of one bare name holds from this population on (natural logarithm): below, it is more often a speaker's surname. */
const WEAK_PEOPLE = Math.log(15_000);
const WEAK_FIRST_NAME_PEOPLE = Math.log(400_000);

/** The senses that a qualifier of a dateline (`Pakistan`, `Ill.`, `TX`, `Sitapur`) may have. */
export function qualifierSenses(qualifier: string, gazetteer: Gazetteer, lexicon: Lexicon): readonly Sense[] {
  const trimmed = qualifier.trim();
  const short =
    lexicon.abbreviations.get(trimmed) ??
    lexicon.abbreviations.get(`${trimmed}.`) ??
    lexicon.abbreviations.get(trimmed.replaceAll(' ', ''));
  if (short !== undefined) return short.map(({ sense }) => sense);
  const upper = trimmed.length <= 3 ? lexicon.abbreviations.get(trimmed.toUpperCase()) : undefined;
  return upper === undefined ? gazetteer.senses(nameKey(trimmed)) : upper.map(({ sense }) => sense);
}

/** Resolves one place of a dateline; null when no place has the name. */
export function locate(
  name: string,
  qualifiers: readonly string[],
  home: Anchor,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
): Located | null {
  const senses = sensesOf(name, gazetteer, lexicon);
  const allowed = allowedByAll(senses, qualifiers, gazetteer, lexicon);
  const key = nameKey(name);
  const scored = senses
    .filter((sense) => allowed === null || allowed.has(sense.index))
    .map((sense) => {
      const famous = allowed === null && standsAlone(key, sense.index, gazetteer) ? STANDS_ALONE : 0;
      return { sense, score: scoreOf(sense, home, gazetteer) + famous };
    })
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (best === undefined) return null;
  let sum = 0;
  // Two rows of one place (a city and its district) do not contradict each other.
  for (const { sense, score } of scored) {
    if (sense === best.sense || !near(sense.index, best.sense.index, gazetteer)) sum += Math.exp(score - best.score);
  }
  return { index: best.sense.index, probability: 1 / sum, qualified: allowed !== null };
}

/** What holds a dateline's place that no gazetteer has (`Ramauli (Sitapur)`): the likeliest sense of its first qualifier that has any. */
export function containerOf(dateline: Dateline, home: Anchor, gazetteer: Gazetteer, lexicon: Lexicon): number {
  const [name = ''] = dateline.places;
  if (ABOARD.test(name)) return -1;
  for (const qualifier of dateline.qualifiers) {
    const senses = qualifierSenses(qualifier, gazetteer, lexicon);
    const [best] = senses
      .map((sense) => ({ sense, score: scoreOf(sense, home, gazetteer) }))
      .sort((a, b) => b.score - a.score);
    if (best !== undefined) return best.sense.index;
  }
  return -1;
}

/** What a city of the newsrooms' list is worth in a bare dateline, on the scale of `scoreOf`. */
const STANDS_ALONE = 4;

function sensesOf(name: string, gazetteer: Gazetteer, lexicon: Lexicon): readonly Sense[] {
  const key = nameKey(name);
  const special = SPECIAL[key];
  if (special === null || (special === undefined && ABOARD.test(name))) return [];
  const senses = gazetteer.senses(nameKey(special ?? name));
  if (senses.length > 0) return senses;
  const written = writtenSenses(name, gazetteer);
  if (written.length > 0) return written;
  const bare = gazetteer.senses(key.replace(TAIL, ''));
  if (bare.length > 0) return bare;
  return (lexicon.abbreviations.get(name) ?? []).map(({ sense }) => sense);
}

const LATIN = /\p{Script=Latin}/u;
const CITY = /[市시]$/u;

/** The senses of a name in another script; `松山` and `松山市`, `수원` and `수원시` are one. */
function writtenSenses(name: string, gazetteer: Gazetteer): readonly Sense[] {
  if (LATIN.test(name)) return [];
  const key = scriptKey(name);
  const forms = [key, key.replace(CITY, ''), `${key}市`, `${key}시`];
  return forms.map((form) => gazetteer.senses(form)).find((senses) => senses.length > 0) ?? [];
}

/** The senses that all qualifiers allow, or else the last one that allows any; null when none does. */
function allowedByAll(
  senses: readonly Sense[],
  qualifiers: readonly string[],
  gazetteer: Gazetteer,
  lexicon: Lexicon,
): ReadonlySet<number> | null {
  let allowed: ReadonlySet<number> | null = null;
  for (const qualifier of qualifiers) {
    const inside = allowedBy(senses, { senses: qualifierSenses(qualifier, gazetteer, lexicon) }, gazetteer);
    if (inside.size === 0) continue;
    const both: ReadonlySet<number> = allowed === null ? inside : inside.intersection(allowed);
    allowed = both.size > 0 ? both : inside;
  }
  return allowed;
}

const near = (a: number, b: number, gazetteer: Gazetteer): boolean =>
  Math.abs(gazetteer.latitude(a) - gazetteer.latitude(b)) < 0.3 &&
  Math.abs(gazetteer.longitude(a) - gazetteer.longitude(b)) < 0.3;

/** Datelines name towns: a town goes before its namesake province or district; then the seat, the people, the outlet's home. */
function scoreOf({ index, quality }: Sense, home: Anchor, gazetteer: Gazetteer): number {
  const feature = gazetteer.feature(index);
  const people = gazetteer.logPopulation(index);
  let score = people * 0.9 - quality * 2.5;
  if (feature === 'capital') score += 2.5;
  else if (feature === 'seat1') score += 1;
  else if (feature === 'country') score += 0.5;
  else if (feature === 'admin1') score -= 3;
  else if (feature === 'admin2') score -= 4;
  else if (feature === 'section') score -= 1.5;
  else if (people === 0) score += 6;
  if (home.country >= 0 && gazetteer.country(index) === home.country) score += 1.5;
  if (home.admin1 >= 0 && gazetteer.admin1(index) === home.admin1) score += 3;
  return score;
}

const STOP = /\.$/;
const BRACKET = /^[([]/;
const CAPITALS = /^[^\p{Ll}]+$/u;

/** `Malmö. Ett lager brann ner …`: papers that write English put no stop behind a town, unless it is in capitals; and a town that is also
 * what people are called (`Sofia.`) may be one of them. */
function writesStops({ text }: Dateline, language: string | null, flags: number): boolean {
  if (CAPITALS.test(text)) return true;
  return language !== null && !language.startsWith('en') && (flags & WORD.firstName) === 0;
}

function isTown(feature: PlaceFeature): boolean {
  return feature !== 'country' && feature !== 'admin1' && feature !== 'admin2' && feature !== 'region';
}

/** Whether a dateline stands: strong forms always; weak ones when what they name is likely a place and not a speaker or a headline. */
export function holds(
  dateline: Dateline,
  located: Located | null,
  gazetteer: Gazetteer,
  language: string | null,
): boolean {
  if (dateline.strength === 'strong') return true;
  if (located === null) return false;
  const [name = ''] = dateline.places;
  const key = nameKey(name);
  const flags = key.includes(' ') ? 0 : gazetteer.wordFlags(key);
  const people = gazetteer.logPopulation(located.index);
  const feature = gazetteer.feature(located.index);
  // In brackets a day stands behind authors too.
  const supported = !BRACKET.test(dateline.text) && (dateline.date !== null || dateline.agency !== null);
  if (STOP.test(dateline.text) && !supported && !(isTown(feature) && writesStops(dateline, language, flags)))
    return false;
  if (located.qualified) return true;
  // A line of its own over the headline: a country there is what the story is about.
  if (dateline.text === '' && (feature === 'country' || feature === 'admin1' || feature === 'region')) return false;
  if (flags & WORD.common && people < WEAK_FIRST_NAME_PEOPLE && !supported) return false;
  if (flags & (WORD.firstName | WORD.humanName) && !supported) {
    return people >= (flags & WORD.firstName ? WEAK_FIRST_NAME_PEOPLE : WEAK_PEOPLE);
  }
  return supported || people >= WEAK_PEOPLE || feature === 'country' || feature === 'admin1' || feature === 'region';
}
