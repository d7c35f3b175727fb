import type { TaggedSpan } from '../spans.ts';
import type { ArticleSentence } from './article-sentences.ts';
import { spells } from './handles.ts';
import { ORG_WORD, triggersOf } from './triggers.ts';

const CAPITAL = /^\p{Lu}/u;
const LONGEST = 4;
/** The handle itself spells the name: sure enough without the tagger. */
const CONFIDENCE = 80;

/**
 * Names that the handle after them spells: `Kamran Khan (@AajKamranKhan)`. A signature stands apart from running text, where
 * the tagger is at its weakest; the letters of the handle are evidence of their own.
 */
export function signedNames({ in: place, tokens }: ArticleSentence, source: string): TaggedSpan[] {
  return tokens.flatMap((token, at): TaggedSpan[] => {
    if (!token.text.startsWith('@') || tokens[at - 1]?.text !== '(') return [];
    let first = at - 1;
    while (first > 0 && at - first <= LONGEST && CAPITAL.test(tokens[first - 1]?.text ?? '')) first--;
    const start = tokens[first]?.start ?? 0;
    const end = tokens[at - 2]?.end ?? start;
    const text = source.slice(start, end);
    if (at - 1 - first < 2 || !spells(token.text, text)) return [];
    const organization = text.split(' ').some((word) => (triggersOf(word.toLowerCase()) & ORG_WORD) !== 0);
    return [{ in: place, start, end, text, type: organization ? 'ORG' : 'PER', confidence: CONFIDENCE }];
  });
}
