import { COUNTRY_NAMES, DEMONYMS, GROUP_WORDS } from '../countries.ts';

export type NameType = 'PER' | 'ORG' | 'LOC';
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

/** How often each repair was made; printed by the training program. */
export type RepairCounts = Map<string, number>;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Offices: whatever stands before and including the last of them is no part of a person's name. */
const OFFICES = words(
  'president vice-president minister premier chancellor secretary ambassador governor senator sen. congressman congresswoman representative rep. gov. mayor spokesman spokeswoman spokesperson chairman chairwoman chairperson director commissioner commander lawmaker prosecutor lawyer attorney envoy leader mp professor prof. prof dr. dr mr. mr mrs. mrs ms. ms lieutenant lt. lt colonel col. col sergeant sgt. brigadier admiral inspector superintendent ayatollah mullah archbishop cardinal gen. maj. capt. coach journalist founder ceo',
);
/** Titles that are also surnames or parts of names: cut only from the front. */
const FRONT_TITLES = words(
  'king queen prince princess pope bishop general major captain judge justice sheikh sheik sir lord lady dame baron chief father sister emir sultan imam maulana mufti rabbi reverend rev. pastor marshal detective officer constable st. saint former then late ex-',
);
const LEADING = words('the a an');
const COMPASS = words(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower greater',
);
const GENERIC = words(
  'government army council department parliament ministry state court police senate house navy air force congress assembly committee commission board university college school company bank city county party church president federal republic union administration cabinet district province king queen prince pope minister governor mayor',
);
const CAPITAL = /\p{Lu}/u;

const isGroupWord = (word: string): boolean => DEMONYMS.has(word) || GROUP_WORDS.has(word);

function note(counts: RepairCounts, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function cutTitles(tokens: readonly string[], span: GoldSpan, counts: RepairCounts): GoldSpan | null {
  let start = span.start;
  for (let at = span.start; at < span.end; at++) if (OFFICES.has((tokens[at] ?? '').toLowerCase())) start = at + 1;
  while (start < span.end && FRONT_TITLES.has((tokens[start] ?? '').toLowerCase()) && start + 1 < span.end) start++;
  if (start > span.start) note(counts, 'title cut from a person');
  const next = (tokens[start] ?? '').toLowerCase();
  if (start >= span.end || (start > span.start && (next === 'of' || next === 'for'))) {
    note(counts, 'office without a name dropped');
    return null;
  }
  return { ...span, start };
}

function trim(tokens: readonly string[], span: GoldSpan, counts: RepairCounts): GoldSpan {
  let { start, end } = span;
  while (start < end - 1 && (LEADING.has(tokens[start] ?? '') || (tokens[start] === 'The' && start + 1 < end))) {
    start++;
    note(counts, 'leading article off');
  }
  while (end > start + 1 && ["'s", '’s', "'", ',', '.', '"'].includes(tokens[end - 1] ?? '')) {
    end--;
    note(counts, 'trailing clitic off');
  }
  if (span.type === 'LOC')
    while (start < end - 1 && COMPASS.has(tokens[start] ?? '')) {
      start++;
      note(counts, 'compass word off');
    }
  return { ...span, start, end };
}

/** Two people under one label (`Paul and Alexander Livingston`) are two; what is left of an office (`of Virginia`) is nobody. */
function people(tokens: readonly string[], span: GoldSpan, counts: RepairCounts): GoldSpan[] {
  if (span.type !== 'PER') return [span];
  const first = tokens[span.start] ?? '';
  if (first === 'of' || first === 'for') {
    note(counts, 'office without a name dropped');
    return [];
  }
  const and = tokens.indexOf('and', span.start + 1);
  if (and < 0 || and >= span.end - 1) return [span];
  note(counts, 'two people under one label parted');
  return [{ ...span, end: and }, ...people(tokens, { ...span, start: and + 1 }, counts)];
}

function repairSpan(tokens: readonly string[], given: GoldSpan, counts: RepairCounts): GoldSpan | null {
  const titled = given.type === 'PER' ? cutTitles(tokens, given, counts) : given;
  if (titled === null) return null;
  const span = trim(tokens, titled, counts);
  const text = tokens.slice(span.start, span.end);
  const first = text[0] ?? '';
  if (!text.some((word) => CAPITAL.test(word))) {
    note(counts, 'name without a capital dropped');
    return null;
  }
  if (text.length === 1 && isGroupWord(first)) {
    note(counts, 'nationality or faith dropped');
    return null;
  }
  if (text.length === 1 && GENERIC.has(first.toLowerCase())) {
    note(counts, 'generic word dropped');
    return null;
  }
  if (span.type !== 'LOC' && COUNTRY_NAMES.has(text.join(' ').toLowerCase())) {
    note(counts, 'country made a location');
    return { ...span, type: 'LOC' };
  }
  return span;
}

/** The spans of one sentence as a reader of news would mark them; every change is counted. */
export function repairSpans(tokens: readonly string[], spans: readonly GoldSpan[], counts: RepairCounts): GoldSpan[] {
  return spans
    .flatMap((span) => people(tokens, span, counts))
    .flatMap((span) => {
      const repaired = repairSpan(tokens, span, counts);
      return repaired === null ? [] : [repaired];
    });
}
