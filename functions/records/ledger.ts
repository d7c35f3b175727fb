import type { Figure, LedgerEntry, LedgerLine, MemberCard } from '#article/record.ts';
import { type LineFigure, lineOf, objectOf, reportOf } from './ledger-report.ts';

const LISTED_ENTRIES = 24;
const LISTED_LINES = 24;
const LISTED_CONFLICTS = 6;
const CONFLICT_MS = 24 * 60 * 60 * 1000;

const LOWER = /^(?:at least|more than|over|no fewer than|not less than|upwards? of|exceed\w*)\b/iu;
const UPPER = /^(?:up to|at most|no more than|fewer than|less than|under|nearly|almost)\b/iu;
const ROUGH = /^(?:about|around|some|roughly|approximately|an estimated|estimated|nearly|almost|close to)\b/iu;

/**
 * The reported figures of a story, one line for each kind of thing (the killed, the injured), each report in time order
 * with who said it, whom it counts and how it stands to the report before: the same, compatible (`at least six`, then 8;
 * four skiers, then five people), up or down. A group within a report's own total is a part and compared with nothing.
 * Nothing is chosen: a line gives its latest report and all reports within a day of it that cannot both be true with it
 * (a lower toll of an earlier hour can).
 * What an article took back in a new version stays, marked as superseded. Copies of a text do not count as reports of
 * their own. Amounts of money have a line for each.
 */
export function ledgerOf(members: readonly MemberCard[]): LedgerLine[] {
  const reports = members
    .filter((member) => !member.isDuplicate)
    .flatMap((member) => [...reportOf(member, member.formerFigures, true), ...reportOf(member, member.figures, false)]);
  return [...Map.groupBy(reports, ({ figure }) => lineOf(figure)).entries()]
    .sort(([a, x], [b, y]) => weightOf(y) - weightOf(x) || (a < b ? -1 : 1))
    .slice(0, LISTED_LINES)
    .map(([, line]) => lineFrom(line));
}

/** How many articles speak of it. */
function weightOf(line: readonly LineFigure[]): number {
  return new Set(line.map(({ member }) => member.articleId)).size;
}

function lineFrom(reports: readonly LineFigure[]): LedgerLine {
  const entries: LedgerEntry[] = [];
  let before: LineFigure | null = null;
  let current: LineFigure | null = null;
  for (const report of reports) {
    // Claims in one report all stand to the report before it, not to each other.
    if (report.role === 'total') [before, current] = [current, report];
    const { figure, member, superseded, role } = report;
    entries.push({
      articleId: member.articleId,
      source: member.source,
      date: member.datePublished,
      indexedAt: member.indexedAt,
      number: figure.number,
      numberMax: figure.numberMax,
      qualifier: figure.qualifier,
      of: figure.of,
      attribution: figure.attribution,
      text: figure.text,
      superseded,
      step: role === 'part' ? 'part' : before === null ? 'first' : stepBetween(before.figure, figure),
    });
  }
  const whole = entries.filter((entry) => entry.step !== 'part');
  const latest = latestOf(reports, entries);
  const numbers = whole.flatMap((entry) => [entry.number, entry.numberMax ?? entry.number]);
  const listed =
    entries.length <= LISTED_ENTRIES ? entries : [...entries.slice(0, 8), ...entries.slice(8 - LISTED_ENTRIES)];
  const objects = new Set(reports.filter(({ role }) => role !== 'part').map(({ figure }) => objectOf(figure)));
  const [first] = entries;
  const [figure] = reports;
  if (first === undefined || figure === undefined) throw new Error('ledger: a line has at least one report');
  return {
    kind: figure.figure.kind,
    of: objects.size === 1 ? ([...objects][0] ?? null) : null,
    unit: figure.figure.unit,
    entries: listed,
    latest: latest ?? first,
    lowest: numbers.reduce((a, b) => Math.min(a, b)),
    highest: numbers.reduce((a, b) => Math.max(a, b)),
    revisedDown: entries.some((entry) => entry.step === 'down'),
    conflicts: conflictsWith(latest ?? first, whole).slice(-LISTED_CONFLICTS),
    more: entries.length - listed.length,
  };
}

/** The total of the newest report that still stands. */
function latestOf(reports: readonly LineFigure[], entries: readonly LedgerEntry[]): LedgerEntry | undefined {
  const totals = entries.filter((_, at) => reports[at]?.role === 'total');
  return totals.findLast((entry) => !entry.superseded) ?? totals.at(-1);
}

type Reported = Pick<Figure, 'number' | 'numberMax' | 'qualifier' | 'of'>;

/** What a wording leaves open: `at least 6` is 6 and up, `up to 8` anything to 8, `about 10` a fifth either way. */
export function rangeOf(figure: Reported): readonly [number, number] {
  const high = figure.numberMax ?? figure.number;
  const qualifier = figure.qualifier?.trim() ?? '';
  if (LOWER.test(qualifier)) return [figure.number, Number.POSITIVE_INFINITY];
  if (ROUGH.test(qualifier)) return [figure.number * 0.8, high * 1.2];
  if (UPPER.test(qualifier)) return [0, high];
  return [figure.number, high];
}

/** Whom two figures count decides what they can say of each other: `four skiers` leaves open how many people. */
function rangesOf(a: Reported, b: Reported): readonly [readonly [number, number], readonly [number, number]] {
  const [ofA, ofB] = [objectOf(a), objectOf(b)];
  const range = (figure: Reported, of: string | null, other: string | null): readonly [number, number] =>
    of === null || of === other ? rangeOf(figure) : [rangeOf(figure)[0], Number.POSITIVE_INFINITY];
  return [range(a, ofA, ofB), range(b, ofB, ofA)];
}

function stepBetween(before: Reported, after: Reported): 'same' | 'compatible' | 'up' | 'down' {
  const [a, b] = rangesOf(before, after);
  if (a[0] === b[0] && a[1] === b[1]) return 'same';
  if (b[0] > a[1]) return 'up';
  if (b[1] < a[0]) return 'down';
  return 'compatible';
}

function conflictsWith(latest: LedgerEntry, entries: readonly LedgerEntry[]): LedgerEntry[] {
  const end = timeOf(latest);
  return entries.filter((entry) => {
    if (entry === latest || entry.superseded || Math.abs(end - timeOf(entry)) > CONFLICT_MS) return false;
    if (!speaksForAnother(entry, latest)) return false;
    const step = stepBetween(entry, latest);
    // A toll that rose since is no contradiction; two of one time are.
    return step === 'down' || (step === 'up' && timeOf(entry) >= end);
  });
}

/** Within a report and within an outlet only what another speaker says: an outlet's own figures are its revisions. */
function speaksForAnother(entry: LedgerEntry, latest: LedgerEntry): boolean {
  const own = entry.articleId === latest.articleId || (entry.source !== null && entry.source === latest.source);
  return !own || (entry.articleId === latest.articleId && entry.attribution !== latest.attribution);
}

/** A report without a date counts as of the time it arrived. */
function timeOf(entry: LedgerEntry): number {
  const time = Date.parse(entry.date ?? '');
  return Number.isNaN(time) ? Date.parse(entry.indexedAt) : time;
}
