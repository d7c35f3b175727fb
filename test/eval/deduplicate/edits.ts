import type { Chance } from '../../support/random.ts';
import type { Text } from './data.ts';

/** Edits that make a copy of a text, as newsrooms make them; the worst are worse than most. */
export const EDITS = [
  'cut to a fifth',
  'cut to a half',
  '5 % of words',
  '15 % of words',
  'half the paragraphs',
  'new lead',
  'boilerplate added',
  'reordered',
  'heavy',
  'heavy + boilerplate',
] as const;
export type Edit = (typeof EDITS)[number];

export interface Sources {
  /** Words to put in place of others. */
  readonly vocabulary: readonly string[];
  /** A paragraph of another article. */
  readonly otherParagraphs: readonly string[];
  readonly boilerplate: readonly string[];
}

function paragraphsOf(text: string): readonly string[] {
  return text.split('\n\n').filter((p) => p.trim() !== '');
}

function changeWords(text: string, rate: number, chance: Chance, vocabulary: readonly string[]): string {
  return text
    .split(' ')
    .flatMap((word) => {
      if (!chance.happens(rate)) return [word];
      const kind = chance.below(3);
      return kind === 0 ? [] : kind === 1 ? [chance.pick(vocabulary)] : [word, chance.pick(vocabulary)];
    })
    .join(' ');
}

function keepParagraphs(text: string, share: number, chance: Chance): string {
  const paragraphs = paragraphsOf(text);
  const wanted = Math.max(1, Math.round(paragraphs.length * share));
  const order = paragraphs.map((p, i) => ({ p, i, key: chance.next() })).sort((a, b) => a.key - b.key);
  return order
    .slice(0, wanted)
    .sort((a, b) => a.i - b.i)
    .map(({ p }) => p)
    .join('\n\n');
}

function cut(text: string, share: number): string {
  const words = text.split(' ');
  return words.slice(0, Math.max(20, Math.round(words.length * share))).join(' ');
}

export function edited(original: Text, edit: Edit, chance: Chance, sources: Sources): Text {
  const { text } = original;
  const change = (): string => {
    switch (edit) {
      case 'cut to a fifth':
        return cut(text, 0.2);
      case 'cut to a half':
        return cut(text, 0.5);
      case '5 % of words':
        return changeWords(text, 0.05, chance, sources.vocabulary);
      case '15 % of words':
        return changeWords(text, 0.15, chance, sources.vocabulary);
      case 'half the paragraphs':
        return keepParagraphs(text, 0.5, chance);
      case 'new lead': {
        const paragraphs = paragraphsOf(text);
        const kept = paragraphs.slice(Math.max(1, Math.floor(paragraphs.length * 0.25)));
        return [chance.pick(sources.otherParagraphs), ...(kept.length > 0 ? kept : paragraphs)].join('\n\n');
      }
      case 'boilerplate added':
        return [text, ...sources.boilerplate].join('\n\n');
      case 'reordered': {
        const paragraphs = paragraphsOf(keepParagraphs(text, 0.8, chance));
        return paragraphs
          .map((p) => ({ p, key: chance.next() }))
          .sort((a, b) => a.key - b.key)
          .map(({ p }) => p)
          .join('\n\n');
      }
      case 'heavy':
        return changeWords(keepParagraphs(text, 0.55, chance), 0.15, chance, sources.vocabulary);
      case 'heavy + boilerplate':
        return [
          changeWords(keepParagraphs(text, 0.55, chance), 0.15, chance, sources.vocabulary),
          ...sources.boilerplate,
        ].join('\n\n');
      default:
        edit satisfies never;
        return text;
    }
  };
  // Most who take over a text write their own headline, or a paragraph of theirs comes first, or there is none.
  const title = chance.pick([
    original.title,
    changeWords(original.title, 0.4, chance, sources.vocabulary),
    chance.pick(sources.otherParagraphs).split(' ').slice(0, 8).join(' '),
    '',
  ]);
  return { ...original, title, text: change() };
}

/** Furniture of no particular source: what the fixed rules know and what they cannot know. */
export const BOILERPLATE: readonly string[] = [
  'Sign up for our daily newsletter and get the most important stories of the day delivered to your inbox every morning.',
  'The Observer Group has served readers in four counties since 1911. We believe in careful reporting, in plain words and in putting mistakes right in public. Our newsroom of sixty people is paid for by those who read it; if you value what we do, think about a membership, which costs less than a coffee a week and brings every section, the archive and the crossword to all your devices without advertising.',
  'You can write to the editors by letter or by the form at the foot of each page. We read everything and answer what we can. Corrections are listed once a week on page two and at the end of the article they belong to.',
];
