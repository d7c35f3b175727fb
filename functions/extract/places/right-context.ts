import type { Candidate } from './candidate.ts';
import {
  ADMIN_TAILS,
  FACILITY_TAILS,
  MONTHS_AND_DAYS,
  NATURE_TAILS,
  ORG_TAILS,
  PERSON_VERBS,
  PLACE_NEXT,
  STREET_TAILS,
  TITLES,
} from './cues.ts';
import type { Reading } from './document.ts';
import type { Gazetteer } from './gazetteer.ts';
import { WORD } from './layout.ts';
import { contains } from './name-kind.ts';
import type { Token } from './tokens.ts';

/** Words whose identity beside a name is a feature: frequent and telling. */
export const TELLING: ReadonlySet<string> = new Set(
  'in at near from to across around outside the of and for by with on between a an as or is was has will that who said police county state city based area north south east west new mayor president governor university school department office government against former late border capital province region district town village northern southern eastern western central least after before while into through off via like than over under where which also have had can could would may did does are were been be'.split(
    ' ',
  ),
);

/** Second words of local bodies: `Dublin City Council`, `Florida Highway Patrol`. */
const BODIES: ReadonlySet<string> = new Set(
  'council manager hall commission commissioners board department police schools school fire sheriff highway patrol transit district hospital airport attorney public health court high library center authority rangers rockets state'.split(
    ' ',
  ),
);

const TAILS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['Street', STREET_TAILS],
  ['Admin', ADMIN_TAILS],
  ['Nature', NATURE_TAILS],
  ['Facility', FACILITY_TAILS],
  ['Org', ORG_TAILS],
];

/** The features of what follows a candidate. */
export function rightFeatures(
  candidate: Candidate,
  reading: Reading,
  kind: string,
  leftCapital: boolean,
  gazetteer: Gazetteer,
): string[] {
  const last = reading.tokens[candidate.to];
  const after = reading.tokens[candidate.to + 1];
  if (last === undefined) return [];
  const possessive = last.fullEnd > candidate.end;
  const features = possessive ? ['right=possessive'] : [];
  if (after === undefined) return [...features, 'right=none'];
  // The point of `Calif.` belongs to the candidate.
  const gap = possessive
    ? ' '
    : candidate.end > last.end
      ? reading.text.slice(candidate.end, last.end + last.gap.length)
      : last.gap;
  if (gap === ' ') {
    const word = after.capital
      ? capitalAfter(after, reading.tokens[candidate.to + 2], gazetteer, possessive, kind)
      : wordAfter(after, possessive);
    if (after.capital && leftCapital) word.push('both=capital');
    return [...features, ...word];
  }
  features.push(`rightgap=${shapeOf(gap)}`);
  if (gap === '-')
    features.push(TELLING.has(after.key) ? `right-:${after.key}` : after.capital ? 'right-=Capital' : 'right-=lower');
  if (gap === ', ') features.push(...afterComma(candidate, reading, after, gazetteer));
  return features;
}

function afterComma(candidate: Candidate, reading: Reading, after: Token, gazetteer: Gazetteer): string[] {
  const next = reading.byFrom.get(candidate.to + 1);
  if (next === undefined) return after.capital ? ['right=, capital'] : [];
  const held = contains(next, candidate, gazetteer);
  if (next.basis === 'abbreviation') return [held ? 'right=, its abbreviation' : 'right=, abbreviation'];
  if (held) return ['right=, container'];
  return next.senses.length > 0 ? ['right=, place'] : [];
}

function capitalAfter(
  after: Token,
  after2: Token | undefined,
  gazetteer: Gazetteer,
  possessive: boolean,
  kind: string,
): string[] {
  const features: string[] = [];
  const p = possessive ? "'s " : '';
  const { key } = after;
  if (TELLING.has(key)) features.push(`right:${p}^${key}`);
  if (after2?.capital === true && after.gap === ' ') {
    features.push(ORG_TAILS.has(after2.key) ? 'right2=Org' : 'right2=Capital');
    if (BODIES.has(after2.key)) features.push(`right2=${after2.key}`);
  }
  const tail = TAILS.find(([, words]) => words.has(key));
  if (tail !== undefined) {
    features.push(`right=${p}${tail[0]}`, `right=${tail[0]}&${kind}`);
    if (BODIES.has(key)) features.push(`right=${p}${key}`);
  } else if (MONTHS_AND_DAYS.has(key)) features.push('right=month');
  else if (TITLES.has(key)) features.push(`right=${p}Title`);
  else {
    const type = typeOf(gazetteer.wordFlags(key));
    features.push(`right=${p}${type}`, `right=${p}${type}&${kind}`);
  }
  return features;
}

function typeOf(flags: number): string {
  if (flags & WORD.common) return 'Common';
  if (flags & WORD.firstName) return 'First';
  return flags & WORD.humanName ? 'Human' : 'Unknown';
}

function wordAfter(after: Token, possessive: boolean): string[] {
  const p = possessive ? "'s " : '';
  const features: string[] = [];
  if (TELLING.has(after.key)) features.push(`right:${p}${after.key}`);
  if (PERSON_VERBS.has(after.key)) features.push('right=personverb');
  if (PLACE_NEXT.has(after.key)) features.push(`right=${p}placenext`);
  if (TITLES.has(after.key)) features.push('right=title');
  if (STREET_TAILS.has(after.key)) features.push('right=street');
  return features;
}

/** How a gap of punctuation looks: its first sign, `line` for a line break. */
export function shapeOf(gap: string): string {
  if (gap.includes('\n')) return 'line';
  return gap.trim()[0] ?? 'space';
}
