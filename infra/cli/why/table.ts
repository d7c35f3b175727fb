import { articleLines } from './article-lines.ts';
import { comparisonsOf, type Inquiry } from './inquiry.ts';
import { measureLines } from './measure-lines.ts';

/** The articles by their letters, then what the rules measure of each two, side by side. */
export function tableOf(inquiry: Inquiry): string {
  const comparisons = comparisonsOf(inquiry);
  const blocks = [articleLines(inquiry), ...(comparisons.length === 0 ? [] : [measureLines(inquiry, comparisons)])];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}
