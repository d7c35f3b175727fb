import type { NormalizedArticle } from '#article/article.ts';
import type { TaggedSpan } from '../spans.ts';
import { explainedOrganizations } from './appositions.ts';
import { sentencesOf } from './article-sentences.ts';
import { foreignBodies } from './foreign-bodies.ts';
import { keptOfForeign } from './foreign-names.ts';
import { retyped } from './no-person.ts';
import { signedNames } from './signed-names.ts';
import { loadTagger, type ScoredSpan } from './tagger.ts';

/** Names told by other evidence than the tagger's (a handle, an apposition) beat what it made of the same place. */
function withBetter(spans: readonly TaggedSpan[], better: readonly TaggedSpan[]): TaggedSpan[] {
  if (better.length === 0) return [...spans];
  const best = better.map((name) => {
    const same = spans.find(({ start, end, type }) => start === name.start && end === name.end && type === name.type);
    return same === undefined || same.confidence < name.confidence ? name : same;
  });
  const rest = spans.filter((span) => !best.some(({ start, end }) => start < span.end && span.start < end));
  return [...rest, ...best].sort((left, right) => left.start - right.start);
}

/** Bodies known by their words beat what the tagger made of the same place of the text, but for a longer name of its own. */
function withBodies(spans: readonly TaggedSpan[], bodies: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const [inTitle, inText] = [spans.filter((span) => span.in === 'title'), spans.filter((span) => span.in === 'text')];
  const longer = new Map(inText.filter(({ type }) => type === 'ORG').map(({ start, end }) => [start, end]));
  const better = bodies.filter(({ start, end }) => (longer.get(start) ?? end) <= end);
  return [...inTitle, ...withBetter(inText, better)];
}

/** Below this a name in a headline that the text does not know is left out. */
const HEADLINE_CONFIDENCE = 55;

/** A name in the headline: the text's own name within it where the text does not know the whole (`Storm Karachi Police`). */
function settled(span: TaggedSpan, inText: ReadonlyMap<string, TaggedSpan>): TaggedSpan[] {
  if (inText.has(span.text.toLowerCase())) return [span];
  const words = [...span.text.matchAll(WORD)];
  for (let size = words.length - 1; size > 0; size--)
    for (const at of [words.length - size, 0]) {
      const from = words[at]?.index ?? 0;
      const last = words[at + size - 1];
      const text = span.text.slice(from, (last?.index ?? 0) + (last?.[0].length ?? 0));
      const known = inText.get(text.toLowerCase());
      if (known !== undefined) {
        const start = span.start + from;
        return [{ ...span, start, end: start + text.length, text, type: known.type }];
      }
    }
  return span.confidence < HEADLINE_CONFIDENCE ? [] : [span];
}

const WORD = /[^\s-]+/g;
const ENGLISH = /^en\b/i;

/**
 * The names of persons, organizations and locations in title and text, in order of place (title first). Offsets are UTF-16
 * units into the string named by `in`; confidence is the exact marginal of the span under the model. Names that overlap
 * do not occur. Method: CRF and a small network, scores added (see `tagger.ts`, `train/`). The model is English: in an
 * article of another language the confidence is lowered by a fifth, and names below even odds and most single words
 * are left out (`foreign-names.ts`).
 */
export function tagNames(article: NormalizedArticle): readonly TaggedSpan[] {
  const sentences = sentencesOf(article);
  const tagged = loadTagger().tag(sentences.map(({ tokens }) => tokens.map((token) => token.text)));
  const foreign = article.language !== null && !ENGLISH.test(article.language);
  const called = new Set<string>();
  const found = sentences.flatMap((sentence, index) => {
    const source = sentence.in === 'title' ? article.title : article.text;
    const spanOf = (span: ScoredSpan): TaggedSpan => {
      const start = sentence.tokens[span.start]?.start ?? 0;
      const end = sentence.tokens[span.end - 1]?.end ?? start;
      return {
        in: sentence.in,
        start,
        end,
        text: source.slice(start, end),
        type: span.type,
        confidence: Math.round(span.probability * (foreign ? 80 : 100)),
      };
    };
    const scored = tagged[index]?.spans.filter(({ probability }) => !foreign || probability >= 0.5) ?? [];
    const words = sentence.in === 'title' ? [] : sentence.tokens.map((token) => token.text);
    const explained = explainedOrganizations(words, scored).map(spanOf);
    for (const { text } of explained) called.add(text);
    return withBetter(withBetter(scored.map(spanOf), explained), signedNames(sentence, source));
  });
  const settledTypes = found.flatMap((span): TaggedSpan[] => {
    if (called.has(span.text)) return [{ ...span, type: 'ORG' }];
    const typed = retyped(span);
    return typed === null ? [] : [typed];
  });
  const text = settledTypes.filter((span) => span.in === 'text');
  const known = new Map(text.map((span) => [span.text.toLowerCase(), span]));
  const all = [...settledTypes.filter((span) => span.in === 'title').flatMap((span) => settled(span, known)), ...text];
  if (!foreign) return all;
  const language = article.language ?? '';
  return withBodies(keptOfForeign(all, article.text, language), foreignBodies(article.text, language));
}
