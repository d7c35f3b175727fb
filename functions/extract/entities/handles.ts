import type { Mention } from './mentions.ts';
import { keyWords } from './names.ts';
import type { Token } from './tokenize.ts';

export interface Handle {
  readonly in: 'text' | 'title' | 'embed';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `@AajKamranKhan` as written. */
export function handlesOf(tokens: readonly Token[], place: 'text' | 'title'): Handle[] {
  return tokens
    .filter(({ text }) => text.length > 3 && text.startsWith('@'))
    .map(({ text, start, end }) => ({ in: place, text, start, end }));
}

/** Does the handle spell a name of two words or more (`KamranKhan` in `@AajKamranKhan`)? */
export function spells(handle: string, name: string): boolean {
  const words = keyWords(name);
  const letters = handle.slice(1).replaceAll('_', '').toLowerCase();
  return words.length > 1 && words.join('').length > 5 && letters.includes(words.join(''));
}

/** A handle as a mention of the entity whose name it spells. */
export function handleMention(handle: Handle, type: Mention['type']): Mention {
  return { ...handle, type, confidence: 90, source: 'handle' };
}
