import type { Chance } from '../../support/random.ts';

/** A wire story told by a small grammar: what it says is invented, how it is built is what wires write. */
export interface WireStory {
  readonly title: string;
  readonly lead: string;
  /** What is new in it, besides the lead. */
  readonly news: readonly string[];
  /** What stood in earlier stories on the affair and will stand in later ones. */
  readonly background: readonly string[];
}

const FAMILIES =
  'Abdel Aguirre Almeida Andersen Baptiste Barros Beckford Bianchi Castellan Cheng Contreras Dahl Delacroix Eriksson Fadel Ferrante Fujita Gallo Haddad Hoang Ibarra Jansen Kaminski Kovac Lindqvist Mbeki Moreau Navarro Okafor Olsen Petrov Quiroga Rahman Salazar Suzuki Tanaka Ulrich Varga Weiss Yilmaz'.split(
    ' ',
  );
const GIVEN =
  'Ada Bruno Carla Dmitri Elena Farid Grace Henrik Ines Jonas Kofi Lucia Marek Nadia Oscar Paula Rafael Sana Tomas Vera'.split(
    ' ',
  );
const CITIES =
  'Valparaiso|Gdansk|Mombasa|Surabaya|Trieste|Halifax|Rosario|Izmir|Durban|Busan|Porto|Antwerp|Karachi|Guayaquil|Aarhus|Da Nang|Lagos|Split|Perth|Zaragoza'.split(
    '|',
  );
const FIRMS =
  'Alderton|Brightwater|Calder Vale|Dorvik|Estrela|Fenwick|Grandin|Hallmere|Ironbridge|Juno|Kestrel|Lomond|Meridia|Northgate|Orsini|Pelham|Quadra|Redfern|Sorrento|Tarn'.split(
    '|',
  );
const TRADES =
  'Shipping|Steel|Cement|Foods|Chemicals|Airways|Telecom|Copper|Breweries|Rail|Energy|Paper|Timber|Motors'.split('|');
const GOODS = 'copper|soybeans|crude oil|coffee|cement|fertiliser|nickel|sugar|timber|wheat'.split('|');
const BODIES =
  'port authority|transport ministry|central bank|competition office|labour federation|coast guard|finance ministry|state prosecutor|regional council|customs service'.split(
    '|',
  );
const NOUNS =
  'terminal licence shipment pipeline strike tariff reservoir refinery ferry tunnel contract harvest smelter warehouse bridge airport dam ballot pension loan audit treaty merger subsidy quota dispute outage flood landslide collision'.split(
    ' ',
  );
const DOINGS =
  'suspended reopened delayed approved rejected postponed extended inspected cancelled doubled transferred evacuated auctioned restored abandoned renewed questioned financed expanded halved'.split(
    ' ',
  );
const MANNERS =
  'after talks that ran past midnight|despite a warning from engineers|under pressure from lenders|following complaints by residents|without giving a reason|in the face of falling demand|because of a shortage of parts|after a fire on the northern quay|ahead of the autumn session|amid doubts over the accounts|in return for lower fees|to the surprise of traders'.split(
    '|',
  );
const VIEWS =
  'could cost jobs in the hinterland|had been expected for weeks|would be reviewed in the spring|left many questions open|was the only sensible way out|came too late for the season|should calm the market|might be challenged in court|meant higher prices for households|showed that the rules were working'.split(
    '|',
  );
const DAYS = 'Monday Tuesday Wednesday Thursday Friday'.split(' ');

interface Cast {
  readonly firm: string;
  readonly rival: string;
  readonly body: string;
  readonly chief: string;
  readonly critic: string;
  readonly city: string;
  readonly noun: string;
  readonly goods: string;
}

const amount = (c: Chance): string =>
  c.pick([
    () => `${1 + c.below(90)}.${c.below(10)} mln dlrs`,
    () => `${10 + c.below(900)},000 tonnes`,
    () => `${2 + c.below(60)} pct`,
    () => `${100 + c.below(5000)} workers`,
    () => `${2 + c.below(30)} vessels`,
  ])();

