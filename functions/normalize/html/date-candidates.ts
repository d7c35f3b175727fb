import type { DateBasis, DateCandidate, DatePrecision, EvidencePlace } from '#article/article.ts';
import { findDate, readDate } from '../dates/read-date.ts';
import { clean, plain } from './plain.ts';

const MOST = 60;

/** Collects readings of a page's dates; the same reading from the same source counts once. */
export class Candidates {
  readonly list: DateCandidate[] = [];
  readonly #seen = new Set<string>();
  readonly #hints: { readonly language: string | null };

  constructor(language: string | null) {
    this.#hints = { language };
  }

  add(
    role: DateCandidate['role'],
    basis: DateBasis,
    place: EvidencePlace,
    wording: string,
    confidence: number,
  ): boolean {
    const text = plain(wording.slice(0, 400)).slice(0, 200).toWellFormed();
    const read = readDate(text, this.#hints);
    return read !== null && this.put(role, basis, place, text, confidence, read);
  }

  /** True when some source names a day of publication. */
  namesDay(): boolean {
    return this.list.some((candidate) => candidate.role === 'published' && candidate.value.length >= 10);
  }

  /** Like `add`, for a wording written for people, in which a date may stand anywhere. */
  addVisible(role: DateCandidate['role'], text: string, confidence: number): boolean {
    const read = findDate(text, this.#hints);
    return read !== null && this.put(role, 'text', 'header', clean(text.slice(read.start, read.end)), confidence, read);
  }

  put(
    role: DateCandidate['role'],
    basis: DateBasis,
    place: EvidencePlace,
    text: string,
    confidence: number,
    read: { value: string; precision: DatePrecision },
  ): boolean {
    const key = `${role} ${basis} ${read.value}`;
    if (this.#seen.has(key) || this.list.length >= MOST) return true;
    this.#seen.add(key);
    this.list.push({
      role,
      value: read.value,
      precision: read.precision,
      basis,
      confidence,
      flag: null,
      in: place,
      text,
      start: null,
      end: null,
    });
    return true;
  }
}
