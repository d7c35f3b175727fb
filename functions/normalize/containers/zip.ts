import type { Entry } from 'yauzl';
import type { ByteSource, Cursor } from '#article/raw.ts';
import { inBlocks } from './blocks.ts';
import { memorySource, readUpTo } from './bytes.ts';
import { DamagedContainer, type Item, type OpenContext, START } from './opened.ts';
import { entriesOf, openDirectory } from './zip-directory.ts';
import { entrySource, unreadableEntry } from './zip-entry.ts';

/** Files that systems and editors leave in archives. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;
/** Documents that are zip archives themselves. */
const DOCUMENT = /^(?:\[Content_Types\]\.xml|mimetype|word\/|xl\/|ppt\/|META-INF\/container\.xml)/;
/** An entry may have as many items as fit into a cursor beside its number. */
const ITEMS = 2 ** 26;

/** How the contents of an entry are read on: the registry of containers, passed in so that the modules do not import each other in a circle. */
export type OpenInside = (context: OpenContext, source: ByteSource, from: Cursor) => AsyncIterable<Item>;

/**
 * The articles in a zip archive, entry by entry in the order of its directory; an entry that is a container itself gives its items. The cursor's
 * offset is the number of the entry × 2²⁶ + the items of it that were handled: reading goes on by passing over those (inflating has to start at
 * the beginning of an entry anyway). Entries that are damaged, encrypted or grow beyond the ratio are
 * rejects; the rest follows. Refused as a whole: damaged directory, office documents, more entries than `limits.entries`.
 */
export async function* openZip(
  context: OpenContext,
  source: ByteSource,
  from: Cursor,
  openInside: OpenInside,
): AsyncGenerator<Item> {
  const seekable = inBlocks(Number.isFinite(source.size) ? source : await inMemory(context, source));
  const zip = await openDirectory(seekable);
  const resume = { entry: Math.floor(from.offset / ITEMS), handled: from.offset % ITEMS };
  let { index } = from;
  let number = 0;
  try {
    for await (const entry of entriesOf(zip)) {
      if (number === 0 && DOCUMENT.test(entry.fileName)) {
        throw new DamagedContainer({
          code: 'unsupported-format',
          message: 'this is an office document or an e-book; Dateline does not read that',
        });
      }
      if (number >= context.limits.entries) {
        throw new DamagedContainer({
          code: 'too-many-entries',
          message: `the archive has more than ${context.limits.entries} entries`,
        });
      }
      const current = number++;
      if (current < resume.entry || entry.fileName.endsWith('/') || LITTER.test(entry.fileName)) continue;
      const handled = current === resume.entry ? resume.handled : 0;
      for await (const item of itemsOfEntry(
        { context, source: seekable, entry, number: current, index },
        handled,
        openInside,
      )) {
        yield item;
        index = item.after.index;
      }
    }
  } finally {
    zip.close();
  }
}

/** The directory stands at the end: an archive that comes out of another compression has to be held. */
async function inMemory({ limits }: OpenContext, source: ByteSource): Promise<ByteSource> {
  const most = limits.articleBytes * 8;
  const { bytes, more } = await readUpTo(source, 0, most);
  if (more)
    throw new DamagedContainer({ code: 'too-large', message: `a zip archive inside another may have ${most} bytes` });
  return memorySource(bytes);
}

interface EntryContext {
  readonly context: OpenContext;
  readonly source: ByteSource;
  readonly entry: Entry;
  readonly number: number;
  readonly index: number;
}

async function* itemsOfEntry(here: EntryContext, handled: number, openInside: OpenInside): AsyncGenerator<Item> {
  const { context, entry, number } = here;
  const name = entry.fileName.toWellFormed().slice(0, 1_024);
  let { index } = here;
  const done = { index: index + 1, offset: (number + 1) * ITEMS };
  const position = { container: 'zip', index, label: name };
  const unreadable = unreadableEntry(entry);
  if (unreadable !== null) {
    yield { content: unreadable, position, after: done };
    return;
  }
  const inside = { ...context, nesting: context.nesting + 1, name, contentType: null };
  let seen = 0;
  let held: Item | null = null;
  try {
    for await (const item of openInside(inside, entrySource(here.source, entry, context.limits), START)) {
      if (seen++ < handled) continue;
      if (held !== null) yield held;
      const label = item.position === null ? name : `${name}#${item.position.label}`;
      // The inner container's name tells how its items are read (JSONL lines are JSON); the archive shows in the label.
      const container = item.position === null ? 'zip' : item.position.container;
      const after = { index: index + 1, offset: number * ITEMS + seen };
      held = { ...item, position: { container, index, label }, after };
      index++;
    }
  } catch (error) {
    if (!(error instanceof DamagedContainer)) throw error;
    if (held !== null) yield held;
    held = { content: error.refusal, position: { ...position, index }, after: done };
    index++;
  }
  if (seen === 0 && held === null)
    held = { content: { code: 'empty', message: 'the entry of the archive holds no article' }, position, after: done };
  // After the last item of an entry reading goes on at the next entry.
  if (held !== null) yield { ...held, after: { index, offset: done.offset } };
}
