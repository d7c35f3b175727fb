import type { DateBasis, DateCandidate, EvidencePlace } from '#article/article.ts';
import { readDate } from './dates/read-date.ts';

interface Origin {
  readonly role: DateCandidate['role'];
  readonly basis: DateBasis;
  readonly in: EvidencePlace;
  readonly confidence: number;
}

const LONGEST = 200;
const NO_ZONE = /-00:?00$/;

/** The candidate that a stated date gives (as precise as it is written, the zone kept), as a list of one or none. */
export function readStatedDate(wording: string | null, origin: Origin): readonly DateCandidate[] {
  const text = (wording ?? '').trim().slice(0, LONGEST);
  const read = text === '' ? null : readDate(text);
  if (read === null) return [];
  const { precision } = read;
  // RFC 5322 writes -0000 for a time in UTC of which the sender's zone is not known.
  const value = read.value.replace(NO_ZONE, '+00:00');
  return [{ ...origin, value, precision, flag: null, text, start: null, end: null }];
}
