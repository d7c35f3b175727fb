import type { CountKind } from '#article/article.ts';
import type { Figure, MemberCard } from '#article/record.ts';

/** A figure of one report on its line of the ledger. */
export interface LineFigure {
  readonly figure: Figure;
  readonly member: MemberCard;
  /** The article itself took it back. */
  readonly superseded: boolean;
  /** `total`: what the report gives for the whole line; `claim`: a total that others give in the same report; `part`: some
   * of them (the children among the dead, two bodies found today). */
  readonly role: 'total' | 'claim' | 'part';
}

/** Whom a figure counts when it counts everybody. */
const EVERYBODY = /^(?:people|persons?|person|(?:of )?(?:the )?victims?|(?:of )?them)$/iu;
const BESIDE = /\b(?:others?|more|bodies)$/iu;
const MORE = /^(?:another|an additional)\b/iu;

/** What a figure counts, in small letters; null for everybody or what is not said. */
export function objectOf(figure: Pick<Figure, 'of'>): string | null {
  const of = figure.of?.trim().toLowerCase() ?? '';
  return of === '' || EVERYBODY.test(of) ? null : of;
}

/** The line a figure belongs to. Amounts of money are of one thing only where they are the same. */
export function lineOf({ kind, unit, number }: Figure): string {
  return JSON.stringify(kind === 'amount' ? [kind, unit, number] : [kind, unit]);
}

/**
 * What a report gives for each line, in its own order. A text names its total first, and then who is among them: the total
 * is the first figure of everybody (else the first at all), unless another of the same speaker is greater, for a part is
 * not; totals that others give stand beside it.
 */
export function reportOf(member: MemberCard, figures: readonly Figure[], superseded: boolean): readonly LineFigure[] {
  const lines = Map.groupBy(figures, lineOf);
  return [...lines.values()].flatMap((line) => {
    const total = totalOf(line);
    return line.map((figure) => ({ figure, member, superseded, role: roleOf(figure, total) }));
  });
}

/** The total that a report gives for a kind of thing, of all of its figures; undefined where it gives none. */
export function totalOfKind(kind: CountKind, figures: readonly Figure[]): Figure | undefined {
  return totalOf(figures.filter((figure) => figure.kind === kind));
}

function totalOf(line: readonly Figure[]): Figure | undefined {
  const whole = line.filter((figure) => !isBeside(figure));
  const named = whole.find((figure) => objectOf(figure) === null) ?? whole[0] ?? line[0];
  if (named === undefined || SINGLE.has(named.kind)) return named;
  return whole.reduce(
    (total, figure) => (figure.number > total.number && !differ(figure, named) ? figure : total),
    named,
  );
}

/** A quake has one magnitude; what follows are others. */
const SINGLE: ReadonlySet<CountKind> = new Set(['magnitude']);

function roleOf(figure: Figure, total: Figure | undefined): LineFigure['role'] {
  if (figure === total) return 'total';
  const claims = total !== undefined && objectOf(figure) === null && !isBeside(figure) && differ(figure, total);
  return claims && figure.number !== total.number ? 'claim' : 'part';
}

function isBeside(figure: Figure): boolean {
  return BESIDE.test(figure.of ?? '') || MORE.test(figure.qualifier ?? '');
}

function differ(a: Figure, b: Figure): boolean {
  return (
    a.attribution !== null && b.attribution !== null && a.attribution.toLowerCase() !== b.attribution.toLowerCase()
  );
}
