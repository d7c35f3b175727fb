/** A node of a light tree: XML documents and fragments of HTML come out as the same. Names are local and lower case. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (MarkupElement | string)[];
}

/** An element without children yet. */
export function elementOf(name: string, attributes: ReadonlyMap<string, string> = new Map()): MarkupElement {
  return { name, attributes, children: [] };
}

/** The child elements, or those of a name. */
export function childrenOf(parent: MarkupElement, name?: string): readonly MarkupElement[] {
  return parent.children.filter(
    (child): child is MarkupElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element at a path of names below `from` (`itemmeta/provider`), or null. */
export function at(from: MarkupElement | null, path: string): MarkupElement | null {
  let here = from;
  for (const name of path.split('/')) {
    if (here === null) return null;
    here = childrenOf(here, name)[0] ?? null;
  }
  return here;
}

/** All elements of a name below `from`, in document order. */
export function* descendants(from: MarkupElement, ...names: readonly string[]): Generator<MarkupElement> {
  for (const child of from.children) {
    if (typeof child === 'string') continue;
    if (names.includes(child.name)) yield child;
    yield* descendants(child, ...names);
  }
}

const SPACES = /\s+/g;

/** All text below an element. */
export function rawTextOf(element: MarkupElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : rawTextOf(child))).join('');
}

/** All text below an element on one line, or null if there is none. */
export function textIn(element: MarkupElement | null): string | null {
  if (element === null) return null;
  const text = rawTextOf(element).replace(SPACES, ' ').trim();
  return text === '' ? null : text;
}

/** The first of these attributes that has something in it, trimmed; null if none has. */
export function attributeOf(element: MarkupElement | null, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = element?.attributes.get(name)?.trim();
    if (value !== undefined && value !== '') return value;
  }
  return null;
}
