import type { Figure, LedgerEntry, LedgerLine, MemberCard } from '#article/record.ts';

const LISTED_ENTRIES = 24;
const LISTED_LINES = 24;
const LISTED_CONFLICTS = 6;
const CONFLICT_MS = 24 * 60 * 60 * 1000;

const LOWER = /^(?:at least|more than|over|no fewer than|not less than|upwards? of|exceed\w*)\b/iu;
const UPPER = /^(?:up to|at most|no more than|fewer than|less than|under|nearly|almost)\b/iu;
const ROUGH = /^(?:about|around|some|roughly|approximately|an estimated|estimated|nearly|almost|close to)\b/iu;

interface Report {
  readonly figure: Figure;
  readonly member: MemberCard;
  readonly superseded: boolean;
}

/**
 * The reported figures of a story, one line for each thing counted (kind, of what, unit), each report in time order with
 * who said it and how it stands to the report before: the same, compatible (`at least six`, then 8), up or down. Nothing
 * is chosen: a line gives its latest report and all reports within a day of it that cannot both be true with it.
 * What an article took back in a new version stays, marked as superseded. Copies of a text do
 * not count as reports of their own.
 */
export function ledgerOf(members: readonly MemberCard[]): LedgerLine[] {
  const lines = new Map<string, Report[]>();
  for (const member of members) {
    if (member.isDuplicate) continue;
    const former = member.formerFigures.map((figure) => ({ figure, superseded: true }));
    for (const { figure, superseded } of [
      ...former,
      ...member.figures.map((one) => ({ figure: one, superseded: false })),
    ]) {
      const line = JSON.stringify([figure.kind, objectOf(figure), figure.unit]);
      lines.set(line, [...(lines.get(line) ?? []), { figure, member, superseded }]);
    }
  }
  return [...lines.entries()]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, LISTED_LINES)
    .map(([, reports]) => lineOf(reports));
}

function lineOf(reports: readonly Report[]): LedgerLine {
  const entries: LedgerEntry[] = [];
  for (const { figure, member, superseded } of reports) {
    const before = entries.at(-1);
    entries.push({
      articleId: member.articleId,
      source: member.source,
      date: member.datePublished,
      indexedAt: member.indexedAt,
      number: figure.number,
      numberMax: figure.numberMax,
      qualifier: figure.qualifier,
      attribution: figure.attribution,
      text: figure.text,
      superseded,
      step: before === undefined ? 'first' : stepBetween(before, figure),
    });
  }
  const latest = entries.findLast((entry) => !entry.superseded) ?? entries.at(-1);
  const first = reports[0];
  if (latest === undefined || first === undefined) throw new Error('ledger: a line has at least one report');
  const numbers = entries.flatMap((entry) => [entry.number, entry.numberMax ?? entry.number]);
  const listed =
    entries.length <= LISTED_ENTRIES ? entries : [...entries.slice(0, 8), ...entries.slice(8 - LISTED_ENTRIES)];
  return {
    kind: first.figure.kind,
    of: objectOf(first.figure),
    unit: first.figure.unit,
    entries: listed,
    latest,
    lowest: numbers.reduce((a, b) => Math.min(a, b)),
    highest: numbers.reduce((a, b) => Math.max(a, b)),
    revisedDown: entries.some((entry) => entry.step === 'down'),
    conflicts: conflictsWith(latest, entries).slice(-LISTED_CONFLICTS),
    more: entries.length - listed.length,
  };
}

/** `Police officers` and `police officers` are one thing; nothing more is assumed to be the same. */
function objectOf(figure: Figure): string | null {
  const of = figure.of?.trim().toLowerCase() ?? '';
  return of === '' ? null : of;
}

type Reported = Pick<Figure, 'number' | 'numberMax' | 'qualifier'>;

/** What a wording leaves open: `at least 6` is 6 and up, `up to 8` anything to 8, `about 10` a fifth either way. */
export function rangeOf(figure: Reported): readonly [number, number] {
  const high = figure.numberMax ?? figure.number;
  const qualifier = figure.qualifier?.trim() ?? '';
  if (LOWER.test(qualifier)) return [figure.number, Number.POSITIVE_INFINITY];
  if (ROUGH.test(qualifier)) return [figure.number * 0.8, high * 1.2];
  if (UPPER.test(qualifier)) return [0, high];
  return [figure.number, high];
}

function stepBetween(before: Reported, after: Reported): LedgerEntry['step'] {
  const [a, b] = [rangeOf(before), rangeOf(after)];
  if (a[0] === b[0] && a[1] === b[1]) return 'same';
  if (b[0] > a[1]) return 'up';
  if (b[1] < a[0]) return 'down';
  return 'compatible';
}

function conflictsWith(latest: LedgerEntry, entries: readonly LedgerEntry[]): LedgerEntry[] {
  const end = timeOf(latest);
  return entries.filter((entry) => {
    if (entry.superseded || entry.articleId === latest.articleId || Math.abs(end - timeOf(entry)) > CONFLICT_MS)
      return false;
    if (entry.source !== null && entry.source === latest.source) return false;
    const step = stepBetween(entry, latest);
    return step === 'up' || step === 'down';
  });
}

/** A report without a date counts as of the time it arrived. */
function timeOf(entry: LedgerEntry): number {
  const time = Date.parse(entry.date ?? '');
  return Number.isNaN(time) ? Date.parse(entry.indexedAt) : time;
}
