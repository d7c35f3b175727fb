import type { Block } from './blocks.ts';
import type { Body } from './choose-body.ts';
import { headlineAt } from './headline-at.ts';
import { weightOf } from './letters.ts';

/** A sign that ends a sentence, in the scripts that have one. */
const SENTENCE = /[.!?。！？؟।۔]/u;
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** How many blocks behind the headline a date may stand. */
const NEAR = 12;
const DATED = /(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2}|[٠-٩]{4}|[۰-۹]{4}|[०-९]{4}|[০-৯]{4}/u;

const textOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

/** How much text was chosen, of what make, and how surely. `readable`: what readability rules alone would keep. */
export function bodySignals(blocks: readonly Block[], readable: readonly boolean[], body: Body) {
  const chosen = blocks.filter((block) => body.chosen[block.index] === true);
  const own = Math.max(1, textOf(chosen));
  const all = Math.max(1, textOf(blocks));
  let run = 0;
  let longestRun = 0;
  for (const block of blocks) {
    run = body.chosen[block.index] === true && block.text.length > 60 ? run + 1 : 0;
    longestRun = Math.max(longestRun, run);
  }
  const share = (test: (block: Block) => boolean): number => chosen.filter(test).length / Math.max(1, chosen.length);
  return {
    bodyWeight: Math.log1p(textOf(chosen)),
    bodyShare: textOf(chosen) / all,
    bodyBlocks: Math.min(100, chosen.length),
    meanParagraph: Math.min(1_000, own / Math.max(1, chosen.length)),
    longestParagraph: Math.min(2_000, Math.max(0, ...chosen.map((block) => block.text.length))),
    sentences: share((block) => SENTENCE.test(block.text.slice(-3))),
    certainty: body.certainty,
    readableShare: textOf(blocks.filter((block) => readable[block.index] === true)) / all,
    longestRun,
    itemShare: share((block) => block.host.tag === 'li'),
    headingShare: share((block) => HEADINGS.has(block.host.tag)),
  };
}

/** Whether the chosen text hangs together: in one box, without linked headings between, without a label that recurs. */
export function unitySignals(blocks: readonly Block[], body: Body) {
  const chosen = blocks.filter((block) => body.chosen[block.index] === true);
  const inside = blocks.slice(chosen[0]?.index ?? 0, (chosen.at(-1)?.index ?? 0) + 1);
  const linked = inside.filter((block) => HEADINGS.has(block.host.tag) && block.linkChars > 0.7 * block.text.length);
  const parents = new Map<unknown, number>();
  const grandparents = new Map<unknown, number>();
  const labels = new Map<string, number>();
  for (const block of chosen) {
    const { parent } = block.host;
    parents.set(parent, (parents.get(parent) ?? 0) + block.text.length);
    grandparents.set(parent?.parent, (grandparents.get(parent?.parent) ?? 0) + block.text.length);
  }
  for (const block of blocks)
    if (block.text.length <= 40 && block.links > 0) labels.set(block.text, (labels.get(block.text) ?? 0) + 1);
  const mass = Math.max(1, textOf(chosen));
  return {
    headingsInBody: linked.length / Math.max(1, chosen.length),
    parents: parents.size / Math.max(1, chosen.length),
    topParent: Math.max(0, ...parents.values()) / mass,
    topGrandparent: Math.max(0, ...grandparents.values()) / mass,
    repeatedLabels: Math.log1p(Math.max(0, ...labels.values())),
  };
}

/** Share of the page's text in blocks that read as sentences. */
export function runningShare(blocks: readonly Block[]): number {
  let all = 1;
  let running = 0;
  for (const block of blocks) {
    all += block.text.length;
    if (block.text.length >= 80 && block.linkChars < 0.3 * block.text.length && SENTENCE.test(block.text))
      running += block.text.length;
  }
  return running / all;
}

/** A short line with a year in it between a little before the headline and the start of the text. */
export function dateAtTop(blocks: readonly Block[]): boolean {
  const heading = headlineAt(blocks);
  if (heading < 0) return false;
  return blocks
    .slice(Math.max(0, heading - 4), heading + NEAR)
    .some(
      (block) =>
        block.host.tag !== 'h1' && block.index !== heading && block.text.length <= 120 && DATED.test(block.text),
    );
}

/** How many paragraphs of some length there are without a link over them, as its logarithm. */
export function prose(blocks: readonly Block[]): number {
  return Math.log1p(
    blocks.filter(
      (block) =>
        weightOf(block.text) >= 140 &&
        block.linkChars <= 0.4 * block.text.length &&
        SENTENCE.test(block.text.slice(-3)),
    ).length,
  );
}
