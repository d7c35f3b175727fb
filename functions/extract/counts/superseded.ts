import type { CountKind } from '#article/article.ts';
import type { FoundFigure } from './figure.ts';
import { type Stretch, sentenceAround } from './sentence.ts';

/** Figures that were given and no longer hold: `erroneously reported that 12`, `had earlier said 12`. */

/** Wrong by the article's own word. */
const WRONG =
  /\b(?:erroneously|incorrectly|wrongly|mistakenly|falsely) (?:reported|said|stated|gave|put|described|claimed|announced|told)\b|\b(?:an |the )?(?:earlier|previous|original) version of th(?:is|e) (?:story|article|report)\b/giu;
const GAVE =
  '(?:said|say|told|reported|put|given|gave|announced|stated|confirmed|estimated|feared|thought|believed|stood|reports|counted)';
const FIRST = '(?:earlier|initially|originally|previously|at first|first|last)';
/** Of an earlier hour: taken as replaced only where the article gives a later figure of the kind. */
const EARLIER = new RegExp(
  `\\b(?:(?:had|have|has|was|were) ${FIRST} (?:been )?${GAVE}|(?<!\\bat )(?:initially|originally|earlier|previously|at first) ${GAVE}` +
    "|(?:earlier|initial|previous|preliminary|original) (?:official |police |death |media )?(?:reports?|figures?|tolls?|counts?|estimates?|statements?)(?![\\p{L}\\p{N}]))|^Earlier(?=,? (?!this|that|in|on|at|last)[\\p{L}’' ]{2,40} (?:had )?(?:said|reported|put|confirmed|announced)(?![\\p{L}\\p{N}]))",
  'giu',
);
/** How far the words stand before what they tell of, at most. */
const NEAR = 60;
const NOT_PEOPLE: ReadonlySet<CountKind> = new Set(['amount', 'magnitude']);
const CONTRAST = /;|\b(?:but|now|while|whereas|later|since|rather|then|corrected|instead)\b/iu;

/** For each figure, the words that say it has been replaced; null for one that holds, or that no other of its kind replaces. */
export function supersededIn(text: string, figures: readonly FoundFigure[]): readonly (NamedStretch | null)[] {
  const wrong = figures.map((_, at) => lastBefore(text, figures, at, WRONG));
  const earlier = figures.map((_, at) => wrong[at] ?? lastBefore(text, figures, at, EARLIER));
  const held = new Set(figures.filter((_, at) => earlier[at] === null).map(({ kind }) => kind));
  return figures.map(
    (figure, at) => (held.has(figure.kind) ? earlier[at] : wrong[at]) ?? overtaken(figures, at) ?? null,
  );
}

/** `toll, which stood at 27, has risen to 31`: the wording of the later figure holds that of the earlier one. */
function overtaken(figures: readonly FoundFigure[], at: number): NamedStretch | null {
  const [figure, next] = [figures[at], figures[at + 1]];
  if (figure === undefined || next === undefined || next.kind !== figure.kind) return null;
  const holds = next.start <= figure.start && next.end > figure.end;
  return holds ? { text: next.text, start: next.start, end: next.end } : null;
}

/** A stretch of the text with its words. */
export interface NamedStretch extends Stretch {
  readonly text: string;
}

/** The words nearest before a figure, if none of its kind stands between: `earlier put the toll at nine, said 12 had died`. */
function lastBefore(text: string, figures: readonly FoundFigure[], at: number, pattern: RegExp): NamedStretch | null {
  const figure = figures[at];
  if (figure === undefined) return null;
  if (NOT_PEOPLE.has(figure.kind)) return null;
  const sentence = sentenceAround(text, figure.start, figure.end);
  const here = text.slice(sentence.start, figure.end);
  const match = [...here.matchAll(pattern)].at(-1);
  if (match === undefined) return null;
  const end = match.index + match[0].length;
  if (sentence.start + end + NEAR < figure.start || CONTRAST.test(here.slice(end))) return null;
  for (let before = at - 1; (figures[before]?.start ?? -1) >= sentence.start; before--) {
    const other = figures[before];
    if (other?.kind === figure.kind && other.end > sentence.start + end && other.end < figure.end) return null;
  }
  return { text: match[0], start: sentence.start + match.index, end: sentence.start + end };
}
