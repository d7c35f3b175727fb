import { countBelow } from '../count-below.ts';

interface Span {
  /** `text`, `title`, … */
  readonly in: string;
  readonly start: number;
  readonly end: number;
}

/** Starts ascending; with each the greatest end of it and of all before. */
interface Spread {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function spreadOf(spans: readonly Span[]): Spread {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  let furthest = -1;
  return {
    starts: ordered.map(({ start }) => start),
    ends: ordered.map(({ end }) => {
      furthest = Math.max(furthest, end);
      return furthest;
    }),
  };
}

/** Whether a span shares a character with one of `spans`, asked in logarithmic time: a text may hold 100,000 of them. */
export function overlapTest(spans: readonly Span[]): (span: Span) => boolean {
  const byPart = new Map([...Map.groupBy(spans, (span) => span.in)].map(([part, own]) => [part, spreadOf(own)]));
  return ({ in: part, start, end }) => {
    const spread = byPart.get(part);
    const before = spread === undefined ? 0 : countBelow(spread.starts, end);
    return before > 0 && (spread?.ends[before - 1] ?? -1) > start;
  };
}
