import type { LedgerEntry, LedgerLine } from '#article/record.ts';

/** The figures of a story for people: for each kind the reports in their order, each with its time, its outlet, whom that
 * cites, and how it stands to the report before and to the latest. */
export function figureLines(ledger: readonly LedgerLine[]): string[] {
  return ledger.flatMap((line) => {
    const reports = line.entries.filter((entry) => entry.step !== 'part').map((entry) => reportOf(line, entry));
    const left = line.more > 0 ? [`    (${line.more} more reports)`] : [];
    const [only] = reports;
    if (reports.length === 1 && only !== undefined)
      return [`  ${line.kind}: ${only.figure}  (${only.by})${only.notes}`];
    return [
      `  ${line.kind}:`,
      ...reports.map(({ when, figure, who, notes }) => `    ${when}  ${figure}  (${who})${notes}`),
      ...left,
    ];
  });
}

interface Report {
  readonly when: string;
  readonly figure: string;
  readonly who: string;
  /** Who and when. */
  readonly by: string;
  readonly notes: string;
}

function reportOf({ kind, entries, conflicts }: LedgerLine, entry: LedgerEntry): Report {
  const own = entries.filter((other) => other.articleId === entry.articleId && other.superseded === entry.superseded);
  const isTotal = own.find((other) => other.step !== 'part') === entry;
  const parts = isTotal ? own.filter((other) => other.step === 'part').map(figureOf) : [];
  const disputed = conflicts.some((other) => keyOf(other) === keyOf(entry));
  const notes = [
    // By a newer version of its article: mostly an update, seldom a retraction.
    entry.superseded ? 'replaced since' : null,
    entry.step === 'up' || entry.step === 'down' ? entry.step : null,
    disputed ? 'against the latest' : null,
    parts.length > 0 ? `also ${[...new Set(parts)].join(', ')}` : null,
  ].filter((note) => note !== null);
  const when = (entry.date ?? 'undated').slice(0, 16);
  const cited =
    entry.attribution === null ? null : `citing ${entry.attribution.replace(OPENS, (word) => word.toLowerCase())}`;
  const who = [entry.source, cited].filter((one) => one !== null).join(', ') || '-';
  return {
    when: when.padEnd(16),
    figure: kind === 'amount' ? entry.text : figureOf(entry),
    who,
    by: who === '-' ? when : `${when}, ${who}`,
    notes: notes.length > 0 ? `: ${notes.join('; ')}` : '',
  };
}

/** Words of a speaker that are large at the start of a sentence only. */
const OPENS = /^(?:An?|The|Police|Residents|Witnesses|Officials|Authorities)\b/u;
/** A round word is no number: `dozens` was read as 24. */
const ROUND = /^(?:dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands|millions)$/iu;

/** `at least 6 people`, `5–7 workers`, `dozens`. */
function figureOf({ qualifier, number, numberMax, of }: LedgerEntry): string {
  const range = numberMax === null ? `${number}` : `${number}–${numberMax}`;
  const amount = qualifier !== null && ROUND.test(qualifier) ? [qualifier] : [qualifier, range];
  return [...amount, of].filter((one) => one !== null).join(' ');
}

function keyOf({ articleId, superseded, number, attribution, text }: LedgerEntry): string {
  return JSON.stringify([articleId, superseded, number, attribution, text]);
}
