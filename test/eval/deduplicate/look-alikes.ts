import { readFileSync } from 'node:fs';
import type { Features } from '#deduplicate/features.ts';
import { type Chance, createChance } from '../../support/random.ts';
import { extractedOf } from './data.ts';

/** Two made reports: of one event by two desks, or of two events of one town and day. */
export interface LookAlike {
  readonly same: boolean;
  readonly group: string;
  readonly a: Features;
  readonly b: Features;
}

const lists = (text: string): readonly string[] => text.split('; ');

const FIRST = lists(
  'Marta; Ivan; Joseph; Aisha; Lucia; Tomas; Grace; Peter; Mehmet; Noor; Elena; Samuel; Hanna; Daniel; Priya; Oscar; Fatima; Viktor; Rosa; Andre; Keiko; Paul; Zainab; Carl',
);
const LAST = lists(
  'Bellweather; Okafor; Lindgren; Castellano; Demirci; Hallam; Petrovic; Nakamura; Oduya; Farrow; Santoro; Wieczorek; Mbeki; Tranter; Qureshi; Delgado; Virtanen; Brandt; Kowalczyk; Achebe; Moreau; Salazar; Thapa; Rahimi; Novak; Pereira; Ferreira; Haddad; Lawson; Brekke; Castillo; Njoroge; Vargas; Popescu; Sandberg; Whitlock',
);
const TOWNS: readonly (readonly [town: string, country: string])[] = lists(
  'Kumasi/Ghana; Tulsa/Oklahoma; Leeds/England; Mendoza/Argentina; Gdansk/Poland; Mombasa/Kenya; Izmir/Turkey; Cebu/Philippines; Porto/Portugal; Lahore/Pakistan; Graz/Austria; Durban/South Africa; Puebla/Mexico; Nashville/Tennessee; Bergen/Norway; Kandahar/Afghanistan; Santos/Brazil; Osaka/Japan; Perth/Australia; Bologna/Italy; Rennes/France; Chittagong/Bangladesh; Varna/Bulgaria; Tucson/Arizona',
).map((pair) => [pair.slice(0, pair.indexOf('/')), pair.slice(pair.indexOf('/') + 1)] as const);
const STREETS = lists(
  'Station Road; Mill Lane; Harbour Street; Garden Avenue; Old Market Street; Church Street; Lincoln Avenue; Ring Road; Palm Grove; Canal Street; Liberty Square; Hospital Road',
);
const OBJECTS = lists(
  'a hostel; a furniture warehouse; a block of flats; a cinema; a textile mill; a garage; a boarding house; a hotel; a school; a bakery; a bus station; a mosque; a fish market; a nightclub; a printing house',
);
const SPOTS = lists(
  'Black Rock; Eagle Pass; Long Beach; Devil Bend; North Bay; the Lion Bridge; Silver Creek; Palm Cove; the Seven Springs; Stone Hill; Old Ferry; Pine Ridge',
);
const FIRMS = lists(
  'Corvane Motors; Halden Foods; Meridian Copper; Norvik Shipping; Brightwater Bank; Tessaro Textiles; Kestrel Airlines; Amberline Steel; Palisade Insurance; Zephyr Telecom; Orchard Pharma; Quillon Cement',
);
const DEEDS = lists(
  'cut 900 jobs; recall 40,000 cars; buy a rival; open a plant in Vietnam; move its head office; sell its pharmacy chain; raise its dividend; close two mines; stop selling tobacco; build a wind farm; list its shares in London; drop its chief financial officer',
);
const ACTS = lists(
  'pardoned 400 prisoners; signed a ban on plastic bags; dismissed the army chief; dissolved parliament; named a new chief justice; vetoed the land bill; raised the pension age; called a referendum; recognized a minority language; closed a border crossing',
);
const ISSUES = lists('wages; safety; night shifts; job cuts; pensions; unpaid overtime; a new roster; lost holidays');
const OFFENCES = lists(
  'price fixing; polluting a river; selling spoiled milk; hiding losses; spying on staff; late payments; bribing officials; false advertising; a data leak',
);
const CRIMES = lists(
  'stealing morphine; fraud with school meals; selling fake visas; taking bribes; arson; poisoning cattle; smuggling ivory; forging wills; blackmail',
);
const JOBS = lists('nurse; dentist; customs officer; mayor; teacher; bank clerk; priest; lawyer; farmer; pilot; judge');
const CAUSES = lists(
  'a faulty cable; a gas bottle; worn brakes; a candle; a handcart; a stolen van; an old stove; fatigue; a rubbish bin',
);
const GOODS = lists(
  'two tonnes of cocaine; forged banknotes; stolen bicycles; rare parrots; a cache of rifles; fake handbags; smuggled cigarettes; looted coins; illegal fireworks',
);
const FAMES = lists('novelist; skier; painter; conductor; actor; chess master; photographer; boxer; architect; singer');
const WORKS = lists(
  'The Glass Orchard; Winter Ferry; Nine Bridges; The Salt Road; Blue Harvest; The Last Tram; Iron Lullaby; Paper Moons',
);
const YOUNG = lists(
  'otter triplets; a rhino calf; red panda twins; a giraffe; snow leopard cubs; a gorilla; penguin chicks; tapir twins',
);
const NATIONS = lists('British; Dutch; Polish; Chinese; Canadian; Belgian; Indian; Brazilian');
const DAYS = lists('Tuesday; Wednesday; Wednesday; Wednesday');
const PUBLISHED = '2018-01-10T';

