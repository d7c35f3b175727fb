import type { DateBasis, DateCandidate } from '#article/article.ts';

/** The outcome of the vote. `published` and `modified` are among `candidates`; those that were read but not used carry a flag:
 * `implausible` (before 1990 on one source alone that does not state it outright, the epoch, or later than the object arrived), `outvoted`. */
export interface DateDecision {
  readonly published: DateCandidate | null;
  readonly modified: DateCandidate | null;
  /** 0–100: how often a vote like this one is right. */
  readonly confidence: number;
  readonly candidates: readonly DateCandidate[];
}

/** Share of pages on which a source is right when it speaks; measured on three sets of pages. */
const TRUST: Readonly<Record<DateBasis, number>> = {
  object: 0.995,
  format: 0.99,
  feed: 0.97,
  header: 0.97,
  url: 0.975,
  microdata: 0.96,
  'json-ld': 0.945,
  meta: 0.95,
  time: 0.9,
  dateline: 0.9,
  text: 0.85,
};
const DAY_MS = 86_400_000;
/** Zones run to +14; anything later than that past arrival cannot have been published yet. */
const AHEAD_MS = 14 * 3_600_000;
const EARLIEST = 1990;
/** Who states a date in so many words may state an old one: the dropper, a field of the format, the header line of a dump
 * (archives are written `date 1987-03-04`). What is only found on a page may be the age of anything. */
const STATED: ReadonlySet<DateBasis> = new Set<DateBasis>(['object', 'format', 'header']);

/**
 * Decides publication and modification date by a vote of independent sources: candidates of one basis count once, each
 * day gets the summed log-odds of the sources that name it (a month supports all of its days, weakly), and the day with
 * the most wins; a day that the dropper stated wins always. Of the candidates for that day the most precise and most trusted is given, with its offset as written.
 * A modification date stands in only where no publication date was found, at low confidence. Total: never throws.
 */
export function decideDates(candidates: readonly DateCandidate[], receivedAt: string): DateDecision {
  const latest = Date.parse(receivedAt) + AHEAD_MS;
  const dated = candidates.map((candidate) => ({
    candidate,
    implausible: isImplausible(candidate, candidates, latest),
  }));
  const usable = dated.filter((entry) => !entry.implausible).map((entry) => entry.candidate);
  const published = usable.filter((candidate) => candidate.role === 'published');
  const modified = usable.filter((candidate) => candidate.role === 'modified');
  const days = rank(published);
  const given = published.find((candidate) => candidate.basis === 'object');
  const winner = days.find((day) => given?.value.startsWith(day.day)) ?? days[0];
  const fallback = winner === undefined ? pick(modified, earliestDay(modified)) : null;
  const chosen = winner === undefined ? fallback : pick(published, winner.day);
  const chosenModified = pickModified(modified, chosen);
  return {
    published: chosen,
    modified: chosenModified,
    confidence: winner === undefined ? (fallback === null ? 0 : 50) : confidenceOf(winner, days[1]),
    candidates: dated.map(({ candidate, implausible }) => {
      if (implausible) return { ...candidate, flag: 'implausible' };
      const outvoted =
        candidate.role === 'published' && chosen !== null && !agrees(candidate.value, chosen.value.slice(0, 10));
      return outvoted ? { ...candidate, flag: candidate.flag ?? 'outvoted' } : candidate;
    }),
  };
}

interface RankedDay {
  readonly day: string;
  readonly score: number;
  readonly groups: number;
}

function isImplausible(candidate: DateCandidate, all: readonly DateCandidate[], latest: number): boolean {
  const start = Date.parse(candidate.value.length >= 10 ? candidate.value.slice(0, 10) : candidate.value);
  if (Number.isNaN(start)) return true;
  const instant = candidate.precision === 'instant' ? Date.parse(candidate.value) : start;
  if (instant > latest) return true;
  if (STATED.has(candidate.basis)) return false;
  const year = Number(candidate.value.slice(0, 4));
  if (year === 1970 && candidate.value.startsWith('1970-01-01')) return true;
  if (year >= EARLIEST) return false;
  const supporters = new Set(
    all.filter((other) => other.value.slice(0, 10) === candidate.value.slice(0, 10)).map((other) => other.basis),
  );
  return supporters.size < 2;
}

