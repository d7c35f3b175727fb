/** A JSON-LD object with its types as a list. Values are whatever the page wrote: read them with the helpers below. */
export interface LdNode {
  readonly types: readonly string[];
  readonly value: Readonly<Record<string, unknown>>;
}

const WRAPPING =
  /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$|;\s*$/g;
const TRAILING_COMMA = /,(?=\s*[}\]])/g;
const CONTROL = /\p{Cc}+/gu;
const MAX_DEPTH = 12;
const MAX_NODES = 5_000;

/** All objects of the page's JSON-LD scripts that have a type, `@graph` and nested objects included, outer before inner.
 * Tolerates comment and CDATA wrappers, raw line breaks inside strings, trailing commas and a trailing semicolon; a
 * script that is still no JSON is passed over. Bounded in depth and number. */
export function readJsonLd(scripts: readonly string[]): LdNode[] {
  const nodes: LdNode[] = [];
  for (const script of scripts) {
    const value = parseLoosely(script);
    if (value !== undefined) collect(value, nodes, 0);
  }
  return nodes;
}

function parseLoosely(script: string): unknown {
  const attempts = [
    () => script,
    () => script.replace(WRAPPING, '').replace(CONTROL, ' '),
    () => script.replace(WRAPPING, '').replace(CONTROL, ' ').replace(TRAILING_COMMA, ''),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt is more tolerant.
    }
  }
  return undefined;
}

function collect(value: unknown, nodes: LdNode[], depth: number): void {
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
    return;
  }
  if (!isObject(value)) return;
  const types = listOf(value['@type'])
    .filter((type) => typeof type === 'string')
    .map(localName);
  if (types.length > 0) nodes.push({ types, value });
  for (const inner of Object.values(value)) if (typeof inner === 'object') collect(inner, nodes, depth + 1);
}

const localName = (type: string): string => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);

/** True for a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: JSON-LD writes one thing or an array of things at will. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat(2) : [value];
}

/** The strings a value names: itself, its `@value`, its `name`, its `url`, whichever comes first; lists give many. */
export function stringsOf(value: unknown, keys: readonly string[] = ['@value', 'name', 'url', '@id']): string[] {
  const found: string[] = [];
  for (const item of listOf(value)) {
    if (typeof item === 'string') found.push(item);
    else if (isObject(item)) {
      const key = keys.find((name) => listOf(item[name]).some((inner) => typeof inner === 'string'));
      if (key !== undefined) for (const inner of listOf(item[key])) if (typeof inner === 'string') found.push(inner);
    }
  }
  return found;
}

const ARTICLE_TYPE =
  /(?:Article|BlogPosting|SocialMediaPosting|LiveBlogPosting|Report|Review|AnalysisNews|PressRelease)$/;

/** The objects that describe an article (schema.org Article and what descends from it), the fullest first. */
export function articleNodes(nodes: readonly LdNode[]): LdNode[] {
  return nodes
    .filter((node) => node.types.some((type) => ARTICLE_TYPE.test(type) && type !== 'Review'))
    .filter(
      (node) =>
        node.value['headline'] !== undefined ||
        node.value['articleBody'] !== undefined ||
        node.value['datePublished'] !== undefined ||
        node.value['author'] !== undefined,
    );
}

/** True when a node has one of these types. */
export function hasType(node: LdNode, types: ReadonlySet<string>): boolean {
  return node.types.some((type) => types.has(type));
}
