import { yearFor } from './absolute-rules.ts';
import { civil, type DayNumber, dayNumber, isDay, isoDay, isoMonth, isoWeek, mondayOf, weekdayOf } from './calendar.ts';
import { numberIn } from './digits.ts';
import { type Context, type Meaning, meaning, type Rule } from './rule.ts';

/** Calendar words of Chinese, Japanese and Korean, as patterns. Shifts are keys: years, months, weeks and days from now. */
interface EasternWords {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** What behind a number of days makes a length of it (`20日間`), or behind one of years. */
  readonly length: string;
  readonly years: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  readonly weeks: Readonly<Record<string, number>>;
  readonly days: Readonly<Record<string, number>>;
  /** Groups: `which`, a key of `weekOf`, and `name`, a sign of `weekdays`. */
  readonly weekday: string;
  readonly weekdays: string;
  /** Weeks from now, or the nearest such day on one side. */
  readonly weekOf: Readonly<Record<string, number | 'past' | 'ahead'>>;
  /** What may not stand before a relative word: it is part of another then. */
  readonly notBefore: string;
  /** What tells that a clause is of what is to come. */
  readonly future: RegExp;
}

const WORDS: Readonly<Record<string, EasternWords>> = {
  ja: {
    year: '年',
    month: '月',
    day: '日',
    length: '間|ぶり|以内|以上|以降は|目|後|前|分|程|ほど|ごと|連続|も',
    years: { 今年: 0, 昨年: -1, 去年: -1, 一昨年: -2, 来年: 1 },
    months: { 今月: 0, 先月: -1, 来月: 1 },
    weeks: { 今週: 0, 先週: -1, 来週: 1 },
    days: {
      今日: 0,
      きょう: 0,
      本日: 0,
      昨日: -1,
      きのう: -1,
      昨夜: -1,
      昨晩: -1,
      明日: 1,
      あす: 1,
      一昨日: -2,
      おととい: -2,
      明後日: 2,
      あさって: 2,
      今朝: 0,
      けさ: 0,
      今夜: 0,
    },
    weekday: '(?:(?<which>今週|先週|来週)の?)?(?<name>[日月火水木金土])曜日?',
    weekdays: '日月火水木金土',
    weekOf: { 今週: 0, 先週: -1, 来週: 1 },
    notBefore: '[一昨明毎]',
    future: /予定|見通し|見込み|へ$|方針|開かれる|行われる|始まる|迎える/u,
  },
  zh: {
    year: '年',
    month: '月',
    day: '[日号號]',
    length: '间|間|游|遊|内|內|以上|以来|以來',
    years: { 今年: 0, 去年: -1, 前年: -2, 明年: 1 },
    months: { 本月: 0, 这个月: 0, 這個月: 0, 上月: -1, 上个月: -1, 上個月: -1, 下月: 1, 下个月: 1, 下個月: 1 },
    weeks: { 本周: 0, 本週: 0, 这周: 0, 這週: 0, 上周: -1, 上週: -1, 下周: 1, 下週: 1 },
    days: {
      今天: 0,
      今日: 0,
      今晨: 0,
      今早: 0,
      今晚: 0,
      昨天: -1,
      昨日: -1,
      昨晚: -1,
      昨夜: -1,
      明天: 1,
      明日: 1,
      前天: -2,
      后天: 2,
      後天: 2,
    },
    weekday:
      '(?:(?<which>[上本这這下])(?:个|個)?|(?<![\\p{Nd}每一二两三四五六七八九十多几幾]))(?:星期|礼拜|禮拜|周|週)(?<name>[日天一二三四五六])(?![次个個年圈期带岁歲遭])',
    weekdays: '日一二三四五六天',
    weekOf: { 上: -1, 本: 0, 这: 0, 這: 0, 下: 1 },
    notBefore: '[每先]',
    future: /将|將|预计|預計|计划于|計劃於|拟|擬/u,
  },
  ko: {
    year: '년',
    month: '월',
    day: '일',
    length: '간|째|동안|만에|이상|이내|안에|뒤|후|전|치|차',
    years: { 올해: 0, 금년: 0, 지난해: -1, 작년: -1, 재작년: -2, 내년: 1 },
    months: { 이달: 0, '이번 달': 0, 이번달: 0, 지난달: -1, '다음 달': 1, 다음달: 1, 내달: 1 },
    weeks: { '이번 주': 0, 이번주: 0, 지난주: -1, '다음 주': 1, 다음주: 1 },
    days: { 오늘: 0, 어제: -1, 어젯밤: -1, 내일: 1, 그저께: -2, 그제: -2, 모레: 2 },
    weekday: '(?:(?<which>지난주|이번 주|이번주|다음 주|다음주|지난|오는)\\s)?(?<name>[일월화수목금토])요일',
    weekdays: '일월화수목금토',
    weekOf: { 지난주: -1, '이번 주': 0, 이번주: 0, '다음 주': 1, 다음주: 1, 지난: 'past', 오는: 'ahead' },
    notBefore: '[\\p{Script=Hangul}]',
    future: /예정|계획|방침|전망|열린다|시작한다/u,
  },
};

