import { splitSentences } from './sentences.ts';
import type { Token } from './tokenize.ts';

export interface ArticleSentence {
  readonly in: 'title' | 'text';
  readonly tokens: readonly Token[];
}

/** What is needed of an article; `dateline` ends where the prose begins. */
interface Worded {
  readonly title: string;
  readonly text: string;
  readonly dateline: { readonly end: number } | null;
}

let last: {
  readonly title: string;
  readonly text: string;
  readonly border: number;
  readonly sentences: readonly ArticleSentence[];
} | null = null;

/** The sentences of title and text, title first. The tagger and the joiner ask for the same article in turn: the last one is kept. */
export function sentencesOf({ title, text, dateline }: Worded): readonly ArticleSentence[] {
  const border = dateline?.end ?? -1;
  if (last !== null && last.text === text && last.title === title && last.border === border) return last.sentences;
  const sentences = [
    ...splitSentences(title).map((tokens): ArticleSentence => ({ in: 'title', tokens })),
    ...splitSentences(text, border < 0 ? [] : [border]).map((tokens): ArticleSentence => ({ in: 'text', tokens })),
  ];
  last = { title, text, border, sentences };
  return sentences;
}
