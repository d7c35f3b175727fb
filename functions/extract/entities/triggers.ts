/** Word lists of the news register, lower case: what stands before persons, ends organizations, heads places, says. */

export const TITLE = 1;
export const ORG_WORD = 2;
export const PLACE_WORD = 4;
export const SAY = 8;
export const CALENDAR = 16;
export const CONNECTOR = 32;
export const STOP = 64;
export const DEMONYM = 128;
export const FACILITY_WORD = 256;
export const EVENT_WORD = 512;
export const ROLE = 1024;
export const PLACE_PREPOSITION = 2048;

const LISTS: readonly (readonly [number, string])[] = [
  [
    TITLE,
    `mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame baron baroness king queen prince princess
    sheikh sheik emir sultan pope cardinal archbishop bishop father sister brother rev rev. reverend imam mullah maulana mufti ayatollah
    rabbi pastor president vice-president premier chancellor minister secretary ambassador governor gov gov. mayor senator sen sen.
    congressman congresswoman representative rep rep. lawmaker mp justice judge chief chairman chairwoman chairperson chair director
    general gen gen. lt lt. lieutenant colonel col col. major maj maj. captain capt capt. commander cmdr cmdr. admiral adm adm.
    brigadier brig brig. sergeant sgt sgt. corporal marshal inspector superintendent commissioner constable officer detective
    spokesman spokeswoman spokesperson leader coach striker defender midfielder goalkeeper forward winger actor actress singer author writer
    journalist reporter analyst economist lawyer attorney prosecutor professor doctor captain manager coordinator envoy
    deputy president-elect head founder ceo cfo co-founder businessman activist cleric warlord commander militant jr jr. sr sr.`,
  ],
  [
    ORG_WORD,
    `inc inc. corp corp. co co. ltd ltd. llc plc gmbh ag sa company corporation group holdings bank airlines airways industries
    university college school institute academy foundation association federation union league club party movement front army navy force
    forces police guard guards brigade brigades council committee commission ministry department agency authority bureau office court
    parliament congress senate assembly house cabinet administration organization organisation society alliance coalition network
    centre center laboratory press news times post journal tribune herald gazette telegraph television radio tv channel broadcasting
    agency trust fund board service services rangers corps unit team united city fc f.c. nations hospital church studios records
    pictures entertainment media technologies systems motors motor energy oil petroleum pharmaceuticals communications telecom
    insurance partners capital securities exchange reserve jihad liga confederation ministries secretariat tribunal taliban`,
  ],
  [
    PLACE_WORD,
    `city town village district province state county region republic kingdom island islands isle peninsula river lake sea ocean bay gulf
    strait mountain mountains mount hills valley desert coast border street road avenue boulevard square park bridge harbour harbor
    port cape north south east west northern southern eastern western central northeast northwest southeast southwest upper lower
    prefecture municipality suburb neighborhood neighbourhood territory governorate oblast canton tehsil division plateau canal beach`,
  ],
  [
    SAY,
    `said says say told tells added adds announced announces confirmed confirms stated states claimed claims warned warns denied denies
    tweeted wrote insisted argued noted explained acknowledged admitted accused urged called condemned vowed reported reports according
    declared asked replied commented testified remarked stressed pledged promised suggested expressed thanked welcomed rejected`,
  ],
  [
    CALENDAR,
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
    december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. christmas easter ramadan eid today yesterday tomorrow`,
  ],
  [
    CONNECTOR,
    `of the and & de la le du des del della di da do dos van von der den al el ul bin ibn bint y e i for on in - ' 's ’s ’ – to at und et`,
  ],
  [
    STOP,
    `the a an this that these those he she it they we you i his her its their our my who which what when where why how if but and or so
    as at by for from in into of on onto over under to with without about after before since until while than then there here not no
    yes be is was were are been being has have had do does did will would can could may might must shall should also just only more most
    some any all each every both few many several other another such same own very too now still even again ever never however`,
  ],
  [
    FACILITY_WORD,
    `airport mosque station bridge hospital prison stadium jail mall hotel palace cathedral church temple shrine school market tower
    terminal airbase base camp courthouse museum theatre theater arena dam tunnel highway motorway expressway plaza cemetery embassy
    consulate headquarters barracks compound refinery plant`,
  ],
  [
    EVENT_WORD,
    `war wars battle olympics olympic cup championship championships summit festival election elections referendum revolution uprising
    games grand prix open masters marathon attacks massacre genocide hurricane cyclone typhoon storm earthquake conference protests
    crisis agreement treaty accord accords pact award awards prize day holocaust intifada`,
  ],
  [
    ROLE,
    `police military government opposition rebel rebels militants insurgents troops soldiers forces officials authorities ministry state
    city province capital country team company firm group party agency newspaper magazine broadcaster airline bank university`,
  ],
  [
    PLACE_PREPOSITION,
    `in near at from outside around across throughout toward towards via between northern southern eastern western`,
  ],
];

const table = new Map<string, number>();
for (const [flag, words] of LISTS)
  for (const word of words.split(/\s+/)) if (word !== '') table.set(word, (table.get(word) ?? 0) | flag);

/** Joined flags of a lower-case word. */
export function triggersOf(lower: string): number {
  return table.get(lower) ?? 0;
}
