import { isObject, type JsonObject, listOf, memberOf, namesOf } from './fields.ts';

/** Members in which services hand out the one thing that was asked for. */
export const WRAPPERS = [
  'item',
  'data',
  'article',
  'response',
  'content',
  'story',
  'document',
  'doc',
  'result',
  'post',
  'record',
  '_source',
  'attributes',
] as const;
const DEEPEST = 4;
const ARTICLE_TYPE = /Article|BlogPosting|Reportage|Report$|Review$/;
/** What an outer object may know of the inner one. */
const NAMES = ['uri', 'id', 'url', 'link'] as const;

/** The object that `holds` what is looked for: this one, or the one in the envelopes of a service around it (`{"data": {"item": …}}`,
 * the article in the `@graph` of a schema.org document). Null if none does. */
export function unwrapped(object: JsonObject, holds: (object: JsonObject) => boolean, depth = 0): JsonObject | null {
  if (holds(object)) return object;
  if (depth >= DEEPEST) return null;
  const graph = listOf(object, '@graph').filter(isObject).find(isArticleNode);
  if (graph !== undefined && holds(graph)) return graph;
  for (const name of WRAPPERS) {
    const inner = memberOf(object, name);
    const found = isObject(inner) ? unwrapped(inner, holds, depth + 1) : null;
    if (found !== null) return { ...namesOfOuter(object), ...found };
  }
  return null;
}

function isArticleNode(node: JsonObject): boolean {
  return namesOf(memberOf(node, '@type')).some((type) => ARTICLE_TYPE.test(type));
}

function namesOfOuter(object: JsonObject): JsonObject {
  return Object.fromEntries(NAMES.flatMap((name) => (Object.hasOwn(object, name) ? [[name, object[name]]] : [])));
}