const N = (name: string, most: number): string => `(?<${name}>\\p{Nd}{1,${most}})`;
/** Years of the Japanese emperors: the year before the first of each. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };
const ERA = `(?<era>${Object.keys(ERAS).join('|')})(?<eraYear>\\p{Nd}{1,2}|元)`;
/** Not the end of a larger number or of a range. */
const FREE = '(?<!\\p{Nd}|\\p{Nd}[~〜～・.,，．/\\-–])';
const keys = (table: Readonly<Record<string, number>>): string =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Rules for Chinese, Japanese or Korean by their code, else null: full dates in years of either count, day and month, day alone, months, years,
 * weekdays and the words for days, weeks, months and years around now. A day without its month is the one nearest to publication. */
export function eastAsianRules(code: string): readonly Rule[] | null {
  const words = WORDS[code];
  return words === undefined ? null : rulesFor(words);
}

function rulesFor(words: EasternWords): readonly Rule[] {
  const { year, month, day, length } = words;
  const anyYear = `(?:(?:(?<year>\\p{Nd}{4})|${ERA})\\s?${year}|(?<which>${keys(words.years)}))`;
  const short = `(?!\\s?(?:${length}))`;
  return [
    {
      pattern: new RegExp(`${FREE}${anyYear}\\s?${N('m', 2)}\\s?${month}\\s?${N('d', 2)}\\s?${day}`, 'gu'),
      resolve: (groups, { anchor }) => dayOf(yearOf(groups, words, anchor), groups),
    },
    {
      pattern: new RegExp(`${FREE}${N('m', 2)}\\s?${month}\\s?${N('d', 2)}\\s?${day}${short}`, 'gu'),
      resolve: (groups, context) => {
        const inYear = yearFor(numberIn(groups['m']), numberIn(groups['d']), { ...context, tense: () => 'unknown' });
        return inYear === null ? null : dayOf(inYear, groups, 86);
      },
    },
    {
      pattern: new RegExp(`${FREE}${anyYear}\\s?${N('m', 2)}\\s?${month}(?!\\s?\\p{Nd})`, 'gu'),
      resolve: (groups, { anchor }) => {
        const [y, m] = [yearOf(groups, words, anchor), numberIn(groups['m'])];
        return y === null || m < 1 || m > 12 ? null : meaning(isoMonth(y, m), 'month', 93);
      },
    },
    {
      pattern: new RegExp(
        `${FREE}(?:(?<year>\\p{Nd}{4})|${ERA})\\s?${year}(?![代度間间]|\\s?(?:前|後|后|以上|전|간|뒤))`,
        'gu',
      ),
      resolve: (groups) => {
        const y = yearOf(groups, words, null);
        return y === null ? null : meaning(String(y), 'year', 90);
      },
    },
    {
      pattern: new RegExp(`${FREE}(?<decade>\\p{Nd}{3})[0０]\\s?${year}[代대]`, 'gu'),
      resolve: ({ decade }) => {
        const first = numberIn(decade) * 10;
        return first < 1500 || first > 2040 ? null : meaning(`${first}/${first + 9}`, 'decade', 88);
      },
    },
    {
      pattern: new RegExp(`(?<which>${keys(words.months)})\\s?${N('d', 2)}\\s?${day}${short}`, 'gu'),
      resolve: ({ which = '', d }, { anchor }) => {
        if (anchor === null) return null;
        const now = civil(anchor);
        const [y = 0, m = 0] = isoMonth(now.year, now.month + (words.months[which] ?? 0))
          .split('-')
          .map(Number);
        return dayOf(y, { m: String(m), d: d ?? '' }, 88);
      },
    },
    {
      pattern: new RegExp(
        `${FREE}(?<!${month}|${month}\\s)${N('d', 2)}\\s?${day}${short}(?![\\p{Nd}本中米韓朝露英仏独産銀系])`,
        'gu',
      ),
      resolve: ({ d }, { anchor }) => (anchor === null ? null : nearestDay(numberIn(d), anchor)),
    },
    ...relativeRules(words),
  ];
}

