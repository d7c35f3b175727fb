import type { NormalizedArticle } from '#article/article.ts';
import type { TaggedSpan } from '../spans.ts';
import { sentencesOf } from './article-sentences.ts';
import { signedNames } from './signed-names.ts';
import { loadTagger } from './tagger.ts';

/** A name spelt by its handle is added, or makes the tagger's own finding of it surer. */
function withSigned(spans: readonly TaggedSpan[], signed: readonly TaggedSpan[]): TaggedSpan[] {
  const added = signed.filter((name) => !spans.some(({ start, end }) => start < name.end && name.start < end));
  const surer = spans.map((span) => {
    const name = signed.find(({ start, end, type }) => start === span.start && end === span.end && type === span.type);
    return name === undefined ? span : { ...span, confidence: Math.max(span.confidence, name.confidence) };
  });
  return [...surer, ...added].sort((left, right) => left.start - right.start);
}

const ENGLISH = /^en\b/i;

/**
 * The names of persons, organizations and locations in title and text, in order of place (title first). Offsets are UTF-16
 * units into the string named by `in`; confidence is the exact marginal of the span under the model. Names that overlap
 * do not occur. Method: CRF and a small network, scores added (see `tagger.ts`, `train/`). The model is English: in an
 * article of another language the confidence is lowered by a fifth, and names below even odds are left out.
 */
export function tagNames(article: NormalizedArticle): readonly TaggedSpan[] {
  const sentences = sentencesOf(article);
  const tagged = loadTagger().tag(sentences.map(({ tokens }) => tokens.map((token) => token.text)));
  const foreign = article.language !== null && !ENGLISH.test(article.language);
  return sentences.flatMap((sentence, index) => {
    const spans = (tagged[index]?.spans.filter(({ probability }) => !foreign || probability >= 0.5) ?? []).map(
      (span): TaggedSpan => {
        const start = sentence.tokens[span.start]?.start ?? 0;
        const end = sentence.tokens[span.end - 1]?.end ?? start;
        const source = sentence.in === 'title' ? article.title : article.text;
        return {
          in: sentence.in,
          start,
          end,
          text: source.slice(start, end),
          type: span.type,
          confidence: Math.round(span.probability * (foreign ? 80 : 100)),
        };
      },
    );
    return withSigned(spans, signedNames(sentence, sentence.in === 'title' ? article.title : article.text));
  });
}
