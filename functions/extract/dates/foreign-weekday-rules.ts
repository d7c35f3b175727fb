import { yearFor } from './absolute-rules.ts';
import { dayNumber, dayOf, isDay, isoDay, mondayOf, weekdayOf } from './calendar.ts';
import { numberIn } from './digits.ts';
import { DAY_WORDS, type DayWords } from './foreign-day-words.ts';
import type { ForeignWords } from './foreign-words.ts';
import { printedDay } from './printed-day.ts';
import { type Context, type Meaning, meaning, type Rule } from './rule.ts';
import type { Tense } from './tense.ts';

const END = '(?![\\p{L}\\p{M}])';
const NEVER = '(?!)';
/** What ties a weekday to its week: `viernes de la próxima semana`. */
const WEEK_LINK = '(?:de\\sla|de|der|della|da|van|в|на|w|i|den)\\s';
const NONE: DayWords = {};
type Groups = Readonly<Record<string, string>>;

/** Weekdays of a language with what is said around them: `kommenden Freitag`, `Freitagabend`, `в ночь на пятницу`, `viernes 8`, from one weekday to another.
 * The direction is that of the adjective, else of the tense, else the past with less confidence. */
export function weekdayRules(language: string, words: ForeignWords, start: string): readonly Rule[] {
  const day = DAY_WORDS[language] ?? NONE;
  return [
    bareRule(words, day, start),
    printedRule(words, start),
    numberedRule(words, start),
    ...obliqueRules(language, words, day, start),
    ...nightRules(language, words, day, start),
    ...rangeRules(words, day, start),
  ];
}

const either = (...patterns: readonly (string | undefined)[]): string =>
  patterns.filter((one) => one !== undefined && one !== NEVER).join('|') || NEVER;

function bareRule({ weekdays, next }: ForeignWords, day: DayWords, start: string): Rule {
  const glued = day.glued === undefined ? '' : `(?<glued>${day.glued})?`;
  const before = `(?:(?<next>${either(next, day.next)})|(?<last>${either(day.last)}))`;
  const behind = `(?:(?<next2>${either(next, day.nextBehind)})|(?<last2>${either(day.lastBehind)}))`;
  const part = (name: string): string => (day.part === undefined ? '' : `(?:\\s(?<${name}>${day.part})${END})?`);
  const week = day.units?.[0];
  const weeks =
    week === undefined
      ? ''
      : `(?:,?\\s(?:${WEEK_LINK})?(?:(?:(?<nextWeek>${either(next, day.next)})|(?<lastWeek>${either(day.last)}))\\s(?:${week})|(?:${week})\\s(?:(?<nextWeek2>${either(next, day.nextBehind)})|(?<lastWeek2>${either(day.lastBehind)})))${END})?`;
  const lead = day.partBefore === undefined ? '' : `(?:${start}(?<lead>${day.partBefore})\\s)?`;
  return {
    pattern: new RegExp(
      `${lead}(?:${start}${before}\\s)?${start}${group(weekdays, 'd')}${glued}${END}${part('part')}(?:\\s${behind}${END})?${part('part2')}${weeks}`,
      'giu',
    ),
    kind: 'weekday',
    resolve: weekday,
  };
}

function printedRule({ weekdays }: ForeignWords, start: string): Rule {
  return {
    pattern: new RegExp(
      `${start}${group(weekdays, 'd')}${END},?\\s(?:den\\s|le\\s|el\\s|día\\s|dia\\s)?(?:\\((?<dom>\\p{Nd}{1,2})\\.?\\)|(?<dom2>[1-9]|[12]\\d|3[01])(?:\\.|er|º|°)?(?![\\p{Nd}.,:%/-]\\p{Nd}|\\p{Nd}))`,
      'giu',
    ),
    resolve: (groups, { anchor }) =>
      anchor === null ? null : printedDay(anchor, indexIn(groups, 'd'), numberIn(groups['dom'] ?? groups['dom2'])),
  };
}

/** `Rabu (13/3)`, `Mittwoch (13.3.)`: weekday, day and month in numbers. */
function numberedRule({ weekdays }: ForeignWords, start: string): Rule {
  return {
    pattern: new RegExp(
      `${start}${group(weekdays, 'd')}${END},?\\s\\((?<dom>\\p{Nd}{1,2})[/.](?<month>\\p{Nd}{1,2})(?:\\.|[/.](?<year>\\p{Nd}{4}))?\\)`,
      'giu',
    ),
    resolve: (groups, context) => {
      const [day, month] = [numberIn(groups['dom']), numberIn(groups['month'])];
      const near = { ...context, tense: (): Tense => 'unknown' };
      const year = groups['year'] === undefined ? yearFor(month, day, near) : numberIn(groups['year']);
      return year === null || !isDay(year, month, day) ? null : meaning(isoDay(dayNumber(year, month, day)), 'day', 93);
    },
  };
}

function obliqueRules(language: string, { next }: ForeignWords, day: DayWords, start: string): readonly Rule[] {
  const leads = OBLIQUE_LEADS[language];
  if (day.oblique === undefined || leads === undefined) return [];
  const adjective = `(?:(?<next>${either(next, day.next)})\\s|(?<last>${either(day.last)})\\s)?`;
  return [
    {
      pattern: new RegExp(
        `(?<=${start}(?:${leads})\\s)${adjective}${group(day.oblique, 'd')}${END}(?:\\s(?<part>${either(day.part)})${END})?`,
        'giu',
      ),
      kind: 'weekday',
      resolve: weekday,
    },
  ];
}

