import type { NormalizedArticle } from '#article/article.ts';
import type { TaggedSpan } from '../spans.ts';
import { splitSentences } from './sentences.ts';
import { loadTagger } from './tagger.ts';
import type { Token } from './tokenize.ts';

/**
 * The names of persons, organizations and locations in title and text, in order of place (title first). Offsets are UTF-16
 * units into the string named by `in`; confidence is the exact marginal of the span under the model. Names that overlap
 * do not occur. Method: linear-chain CRF with document features (see `train/`).
 */
export function tagNames(article: NormalizedArticle): readonly TaggedSpan[] {
  const border = article.dateline === null ? [] : [article.dateline.end];
  const title = splitSentences(article.title).map((tokens) => ({ in: 'title' as const, tokens }));
  const text = splitSentences(article.text, border).map((tokens) => ({ in: 'text' as const, tokens }));
  const sentences: readonly { readonly in: 'title' | 'text'; readonly tokens: readonly Token[] }[] = [
    ...title,
    ...text,
  ];
  const tagged = loadTagger().tag(sentences.map(({ tokens }) => tokens.map((token) => token.text)));
  return sentences.flatMap((sentence, index) =>
    (tagged[index]?.spans ?? []).map((span): TaggedSpan => {
      const start = sentence.tokens[span.start]?.start ?? 0;
      const end = sentence.tokens[span.end - 1]?.end ?? start;
      const source = sentence.in === 'title' ? article.title : article.text;
      return {
        in: sentence.in,
        start,
        end,
        text: source.slice(start, end),
        type: span.type,
        confidence: Math.round(span.probability * 100),
      };
    }),
  );
}
