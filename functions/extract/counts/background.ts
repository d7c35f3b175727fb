import type { CountKind, DateMention } from '#article/article.ts';
import type { FoundFigure } from './figure.ts';
import { type Stretch, sentenceAround, sentenceBefore } from './sentence.ts';
import { type TimeMark, timeMarksIn } from './time-marks.ts';

/** Clauses are told apart by their punctuation and by the words that open one. */
const CLAUSE_START =
  /[,;:()—–“”"] ?| - | (?=(?:but|while|whereas|although|though|when|where|which|who|whom|because|after|before|as)\b)| (?=that (?:has |have |had )?(?:killed|left|claimed|injured|wounded|displaced|drowned|destroyed))/gu;
const AND = / (?=and\b)/gu;
/** A clause that only goes on about the one before: `killing seven people`, `in which seven died`. */
const GOES_ON =
  /^(?:and )?(?:killing|leaving|injuring|wounding|claiming|drowning|displacing|burying|forcing|sending|with|when|where|which|who|whom|that|in which|during which|after|because)\b/iu;
const RELATIVE = /^(?:when|where|which|in which|during which|that|after|because)\b/iu;
/** A figure that just moved is of today, whatever day the event was. */
const MOVED =
  /\b(?:rose|risen|rises|rising|climb(?:ed|s|ing)|jump(?:ed|s)|increased|(?:brought|brings|bringing|taking|takes|raising|raises|raised)\b.*\btoll)\b/iu;
/** What is done to these may be done today for something long ago: `three arrested over the 2019 murder`. */
const LATE: ReadonlySet<CountKind> = new Set(['arrested', 'rescued', 'evacuated', 'attackers']);
const FOR_SOMETHING = /\b(?:over|for|of|connection|suspicion|accused|charged|linked|related)\b/iu;
const IN_IT = /\b(?:in|by|during|from|of|at) (?:the|a|an|its|that) (?:deadly |devastating |massive )?$/iu;
const EVENT =
  /\b(?:earthquake|quake|crash|derail|flood|fire|blaze|attack|explosion|exploded|blast|bomb|shooting|massacre|accident|disaster|collapse|sank|sinking|storm|cyclone|hurricane|typhoon|avalanche|landslide|stampede|tsunami|eruption|erupted|collision|collided|struck)/iu;
const TELLS_ON = /^(?:It|That|This|The \p{Ll}+|At least|More than|Some|About|Around|Nearly|\p{Lu}\p{Ll}+|\d[\d,]*) /u;
const PERFECT = /\b(?:has|have) (?:been )?\p{L}+|\b(?:is|are)\b/u;
/** The figure after `and` counts the same event as the one before. */
const COORDINATED = /^[^,.;:()—–]{0,30},? and (?:\p{Ll}+ ){0,2}$/u;
const MOST_BETWEEN = 90;
const MOST_CLAUSES = 3;
const SPARE = 14;
const SINCE = /^since\b/iu;
const ADVERBIAL = /^(?:In|At|During|On|Near) (?:an?|the|\p{Lu}\p{L}+|one|its|his|her) /u;
const LONG_ADVERBIAL = 60;
const SHORT_SENTENCE = 160;

/** What in the text says that a figure is of another event or of a longer time. */
export interface Background extends Stretch {
  readonly text: string;
}

/**
 * For each figure, what says that it belongs to another event than the one reported: the date of its own clause lies weeks
 * before the article (`In 2013, seven people died`, `the 1953 flood drowned 1,836`, `the worst since 1999, when 40 died`),
 * or it counts over years, or the event is called a similar or a separate one. Null for figures of today. A date in
 * another clause of the sentence proves nothing: `the bridge, built in 1975, collapsed, killing 12`.
 */
export function backgroundsOf(
  text: string,
  figures: readonly FoundFigure[],
  dates: readonly DateMention[],
  published: string | null,
): readonly (Background | null)[] {
  const found = figures.map((figure) => {
    const mark = ownMark(text, figure, dates, published);
    return mark === null ? null : { text: text.slice(mark.start, mark.end), start: mark.start, end: mark.end };
  });
  return found.map((own, at) => own ?? inherited(text, figures, found, at, dates, published));
}

/** `12 people were killed and 30 injured in the 2013 attack`: both, where one of them has no time of its own. */
function inherited(
  text: string,
  figures: readonly FoundFigure[],
  found: readonly (Background | null)[],
  at: number,
  dates: readonly DateMention[],
  published: string | null,
): Background | null {
  const figure = figures[at];
  if (figure === undefined) return null;
  for (const other of [at - 1, at + 1]) {
    const [beside, background] = [figures[other], found[other]];
    if (beside === undefined || background === null || background === undefined) continue;
    const [first, second] = beside.start < figure.start ? [beside, figure] : [figure, beside];
    if (first.end > second.start || !COORDINATED.test(text.slice(first.end, second.start))) continue;
    const clause = clausesOf(text, sentenceAround(text, figure.start, figure.end), true).find(
      ({ start, end }) => start <= figure.start && figure.start < end,
    );
    const own = clause === undefined ? [] : timeMarksIn(text, clause, dates, published);
    if (own.every((mark) => mark.far)) return background;
  }
  return null;
}

function ownMark(
  text: string,
  figure: FoundFigure,
  dates: readonly DateMention[],
  published: string | null,
): TimeMark | null {
  const sentence = sentenceAround(text, figure.start, figure.end);
  const marks = timeMarksIn(text, sentence, dates, published);
  const clauses = clausesOf(text, sentence, false);
  const at = clauses.findIndex(({ start, end }) => start <= figure.start && figure.start < end);
  const leading = leadingMark(text, clauses, marks);
  if (leading !== null && marks.every((mark) => mark.far)) return leading;
  if (MOVED.test(figure.text)) return null;
  const bound = boundMark(text, figure, clauses.slice(0, at + 1), marks);
  if (bound !== null || marks.length > 0 || LATE.has(figure.kind)) return bound;
  return fromSentenceBefore(text, figure, sentence, dates, published);
}

/** The time of the figure's clause (the last of `clauses`), or of the one that it goes on about. */
function boundMark(
  text: string,
  figure: FoundFigure,
  clauses: readonly Stretch[],
  marks: readonly TimeMark[],
): TimeMark | null {
  let opened = '';
  for (const clause of clauses.toReversed().slice(0, MOST_CLAUSES)) {
    const here = marks.filter((mark) => mark.start >= clause.start && mark.start < clause.end);
    if (here.some((mark) => !mark.far)) return null;
    const own = opened === '';
    if (!own && here.length > 0 && LATE.has(figure.kind)) return null;
    const bound = here.find((mark) => (own ? bindsInClause(text, figure, mark) : !mark.since || RELATIVE.test(opened)));
    if (bound !== undefined || here.length > 0) return bound ?? null;
    opened = text.slice(clause.start, clause.end).trimStart();
    if (!GOES_ON.test(opened)) return null;
  }
  return null;
}

/** Whether a time in the figure's own clause is the time of what it counts. */
function bindsInClause(text: string, figure: FoundFigure, mark: TimeMark): boolean {
  if (mark.end <= figure.start) return !(LATE.has(figure.kind) && mark.attributive);
  if (mark.start < figure.end) return true;
  if (mark.compares) return false;
  const between = text.slice(figure.end, mark.start);
  if (between.length > MOST_BETWEEN) return false;
  if (LATE.has(figure.kind)) return !mark.attributive && !FOR_SOMETHING.test(between);
  return !mark.attributive || IN_IT.test(between);
}

/** `In October last year, …`: a first clause that says nothing but when. */
function leadingMark(text: string, clauses: readonly Stretch[], marks: readonly TimeMark[]): TimeMark | null {
  const first = clauses.find(({ start, end }) => text.slice(start, end).trim() !== '');
  if (first === undefined || clauses.at(-1) === first) return null;
  const mark = marks.find((one) => one.start >= first.start && one.end <= first.end);
  if (mark === undefined || !mark.far) return null;
  const clause = text.slice(first.start, first.end);
  if (SINCE.test(clause) || clause.length - (mark.end - mark.start) <= SPARE) return mark;
  // `In an Orlando nightclub in 2016, …`
  const closes = text.slice(mark.end, first.end).trim().length <= 1;
  return closes && ADVERBIAL.test(clause) && clause.length <= LONG_ADVERBIAL ? mark : null;
}

/** `In 2013, a train derailed at Brétigny. Seven people died.` */
function fromSentenceBefore(
  text: string,
  figure: FoundFigure,
  sentence: Stretch,
  dates: readonly DateMention[],
  published: string | null,
): TimeMark | null {
  const before = sentenceBefore(text, sentence.start);
  const own = text.slice(sentence.start, sentence.end);
  if (before === null || own.length > SHORT_SENTENCE || !TELLS_ON.test(own) || PERFECT.test(own)) return null;
  if (figure.start - sentence.start > SHORT_SENTENCE / 2) return null;
  const marks = timeMarksIn(text, before, dates, published);
  if (marks.length === 0 || marks.some((mark) => !mark.far || mark.since)) return null;
  return EVENT.test(text.slice(before.start, before.end)) ? (marks[0] ?? null) : null;
}

function clausesOf(text: string, sentence: Stretch, coordinated: boolean): readonly Stretch[] {
  const here = text.slice(sentence.start, sentence.end);
  const cuts = [...here.matchAll(CLAUSE_START), ...(coordinated ? here.matchAll(AND) : [])]
    .filter(({ index, 0: cut }) => !(cut.startsWith(',') && DIGIT.test(here[index + 1] ?? '')))
    .map(({ index, 0: cut }) => sentence.start + index + cut.length)
    .sort((a, b) => a - b);
  const starts = [sentence.start, ...cuts];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? sentence.end }));
}

const DIGIT = /\d/u;