function relativeRules(words: EasternWords): readonly Rule[] {
  // Words in kana are found inside of others, behind kana.
  const free = `(?<!${words.notBefore})(?<![ぁ-ん](?=[ぁ-ん]))`;
  return [
    {
      pattern: new RegExp(`${free}(?<which>${keys(words.days)})(?![々的之版])`, 'gu'),
      kind: 'near',
      resolve: ({ which = '' }, { anchor }) =>
        anchor === null ? null : meaning(isoDay(anchor + (words.days[which] ?? 0)), 'day', 84),
    },
    {
      pattern: new RegExp(`${free}(?<which>${keys({ ...words.weeks, ...words.months, ...words.years })})(?!度)`, 'gu'),
      resolve: ({ which = '' }, { anchor }) => (anchor === null ? null : period(which, words, anchor)),
    },
    {
      pattern: new RegExp(words.weekday, 'gu'),
      kind: 'weekday',
      resolve: ({ which, name = '' }, context) =>
        onWeekday(
          words.weekdays.indexOf(name) % 7,
          which === undefined ? null : (words.weekOf[which] ?? null),
          words,
          context,
        ),
    },
  ];
}

function yearOf(
  groups: Readonly<Record<string, string>>,
  words: EasternWords,
  anchor: DayNumber | null,
): number | null {
  const { year, era, eraYear, which } = groups;
  if (which !== undefined) return anchor === null ? null : civil(anchor).year + (words.years[which] ?? 0);
  const value = era === undefined ? numberIn(year) : (ERAS[era] ?? 0) + (eraYear === '元' ? 1 : numberIn(eraYear));
  return value >= 1800 && value < 2100 ? value : null;
}

function dayOf(year: number | null, { m, d }: Readonly<Record<string, string>>, confidence = 97): Meaning | null {
  const [month, day] = [numberIn(m), numberIn(d)];
  return year === null || !isDay(year, month, day)
    ? null
    : meaning(isoDay(dayNumber(year, month, day)), 'day', confidence);
}

/** `20日`: the day of that number nearest to publication; what lies in the month before or behind is named with it. */
function nearestDay(day: number, anchor: DayNumber): Meaning | null {
  const { year, month } = civil(anchor);
  const days = [-1, 0, 1].flatMap((step) => {
    const [y = 0, m = 0] = isoMonth(year, month + step)
      .split('-')
      .map(Number);
    return isDay(y, m, day) ? [dayNumber(y, m, day)] : [];
  });
  const nearest = days.reduce<number | null>(
    (best, candidate) => (best === null || Math.abs(candidate - anchor) < Math.abs(best - anchor) ? candidate : best),
    null,
  );
  return nearest === null ? null : meaning(isoDay(nearest), 'day', 74);
}

function period(which: string, { weeks, months, years }: EasternWords, anchor: DayNumber): Meaning {
  const { year, month } = civil(anchor);
  const [week, inMonth] = [weeks[which], months[which]];
  if (week !== undefined) return meaning(isoWeek(anchor + week * 7), 'week', 88);
  if (inMonth !== undefined) return meaning(isoMonth(year, month + inMonth), 'month', 90);
  return meaning(String(year + (years[which] ?? 0)), 'year', 90);
}

function onWeekday(
  weekday: number,
  week: number | 'past' | 'ahead' | null,
  words: EasternWords,
  { anchor, before, after }: Context,
): Meaning | null {
  if (anchor === null || weekday < 0) return null;
  if (typeof week === 'number') return meaning(isoDay(mondayOf(anchor) + week * 7 + ((weekday + 6) % 7)), 'day', 86);
  const behind = (weekdayOf(anchor) - weekday + 7) % 7;
  const ahead = week === 'ahead' || (week === null && isAhead(words, before, after));
  return meaning(isoDay(ahead ? anchor + ((7 - behind) % 7) : anchor - behind), 'day', 76);
}

/** `将于周五通车`, `周五将举行`: what tells of the future stands on either side, in front within the clause. */
function isAhead({ future }: EasternWords, before: string, after: string): boolean {
  return future.test(after.split(SENTENCE)[0] ?? '') || future.test(before.split(CLAUSE).at(-1) ?? '');
}

const SENTENCE = /[。！？.!?\n]/u;
const CLAUSE = /[。！？.!?\n，、,]/u;
