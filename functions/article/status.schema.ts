import { provenanceSchema } from './article.schema.ts';
import { REJECT_CODES } from './reject.ts';
import {
  instant,
  integer,
  list,
  nullableText,
  number,
  object,
  objectWith,
  oneOf,
  orNull,
  text,
  texts,
} from './schema-parts.ts';

const code = oneOf(...REJECT_CODES);

/** A refusal: a line of `dateline extract`. */
export const rejectSchema = object({ code, message: text, provenance: provenanceSchema });

/** `OBJECT#<hash>` / version: what became of a dropped file. */
export const fileStatusSchema = objectWith(
  {
    bucket: text,
    key: text,
    versionId: nullableText,
    eTag: nullableText,
    sequencer: nullableText,
    bytes: integer,
    receivedAt: instant,
    state: oneOf('received', 'reading', 'normalized', 'rejected', 'ignored', 'withdrawn'),
    why: nullableText,
    step: integer,
    attempts: integer,
    cursor: orNull(object({ index: integer, offset: integer })),
    articles: integer,
    rejects: integer,
    format: nullableText,
    articleIds: texts,
    reject: orNull(object({ code, message: text })),
    rejected: list(object({ index: integer, label: text, code, message: text })),
    steps: list(object({ name: oneOf('read', 'normalize', 'extract', 'write'), ms: number, units: integer })),
  },
  { replay: text },
);

/** `REJECTED#<date>` / `<time>#<hash>`. */
export const rejectedFileSchema = object({
  bucket: text,
  key: text,
  versionId: nullableText,
  receivedAt: instant,
  code,
  message: text,
  rejects: integer,
  step: integer,
  statusKey: object({ pk: text, sk: text }),
});
