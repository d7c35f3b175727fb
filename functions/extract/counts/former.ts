import type { CountKind } from '#article/article.ts';
import type { FoundFigure } from './figure.ts';
import { NUMBER_SOURCE, numberOf } from './numbers.ts';
import { QUALIFIER } from './patterns.ts';
import type { NamedStretch } from './superseded.ts';

/** A figure that another one has replaced, with the words that say so. */
export interface FormerFigure {
  readonly figure: FoundFigure;
  readonly background: NamedStretch;
}

const NUMBER = `(?:(?<qualifier>${QUALIFIER}) )?(?<number>${NUMBER_SOURCE})(?![\\p{L}\\p{N}_%-]|[.,]\\d| ?(?:percent|per cent|million|billion|miles|km|metres|meters|feet|cents|dollars|euros|pence|degrees|points|seats|years)\\b)`;
const OLD =
  '(?:(?:an? |the |its |their )?(?:earlier|previous|initial|preliminary|first|official)? ?(?:count|figure|toll|tally|number|estimate|report)? ?(?:of )?)?';
/** Behind the figure that holds: `, up from 27`, ` - up from an earlier 27`, `, compared with 27`; words of the same clause may stand between. */
const BEHIND = new RegExp(
  `^(?<gap>(?:(?! (?:and|but|while|as|is|are) )[^,.;:()\\d\\n]){0,50}?[ ,–—-]{1,3}(?<said>(?:up|down) from|compared (?:with|to)|against|versus) )${OLD}${NUMBER}`,
  'iu',
);
/** Right behind a toll: `risen to 31 from 27`. More words must tell of time, else it counts another thing. */
const FROM = new RegExp(
  `^(?<gap>,? (?<said>from) )${OLD}${NUMBER}(?=[,.;)\\n]|$| (?:on|a|an|the|yesterday|earlier|last|reported|previously|overnight|after|announced|late|early|as|two|three|days?|hours?)\\b)`,
  'iu',
);
/** `31 (27 on Monday)`. */
const BRACKETED = new RegExp(
  `^(?<gap> \\((?<said>))${NUMBER}(?= (?:on|a day|the day|yesterday|earlier|last|late|previously|at)\\b)`,
  'iu',
);
/** Inside a toll: `toll rose from 27 to 31`. */
const WITHIN = new RegExp(`(?<gap>\\b(?<said>from) )${OLD}${NUMBER}(?= to (?:${QUALIFIER} |${NUMBER_SOURCE}))`, 'iu');
const TOLL = /\b(?:toll|tally|number|count|dead|injured|wounded)\b.* (?:to|at) (?:[\p{L} ]{1,20} )?[\d,]+$/iu;
const NOT_PEOPLE: ReadonlySet<CountKind> = new Set(['amount', 'magnitude', 'attackers']);
const REACH = 120;

/** The figures that the figures of a text are said to have replaced (`has risen to 31, up from 27`): of the same kind, each with the words that lead to it. */
export function formerIn(text: string, figures: readonly FoundFigure[]): readonly FormerFigure[] {
  return figures.flatMap((figure) => (NOT_PEOPLE.has(figure.kind) ? [] : (formerOf(text, figure) ?? [])));
}

function formerOf(text: string, figure: FoundFigure): FormerFigure | null {
  const behind = text.slice(figure.end, figure.end + REACH);
  const toll = TOLL.test(figure.text);
  const after = BEHIND.exec(behind) ?? BRACKETED.exec(behind) ?? (toll ? FROM.exec(behind) : null);
  if (after !== null) return former(figure, after, figure.end + after.index);
  const within = WITHIN.exec(figure.text);
  return within === null ? null : former(figure, within, figure.start + within.index);
}

function former(figure: FoundFigure, match: RegExpExecArray, at: number): FormerFigure | null {
  const { gap = '', said = '', number = '', qualifier } = match.groups ?? {};
  const value = numberOf(number);
  if (value === null) return null;
  const end = at + match[0].length;
  const lead = at + gap.trimEnd().length - said.length;
  const start = end - number.length;
  const words =
    said === '' ? { text: text(match, number), start, end } : { text: said, start: lead, end: lead + said.length };
  return {
    figure: {
      ...figure,
      number: value.value,
      numberMax: null,
      qualifier: qualifier?.toLowerCase() ?? (value.round ? number.toLowerCase() : null),
      text: text(match, number),
      start,
      end,
    },
    background: words,
  };
}

const text = (match: RegExpExecArray, number: string): string => match[0].slice(match[0].length - number.length);
