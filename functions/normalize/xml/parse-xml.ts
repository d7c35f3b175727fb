import { SaxesParser } from 'saxes';
import type { Limits } from '#article/limits.ts';
import type { Refusal } from '../draft.ts';
import { elementOf, type MarkupElement } from '../markup/element.ts';
import { NAMED_ENTITIES } from '../repair/entities.ts';

export type ParsedXml =
  | { readonly ok: true; readonly root: MarkupElement; readonly faults: number }
  | { readonly ok: false; readonly refusal: Refusal };

/** Faults (a stray `&`, an unknown entity) that a document may have and still be read; feeds have them. */
const MOST_FAULTS = 100;

/** Stops the parser: its caller turns it into a refusal. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(code: Refusal['code'], message: string) {
    super(message);
    this.name = 'Refused';
    this.refusal = { code, message };
  }
}

/**
 * An XML document as a light tree (local names, lower case; namespaces by prefix only, `media:` and `itunes:` names keep theirs).
 * Entities are not expanded beyond XML's and HTML's own: a DOCTYPE with an internal subset is refused (`doctype-refused`) before
 * anything in it is read. Also refused: `too-deep`, `too-many-elements`, `too-many-attributes`, `malformed` (no root, cut off, or more than a hundred faults).
 */
export function parseXml(xml: string, limits: Limits): ParsedXml {
  const top = elementOf('#document');
  const open: MarkupElement[] = [top];
  let elements = 0;
  let faults = 0;
  let firstFault = '';
  const parser = new SaxesParser({ xmlns: false, position: true });
  Object.assign(parser.ENTITIES, Object.fromEntries(NAMED_ENTITIES));
  parser.on('error', (error) => {
    if (faults++ === 0) firstFault = error.message;
    if (faults > MOST_FAULTS) throw new Refused('malformed', `the XML is damaged: ${error.message}`);
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('['))
      throw new Refused('doctype-refused', 'the XML declares its own entities or document type; that is not read');
  });
  parser.on('opentag', (tag) => {
    if (open.length > limits.depth) throw new Refused('too-deep', `the XML is nested deeper than ${limits.depth}`);
    if (++elements > limits.elements)
      throw new Refused('too-many-elements', `the XML has more than ${limits.elements} elements`);
    const attributes = new Map<string, string>();
    for (const [name, value] of Object.entries(tag.attributes)) attributes.set(name.toLowerCase(), value);
    if (attributes.size > limits.attributesPerElement) {
      throw new Refused('too-many-attributes', `an element has more than ${limits.attributesPerElement} attributes`);
    }
    const element = elementOf(localName(tag.name), attributes);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (open.length > 1) open.pop();
  });
  const addText = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(xml.trimStart()).close();
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
  const root = top.children.find((child): child is MarkupElement => typeof child !== 'string');
  if (root === undefined || open.length > 1) {
    return { ok: false, refusal: { code: 'malformed', message: `the XML is cut off or damaged: ${firstFault}` } };
  }
  return { ok: true, root, faults };
}

const KEPT_PREFIX = /^(?:media|itunes|content|dc|dcterms|atom|slash|sy|georss):/;

function localName(name: string): string {
  const lower = name.toLowerCase();
  return KEPT_PREFIX.test(lower) ? lower : lower.slice(lower.indexOf(':') + 1);
}
