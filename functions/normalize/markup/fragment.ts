import { Parser } from 'htmlparser2';
import { elementOf, type MarkupElement } from './element.ts';

/** Deeper nesting is read flat: what lies below becomes a child of the deepest element. */
const DEEPEST = 100;
const MOST_NODES = 50_000;
const UNREAD: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'object',
  'form',
  'button',
  'select',
  'nav',
  'head',
]);

/** A fragment of HTML (the body of a feed entry, of a ninjs item, of a letter) as a light tree: no scripts, no styles, no page model. Linear time. */
export function parseFragment(html: string): MarkupElement {
  const root = elementOf('#fragment');
  const open: MarkupElement[] = [root];
  let nodes = 0;
  let unread = 0;
  let deeper = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (unread > 0 || UNREAD.has(name)) {
          unread++;
          return;
        }
        if (open.length > DEEPEST || nodes++ > MOST_NODES) {
          deeper++;
          return;
        }
        const element = elementOf(name, new Map(Object.entries(attributes)));
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        if (unread === 0) open.at(-1)?.children.push(text);
      },
      onclosetag() {
        if (unread > 0) unread--;
        else if (deeper > 0) deeper--;
        else if (open.length > 1) open.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  return root;
}
