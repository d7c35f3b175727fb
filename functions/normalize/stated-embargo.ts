import type { Draft } from './draft.ts';
import { instantOf } from './metadata.ts';

const NONE = /^(?:none|no|false|null|nil|n\/?a|0|-+|—)$/i;

/** What a document says of an embargo, for its draft. */
export type StatedEmbargo = Pick<Draft, 'embargoedUntil' | 'embargoUnread'>;

/**
 * The embargo that a field of a document states: an instant, or that there is one whose end cannot be read. Null where the field is
 * absent, empty or says that there is none.
 *
 * An embargo that cannot be read holds the article back (`finish` makes it `withheld`): to publish a minute late can be mended, to
 * publish a day early cannot. Whoever dropped it sees the state with `dateline where`, and gives the end as `embargoed-until`.
 */
export function statedEmbargo(wording: string | null): StatedEmbargo | null {
  const text = wording?.trim() ?? '';
  if (text === '' || NONE.test(text)) return null;
  const until = instantOf(text);
  return { embargoedUntil: until, embargoUnread: until === null };
}