function castOf(c: Chance): Cast {
  const person = (): string => `${c.pick(GIVEN)} ${c.pick(FAMILIES)}`;
  const firm = (): string => `${c.pick(FIRMS)} ${c.pick(TRADES)}`;
  return {
    firm: firm(),
    rival: firm(),
    body: c.pick(BODIES),
    chief: person(),
    critic: person(),
    city: c.pick(CITIES),
    noun: c.pick(NOUNS),
    goods: c.pick(GOODS),
  };
}

type Sentence = (c: Chance, k: Cast) => string;
const last = (name: string): string => name.split(' ').at(-1) ?? name;

const LEADS: readonly Sentence[] = [
  (c, k) =>
    `The ${k.body} of ${k.city} said on ${c.pick(DAYS)} it had ${c.pick(DOINGS)} the ${k.noun} of ${k.firm} worth ${amount(c)} ${c.pick(MANNERS)}.`,
  (c, k) =>
    `${k.firm} has ${c.pick(DOINGS)} its ${k.noun} in ${k.city}, putting ${amount(c)} of ${k.goods} in doubt, chairman ${k.chief} told reporters ${c.pick(MANNERS)}.`,
  (c, k) =>
    `A ${k.noun} near ${k.city} was ${c.pick(DOINGS)} on ${c.pick(DAYS)} and ${amount(c)} of ${k.goods} belonging to ${k.firm} were held back, the ${k.body} announced.`,
];
const NEWS: readonly Sentence[] = [
  (c, k) => `${last(k.chief)} said the step ${c.pick(VIEWS)}, adding that ${amount(c)} were at stake.`,
  (c, k) =>
    `"We have looked at every figure and the ${k.noun} ${c.pick(VIEWS)}," ${last(k.chief)} said. "Nobody who knows ${k.city} will be astonished."`,
  (c, k) =>
    `${k.critic}, who speaks for ${k.rival}, said the decision ${c.pick(VIEWS)} and that ${amount(c)} had already been ${c.pick(DOINGS)}.`,
  (c, k) =>
    `Dealers in ${c.pick(CITIES)} quoted ${k.goods} ${1 + c.below(9)}.${c.below(100)} dlrs higher ${c.pick(MANNERS)}.`,
  (c, k) =>
    `The ${k.body} will publish its report on the ${c.pick(NOUNS)} by ${c.pick(DAYS)}; officials put the damage at ${amount(c)}.`,
  (c, k) =>
    `A second ${c.pick(NOUNS)}, ${c.pick(DOINGS)} in ${c.pick(CITIES)}, affects ${amount(c)}, ${last(k.critic)} said.`,
  (c, k) =>
    `Shares of ${k.firm} fell ${1 + c.below(12)}.${c.below(10)} pct to ${10 + c.below(80)}.${10 + c.below(89)} while those of ${k.rival} were ${c.pick(['unchanged', 'slightly up', 'not traded'])}.`,
];
/** The day after: told in other words, about what came of it. */
const NEXT_LEADS: readonly Sentence[] = [
  (c, k) =>
    `Talks between ${k.firm} and the ${k.body} broke up on ${c.pick(DAYS)} with both sides blaming each other for the loss of ${amount(c)}.`,
  (c, k) =>
    `${k.rival} moved to buy ${amount(c)} of ${k.goods} stranded in ${k.city}, hours before a court there was to hear ${last(k.chief)}.`,
  (c, k) =>
    `Prosecutors in ${k.city} opened an inquiry into ${k.firm} on ${c.pick(DAYS)}, a day after the affair of the ${k.noun} became known.`,
];
const NEXT_NEWS: readonly Sentence[] = [
  (c, k) =>
    `Lawyers acting for ${last(k.chief)} filed ${2 + c.below(40)} pages of objections and asked for bail of ${amount(c)}.`,
  (c) =>
    `By noon ${20 + c.below(400)} lorries were queueing outside ${c.pick(CITIES)}, where the cargo was meant to be turned around ${c.pick(MANNERS)}.`,
  (c, k) =>
    `"It was a long night and I am not proud of every minute of it," ${last(k.critic)} told a crowd of ${100 + c.below(900)} outside the town hall.`,
  (c) =>
    `An opposition motion calling for a vote was defeated by ${50 + c.below(60)} to ${20 + c.below(30)} ${c.pick(MANNERS)}.`,
  (c, k) =>
    `Insurers led by ${c.pick(FAMILIES)} Mutual estimated claims of ${amount(c)}, and the premium for ${k.goods} rose by ${1 + c.below(30)} pct.`,
  (c) =>
    `Two ministers flew home from ${c.pick(CITIES)} early and met union leaders for ${2 + c.below(9)} hours without result.`,
  (c, k) =>
    `Trading in ${k.firm} was halted at ${10 + c.below(6)}.${10 + c.below(49)} and resumed ${5 + c.below(9)} pct lower.`,
];
const BACKGROUND: readonly Sentence[] = [
  (c, k) =>
    `${k.firm}, founded in ${1860 + c.below(110)}, handles ${amount(c)} of ${k.goods} a year and employs ${500 + c.below(9000)} people in ${2 + c.below(9)} countries.`,
  (c, k) =>
    `The dispute over the ${k.noun} began in ${c.pick(['January', 'March', 'May', 'last autumn'])}, when ${k.rival} offered ${amount(c)} for a stake and the ${k.body} asked both sides for their books.`,
  (c, k) =>
    `${k.city} lives from the trade in ${k.goods}; an earlier ${c.pick(NOUNS)} was ${c.pick(DOINGS)} ${c.pick(MANNERS)} and cost the town ${amount(c)}.`,
  (c, k) =>
    `${k.chief} took over from ${c.pick(GIVEN)} ${c.pick(FAMILIES)} ${2 + c.below(12)} years ago and has since ${c.pick(DOINGS)} ${2 + c.below(7)} subsidiaries, among them one in ${c.pick(CITIES)}.`,
  (c, k) =>
    `Under a law of ${1950 + c.below(50)} the ${k.body} may stop any ${c.pick(NOUNS)} that ${c.pick(VIEWS)}; it has done so ${2 + c.below(20)} times, most often ${c.pick(MANNERS)}.`,
  (c, k) =>
    `Analysts at ${c.pick(FAMILIES)} and ${c.pick(FAMILIES)} have said the ${k.goods} business ${c.pick(VIEWS)} and see a margin of ${amount(c)} at best.`,
];

