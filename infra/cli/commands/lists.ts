import type { Card } from '#article/record.ts';
import { type NamedPlace, placesNamed } from '#extract/places/places-named.ts';
import { entityIdsOf, type Records } from '#records/consumer/records.ts';
import { type Command, only, UsageError } from '../command.ts';
import { DAYS_HELP, dayOf } from '../days.ts';
import { LIST_HELP, LIST_OPTIONS, openLookup, pageOptions, printList } from '../lookup.ts';

/** A card on one line: when, where it stands, what. */
function cardLine({ datePublished, articleId, storyId, isDuplicate, source, title }: Card): string {
  const when = (datePublished ?? 'undated').slice(0, 16).padEnd(16);
  return `${when}  ${articleId}  ${storyId ?? '-'}${isDuplicate ? ' copy' : ''}  ${source ?? '-'}: ${title}`;
}

const list = { options: LIST_OPTIONS, optionHelp: LIST_HELP } as const;

export const dayCommand: Command = {
  ...list,
  name: 'day',
  usage: 'day DATE',
  summary: 'What was published on a day (2024-03-11), newest first.',
  more: DAYS_HELP,
  async run(input) {
    const date = dayOf(only(input, 'day, like 2024-03-11'));
    const page = pageOptions(input);
    const { records } = await openLookup(input);
    return printList(input, await records.day(date, page), cardLine, `nothing was published on ${date}`);
  },
};

export const sourceCommand: Command = {
  ...list,
  name: 'source',
  usage: 'source NAME',
  summary: 'What an outlet published, newest first.',
  more: '',
  async run(input) {
    const name = only(input, 'name of a source, in quotation marks if it has spaces');
    const page = pageOptions(input);
    const { records } = await openLookup(input);
    return printList(input, await records.source(name, page), cardLine, `nothing of a source named "${name}"`);
  },
};

const CODED = /^(country|admin1|admin2):([a-z0-9.-]{2,40})$/i;
const NAMED = /^(?:geonames:\d{1,12}|region:[\p{L}\p{N}-]{1,120})$/iu;

/** The id as places bear it, in whatever case it was typed: `country:ar` → `country:AR`. Null for what no place is called. */
export function placeIdOf(given: string): string | null {
  const [, kind, code] = CODED.exec(given) ?? [];
  if (kind !== undefined && code !== undefined) return `${kind.toLowerCase()}:${code.toUpperCase()}`;
  return NAMED.test(given) ? given.toLowerCase() : null;
}

/** So many namesakes are looked up, a small read each. */
const NAMESAKES = 40;

type PlaceLine = Card & { readonly name: string; readonly roles: readonly string[] };

/** The places of a name that have records, the likeliest first. */
async function placesWithRecords(name: string, records: Records): Promise<readonly NamedPlace[]> {
  const named = placesNamed(name, NAMESAKES);
  const pages = await Promise.all(named.map(({ placeId }) => records.place(placeId, { limit: 1 })));
  return named.filter((_, at) => (pages[at]?.items.length ?? 0) > 0);
}

function placeLine({ placeId, name, kind }: NamedPlace): string {
  return `${placeId.padEnd(20)}  ${name}  (${kind})`;
}

export const placeCommand: Command = {
  ...list,
  name: 'place',
  usage: 'place NAME|ID',
  summary:
    'Everything on a place or inside it, by name (Rosario, "Paris, Texas") or id (geonames:3838583, admin1:AR.21, country:AR).',
  more: 'A name that several places with records bear lists them with their ids.',
  async run(input) {
    const given = only(input, 'name of a place, in quotation marks if it has spaces, or id, like country:AR');
    const known = placeIdOf(given);
    if (known === null && given.includes(':'))
      throw new UsageError(`"${given}" is no place id; they look like geonames:3838583, admin1:AR.21 or country:AR`);
    const page = pageOptions(input);
    const { records } = await openLookup(input);
    const places = known === null ? await placesWithRecords(given, records) : [];
    const [single, ...others] = places;
    // A city, its district and its province of one name are no question: the city is meant, the others are named.
    if (others.some(({ placeId }) => single?.ancestors.includes(placeId) !== true)) {
      console.error(`"${given}" may be ${places.length} places that have records; ask for one by its id:`);
      return printList(input, { items: places, cursor: null }, placeLine, '');
    }
    const id = known ?? single?.placeId;
    if (id === undefined) {
      console.error(`nothing on a place named "${given}"`);
      return 1;
    }
    for (const place of places) console.error(`${place === single ? '' : 'see also '}${placeLine(place)}`);
    const lineOf = (card: PlaceLine): string => `${cardLine(card)}  (${card.name}: ${card.roles.join(', ')})`;
    return printList(input, await records.place(id, page), lineOf, `nothing on ${id}`);
  },
};

export const entityCommand: Command = {
  ...list,
  name: 'entity',
  usage: 'entity NAME|ID',
  summary:
    'Everything on a person or organization, by name ("Marcelo Oroño") or id (person:marcelo-orono), newest first.',
  more: '',
  async run(input) {
    const name = only(input, 'name, in quotation marks if it has spaces');
    const page = pageOptions(input);
    const { records } = await openLookup(input);
    for (const id of name.includes(':') ? [name] : entityIdsOf(name)) {
      const found = await records.entity(id, page);
      if (found.items.length > 0) return printList(input, found, cardLine, '');
    }
    console.error(`nothing on "${name}"`);
    return 1;
  },
};
