import type { Place, PlaceMention } from '#article/article.ts';
import type { Gazetteer } from './gazetteer.ts';
import { placeRecord, unresolvedRecord } from './place-record.ts';
import type { Settled } from './settle-mentions.ts';

/** How sure a focus or dateline is that no mention names (its towns did). */
const UNNAMED_CONFIDENCE = 0.6;
/** How far (in characters) a name without a gazetteer row looks for the place that holds it. */
const CONTAINER_REACH = 600;
/** What may part a name from the place that holds it: a comma, or `in`. */
const JOINED = 4;

/** Gathers mentions into places, most relevant first. `located` and `focus` are place indexes, -1 for none; `scores` are the focus scores. */
export function gatherPlaces(
  settled: readonly Settled[],
  located: number,
  focus: number,
  scores: ReadonlyMap<number, number>,
  gazetteer: Gazetteer,
): readonly Place[] {
  const known = Map.groupBy(
    settled.filter((one) => one.index >= 0),
    (one) => one.index,
  );
  // The focus may be a province or country that nobody names: its towns did.
  for (const index of [focus, located]) if (index >= 0 && !known.has(index)) known.set(index, []);
  const topScore = scores.values().reduce((top, score) => Math.max(top, score), 1e-9);
  const places = [...known].map(([index, list]) => {
    const mentions = inOrder(list);
    const share = (scores.get(index) ?? 0) / topScore;
    // The focus stands first, also where its country is named more often.
    const relevance = index === focus ? 92 + 8 * share : 5 + 85 * Math.sqrt(share);
    const roles = rolesOf(index, located, focus, mentions);
    return placeRecord(
      index,
      { roles, confidence: percent(confidenceOf(list)), relevance: Math.round(Math.min(100, relevance)), mentions },
      gazetteer,
    );
  });
  const unknown = Map.groupBy(
    settled.filter((one) => one.index < 0),
    (one) => one.candidate.key,
  );
  for (const list of unknown.values()) {
    const [one] = list;
    if (one === undefined) continue;
    const facts = {
      confidence: percent(one.confidence),
      relevance: Math.min(60, 10 + 10 * list.length),
      mentions: inOrder(list),
    };
    places.push(
      unresolvedRecord(
        one.candidate.text,
        containerOf(one, settled, focus),
        { roles: ['mention'], ...facts },
        gazetteer,
      ),
    );
  }
  return places.sort((a, b) => b.relevance - a.relevance || b.confidence - a.confidence || (a.name < b.name ? -1 : 1));
}

function rolesOf(index: number, located: number, focus: number, mentions: readonly PlaceMention[]): Place['roles'] {
  const roles: ('dateline' | 'focus' | 'mention')[] = [];
  if (index === located || mentions.some((mention) => mention.basis === 'dateline')) roles.push('dateline');
  if (index === focus) roles.push('focus');
  if (mentions.some((mention) => mention.basis !== 'dateline')) roles.push('mention');
  return roles;
}

/** Several mentions make a place surer, though not as if they were independent. */
function confidenceOf(list: readonly Settled[]): number {
  if (list.length === 0) return UNNAMED_CONFIDENCE;
  const miss = list.reduce((all, one) => all * (1 - one.confidence), 1);
  return 1 - miss ** (1 / Math.sqrt(list.length));
}

const percent = (share: number): number => Math.max(1, Math.min(99, Math.round(share * 100)));

const inOrder = (list: readonly Settled[]): readonly PlaceMention[] =>
  list.map((one) => one.mention).sort((a, b) => (a.start ?? -1) - (b.start ?? -1));

/** What holds a name that no gazetteer has: what follows at once, else the nearest town named before it in the text, else after it, else the focus. */
function containerOf(one: Settled, settled: readonly Settled[], focus: number): number {
  const { start, end } = one.mention;
  if (start === null) return focus;
  let best = -1;
  let bestDistance = CONTAINER_REACH;
  for (const other of settled) {
    const at = other.mention.start;
    if (other.index < 0 || at === null || other.mention.basis === 'demonym') continue;
    // `Zuwara in Libya`, `Tolm, Norway`
    if (end !== null && at > end && at - end <= JOINED) return other.index;
    const distance = at < start ? start - at : (at - start) * 1.5;
    if (distance < bestDistance) [best, bestDistance] = [other.index, distance];
  }
  return best < 0 ? focus : best;
}
