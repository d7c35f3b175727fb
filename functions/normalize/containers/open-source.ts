import type { ByteSource, Cursor } from '#article/raw.ts';
import { charsetIn } from '../charset/declared.ts';
import { decode } from '../charset/decode.ts';
import { isPdf, sniffFormat } from '../sniff.ts';
import { memorySource, peek, readUpTo } from './bytes.ts';
import { openDocument } from './documents.ts';
import { framingOf, openFrames, unframedSingle } from './frames.ts';
import { inflated } from './inflate.ts';
import { openJsonArray } from './json-array.ts';
import { openLines } from './lines.ts';
import { DamagedContainer, type Item, type OpenContext } from './opened.ts';
import { sniffContainer } from './sniff-container.ts';
import { mayHoldStories, splitStories } from './stories.ts';
import { openWarc } from './warc.ts';
import { openZip } from './zip.ts';

const HEAD = 65_536;
/** gzip in zip in gzip happens; more is a bomb. */
const NESTING = 3;
const SMALL = 4 * 1024 * 1024;
/** A text of several stories is read whole: as many times the size of an article as this. */
const TEXT_FILE = 8;

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
    case 'json-sequence':
      yield* openJsonArray(context, source, from, kind);
      return;
    case 'frames': {
      const framing = framingOf(Buffer.from(head).toString('latin1'));
      if (framing !== null) yield* openFrames(context, source, from, framing);
      return;
    }
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
      yield* openSingle(context, source, from);
  }
}

function inside(context: OpenContext): OpenContext {
  return { ...context, nesting: context.nesting + 1, contentType: null };
}

/** The source is one article, or a plain text of several stories. The cursor's offset is then the number of the story. */
async function* openSingle(context: OpenContext, source: ByteSource, from: Cursor): AsyncGenerator<Item> {
  const { limits, contentType } = context;
  let { bytes, more } = await readUpTo(source, 0, limits.articleBytes);
  if (more && mayHoldStories(bytes)) ({ bytes, more } = await readUpTo(source, 0, limits.articleBytes * TEXT_FILE));
  const stories = more ? null : storiesIn(bytes, contentType);
  if (stories !== null) {
    for (let index = from.index; index < stories.length; index++) {
      const content = Buffer.from(stories[index] ?? '', 'utf8');
      yield {
        content: { bytes: content, contentType: 'text/plain; charset=utf-8', url: null, date: null },
        position: { container: 'text', index, label: `item ${index + 1}` },
        after: { index: index + 1, offset: index + 1 },
      };
    }
    return;
  }
  const after = { index: 1, offset: bytes.length };
  const message = `the article has more than ${limits.articleBytes} bytes`;
  yield {
    content:
      more || bytes.length > limits.articleBytes
        ? { code: 'too-large', message }
        : { bytes: unframedSingle(bytes), contentType, url: null, date: null },
    position: null,
    after,
  };
}

function storiesIn(bytes: Uint8Array, contentType: string | null): readonly string[] | null {
  if (!mayHoldStories(bytes) || isPdf(bytes)) return null;
  const decoding = decode(bytes, charsetIn(contentType));
  if (!decoding.ok || sniffFormat(decoding.decoded.text) !== 'text') return null;
  return splitStories(decoding.decoded.text);
}