function some(pool: readonly Sentence[], count: number, c: Chance, k: Cast): readonly string[] {
  const order = pool.map((make) => ({ make, key: c.next() })).sort((a, b) => a.key - b.key);
  return Array.from({ length: count }, (_, i) => order[i % order.length]?.make(c, k) ?? '');
}

export interface Affair {
  readonly first: WireStory;
  /** The next day's story on the same affair: a new lead and other news, the background word for word. */
  readonly next: WireStory;
  /** One sentence of news: a flash. */
  readonly flash: string;
  readonly more: readonly string[];
  readonly secondLead: string;
}

/** One affair as a wire reports it; `size` is how many paragraphs of news the first story has. */
export function affairOf(c: Chance, size: number): Affair {
  const k = castOf(c);
  const background = some(BACKGROUND, Math.min(BACKGROUND.length, Math.max(2, Math.ceil(size * 0.7))), c, k);
  const told = { title: `${k.firm} ${k.noun} ${c.pick(DOINGS)} in ${k.city}`, lead: c.pick(LEADS)(c, k) };
  const next = { title: `${k.city}: ${k.noun} affair goes to court`, lead: c.pick(NEXT_LEADS)(c, k) };
  return {
    first: { ...told, news: some(NEWS, Math.min(NEWS.length, size), c, k), background },
    next: { ...next, news: some(NEXT_NEWS, Math.min(NEXT_NEWS.length, size), c, k), background },
    flash: `${k.firm.toUpperCase()} ${k.noun.toUpperCase()} ${c.pick(DOINGS).toUpperCase()} - ${k.body.toUpperCase()}`,
    more: some(NEXT_NEWS, 5, c, k),
    secondLead: c.pick(LEADS)(c, k),
  };
}
