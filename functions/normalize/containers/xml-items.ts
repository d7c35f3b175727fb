import { SaxesParser } from 'saxes';

/** An XML document of several items as several documents of one item each. */
export interface XmlItems {
  readonly container: 'rss' | 'atom' | 'newsml-g2' | 'newsml-1' | 'xml-sequence';
  /** Number of items. */
  readonly count: number;
  /** The document that has only the item of this number in it: what stands before the first item, the item, the closing tags. */
  readonly document: (index: number) => string;
}

interface Plan {
  readonly container: Exclude<XmlItems['container'], 'xml-sequence'>;
  readonly item: string;
  readonly depth: number;
}

/** Root → the name and depth of its items. */
const PLANS: Readonly<Record<string, Plan>> = Object.assign(Object.create(null), {
  rss: { container: 'rss', item: 'item', depth: 2 },
  RDF: { container: 'rss', item: 'item', depth: 1 },
  feed: { container: 'atom', item: 'entry', depth: 1 },
  newsMessage: { container: 'newsml-g2', item: 'newsItem', depth: 2 },
  NewsML: { container: 'newsml-1', item: 'NewsItem', depth: 1 },
});
/** What stands before the items is repeated for each; a longer one is left out but for its tags. */
const LONGEST_HEAD = 65_536;
const DECLARATION = /^\s{0,1000}<\?xml[^>]{0,300}\?>/;

class Stop extends Error {}

/** The items of a file of XML: of its one document, or of several that stand one behind the other (an export of NITF stories in one file).
 * Null when it is one item. */
export function findXmlItems(xml: string): XmlItems | null {
  const documents = documentsIn(xml);
  if (documents.length === 1) return itemsOfDocument(xml);
  const items = documents.flatMap((document) => {
    const inside = itemsOfDocument(document);
    if (inside === null) return [() => document];
    return Array.from({ length: inside.count }, (_, index) => () => inside.document(index));
  });
  return { container: 'xml-sequence', count: items.length, document: (index) => items[index]?.() ?? '' };
}

const ROOT_NAME =
  /^\s{0,1000}(?:<\?[^>]{0,500}\?>\s{0,100}|<!--[^>]{0,2000}-->\s{0,100}|<!DOCTYPE[^>[]{0,500}>\s{0,100}){0,5}<([\w:-]{1,40})[\s>]/;
const NEXT_DOCUMENT =
  /\s{0,1000}(?:<\?xml[^>]{0,300}\?>\s{0,100})?(?:<!DOCTYPE[^>[]{0,500}>\s{0,100})?<(?:rss|feed|rdf:RDF|newsMessage|newsItem|NewsML|NewsItem|nitf)[\s>]/y;

/** A root cannot be in itself: where its closing tag is followed by the start of a document, the next one begins. */
function documentsIn(xml: string): readonly string[] {
  const documents: string[] = [];
  let start = 0;
  for (let end = endOfDocument(xml, start); end !== -1; end = endOfDocument(xml, start)) {
    documents.push(xml.slice(start, end));
    start = end;
  }
  return [...documents, xml.slice(start)];
}

/** Where the document that begins here ends and another begins; -1 if there is no other. */
function endOfDocument(xml: string, start: number): number {
  const root = ROOT_NAME.exec(xml.slice(start, start + PROLOG))?.[1];
  if (root === undefined) return -1;
  const closing = `</${root}>`;
  for (let at = xml.indexOf(closing, start); at !== -1; at = xml.indexOf(closing, at + 1)) {
    NEXT_DOCUMENT.lastIndex = at + closing.length;
    if (NEXT_DOCUMENT.test(xml)) return at + closing.length;
  }
  return -1;
}

/** A root element begins within so many characters. */
const PROLOG = 8_000;

/** Finds the items of a feed or news message; null when the document has none or is one item itself. Only positions are
 * taken: the items are parsed later, one by one, under the limits of an article. Stops, keeping what it has, at a document type with declarations. */
function itemsOfDocument(xml: string): XmlItems | null {
  const items: (readonly [start: number, end: number])[] = [];
  const open: string[] = [];
  let plan: Plan | null = null;
  let start = -1;
  let closers = '';
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('error', () => {});
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw new Stop();
  });
  parser.on('opentagstart', (tag) => {
    const name = localName(tag.name);
    if (open.length === 0) {
      plan = PLANS[name] ?? null;
      if (plan === null) throw new Stop();
    }
    if (plan !== null && open.length === plan.depth && name === plan.item) {
      start = xml.lastIndexOf('<', parser.position - 1);
      if (items.length === 0)
        closers = open
          .toReversed()
          .map((outer) => `</${outer}>`)
          .join('');
    }
    open.push(tag.name);
    if (open.length > 1_000) throw new Stop();
  });
  parser.on('closetag', (tag) => {
    open.pop();
    if (plan !== null && open.length === plan.depth && start >= 0 && localName(tag.name) === plan.item) {
      items.push([start, parser.position]);
      start = -1;
    }
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return assemble(xml, plan, items, closers);
}

function assemble(
  xml: string,
  plan: Plan | null,
  items: readonly (readonly [number, number])[],
  closers: string,
): XmlItems | null {
  const first = items[0];
  if (plan === null || first === undefined) return null;
  const head = xml.slice(0, first[0]).replace(DECLARATION, '');
  const kept = head.length > LONGEST_HEAD ? openTags(head, closers) : head;
  return {
    container: plan.container,
    count: items.length,
    document: (index) => {
      const [start, end] = items[index] ?? [0, 0];
      return `${kept}${xml.slice(start, end)}${closers}`;
    },
  };
}

/** The opening tags that the closing ones need, without their attributes. */
function openTags(_head: string, closers: string): string {
  return closers
    .split('>')
    .filter((tag) => tag !== '')
    .toReversed()
    .map((tag) => `<${tag.slice(2)}>`)
    .join('');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