interface Kind {
  readonly name: string;
  readonly tellings: readonly (readonly string[])[];
}

function kinds(): readonly Kind[] {
  return readFileSync(new URL('./look-alikes.txt', import.meta.url), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...tellings] = part.split(/^== |\n== /m);
      return { name: name.trim(), tellings: tellings.map((lines) => lines.trim().split('\n')) };
    });
}

type Slots = Readonly<Record<string, string>>;

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What two events of one day in one town may have in common. */
function background(chance: Chance): Slots {
  const [town, country] = chance.pick(TOWNS);
  return { town, country, officer: nameOf(chance), firm: chance.pick(FIRMS), day: chance.pick(DAYS) };
}

const nameOf = (chance: Chance): string => `${chance.pick(FIRST)} ${chance.pick(LAST)}`;

function eventOf(chance: Chance, kind: string, common: Slots): Slots {
  const object = chance.pick(OBJECTS);
  const thousands = 1 + chance.below(60);
  return {
    ...common,
    ...(chance.happens(0.4) ? { officer: kind === 'politics' ? (common['officer'] ?? '') : nameOf(chance) } : {}),
    ...(kind !== 'firm' ? { firm: chance.pick(FIRMS) } : {}),
    ...{ object, Object: capitalized(object), street: chance.pick(STREETS), spot: chance.pick(SPOTS) },
    ...{ victim: nameOf(chance), witness: nameOf(chance), city2: chance.pick(TOWNS)[0] },
    ...{ n: String(2 + chance.below(28)), less: String(2 + chance.below(9)), many: String(12 + chance.below(120)) },
    ...{ big: `${thousands},${String(100 + chance.below(900))}`, percent: String(2 + chance.below(19)) },
    ...{
      age1: String(19 + chance.below(74)),
      age2: String(19 + chance.below(74)),
      years: String(2 + chance.below(20)),
    },
    ...{ sum: `$${2 + chance.below(90)} million`, time: `${1 + chance.below(11)}.${10 + chance.below(50)} a.m.` },
    ...{
      floor: chance.pick(['second', 'third', 'fifth', 'top']),
      cause: chance.pick(CAUSES),
      issue: chance.pick(ISSUES),
    },
    ...{ offence: chance.pick(OFFENCES), crime: chance.pick(CRIMES), job: chance.pick(JOBS), deed: chance.pick(DEEDS) },
    ...{ act: chance.pick(ACTS), goods: chance.pick(GOODS), fame: chance.pick(FAMES), work: chance.pick(WORKS) },
    ...{ young: chance.pick(YOUNG), nationality: chance.pick(NATIONS) },
  };
}

const SLOT = /\{(\w+)\}/g;
const OPTIONAL = '?';

/** A telling with the slots filled; some of what need not be said is not, and some reports have no headline of their own. */
function told(chance: Chance, lines: readonly string[], slots: Slots): Features {
  const filled = lines.map((line) => line.replaceAll(SLOT, (_, slot: string) => slots[slot] ?? slot));
  const [headline = '', ...sentences] = filled;
  const kept = sentences.filter((line) => !line.startsWith(OPTIONAL) || chance.happens(0.7));
  const text = kept.map((line) => line.replace(OPTIONAL, '')).join(' ');
  const hour = String(6 + chance.below(16)).padStart(2, '0');
  const title = chance.happens(0.8) ? headline : (text.split('. ')[0] ?? text);
  return extractedOf({ title, text, datePublished: `${PUBLISHED}${hour}:00:00Z`, datePrecision: 'instant' });
}

/** Some figures have moved on when the second report is written. */
function later(chance: Chance, slots: Slots): Slots {
  const n = Number(slots['n'] ?? 0);
  return chance.happens(0.3) ? { ...slots, n: String(n + 1 + chance.below(3)) } : slots;
}

/** Made pairs: in each town two events, mostly of one kind, told by two desks. */
export function lookAlikes(towns: number, seed: number): readonly LookAlike[] {
  const chance = createChance(seed);
  const all = kinds();
  return Array.from({ length: towns }, (_, i) => {
    const kind = all[i % all.length] ?? chance.pick(all);
    const common = background(chance);
    const second = chance.happens(0.8) ? kind : chance.pick(all);
    const [one, other] = [eventOf(chance, kind.name, common), eventOf(chance, second.name, common)];
    const group = `made ${i}`;
    const report = (of: Kind, desk: number, slots: Slots): Features => told(chance, of.tellings[desk] ?? [], slots);
    const [a1, b1] = [report(kind, 0, one), report(kind, 1, later(chance, one))];
    const [a2, b2] = [report(second, 0, other), report(second, 1, later(chance, other))];
    return [
      { same: true, group, a: a1, b: b1 },
      { same: true, group, a: a2, b: b2 },
      { same: false, group, a: a1, b: a2 },
      { same: false, group, a: b1, b: b2 },
      { same: false, group, a: a1, b: b2 },
      { same: false, group, a: b1, b: a2 },
    ];
  }).flat();
}
