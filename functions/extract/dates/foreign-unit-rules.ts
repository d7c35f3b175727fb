import { weekdayOf } from './calendar.ts';
import { numberIn } from './digits.ts';
import { DAY_WORDS, type DayWords } from './foreign-day-words.ts';
import type { ForeignWords } from './foreign-words.ts';
import { shifted, unitBy } from './relative-rules.ts';
import type { Meaning, Rule } from './rule.ts';

type Groups = Readonly<Record<string, string>>;
const END = '(?![\\p{L}\\p{M}])';
const NEVER = '(?!)';
const UNITS = ['week', 'month', 'year', 'weekend'] as const;
const PLURALS = ['day', 'week', 'month', 'year'] as const;
/** Less than in English: the adjectives also say `the latest` and `the following`. */
const CONFIDENCE = 82;

/** `letzte Woche`, `le mois dernier`, `в прошлом году`, `bu yıl`; and so many of them ago: `vor drei Tagen`, `il y a deux ans`, `iki gün önce`. */
export function unitRules(language: string, words: ForeignWords, start: string): readonly Rule[] {
  const day = DAY_WORDS[language];
  return day === undefined ? [] : [...namedUnits(day, words, start), ...agoRules(day, start)];
}

function namedUnits(day: DayWords, { next }: ForeignWords, start: string): readonly Rule[] {
  if (day.units === undefined) return [];
  const named = `(?:${day.units.map((unit, index) => `(?<u${index}>${unit})`).join('|')})`;
  const lead = day.unitLead === undefined ? '' : `(?:(?:${day.unitLead})(?:\\s|(?<=[’'])))?`;
  const gap = "(?:\\s|(?<=[’']))";
  const either = (...all: readonly (string | undefined)[]): string =>
    all.filter((one) => one !== undefined && one !== NEVER).join('|') || NEVER;
  const before = `(?:(?<next>${either(next, day.next)})|(?<last>${either(day.last)})|(?<current>${either(day.current)}))`;
  const behind = `(?:(?<next>${either(next, day.nextBehind)})|(?<last>${either(day.lastBehind)}))`;
  return [
    { pattern: new RegExp(`${start}${lead}${before}${gap}${named}${END}`, 'giu'), resolve: unit },
    { pattern: new RegExp(`${start}${lead}${named}\\s${behind}${END}`, 'giu'), resolve: unit },
  ];

  function unit(groups: Groups, { anchor }: { readonly anchor: number | null }): Meaning | null {
    const name = UNITS.find((_, index) => groups[`u${index}`] !== undefined);
    if (anchor === null || name === undefined) return null;
    const shift = groups['next'] !== undefined ? 1 : groups['last'] !== undefined ? -1 : 0;
    // `komend weekend` on a Friday begins tomorrow.
    return weaker(unitBy(name === 'weekend' && shift === 1 && weekdayOf(anchor) % 6 !== 0 ? 0 : shift, name, anchor));
  }
}

function agoRules(day: DayWords, start: string): readonly Rule[] {
  if (day.ago === undefined) return [];
  const [before, behind] = day.ago;
  const numbers = (day.numbers ?? '').split(' ');
  const units = `(?:${(day.plurals ?? []).map((unit, index) => `(?<u${index}>${unit})`).join('|')})`;
  return [
    {
      pattern: new RegExp(
        `${start}${before === '' ? '' : `(?:${before})\\s`}(?<number>\\p{Nd}{1,3}|${numbers.join('|')})\\s${units}${behind === '' ? '' : `\\s(?:${behind})`}${END}`,
        'giu',
      ),
      resolve: (groups, { anchor }) => {
        const unit = PLURALS.find((_, index) => groups[`u${index}`] !== undefined);
        if (anchor === null || unit === undefined) return null;
        return weaker(shifted(-countOf(groups['number'], numbers), unit, anchor));
      },
    },
  ];
}

const DIGITS = /^\p{Nd}+$/u;

function countOf(word: string | undefined, numbers: readonly string[]): number {
  if (word !== undefined && DIGITS.test(word)) return numberIn(word);
  return (
    numbers.findIndex((one) => [word, word?.toLowerCase()].some((form) => one.split('|').includes(form ?? ''))) + 1
  );
}

function weaker(found: Meaning | null): Meaning | null {
  return found === null ? null : { ...found, confidence: Math.min(found.confidence, CONFIDENCE) };
}
