import { type BoostedTrees, probability } from '#article/boosted-trees.ts';
import { ROW_NAMES, type SignalName } from './page-signals.ts';

/** Five headings that are links, as `pageSignals` counts them. */
const MANY_LINKED = Math.log1p(5) - 0.001;
/** Three of them, on a page without a headline of its own. */
const SOME_LINKED = Math.log1p(3) - 0.001;
/** Four time elements: each item of a list has its own. */
const MANY_DATES = Math.log1p(4) - 0.001;

/** The signals of one page by name, and what follows from several. */
interface Seen {
  readonly at: (name: SignalName) => number;
  /** The page says to machines that it is one report. */
  readonly states: boolean;
  /** It lies at the root of its site, and no query names a report by its number. */
  readonly root: boolean;
}

/** By how much the odds of an article fall, by rule; in the order in which they were found. */
const RULES: readonly ((seen: Seen) => number)[] = [
  ({ at, states, root }) => (root || at('indexPath') === 1 ? (states ? 2 : 4) : 0),
  ({ at, states }) => (!states && at('dayPath') === 1 ? 3 : 0),
  ({ at, states, root }) =>
    !states && at('h1') === 0 && at('linkedHeadings') >= SOME_LINKED && (at('listPath') === 1 || root) ? 3 : 0,
  ({ at, states }) => (!states && (at('listPath') === 1 || (at('listSegment') === 1 && at('slugWords') < 5)) ? 2 : 0),
  ({ at, states }) => (!states && (at('ldList') === 1 || at('ldProduct') === 1) ? 1.5 : 0),
  ({ at, states }) => {
    const ownDate = at('dateAtTop') === 1 && at('times') < MANY_DATES;
    return !states && !ownDate && at('prose') === 0 && at('linkedHeadings') >= MANY_LINKED ? 3 : 0;
  },
  // Sections are marked up as og:article too often for that to count here.
  ({ at }) => (at('ofMany') === 1 ? (at('ldMany') === 0 && at('ldArticle') + at('stated date') > 0 ? 1.5 : 4) : 0),
  ({ at, states }) => (!states && at('pagePath') === 1 && at('ownHeadline') === 0 && at('numbered') === 0 ? 2 : 0),
  ({ at }) => (at('ldMany') === 1 ? 2 : 0),
];

/** The trained probability that a page is an article, corrected by rules that the sample was too small to teach: a front page, the
 * archive of a day or month, a list path, a stated list, several linked headings without a headline, linked headings without
 * a paragraph or a date, prose that stands under linked headlines only, further pages and results of a search, and several
 * reports stated at once are no articles unless the page states one. */
export function articleProbability(signals: Float64Array, trees: BoostedTrees): number {
  const p = Math.min(0.999, Math.max(0.001, probability(trees, signals)));
  const at = (name: SignalName): number => signals[ROW_NAMES.indexOf(name)] ?? 0;
  const seen: Seen = {
    at,
    states: at('ldMany') === 0 && at('ogArticle') + at('ldArticle') + at('stated date') > 0,
    root: at('rootPath') === 1 && at('numbered') === 0,
  };
  const odds = RULES.reduce((sum, rule) => sum - rule(seen), Math.log(p / (1 - p)));
  return 1 / (1 + Math.exp(-odds));
}
