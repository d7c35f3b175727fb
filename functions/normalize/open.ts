import { LIMITS, type Limits } from '#article/limits.ts';
import type { ByteSource, Cursor, ObjectInfo, RawArticle } from '#article/raw.ts';
import type { Outcome } from '#article/reject.ts';
import { openSource } from './containers/open-source.ts';
import { DamagedContainer, type Item, START } from './containers/opened.ts';
import type { Refusal } from './draft.ts';
import { refusalOfMetadata } from './metadata.ts';
import { provenanceOf } from './provenance.ts';

export interface Opened {
  readonly outcome: Outcome<RawArticle>;
  /** Where to go on after this item; null after the last. */
  readonly next: Cursor | null;
}

/**
 * The articles of an object, one by one, in order: the object itself, or the items of the container that it is (JSONL,
 * JSON arrays and sequences, zip, WARC, feeds, news packages, wire frames, mbox, stories one behind the other in a text; each also compressed). Recognized by content. Streams: memory holds two items, never the object.
 * `from` goes on where an earlier `next` pointed. An item that cannot be taken out is a reject with its position and the rest follows;
 * a container that is damaged further on ends with a reject; an object of more than `limits.objectBytes`, and metadata that would do harm (`refusalOfMetadata`), refuse it whole before a byte is read. Errors of `source` are thrown: they are transient.
 */
export async function* openObject(
  object: ObjectInfo,
  source: ByteSource,
  from: Cursor | null,
  limits: Limits = LIMITS,
): AsyncGenerator<Opened> {
  const refusal = refusalOfMetadata(object.metadata) ?? refusalOfSize(object.size, limits);
  if (refusal !== null) {
    yield { outcome: outcomeOf(object, { content: refusal, position: null, after: START }), next: null };
    return;
  }
  let held: Item | null = null;
  let at = from ?? START;
  try {
    const context = { object, limits, nesting: 0, name: object.key, contentType: object.contentType };
    for await (const item of openSource(context, source, at)) {
      if (held !== null) yield { outcome: outcomeOf(object, held), next: held.after };
      held = item;
      at = item.after;
    }
  } catch (error) {
    if (!(error instanceof DamagedContainer)) throw error;
    if (held !== null) yield { outcome: outcomeOf(object, held), next: held.after };
    held = { content: error.refusal, position: null, after: at };
  }
  if (held !== null) yield { outcome: outcomeOf(object, held), next: null };
  else if (from === null) yield { outcome: outcomeOf(object, nothing(at)), next: null };
}

/** Known before a byte is read. What a compressed object grows to is bounded by the ratio. */
function refusalOfSize(size: number, { objectBytes }: Limits): Refusal | null {
  if (size <= objectBytes) return null;
  return {
    code: 'too-large',
    message: `the object has ${size} bytes, and one may have ${objectBytes}; drop it in parts`,
  };
}

function nothing(at: Cursor): Item {
  const refusal: Refusal = { code: 'empty', message: 'the object holds no article' };
  return { content: refusal, position: null, after: at };
}

function outcomeOf(object: ObjectInfo, item: Item): Outcome<RawArticle> {
  const { content, position } = item;
  if (!('code' in content)) return { ok: true, value: { object, item: position, ...content } };
  const provenance = provenanceOf(object, position, { bytes: object.size, format: position?.container ?? 'unknown' });
  return { ok: false, reject: { ...content, provenance } };
}
