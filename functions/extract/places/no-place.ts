import { vesselsIn } from '#extract/entities/vessels.ts';
import type { Candidate } from './candidate.ts';
import { LOCATIVE } from './cues.ts';
import type { Document, Reading } from './document.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { PlaceFeature } from './layout.ts';
import { isTown } from './name-kind.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before `of` and a name: a person of rank, wherever the land lies. Not bishops, kings and princes: theirs
 * (Canterbury, Spain, Wales) do lie there. */
const RANKS_OF = words(
  'duke duchess earl marquess marquis marchioness viscount viscountess baron baroness count countess dukes duchesses earls',
);
/** Right before a name, with a capital: a person's. */
const RANKS = words('lord lady sir dame baron baroness viscount viscountess');

/** `the Duke of Wellington`, `Lord Sydney`. */
function isRank({ from }: Candidate, { tokens }: Reading): boolean {
  const [before2, before] = [tokens[from - 2], tokens[from - 1]];
  if (before?.gap !== ' ') return false;
  if (before.key === 'of') return before2?.gap === ' ' && before2.capital && RANKS_OF.has(before2.key);
  return before.capital && RANKS.has(before.key);
}

/** Dishes, breeds and goods that bear the name of a place, with the words that say so behind it (`Peking duck`)… */
const GOODS_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'bakewell tart tarts',
    'bermuda shorts',
    'black forest gateau ham cake',
    'bombay mix duck',
    'boston terrier terriers',
    'brazil nut nuts',
    'brussels sprout sprouts',
    'chelsea bun buns',
    'dijon mustard',
    'dover sole',
    'frankfurt sausage sausages',
    'harris tweed',
    'havana cigar cigars',
    'hereford cow cows bull bulls cattle',
    'jaffa cake cakes',
    'jersey cow cows cattle',
    'guernsey cow cows cattle',
    'labrador retriever retrievers puppy',
    'lima bean beans',
    'madras curry',
    'oxford comma',
    'panama hat hats',
    'parma ham',
    'peking duck',
    'shetland pony ponies',
    'staffordshire terrier terriers bull',
    'tabasco sauce',
    'vienna sausage sausages',
    'worcestershire sauce',
    'yorkshire terrier terriers pudding puddings',
  ].map((row) => {
    const all = row.split(' ');
    const size = row.startsWith('black forest') ? 2 : 1;
    return [all.slice(0, size).join(' '), new Set(all.slice(size))];
  }),
);
/** …and before it (`chicken Kiev`, `a glass of Marsala`). */
const GOODS_BEFORE = words('chicken veal beef sole eggs oysters omelette sauce lobster');
const VESSELS_OF_DRINK = words(
  'glass glasses bottle bottles carafe splash dash tablespoon tablespoons cup cups sip sips slice slices',
);

/** Names that are a wine, a cheese or a dish as often as a place: in a text of the kitchen they are, unless something lies there. */
const FOODS = words(
  'marsala madeira burgundy cheddar cognac champagne rioja chianti bordeaux dijon roquefort camembert gouda edam stilton tabasco kiev kyiv brie gruyere gorgonzola port sherry bourbon bologna parma wellington frankfurt vienna hollandaise jerez malaga tokaj chablis beaujolais sauternes barolo asti',
);
const KITCHEN = words(
  'chef chefs recipe recipes oven simmer tablespoon tablespoons teaspoon teaspoons saucepan garnish whisk skillet roast braised baked sauté drizzle mushrooms butter garlic veal dessert dishes menu',
);
/** Two words of the kitchen make a text of it. */
const KITCHEN_WORDS = 2;

function isGood(candidate: Candidate, { tokens }: Reading, document: Document): boolean {
  const { from, to, key } = candidate;
  const [before2, before, after] = [tokens[from - 2], tokens[from - 1], tokens[to + 1]];
  if (tokens[to]?.gap === ' ' && after?.capital === false && GOODS_AFTER.get(key)?.has(after.key) === true) return true;
  if (!FOODS.has(key)) return false;
  if (before === undefined || before.gap !== ' ') return isKitchen(document);
  if (GOODS_BEFORE.has(before.key) || (before.key === 'of' && VESSELS_OF_DRINK.has(before2?.key ?? ''))) return true;
  return !LOCATIVE.has(before.key) && isKitchen(document);
}

function isKitchen({ lowerCase }: Document): boolean {
  let found = 0;
  for (const word of KITCHEN) if (lowerCase.has(word)) found += 1;
  return found >= KITCHEN_WORDS;
}

