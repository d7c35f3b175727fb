import { withoutApart } from './apart-boxes.ts';
import { withoutAppeals } from './appeals.ts';
import { type WeighedBlocks, weighBlocks } from './block-model.ts';
import type { Block } from './blocks.ts';
import { withoutConsent } from './consent-boxes.ts';
import { topMean } from './context-rows.ts';
import { withTables } from './data-tables.ts';
import { withDatelineLead } from './dateline-lead.ts';
import { withoutLinkCards } from './link-cards.ts';
import { withoutEdges } from './page-edges.ts';
import type { PageEvidence } from './page-facts.ts';
import { clean } from './plain.ts';
import { withQuestions } from './questions.ts';
import { withStated } from './stated-body.ts';
import { withoutCards } from './teaser-cards.ts';
import { withoutTeaserLists } from './teaser-lists.ts';
import { tidyBody } from './tidy-body.ts';

export interface Body {
  /** Plain paragraphs in the order of the page. */
  readonly paragraphs: readonly string[];
  /** Which blocks of the page are in it; none where JSON-LD gave the text. */
  readonly chosen: readonly boolean[];
  readonly basis: 'blocks' | 'readability' | 'json-ld';
  /** How sure the choice is: mean probability of what was chosen, 0–1. */
  readonly certainty: number;
}

const THRESHOLD = 0.4;
/** A page whose best text is unsure of itself is judged by its own measure. */
const RELATIVE = 1.1;
const LEAST_SHARE = 0.3;
/** Nor is it a loss where the weights are nearly sure that what Readability kept is not the text: the privacy settings of a page with
 * little to say (.10). */
const LEAST_TRUST = 0.2;
const LONG_BODY = 600;
/** What a server prints into a page where its code fails (PHP's messages to its maker). */
const SERVER_MESSAGE =
  /^(?:PHP )?(?:Warning|Notice|Deprecated|Strict Standards|(?:Fatal|Parse|Catchable fatal|Recoverable fatal) error): .{1,600} on line \d{1,6}$/su;

/**
 * The text of the article: the blocks that the trained weights find, with Readability's choice and the page's own JSON-LD as
 * evidence. Two checks against loss of text: where less than a third of what Readability kept is left, Readability's choice
 * stands; where JSON-LD holds an article several times as long as what the page shows, that text is taken.
 */
export function chooseBody(
  blocks: readonly Block[],
  evidence: PageEvidence,
  readable: readonly boolean[],
  weighed: WeighedBlocks = weighBlocks(blocks, evidence, readable),
): Body {
  const threshold = Math.min(THRESHOLD, THRESHOLD * RELATIVE * topMean(weighed.p, weighed.weights));
  const title = evidence.title === null ? '' : squash(evidence.title);
  const isTitle = blocks.map((block) => title !== '' && blocks.length > 1 && squash(block.text) === title);
  const byModel = weighed.p.map(
    (p, i) => p >= threshold && isTitle[i] !== true && !SERVER_MESSAGE.test(blocks[i]?.text ?? ''),
  );
  const massOf = (chosen: readonly boolean[]): number =>
    weighed.weights.reduce((sum, weight, i) => sum + (chosen[i] === true ? weight : 0), 0);
  const kept = massOf(byModel);
  const keptByReadability = massOf(readable);
  if (
    evidence.articleBody !== null &&
    evidence.articleBody.length >= LONG_BODY &&
    evidence.articleBody.length > 3 * Math.max(kept, keptByReadability)
  ) {
    return {
      paragraphs: paragraphsOf(evidence.articleBody),
      chosen: blocks.map(() => false),
      basis: 'json-ld',
      certainty: 0.8,
    };
  }
  const lost =
    kept < LEAST_SHARE * keptByReadability &&
    goodShare(weighed, readable) > 0.5 &&
    meanOf(weighed, readable, keptByReadability) >= LEAST_TRUST;
  const tidy = withDatelineLead(
    blocks,
    tidyBody(
      blocks,
      lost
        ? readable.map((kept, i) => kept && isTitle[i] !== true)
        : withoutEdges(blocks, withoutOthers(blocks, byModel, readable), evidence.title),
      evidence,
    ),
    readable,
  );
  const { chosen, fuller } = withStated(blocks, withTables(blocks, tidy, readable), evidence.articleBody);
  const certainty = meanOf(weighed, chosen, massOf(chosen));
  if (fuller && evidence.articleBody !== null)
    return { paragraphs: paragraphsOf(evidence.articleBody), chosen, basis: 'json-ld', certainty };
  return { paragraphs: joinCells(blocks, chosen), chosen, basis: lost ? 'readability' : 'blocks', certainty };
}

/** A choice without what houses put around a text: consent, comments and columns, appeals, other reports. */
function withoutOthers(
  blocks: readonly Block[],
  chosen: readonly boolean[],
  readable: readonly boolean[],
): readonly boolean[] {
  const apart = withoutApart(blocks, withQuestions(blocks, withoutConsent(blocks, chosen)), readable);
  const unasked = withoutAppeals(blocks, apart);
  const unlinked = withoutLinkCards(blocks, unasked);
  return withoutCards(blocks, withoutTeaserLists(blocks, unlinked, readable), readable);
}

const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const squash = (text: string): string => text.toLowerCase().replace(NOT_WORD, '');

/** The mean probability of a choice of this mass. */
function meanOf({ p, weights }: WeighedBlocks, chosen: readonly boolean[], mass: number): number {
  return p.reduce((sum, own, i) => sum + (chosen[i] === true ? own * (weights[i] ?? 0) : 0), 0) / Math.max(1, mass);
}

function goodShare({ weights, good }: WeighedBlocks, chosen: readonly boolean[]): number {
  let all = 0;
  let running = 0;
  for (const [i, weight] of weights.entries()) {
    if (chosen[i] !== true) continue;
    all += weight;
    if (good[i] === true) running += weight;
  }
  return all === 0 ? 0 : running / all;
}

/** Paragraphs of the chosen blocks; the cells of one table row are one line, the lines of one cell are paragraphs. */
function joinCells(blocks: readonly Block[], chosen: readonly boolean[]): string[] {
  const paragraphs: string[] = [];
  let row: Block['host'] | null = null;
  let cell: Block['host'] | null = null;
  for (const block of blocks) {
    if (chosen[block.index] !== true) continue;
    const text = clean(block.text);
    if (text === '') continue;
    const own = CELLS.has(block.host.tag) ? block.host.parent : null;
    const last = paragraphs.at(-1);
    const beside = own !== null && own === row && block.host !== cell && !text.includes('\n');
    if (beside && last !== undefined && text.length + last.length < 300)
      paragraphs[paragraphs.length - 1] = `${last} ${text}`;
    else paragraphs.push(text);
    row = own;
    cell = block.host;
  }
  return paragraphs;
}

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const LINE = /\n+/;
const SENTENCES = /(?<=[.!?…]["”»’')]?)\s{2,}/u;

/** The paragraphs of a JSON-LD articleBody: its lines; else, where it has none, its double spaces. */
function paragraphsOf(text: string): string[] {
  const lines = text
    .split(LINE)
    .map(clean)
    .filter((line) => line !== '');
  if (lines.length > 1) return lines;
  return text
    .split(SENTENCES)
    .map(clean)
    .filter((line) => line !== '');
}
