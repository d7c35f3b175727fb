import type { ItemPosition } from '#article/article.ts';
import type { ByteSource, Cursor } from '#article/raw.ts';
import { decode } from '../charset/decode.ts';
import { readUpTo } from './bytes.ts';
import { itemsOfJson } from './json-items.ts';
import { DamagedContainer, type Item, type OpenContext } from './opened.ts';
import { findXmlItems } from './xml-items.ts';

/** A feed or a news message is read whole: as many times the size of an article as this. */
const DOCUMENT = 8;

/** The items of a document that must be read whole to be taken apart: a feed, a news message, a JSON object with a list of
 * articles. A document that is one article is given as it is, bytes untouched. The cursor's offset is the item's number. */
export async function* openDocument(
  context: OpenContext,
  source: ByteSource,
  from: Cursor,
  kind: 'xml' | 'json',
): AsyncGenerator<Item> {
  const { limits, contentType } = context;
  const { bytes, more } = await readUpTo(source, 0, limits.articleBytes * DOCUMENT);
  if (more) {
    throw new DamagedContainer({
      code: 'too-large',
      message: `the document has more than ${limits.articleBytes * DOCUMENT} bytes`,
    });
  }
  const decoding = decode(bytes, null);
  const items = decoding.ok ? itemsOf(decoding.decoded.text, kind) : null;
  if (items === null) {
    yield { content: { bytes, contentType, url: null, date: null }, position: null, after: { index: 1, offset: 1 } };
    return;
  }
  for (let index = from.index; index < items.count; index++) {
    const after = { index: index + 1, offset: index + 1 };
    const position: ItemPosition = { container: items.container, index, label: `item ${index + 1}` };
    if (index >= limits.entries) {
      throw new DamagedContainer({
        code: 'too-many-entries',
        message: `the document has ${items.count} items; ${limits.entries} were read`,
      });
    }
    const content = Buffer.from(items.document(index), 'utf8');
    const type = kind === 'json' ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8';
    yield { content: { bytes: content, contentType: type, url: null, date: null }, position, after };
  }
}

interface Items {
  readonly container: string;
  readonly count: number;
  readonly document: (index: number) => string;
}

function itemsOf(text: string, kind: 'xml' | 'json'): Items | null {
  return kind === 'xml' ? findXmlItems(text.trimStart()) : itemsOfJson(text);
}
