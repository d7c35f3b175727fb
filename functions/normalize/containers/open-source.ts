import type { ByteSource, Cursor } from '#article/raw.ts';
import { memorySource, peek, readUpTo } from './bytes.ts';
import { openDocument } from './documents.ts';
import { inflated } from './inflate.ts';
import { openJsonArray } from './json-array.ts';
import { openLines } from './lines.ts';
import { DamagedContainer, type Item, type OpenContext } from './opened.ts';
import { sniffContainer } from './sniff-container.ts';
import { openWarc } from './warc.ts';
import { openZip } from './zip.ts';

const HEAD = 65_536;
/** gzip in zip in gzip happens; more is a bomb. */
const NESTING = 3;
const SMALL = 4 * 1024 * 1024;

/** The items of a source: recognized by its first bytes and given to the reader of that container. */
export async function* openSource(context: OpenContext, given: ByteSource, from: Cursor): AsyncGenerator<Item> {
  if (context.nesting > NESTING)
    throw new DamagedContainer({ code: 'too-deep', message: 'containers are nested too deep' });
  // A small object is read once; sniffing and then reading would ask the bucket twice.
  const source = given.size <= SMALL ? memorySource((await readUpTo(given, 0, SMALL)).bytes) : given;
  const head = await peek(source, HEAD);
  if (head.length === 0) return;
  const { kind, found } = sniffContainer(head, context.name);
  switch (kind) {
    case 'gzip':
    case 'zstd':
      yield* openSource(inside(context), inflated(source, kind, context.limits), from);
      return;
    case 'zip':
      yield* openZip(context, source, from, openSource);
      return;
    case 'warc':
      yield* openWarc(context, source, from);
      return;
    case 'jsonl':
      yield* openLines(context, source, from);
      return;
    case 'json-array':
      yield* openJsonArray(context, source, from);
      return;
    case 'xml':
    case 'json':
      yield* openDocument(context, source, from, kind);
      return;
    case 'unsupported':
      throw new DamagedContainer({
        code: 'unsupported-format',
        message: `this is ${found}; Dateline does not read that`,
      });
    default:
      yield* openSingle(context, source);
  }
}

function inside(context: OpenContext): OpenContext {
  return { ...context, nesting: context.nesting + 1, contentType: null };
}

/** The source is one article. */
async function* openSingle(context: OpenContext, source: ByteSource): AsyncGenerator<Item> {
  const { limits, contentType } = context;
  const { bytes, more } = await readUpTo(source, 0, limits.articleBytes);
  const after = { index: 1, offset: bytes.length };
  const message = `the article has more than ${limits.articleBytes} bytes`;
  yield {
    content: more ? { code: 'too-large', message } : { bytes, contentType, url: null, date: null },
    position: null,
    after,
  };
}
