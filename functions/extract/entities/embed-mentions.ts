import type { Embed } from '#article/article.ts';
import type { Handle } from './handles.ts';
import type { Mention } from './mentions.ts';
import { mentionsOf } from './mentions.ts';
import { splitSentences } from './sentences.ts';
import { loadTagger } from './tagger.ts';
import { ORG_WORD, triggersOf } from './triggers.ts';

const FULL_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,2}$/u;
/** An author whom the tagger does not know: two or three capitalised words are taken for a person. */
const UNTAGGED_AUTHOR = 60;

const soundsLikePerson = (name: string): boolean =>
  FULL_NAME.test(name) && name.split(' ').every((word) => (triggersOf(word.toLowerCase()) & ORG_WORD) === 0);

/** Names in quoted posts: outside of text and title, so they carry their wording and no offsets. */
export function embedMentions(embeds: readonly Embed[]): Mention[] {
  const authors = embeds.map(({ author }) => author?.trim() ?? '');
  const sources = embeds.map(({ text }, at) =>
    [text ?? '', authors[at] ?? ''].filter((part) => part !== '').join('\n'),
  );
  const sentences = sources.flatMap((source) => splitSentences(source).map((tokens) => ({ source, tokens })));
  if (sentences.length === 0) return [];
  const tagged = loadTagger().tag(sentences.map(({ tokens }) => tokens.map((token) => token.text)));
  const names = sentences.flatMap(({ source, tokens }, index) =>
    mentionsOf(
      (tagged[index]?.spans ?? []).map((span) => {
        const start = tokens[span.start]?.start ?? 0;
        const end = tokens[span.end - 1]?.end ?? start;
        return {
          in: 'text',
          start,
          end,
          text: source.slice(start, end),
          type: span.type,
          confidence: Math.round(span.probability * 100),
        };
      }),
    ),
  );
  const unknown = authors.filter((author) => soundsLikePerson(author) && !names.some(({ text }) => text === author));
  return [
    ...names.map((mention): Mention => ({ ...mention, in: 'embed', start: -1, end: -1 })),
    ...unknown.map(
      (text): Mention => ({
        in: 'embed',
        start: -1,
        end: -1,
        text,
        type: 'person',
        confidence: UNTAGGED_AUTHOR,
        source: 'rule',
      }),
    ),
  ];
}

/** Handles of the authors of quoted posts. */
export function embedHandles(embeds: readonly Embed[]): Handle[] {
  return embeds.flatMap(({ handle }): Handle[] => {
    if (handle === null || handle.length < 3) return [];
    return [{ in: 'embed', start: -1, end: -1, text: handle.startsWith('@') ? handle : `@${handle}` }];
  });
}
