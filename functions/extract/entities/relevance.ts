import type { Mention } from './mentions.ts';
import { SAY, triggersOf } from './triggers.ts';

/** What relevance is judged by. */
export interface Standing {
  readonly mentions: readonly Mention[];
  readonly text: string;
  /** Most mentions of any entity in the article. */
  readonly most: number;
}

const NEXT_WORD = /^[\s,]*(\p{L}+)/u;
const PREVIOUS_WORD = /(\p{L}+)[\s,]*$/u;
const LEAD = 400;

const says = (word: string | undefined): boolean => word !== undefined && (triggersOf(word.toLowerCase()) & SAY) !== 0;

function speaks(text: string, mention: Mention): boolean {
  if (mention.in !== 'text') return false;
  return (
    says(NEXT_WORD.exec(text.slice(mention.end, mention.end + 24))?.[1]) ||
    says(PREVIOUS_WORD.exec(text.slice(Math.max(0, mention.start - 24), mention.start))?.[1])
  );
}

/** Relevance 0–100: how often, how early, in the headline, in the lead, does it speak. */
export function relevanceOf({ mentions, text, most }: Standing): number {
  const inText = mentions.filter((mention) => mention.in === 'text');
  const first = inText.reduce((earliest, { start }) => Math.min(earliest, start), text.length);
  const frequency = Math.log1p(mentions.length) / Math.log1p(Math.max(most, 3));
  const early = text.length === 0 ? 0 : 1 - first / text.length;
  const titled = mentions.some((mention) => mention.in === 'title') ? 1 : 0;
  const lead = first < LEAD ? 1 - first / (2 * LEAD) : 0;
  const spoken = inText.some((mention) => speaks(text, mention)) ? 1 : 0;
  return Math.round(Math.min(100, 45 * frequency + 15 * early + 20 * titled + 15 * lead + 5 * spoken));
}
