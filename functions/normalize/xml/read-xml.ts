import type { Limits } from '#article/limits.ts';
import type { Reading } from '../draft.ts';
import { at, childrenOf, type MarkupElement } from '../markup/element.ts';
import type { ReadPage } from '../read-page.ts';
import { readFeedItem } from './feed-item.ts';
import { readNewsMl1 } from './newsml-1.ts';
import { readNewsItem } from './newsml-g2.ts';
import { readNitf } from './nitf.ts';
import { parseXml } from './parse-xml.ts';

/** Reads an XML document with one article in it: NITF, NewsML-G2, NewsML 1.2, RSS, Atom; an XHTML page goes to the HTML reader.
 * Refused, beside what `parseXml` refuses: `not-an-article` (a picture, package, concept or planning item, an empty feed), `unknown-format` (its root is named). */
export async function readXml(xml: string, readPage: ReadPage, limits: Limits): Promise<Reading> {
  const parsed = parseXml(xml, limits);
  if (!parsed.ok) return parsed;
  const { root, faults } = parsed;
  if (root.name === 'html') return await readPage(xml, null);
  const reading = readRoot(root);
  if (!reading.ok || faults === 0) return reading;
  return { ok: true, draft: { ...reading.draft, repairs: [...reading.draft.repairs, 'xml-faults'] } };
}

function readRoot(root: MarkupElement): Reading {
  switch (root.name) {
    case 'nitf':
      return readNitf(root);
    case 'newsitem':
      return at(root, 'newscomponent') === null ? readNewsItem(root) : readNewsMl1(root, null);
    case 'newsmessage':
      return readFirst(at(root, 'itemset'), 'newsitem', readNewsItem);
    case 'newsml':
      return readFirst(root, 'newsitem', (item) => readNewsMl1(item, root));
    case 'rss':
      return readFirst(at(root, 'channel'), 'item', (item) => readFeedItem(item, at(root, 'channel'), 'rss'));
    case 'rdf':
      return readFirst(root, 'item', (item) => readFeedItem(item, at(root, 'channel'), 'rss'));
    case 'feed':
      return readFirst(root, 'entry', (entry) => readFeedItem(entry, root, 'atom'));
    case 'entry':
      return readFeedItem(root, null, 'atom');
    case 'packageitem':
    case 'conceptitem':
    case 'knowledgeitem':
    case 'planningitem':
    case 'catalogitem':
    case 'itemset':
      return {
        ok: false,
        refusal: { code: 'not-an-article', message: `this is a NewsML-G2 ${root.name}, not a news item` },
      };
    default:
      return {
        ok: false,
        refusal: {
          code: 'unknown-format',
          message: `an XML document <${root.name.slice(0, 40)}> is not a format that is read`,
        },
      };
  }
}

function readFirst(parent: MarkupElement | null, name: string, read: (item: MarkupElement) => Reading): Reading {
  const first = parent === null ? undefined : childrenOf(parent, name)[0];
  if (first !== undefined) return read(first);
  return { ok: false, refusal: { code: 'not-an-article', message: `the document has no <${name}> in it` } };
}