const REPUBLICS = words(
  'republic republics state states bloc country countries union era times territory space nation nations',
);
const FORMER = words('former ex post then');
const SOVIET_KEYS = words('soviet soviets yugoslav');

/** `the former Soviet republic`, `post-Soviet`, `Soviet-era`: of a state that is no more, and mostly of another country. */
function isOfStateNoMore({ key, from, to }: Candidate, { tokens }: Reading): boolean {
  if (!SOVIET_KEYS.has(key)) return false;
  const after = tokens[to + 1];
  if (FORMER.has(tokens[from - 1]?.key ?? '')) return true;
  return (tokens[to]?.gap === ' ' || tokens[to]?.gap === '-') && after?.capital === false && REPUBLICS.has(after.key);
}

const ALLIANCES = words('coalition war crisis conflict alliance allies syndrome veteran veterans monarchies');

/** `the Gulf coalition`, `a Gulf war veteran`: no water. */
function isAlliance({ key, to }: Candidate, { tokens }: Reading): boolean {
  const after = tokens[to + 1];
  return (key === 'gulf' || key === 'the gulf') && tokens[to]?.gap === ' ' && ALLIANCES.has(after?.key ?? '');
}

/** A town whose name the text gives a ship (`the trawler Santa Rosalía`), there and later on, unless something lies there. */
function isVessel(candidate: Candidate, reading: Reading, document: Document): boolean {
  const { vessels } = namedThings(document);
  if (vessels.size === 0 || !vessels.has(candidate.text)) return false;
  const before = reading.tokens[candidate.from - 1];
  return !(before !== undefined && LOCATIVE.has(before.key));
}

const FORMS = words(
  'corp corporation inc incorporated ltd limited plc llc gmbh ag sa ab oy oyj asa nv spa srl bhd kk motor motors',
);

/** A town whose name the text gives a firm (`Karhula Oy`, `Toyota Motor Corp.`), there and later on, unless something lies there. */
function isFirm(candidate: Candidate, reading: Reading, document: Document, gazetteer: Gazetteer): boolean {
  if (!namedThings(document).firms.has(candidate.key)) return false;
  if (!candidate.senses.every(({ index }) => isSmallUnit(gazetteer.feature(index)))) return false;
  if (isBeforeForm(candidate, reading)) return true;
  if ((document.placed.get(candidate.key) ?? 0) > 0) return false;
  const [before, last] = [reading.tokens[candidate.from - 1], reading.tokens[candidate.to]];
  return !(before !== undefined && LOCATIVE.has(before.key)) && last?.gap !== ', ';
}

const isSmallUnit = (feature: PlaceFeature): boolean => isTown(feature) || feature === 'admin2';

/** `Karhula Oy`, `Brightwater, Inc.` */
function isBeforeForm({ to }: Candidate, { tokens }: Reading): boolean {
  const [last, form] = [tokens[to], tokens[to + 1]];
  return (last?.gap === ' ' || last?.gap === ', ') && form?.capital === true && FORMS.has(form.key);
}

interface NamedThings {
  readonly vessels: ReadonlySet<string>;
  readonly firms: ReadonlySet<string>;
}
const known = new WeakMap<Document, NamedThings>();

/** The ships and firms that the article names as such: read once a document. */
function namedThings(document: Document): NamedThings {
  const one = known.get(document);
  if (one !== undefined) return one;
  const made = {
    vessels: new Set(
      document.readings.flatMap(({ in: where, text }) => (where === 'text' ? [...vesselsIn(text)] : [])),
    ),
    firms: new Set(document.readings.flatMap(firmsIn)),
  };
  known.set(document, made);
  return made;
}

function firmsIn(reading: Reading): readonly string[] {
  return reading.candidates.filter((candidate) => isBeforeForm(candidate, reading)).map(({ key }) => key);
}

/** Whether the words say that a name is a person of rank, a ship, a firm, a dish or breed, a state that is no more or an alliance. */
export function isNoPlace(candidate: Candidate, reading: Reading, document: Document, gazetteer: Gazetteer): boolean {
  if (isOfStateNoMore(candidate, reading) || isAlliance(candidate, reading)) return true;
  if (candidate.basis !== 'name') return false;
  return (
    isRank(candidate, reading) ||
    isGood(candidate, reading, document) ||
    isVessel(candidate, reading, document) ||
    isFirm(candidate, reading, document, gazetteer)
  );
}
