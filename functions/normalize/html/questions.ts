import type { Block } from './blocks.ts';
import { kinOf } from './kinship.ts';
import { weightOf } from './letters.ts';
import type { ElementNode } from './tree.ts';
import { wordingOf } from './wording.ts';

const FEWEST = 3;
const QUESTION = /[?？؟]["”»’」]?$/u;
const SENTENCE = /[.!?。！？۔।…]["”»’」)]?$/u;
const LONGEST_QUESTION = 160;
const SHORTEST_ANSWER = 60;
/** Blocks behind the last of the choice where the questions may begin. */
const NEAR = 12;
/** What comes in is at most so much of the choice. */
const MOST = 0.5;
const SIGNUP = 1;
const LEGAL = 2;
const CAPTIONS: ReadonlySet<string> = new Set(['figcaption', 'caption']);

/**
 * A choice with the questions and answers that close its text: three or more questions of one template, each with an answer in
 * sentences right under it, within or close behind the choice. Publishers fold them in, so neither Readability nor the trees are
 * sure of them. Of 84 such answers on labelled pages 80 were in the labelled text; the four others stood under captions. Questions about
 * subscriptions and cookies stay out, so do questions that say more than half of what the text says.
 */
export function withQuestions(blocks: readonly Block[], chosen: readonly boolean[]): readonly boolean[] {
  const first = chosen.indexOf(true);
  const last = chosen.lastIndexOf(true);
  if (first < 0) return chosen;
  const templates = new Map<string, number[]>();
  for (let at = first + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || !isQuestion(block) || !isAnswer(blocks[at + 1])) continue;
    const kin = kinOf(block);
    const known = templates.get(kin);
    if (known === undefined) templates.set(kin, [at]);
    else known.push(at);
  }
  const added = blocks.map(() => false);
  for (const questions of templates.values()) {
    if (questions.length < FEWEST || (questions[0] ?? 0) > last + NEAR) continue;
    if (questions.filter((at) => isService(blocks[at])).length * 3 > questions.length) continue;
    for (const at of questions) addPair(blocks, added, at);
  }
  const fresh = added.map((flag, i) => flag && chosen[i] !== true);
  return weigh(blocks, fresh) <= MOST * weigh(blocks, chosen)
    ? chosen.map((flag, i) => flag || fresh[i] === true)
    : chosen;
}

function isQuestion({ text, host, linkChars }: Block): boolean {
  return text.length <= LONGEST_QUESTION && linkChars === 0 && !CAPTIONS.has(host.tag) && QUESTION.test(text);
}

function isAnswer(block: Block | undefined): boolean {
  if (block === undefined) return false;
  const { text, linkChars } = block;
  return (
    weightOf(text) >= SHORTEST_ANSWER && linkChars < 0.5 * text.length && SENTENCE.test(text) && !QUESTION.test(text)
  );
}

function isService(block: Block | undefined): boolean {
  const wordings = wordingOf(block?.text ?? '');
  return wordings[SIGNUP] === true || wordings[LEGAL] === true;
}

/** The question, unless it is a button, and all paragraphs of its answer. */
function addPair(blocks: readonly Block[], added: boolean[], at: number): void {
  const question = blocks[at];
  const answer = blocks[at + 1];
  if (question === undefined || answer === undefined) return;
  added[at] = question.controls === 0 && !isInButton(question.host);
  const kin = kinOf(answer);
  for (let i = at + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || kinOf(block) !== kin || block.host.parent !== answer.host.parent || isQuestion(block))
      return;
    added[i] = true;
  }
}

function isInButton(host: ElementNode): boolean {
  return host.tag === 'button' || host.parent?.tag === 'button';
}

function weigh(blocks: readonly Block[], flags: readonly boolean[]): number {
  return blocks.reduce((sum, block, i) => sum + (flags[i] === true ? weightOf(block.text) : 0), 0);
}
