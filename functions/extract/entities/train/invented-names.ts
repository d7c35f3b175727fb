import type { Random } from './random.ts';

const GAP = /[\s-]+/;
const CAPITAL = /^\p{Lu}/u;
const SPACE = /\s+/;
const COMMA = /\s*,\s*/;
const wordsOf = (list: string): readonly string[] => list.trim().split(SPACE);
const phrasesOf = (list: string): readonly string[] => list.trim().split(COMMA);

/** Words that the names below are put together from. Own lists, chosen for many shapes rather than for known bearers. */
const SCOPES = wordsOf(`
  Baltic Pacific Andean Alpine Arctic Southern Eastern Western Northern Central National Federal Royal International Global
  European African Asian American Arab Atlantic Caribbean Iberian Global Free New United Independent Democratic General Regional`);
const DOMAINS = phrasesOf(`
  Grain, Water, Energy, Climate, Maritime, Marine, Rail, Road Safety, Public Health, Cancer Research, Policy, Monetary, Trade,
  Farm, Weather, Polar, Geological, Nuclear Safety, Space, Cyber Security, Data Protection, Consumer, Labour, Human Rights,
  Press Freedom, Economic, Housing, Aviation, Coal, Copper, Textile, Film, Football, Cricket, Rugby, Chess, Anti-Corruption,
  Food Safety, Wildlife, Forest, Refugee, Relief, Peace, Strategic, Defence, Police, Customs, Tax, Statistics, Election, Media`);
const HEADS = phrasesOf(`
  Centre, Center, Institute, Board, Council, Commission, Authority, Agency, Association, Federation, Bureau, Foundation, Fund,
  Service, Office, Network, Alliance, Observatory, Laboratory, Society, Trust, Committee, Union, Forum, Group, Initiative,
  Corporation, Academy, Administration, Inspectorate, Ombudsman, Tribunal, Taskforce, Survey, Unit, Department, Directorate`);
const TRADES = wordsOf(`
  Teachers Nurses Dockers Miners Farmers Drivers Lawyers Writers Bakers Fishermen Students Tenants Pensioners Journalists Doctors
  Veterans Taxpayers Women Mothers Builders Singers Merchants Referees Engineers Sailors Postmen Growers Landlords Cyclists`);
const GUILDS = wordsOf('Union Association League Guild Federation Alliance Front Society Council Club Congress');
const THEMES = phrasesOf(`
  Foreign Affairs, Education, Finance, Defence, Health, Justice, Agriculture, Transport, the Interior, Labour, Energy, Culture,
  Tourism, Information, Fisheries, Social Welfare, Public Works, Planning, Science and Technology, Trade and Industry`);
const BODIES = wordsOf(
  'Ministry Department Institute Centre Office Bureau Council School Academy Secretariat Commission',
);
const PAPERS = wordsOf(
  'Times Herald Post News Tribune Gazette Chronicle Observer Mail Star Courier Monitor Telegraph Daily Today',
);
const TEAMS = wordsOf(
  'United City Rovers Wanderers Athletic Rangers Tigers Hawks Eagles Bears Sharks Giants Lions Wolves Albion Dynamo',
);
const FIRMS = phrasesOf(`
  Holdings, Group, Industries, Systems, Motors, Foods, Pharma, Pharmaceuticals, Airlines, Airways, Air, Bank, Capital, Partners,
  Energy, Petroleum, Mining, Steel, Telecom, Media, Technologies, Software, Insurance, Logistics, Shipping, Brothers, & Co,
  & Sons, Inc, Ltd, Plc, AG, Corp, Labs, Robotics, Semiconductor, Securities, Stores, Breweries, Cement, Records, Studios`);
const PARTY_WORDS = phrasesOf(`
  People's, Workers', Progressive, National, Freedom, Justice, Reform, Green, Socialist, Liberal, Conservative, Unity, Patriotic,
  Democratic, Liberation, Republican, Social Democratic, Popular`);
const PARTIES = wordsOf('Party Movement Front Congress Alliance Coalition League Bloc Union Army Brigades');
const UNITS = phrasesOf(
  'Brigade, Battalion, Division, Infantry Division, Fighter Wing, Regiment, Squadron, Fleet, Airborne Brigade',
);
const CIVIC = phrasesOf(`
  Police, City Council, Police Department, Fire Department, Airport Authority, Water Board, High Court, Stock Exchange, University,
  Hospital, County Council, District Court, Transit Authority, School Board, Chamber of Commerce, Port Authority, Cathedral Trust`);
const ROOTS = wordsOf(
  'Petro Euro Trans Inter Medi Bio Tele Aero Hydro Eco Geo Info Sino Nor Pan Omni Micro Uni Grano Terra Astra Cargo',
);
const STEMS = wordsOf(
  'Sur Gas Link Bank Tech Grid Port Rail Farm Chem Net Trade Food Mar Cell Sat Steel Cor Plast Solar Wave Med',
);
const SIDES = wordsOf('North South Nord Sur Este West International Europe Sud Central Oriental Pacific Inc Group');
const ONSETS = wordsOf('V Kor Zen Ta Lu Ax No Mer Del Bri So Al Qu Fi Gra Ny Pro Tri Ver Om Hel Sy Ar Dy');
const MIDDLES = wordsOf('el an o ar i ex a on er ia en u al');
const CODAS = wordsOf('tra via rix sys nova tek zon da ly fy co max gen lia va ron tis mo pay soft net ify');

