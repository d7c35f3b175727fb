import type { DateMention, NormalizedArticle } from '#article/article.ts';
import { ABSOLUTE_RULES } from './absolute-rules.ts';
import { type Placed, weekdaysBeside } from './beside.ts';
import { type DayNumber, dayOf } from './calendar.ts';
import { foreignRules, languageCode } from './foreign-rules.ts';
import { foreignTenses, type TenseReader } from './foreign-tense.ts';
import { INTERVAL_RULES } from './interval-rules.ts';
import { type LocalDay, localDay } from './local-day.ts';
import { RELATIVE_RULES } from './relative-rules.ts';
import type { Context, Rule } from './rule.ts';
import { tenseAt } from './tense.ts';
import { TIME_RULES } from './time-rules.ts';

/** In order of preference where matches of one length overlap. */
const ENGLISH: readonly Rule[] = [...TIME_RULES, ...INTERVAL_RULES, ...ABSOLUTE_RULES, ...RELATIVE_RULES];
const WINDOW = 40;

/**
 * The dates mentioned in title and text, resolved against the publication date; in order of place, never overlapping. The publication day (in the
 * zone it is stated in, or the day that `local` says it was where the story was written) is the anchor; the direction of a bare weekday, day or month is decided by the tense of its clause. Without
 * a publication day only full dates resolve. A day stays a day, `last week` an ISO week, `over the weekend` an interval `a/b`;
 * a part of the day keeps its day as value. English in full; forty-five other languages by full dates, weekdays and the words for the days around. The date of the dateline is not repeated.
 */
export function findDates(
  article: NormalizedArticle,
  local: LocalDay | null = localDay(article, null),
): readonly DateMention[] {
  const anchor = local?.day ?? (article.datePublished === null ? null : dayOf(article.datePublished));
  const { language } = article;
  const rules = language === null || language === 'en' ? ENGLISH : foreignRules(language);
  const tenses = (text: string): TenseReader =>
    language === null || language === 'en'
      ? (start, end) => tenseAt(text, start, end)
      : foreignTenses(languageCode(language), text);
  const from = article.dateline === null ? 0 : article.dateline.end;
  return [
    ...findIn(article.title, 'title', 0, anchor, rules, tenses(article.title)),
    ...findIn(article.text, 'text', from, anchor, rules, tenses(article.text)),
  ];
}

/** A place where a rule fits; whether it means something is asked only if nothing longer there does. */
interface Match {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
  readonly rule: Rule;
  readonly groups: Readonly<Record<string, string>>;
}

function findIn(
  text: string,
  where: 'title' | 'text',
  from: number,
  anchor: DayNumber | null,
  rules: readonly Rule[],
  tense: TenseReader,
): DateMention[] {
  const matches: Match[] = [];
  for (const [rank, rule] of rules.entries()) {
    for (const match of text.matchAll(rule.pattern)) {
      const start =
        rules === ENGLISH
          ? startOf(text, match.index, match[0])
          : match.index + (LEADING.exec(match[0])?.[0].length ?? 0);
      const end = match.index + match[0].trimEnd().length;
      if (start >= from) matches.push({ start, end, rank, rule, groups: match.groups ?? {} });
    }
  }
  const resolve = ({ start, end, rule, groups }: Match): Placed | null => {
    const found = rule.resolve(groups, contextOf(text, start, end, anchor, tense));
    return found === null ? null : { ...found, start, end, kind: rule.kind };
  };
  return weekdaysBeside(text, longestFirst(matches, text.length, resolve)).map(
    ({ start, end, value, precision, confidence }) => ({
      in: where,
      text: text.slice(start, end),
      start,
      end,
      value,
      precision,
      confidence,
    }),
  );
}

/** A mention begins with the preposition that places it in time (`on Friday`, `since November`), never with another (`of`, `for`). */
function startOf(text: string, index: number, match: string): number {
  const start = index + (NOT_PART.exec(match)?.[0].length ?? 0);
  if (WHOLE.test(match)) return start;
  return start - (PREPOSITION.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0);
}

const LEADING = /^\s*/;
const NOT_PART =
  /^\s*(?:(?:[Oo]f|[Ff]or|[Bb]efore|[Aa]fter|and)\s)?(?:(?:[Tt]he|[Aa]n?|his|her|their|its|our)\s(?=\d{4}(?:\s|$)|\p{Lu}\p{L}+\.?\s\d))?/u;
/** These have their preposition already, or take none. */
const WHOLE =
  /^(?:on|in|since|until|till|by|during|from|over|at|today|yesterday|tomorrow|tonight|last night|overnight)\b/i;
const PREPOSITION = /\b(?:on|in|since|until|till|by|during|from|over|at)\s$/i;

function contextOf(text: string, start: number, end: number, anchor: DayNumber | null, tense: TenseReader): Context {
  return {
    anchor,
    tense: () => tense(start, end),
    before: text.slice(Math.max(0, start - WINDOW), start),
    after: text.slice(end, end + WINDOW),
  };
}

/** Of mentions that overlap the longest that means something is kept. */
function longestFirst(
  matches: readonly Match[],
  length: number,
  resolve: (match: Match) => Placed | null,
): readonly Placed[] {
  const ranked = matches.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start,
  );
  const taken = new Uint8Array(length);
  const kept: Placed[] = [];
  for (const match of ranked) {
    // Longer ones are in already, so one that overlaps has an end inside of another.
    if (taken[match.start] === 1 || taken[match.end - 1] === 1) continue;
    const found = resolve(match);
    if (found === null) continue;
    taken.fill(1, match.start, match.end);
    kept.push(found);
  }
  return kept.sort((a, b) => a.start - b.start);
}
