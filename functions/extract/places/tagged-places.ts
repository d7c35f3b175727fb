import type { TaggedSpan } from '#extract/spans.ts';
import type { Candidate } from './candidate.ts';
import type { Document, Reading } from './document.ts';
import { nameKey } from './key.ts';

/** The tagger's confidence (0–100) from which its word makes a place of what stands beside one. */
const SURE_TAG = 85;
const NAME = /^\p{Lu}[\p{L}\p{M}'’. -]{2,40}$/u;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const AT = words('in at near from to outside around toward towards via into leaving left reached entered for');
const SETTLEMENTS = words(
  'village town city hamlet settlement district suburb neighborhood neighbourhood area municipality port island',
);

/**
 * Villages, quarters and valleys that the gazetteer lacks, the tagger is sure of and the words beside them place: `from Zuwara
 * in Libya`, `near Tolm, Norway`, `the village of Bakwa`. As candidates without a sense.
 */
export function taggedPlaces({ readings }: Document): readonly Candidate[] {
  return readings.flatMap((reading) => {
    const taken = new Set<number>();
    for (const { from, to } of reading.candidates) for (let at = from; at <= to; at++) taken.add(at);
    return reading.tags.flatMap((span, from) =>
      span === null || span.type !== 'LOC' || span === reading.tags[from - 1]
        ? []
        : (candidateOf(span, from, reading, taken) ?? []),
    );
  });
}

function candidateOf(span: TaggedSpan, from: number, reading: Reading, taken: ReadonlySet<number>): Candidate | null {
  if (from === 0 || span.confidence < SURE_TAG || !NAME.test(span.text)) return null;
  const { tokens, tags } = reading;
  let to = from;
  while (tags[to + 1] === span) to += 1;
  if (tokens[from]?.start !== span.start || tokens[to]?.end !== span.end) return null;
  for (let at = from; at <= to; at++) if (taken.has(at)) return null;
  if (!isPlaced(from, to, reading)) return null;
  const { text, start, end } = span;
  const own = { in: reading.in, from, to, start, end, text, key: nameKey(text) };
  return { ...own, basis: 'composite', senses: [], qualifierOnly: false };
}

function isPlaced(from: number, to: number, { tokens, byFrom }: Reading): boolean {
  const [before2, before, last, after] = [tokens[from - 2], tokens[from - 1], tokens[to], tokens[to + 1]];
  if (before?.gap !== ' ' || last === undefined) return false;
  if (before.key === 'of' && SETTLEMENTS.has(before2?.key ?? '')) return true;
  const held = last.gap === ', ' ? byFrom.has(to + 1) : after?.key === 'in' && last.gap === ' ' && byFrom.has(to + 2);
  return held && AT.has(before.key);
}