const TOLD_TWICE = 0.6;
const NEIGHBOUR = 0.25;
const logOdds = (share: number): number => Math.log(share / (1 - share));

/** A day, or a month that holds it, agrees with a day. */
function agrees(value: string, day: string): boolean {
  return value.length < 10 ? day.startsWith(value) : value.startsWith(day);
}

function rank(candidates: readonly DateCandidate[]): RankedDay[] {
  const days = new Set(
    candidates.filter((candidate) => candidate.value.length >= 10).map((candidate) => candidate.value.slice(0, 10)),
  );
  if (days.size === 0) for (const candidate of candidates) days.add(candidate.value);
  const ranked: RankedDay[] = [];
  for (const day of days) {
    const best = new Map<DateBasis, number>();
    for (const candidate of candidates) {
      const weight = support(candidate, day);
      if (weight > (best.get(candidate.basis) ?? 0)) best.set(candidate.basis, weight);
    }
    const score = [...best.values()].reduce((sum, weight) => sum + weight, 0);
    // What a `time` element states and what it shows are one source told twice.
    const told = Math.min(best.get('time') ?? 0, best.get('text') ?? 0);
    ranked.push({ day, score: score - TOLD_TWICE * told, groups: best.size - (told > 0 ? 1 : 0) });
  }
  return ranked.sort((a, b) => b.score - a.score || (a.day < b.day ? -1 : 1));
}

function support(candidate: DateCandidate, day: string): number {
  const share = Math.min(TRUST[candidate.basis], Math.max(0.51, candidate.confidence / 100));
  if (agrees(candidate.value, day)) return candidate.value.length < 10 ? 0.3 * logOdds(share) : logOdds(share);
  // An instant written in another zone falls on the neighbouring day: a quarter of a vote.
  if (candidate.precision !== 'instant' || day.length < 10) return 0;
  const distance = Math.abs(Date.parse(candidate.value) - (Date.parse(day) + DAY_MS / 2));
  return distance <= DAY_MS / 2 + AHEAD_MS && candidate.value.endsWith('Z') ? NEIGHBOUR * logOdds(share) : 0;
}

const RANK: Readonly<Record<DateCandidate['precision'], number>> = { instant: 4, minute: 3, day: 2, month: 1, year: 0 };

const UTC = /(?:Z|[+-]00:00)$/;
const SECONDS = /T\d\d:\d\d:\d\d/;

/** Of the candidates for a day: the most precise, then one with a local offset, then the most trusted. */
function pick(candidates: readonly DateCandidate[], day: string | null): DateCandidate | null {
  if (day === null) return null;
  const those = candidates.filter((candidate) => candidate.value.startsWith(day));
  const order = (candidate: DateCandidate): number =>
    RANK[candidate.precision] * 10 +
    (SECONDS.test(candidate.value) ? 2 : 0) +
    (candidate.precision === 'instant' && !UTC.test(candidate.value) ? 1 : 0) +
    Math.min(TRUST[candidate.basis], candidate.confidence / 100);
  return those.reduce<DateCandidate | null>(
    (best, candidate) => (best === null || order(candidate) > order(best) ? candidate : best),
    null,
  );
}

function earliestDay(candidates: readonly DateCandidate[]): string | null {
  const days = candidates.map((candidate) => candidate.value.slice(0, 10)).sort();
  return days[0] ?? null;
}

/** The latest modification date that is not before the publication day. */
function pickModified(candidates: readonly DateCandidate[], published: DateCandidate | null): DateCandidate | null {
  const after = candidates.filter(
    (candidate) => published === null || candidate.value.slice(0, 10) >= published.value.slice(0, 10),
  );
  const days = after.map((candidate) => candidate.value.slice(0, 10)).sort();
  return pick(after, days.at(-1) ?? null);
}

/** Three or more groups agreeing were right on .98 of the pages, two on .95, one alone on .71; a strong runner-up costs. */
function confidenceOf(winner: RankedDay, second: RankedDay | undefined): number {
  const base = winner.groups >= 3 ? 98 : winner.groups === 2 ? 95 : Math.min(90, Math.round(60 + 10 * winner.score));
  const margin = second === undefined ? 1 : (winner.score - second.score) / winner.score;
  return Math.round(base - (margin < 0.5 ? 20 * (0.5 - margin) : 0));
}