const LETTERS = 'ABCDEFGHIKLMNOPRSTUVW';
const SMALL = new Set(['of', 'for', 'the', 'and', '&']);

/** What names are put together from that must come from text: names of places and surnames. */
export interface Stock {
  readonly places: readonly string[];
  readonly demonyms: readonly string[];
  readonly given: readonly string[];
  readonly surnames: readonly string[];
}

export const pick = <T>(list: readonly T[], random: Random, none: T): T => list[random.below(list.length)] ?? none;

const coined = (random: Random): string =>
  pick(ONSETS, random, '') + pick(MIDDLES, random, '') + pick(CODAS, random, '');

const acronym = (random: Random): string =>
  Array.from({ length: 3 + random.below(3) }, () => LETTERS[random.below(LETTERS.length)] ?? 'A').join('');

/** The shapes of organizations in news; each gives one name. */
const SHAPES: readonly ((stock: Stock, random: Random) => string)[] = [
  (_, r) => `${pick(SCOPES, r, '')} ${pick(DOMAINS, r, '')} ${pick(HEADS, r, '')}`,
  (s, r) => `${pick(s.demonyms, r, '')} ${pick(DOMAINS, r, '')} ${pick(HEADS, r, '')}`,
  (_, r) => `${pick(DOMAINS, r, '')} ${pick(HEADS, r, '')}`,
  (_, r) => `${pick(SCOPES, r, '')} ${pick(HEADS, r, '')} for ${pick(DOMAINS, r, '')} and ${pick(DOMAINS, r, '')}`,
  (_, r) => `${pick(DOMAINS, r, '')} ${pick(TRADES, r, '')}' ${pick(GUILDS, r, '')}`,
  (s, r) => `${pick(s.places, r, '')} ${pick(TRADES, r, '')} ${pick(GUILDS, r, '')}`,
  (s, r) => `${pick(s.demonyms, r, '')} ${pick(TRADES, r, '')} ${pick(GUILDS, r, '')}`,
  (_, r) => `${pick(BODIES, r, '')} of ${pick(THEMES, r, '')}`,
  (_, r) => `${pick(BODIES, r, '')} for ${pick(DOMAINS, r, '')}`,
  (s, r) => `${pick(s.demonyms, r, '')} ${pick(BODIES, r, '')} of ${pick(THEMES, r, '')}`,
  (s, r) => `${pick(s.places, r, '')} ${pick(CIVIC, r, '')}`,
  (s, r) => `${pick(s.places, r, '')} ${pick(CIVIC, r, '')}`,
  (s, r) => `University of ${pick(s.places, r, '')}`,
  (s, r) => `${pick(s.places, r, '')} ${pick(PAPERS, r, '')}`,
  (_, r) => `${pick(SCOPES, r, '')} ${pick(PAPERS, r, '')}`,
  (s, r) => `${pick(s.places, r, '')} ${pick(TEAMS, r, '')}`,
  (s, r) => `FC ${pick(s.places, r, '')}`,
  (s, r) => `${pick(s.surnames, r, '')} ${pick(FIRMS, r, '')}`,
  (s, r) => `${pick(s.surnames, r, '')} & ${pick(s.surnames, r, '')}`,
  (s, r) => `${pick(s.places, r, '')} ${pick(FIRMS, r, '')}`,
  (_, r) => `${coined(r)} ${pick(FIRMS, r, '')}`,
  (_, r) => coined(r),
  (_, r) => coined(r),
  (_, r) => `${pick(ROOTS, r, '')}${pick(STEMS, r, '')}`,
  (_, r) => `${pick(ROOTS, r, '')}${pick(STEMS, r, '')} ${pick(SIDES, r, '')}`,
  (_, r) => `${coined(r)} ${pick(SIDES, r, '')}`,
  (_, r) => acronym(r),
  (_, r) => acronym(r),
  (s, r) => `${pick(s.demonyms, r, '')} ${pick(PARTY_WORDS, r, '')} ${pick(PARTIES, r, '')}`,
  (s, r) => `${pick(PARTY_WORDS, r, '')} ${pick(PARTIES, r, '')} of ${pick(s.places, r, '')}`,
  (_, r) => `${pick(PARTY_WORDS, r, '')} ${pick(PARTIES, r, '')}`,
  (_, r) => `${1 + r.below(600)}th ${pick(UNITS, r, '')}`,
  (s, r) => `${pick(s.given, r, '')} ${pick(s.surnames, r, '')} Foundation`,
];

/** A made-up organization, or a name that some bearer has by chance. */
export const inventOrganization = (stock: Stock, random: Random): string =>
  (SHAPES[random.below(SHAPES.length)] ?? coined.bind(null, random))(stock, random);

export const inventPerson = ({ given, surnames }: Stock, random: Random): string => {
  const initial = random.next() < 0.08 ? ` ${LETTERS[random.below(LETTERS.length)]}.` : '';
  return `${pick(given, random, 'Ann')}${initial} ${pick(surnames, random, 'Hill')}`;
};

/** The letters a long name goes by (`BMU`), or nothing for a short one. */
export function lettersOf(name: string): string {
  const words = name.split(GAP).filter((word) => !SMALL.has(word) && CAPITAL.test(word));
  return words.length < 3 ? '' : words.map((word) => word[0] ?? '').join('');
}
