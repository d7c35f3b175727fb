import type { TaggedSpan } from '../spans.ts';

/** BILOU labels: 0 is outside; type t has 1+4t begin, 2+4t inside, 3+4t last, 4+4t unit. */
export const LABELS = 13;
/** Rows of emissions are padded to whole SIMD vectors. */
export const STRIDE = 16;
export const TYPES: readonly TaggedSpan['type'][] = ['PER', 'ORG', 'LOC'];

export const BEGIN = 1;
export const INSIDE = 2;
export const LAST = 3;
export const UNIT = 4;

const partOf = (label: number): number => (label === 0 ? 0 : ((label - 1) & 3) + 1);
const typeOf = (label: number): number => (label - 1) >> 2;

/** May `to` follow `from`? */
export function follows(from: number, to: number): boolean {
  const open = partOf(from) === BEGIN || partOf(from) === INSIDE;
  const goesOn = partOf(to) === INSIDE || partOf(to) === LAST;
  return open === goesOn && (!open || typeOf(from) === typeOf(to));
}

/** May a run begin (after an unscored token) or end with the label? */
export const mayBegin = (label: number): boolean => follows(0, label);
export const mayEnd = (label: number): boolean => follows(label, 0);

/** The allowed transitions as pairs, in order of `to`. */
export const TRANSITIONS: readonly (readonly [number, number])[] = Array.from(
  { length: LABELS * LABELS },
  (_, index) => {
    const pair: readonly [number, number] = [index % LABELS, Math.floor(index / LABELS)];
    return pair;
  },
).filter(([from, to]) => follows(from, to));

export interface LabelSpan {
  readonly start: number;
  readonly end: number;
  readonly type: TaggedSpan['type'];
}

/** Writes spans as labels over `length` tokens. */
export function labelsOf(length: number, spans: readonly LabelSpan[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { start, end, type } of spans) {
    const base = 4 * TYPES.indexOf(type);
    for (let at = start; at < end; at++) labels[at] = base + INSIDE;
    labels[start] = base + BEGIN;
    labels[end - 1] = base + LAST;
    if (end === start + 1) labels[start] = base + UNIT;
  }
  return labels;
}

/** Reads labels as spans; a broken sequence gives nothing for its broken part. */
export function spansOf(labels: ArrayLike<number>, length: number): LabelSpan[] {
  const spans: LabelSpan[] = [];
  let start = -1;
  for (let at = 0; at < length; at++) {
    const label = labels[at] ?? 0;
    const part = partOf(label);
    const type = TYPES[typeOf(label)] ?? 'ORG';
    if (part === UNIT) spans.push({ start: at, end: at + 1, type });
    if (part === BEGIN) start = at;
    if (part === LAST && start >= 0) spans.push({ start, end: at + 1, type });
    if (part === 0 || part === UNIT || part === LAST) start = -1;
  }
  return spans;
}
