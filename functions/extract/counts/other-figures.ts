import { isMoney, MONEY, unitOf } from './currency.ts';
import type { FoundFigure } from './figure.ts';
import { numberOf } from './numbers.ts';
import { MAGNITUDE, NOBODY } from './patterns.ts';

const DEATH = /^(?:killed|deaths|fatalities)$/iu;
const GREATEST = 10.5;
/** Small change is no reported figure, and "a pound" is a weight. */
const LEAST_AMOUNT = 1_000;
const SHORT: Readonly<Record<string, string>> = { bn: 'bn', tn: 'tn', mn: 'mn', m: 'm', k: 'thousand' };

function figure(match: RegExpExecArray, kind: FoundFigure['kind'], number: number): FoundFigure {
  const { index } = match;
  const text = match[0];
  return {
    kind,
    number,
    numberMax: null,
    unit: null,
    qualifier: null,
    of: null,
    text,
    start: index,
    end: index + text.length,
  };
}

function money(match: RegExpExecArray): FoundFigure | null {
  const groups = match.groups ?? {};
  if (!isMoney(groups['sign'], groups['whose'])) return null;
  const scale = groups['scale'] ?? SHORT[(groups['short'] ?? groups['glued'] ?? '').toLowerCase()] ?? '';
  const written = `${groups['plain'] ?? groups['signed'] ?? ''} ${scale}`.trim();
  const value = numberOf(written.toLowerCase());
  if (value === null || value.value < LEAST_AMOUNT) return null;
  return {
    ...figure(match, 'amount', value.value),
    unit: unitOf(groups['sign'] ?? groups['unit'] ?? ''),
    qualifier: groups['qualifier']?.toLowerCase() ?? null,
  };
}

function magnitude(match: RegExpExecArray): FoundFigure | null {
  const groups = match.groups ?? {};
  const number = Number(groups['after'] ?? groups['before'] ?? groups['richter']);
  return number > 0 && number < GREATEST ? figure(match, 'magnitude', number) : null;
}

function nobody(match: RegExpExecArray): FoundFigure {
  const word = match.groups?.['state'] ?? match.groups?.['noun'] ?? match.groups?.['reported'] ?? '';
  return figure(match, DEATH.test(word) ? 'killed' : 'injured', 0);
}

/** Amounts of money, magnitudes, and figures of nobody (`no one was killed`). */
export function otherFiguresIn(text: string): readonly FoundFigure[] {
  return [
    ...[...text.matchAll(MONEY)].flatMap((match) => money(match) ?? []),
    ...[...text.matchAll(MAGNITUDE)].flatMap((match) => magnitude(match) ?? []),
    ...[...text.matchAll(NOBODY)].map(nobody),
  ];
}
