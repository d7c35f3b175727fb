import type { Provenance } from './article.ts';

/** The closed set of reasons for which an input is refused. A refusal is data: it is stored, never thrown. */
export const REJECT_CODES = [
  'empty',
  'too-large',
  'too-deep',
  'too-many-elements',
  'too-many-attributes',
  'too-many-entries',
  'compression-ratio',
  'not-text',
  'unknown-format',
  'unsupported-format',
  'unsupported-charset',
  'encrypted',
  'malformed',
  'doctype-refused',
  'no-article',
  'not-an-article',
  'error-page',
  'access-wall',
  'no-text',
  'timeout',
  'gone',
  'bad-key',
  'bad-metadata',
] as const;
export type RejectCode = (typeof REJECT_CODES)[number];

/** Why an object, or one article inside it, gave no record. `message` is for people and says what was found and what to do. */
export interface Reject {
  readonly code: RejectCode;
  readonly message: string;
  readonly provenance: Provenance;
}

/** A value, or the reason why there is none. Anything thrown instead is transient and is retried. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reject: Reject };