function nightRules(language: string, { weekdays }: ForeignWords, day: DayWords, start: string): readonly Rule[] {
  if (day.nightFrom === undefined || day.nightTo === undefined) return [];
  const first = `(?:${either(...weekdays, ...(day.oblique ?? []))})${language === 'sv' ? '(?:en|s)?' : ''}`;
  return [
    {
      pattern: new RegExp(
        `${start}(?:${day.nightFrom})\\s${first}\\s(?:${day.nightTo})\\s(?:den\\s)?${group(weekdays, 'd')}${END}`,
        'giu',
      ),
      resolve: (groups, context) => {
        const found = weekday(groups, context);
        const to = found === null ? null : dayOf(found.value);
        return found === null || to === null
          ? null
          : meaning(`${isoDay(to - 1)}/${found.value}`, 'interval', found.confidence);
      },
    },
  ];
}

function rangeRules({ weekdays }: ForeignWords, day: DayWords, start: string): readonly Rule[] {
  if (day.to === undefined || day.from === undefined) return [];
  const pair = (from: string, first: readonly string[], to: string, second: readonly string[]): Rule => ({
    pattern: new RegExp(
      `${start}(?:${from})\\s${group(first, 'f')}${END}\\s(?:${to})\\s${group(second, 'd')}${END}`,
      'giu',
    ),
    resolve: fromTo,
  });
  const first = day.oblique ?? weekdays;
  return [
    pair(day.from, first, day.to, weekdays),
    ...(day.oblique === undefined ? [] : [pair(day.from, first, day.to, first)]),
    ...(day.between === undefined ? [] : [pair(day.between, first, either(day.and), first)]),
  ];
}

/** Prepositions that govern the oblique forms; without one of them the word may be another (Russian `среды` is also of the environment). */
const OBLIQUE_LEADS: Readonly<Record<string, string>> = {
  pl: 'od|do|z|ze|po|przed|wieczorem|podczas|koło|około',
  uk: 'з|до|від|після|вранці|ввечері|увечері|вночі',
  ru: 'до|с|со|от|после|утром|вечером|ночью|дн[её]м|утра|вечера|не\\sпозднее',
};

function group(names: readonly string[], mark: string): string {
  return `(?:${names.map((name, index) => `(?<${mark}${index}>${name})`).join('|')})`;
}

function indexIn(groups: Groups, mark: string): number {
  for (let index = 0; index < 7; index++) if (groups[`${mark}${index}`] !== undefined) return index;
  return -1;
}

/** `ein Sonntag`, `chaque lundi`: no day that could be named. */
const ANY_SUCH =
  /(?<!\p{L})(?:eine[mnrs]?|jede[nrms]?|chaque|un|una|uno|cada|tod[oa]s?(?:\s[oal]s?)?|um|uma|ogni|een|elke|iedere|każd[yąa]|кажд(?:ый|ую|ое)|кожн(?:ий|у)|varje|en|hver|her)\s$/iu;

/** `morgen, Donnerstag`, `mañana jueves`: words for tomorrow that alone are also the morning. */
const TOMORROW =
  /(?<!\p{L})(?:(?<!(?<!\p{L})(?:am|guten|diesen|jeden|heute|goede|de)\s)morgen|(?<!(?<!\p{L})(?:la|esta|una|de|cada)\s)mañana),?\s\(?$/iu;

function weekday(groups: Groups, { anchor, tense, before }: Context): Meaning | null {
  const index = indexIn(groups, 'd');
  if (anchor === null || index < 0 || ANY_SUCH.test(before)) return null;
  const behind = (weekdayOf(anchor) - index + 7) % 7;
  const parted = groups['glued'] ?? groups['part'] ?? groups['part2'] ?? groups['lead'];
  const precision = parted === undefined ? 'day' : 'part-of-day';
  const inWeek = mondayOf(anchor) + ((index + 6) % 7);
  if ((groups['nextWeek'] ?? groups['nextWeek2']) !== undefined) return meaning(isoDay(inWeek + 7), precision, 84);
  if ((groups['lastWeek'] ?? groups['lastWeek2']) !== undefined) return meaning(isoDay(inWeek - 7), precision, 84);
  if ((groups['next'] ?? groups['next2']) !== undefined) return meaning(isoDay(anchor + 7 - behind), precision, 80);
  if ((groups['last'] ?? groups['last2']) !== undefined) return meaning(isoDay(anchor - (behind || 7)), precision, 84);
  if (behind === 6 && TOMORROW.test(before)) return meaning(isoDay(anchor + 1), precision, 86);
  switch (tense()) {
    case 'future':
      return meaning(isoDay(anchor + ((7 - behind) % 7)), precision, 78);
    case 'past':
      return meaning(isoDay(anchor - behind), precision, 86);
    default:
      return meaning(isoDay(anchor - behind), precision, 72);
  }
}

function fromTo(groups: Groups, { anchor, tense }: Context): Meaning | null {
  const [first, second] = [indexIn(groups, 'f'), indexIn(groups, 'd')];
  if (anchor === null || first < 0 || second < 0) return null;
  const behind = (weekdayOf(anchor) - first + 7) % 7;
  const begin = tense() === 'future' ? anchor + ((7 - behind) % 7) : anchor - behind;
  const length = (second - first + 7) % 7 || 7;
  return meaning(`${isoDay(begin)}/${isoDay(begin + length)}`, 'interval', 72);
}
