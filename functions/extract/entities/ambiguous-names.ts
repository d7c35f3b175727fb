import type { PersonCluster } from './cluster-persons.ts';
import type { Mention } from './mentions.ts';

/** A mention that fits several persons: it is joined with none of them, or with the one it stood for before. */
export interface DoubtfulMention {
  readonly mention: Mention;
  /** The clusters it fits. */
  readonly candidates: readonly PersonCluster[];
}

/** Confidence of a mention whose bearer is doubtful, at most: attached for its earlier use, or attached to nobody. */
const KEPT = 50;
const ALONE = 40;

/** A mention with what can be said of its bearer; `alone` when it was joined with no person. */
export const unsure = (mention: Mention, alone: boolean): Mention => ({
  ...mention,
  confidence: Math.min(mention.confidence, alone ? ALONE : KEPT),
});

/** Places told in one warning; a text that repeats a name a thousand times is not listed in full. */
const MOST_PLACES = 20;

/**
 * One warning for each wording and set of candidates: `name-ambiguous: Smith at 120-125, 310-315: person:jane-smith,
 * person:john-smith`. Offsets are UTF-16 units into the text; a mention elsewhere is told by where (`title`, `embed`).
 */
export function ambiguityWarnings(
  doubts: readonly DoubtfulMention[],
  idOf: (cluster: PersonCluster) => string,
): string[] {
  const places = new Map<string, { readonly wording: string; readonly ids: string; readonly at: string[] }>();
  for (const { mention, candidates } of doubts) {
    const ids = [...new Set(candidates.map(idOf))].sort();
    if (ids.length < 2) continue;
    const key = `${mention.text} ${ids.join(', ')}`;
    const known = places.get(key) ?? { wording: mention.text, ids: ids.join(', '), at: [] };
    places.set(key, known);
    known.at.push(mention.in === 'text' ? `${mention.start}-${mention.end}` : mention.in);
  }
  return [...places.values()].map(({ wording, ids, at }) => {
    const more = at.length > MOST_PLACES ? ` and ${at.length - MOST_PLACES} more` : '';
    return `name-ambiguous: ${wording} at ${at.slice(0, MOST_PLACES).join(', ')}${more}: ${ids}`;
  });
}
