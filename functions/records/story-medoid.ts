import type { MemberCard } from '#article/record.ts';

const WORD = /[\p{L}\p{N}]{3,}/gu;

/**
 * The member nearest to the middle of the story: the one whose title words, names and places have the highest cosine with
 * the sum of all members'. Linear in the members; ties go to the earliest, so the answer depends on the set alone.
 * Copies do not vote: a text that was syndicated fifty times is still one report.
 */
export function medoidOf(members: readonly MemberCard[]): MemberCard | null {
  const reports = members.filter((member) => !member.isDuplicate);
  const voters = reports.length > 0 ? reports : members;
  const vectors = voters.map(termsOf);
  const sum = new Map<string, number>();
  for (const vector of vectors) for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);

  let best: MemberCard | null = null;
  let bestScore = -1;
  for (const [i, vector] of vectors.entries()) {
    let dot = 0;
    for (const [term, weight] of vector) dot += weight * (sum.get(term) ?? 0);
    // Rounded, so that the order of a floating-point sum cannot decide.
    const score = Math.round(dot * 1e9);
    if (score <= bestScore) continue;
    bestScore = score;
    best = voters[i] ?? null;
  }
  return best;
}

/** A unit vector: title words 1, names and places by their relevance up to 2. */
function termsOf(member: MemberCard): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    terms.set(term, Math.max(terms.get(term) ?? 0, weight));
  };
  for (const [word] of member.title.toLowerCase().matchAll(WORD)) add(word, 1);
  for (const entity of member.entities) add(`e ${entity.entityId}`, entity.relevance / 50);
  for (const place of member.places) if (place.placeId !== null) add(`p ${place.placeId}`, place.relevance / 50);
  const length = Math.hypot(...terms.values());
  return new Map([...terms].map(([term, weight]) => [term, length === 0 ? 0 : weight / length]));
}
