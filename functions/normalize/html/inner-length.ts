/** The length of a text in which each run of white space counts as one sign, and whether it begins and ends with one. */
interface Span {
  readonly length: number;
  readonly opensBlank: boolean;
  readonly endsBlank: boolean;
}

const NOTHING: Span = { length: 0, opensBlank: false, endsBlank: false };
const LETTERS_A_STEP = 16;
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const BLANK = /\s/;
const BLANKS = /\s{2,}/g;

/** Lengths of inner texts, trimmed, runs of white space taken for one: of an element, and of all elements in it that bear a
 * wanted tag, added up (one within another counts again), each times its `share`. One walk, of so many `steps`: writing each
 * text out costs depth times depth. */
export function innerLengths(
  element: Element,
  tags: ReadonlySet<string>,
  share: (element: Element) => number = () => 1,
): { readonly whole: number; readonly wanted: number; readonly steps: number } {
  let wanted = 0;
  let steps = 0;
  const spanOf = (parent: Element): Span => {
    let span = NOTHING;
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      steps++;
      if (node.nodeType === TEXT_NODE) {
        const text = node.nodeValue ?? '';
        steps += text.length / LETTERS_A_STEP;
        span = joined(span, textSpan(text));
      } else if (isElement(node)) {
        const inner = spanOf(node);
        if (tags.has(node.localName)) wanted += trimmed(inner) * share(node);
        span = joined(span, inner);
      }
    }
    return span;
  };
  const whole = trimmed(spanOf(element));
  return { whole, wanted, steps };
}

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE;

function textSpan(text: string): Span {
  if (text === '') return NOTHING;
  return {
    length: text.replace(BLANKS, ' ').length,
    opensBlank: BLANK.test(text.charAt(0)),
    endsBlank: BLANK.test(text.charAt(text.length - 1)),
  };
}

function joined(before: Span, after: Span): Span {
  if (before.length === 0) return after;
  if (after.length === 0) return before;
  const shared = before.endsBlank && after.opensBlank ? 1 : 0;
  return {
    length: before.length + after.length - shared,
    opensBlank: before.opensBlank,
    endsBlank: after.endsBlank,
  };
}

/** White space alone opens and ends blank, with one sign. */
function trimmed({ length, opensBlank, endsBlank }: Span): number {
  return Math.max(0, length - (opensBlank ? 1 : 0) - (endsBlank ? 1 : 0));
}
