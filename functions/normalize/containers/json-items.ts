/** A JSON object that holds a list of articles (a JSON Feed, the answer of a news service) as one document for each. */
export interface JsonItems {
  readonly container: 'json-feed' | 'json-list' | 'json-sequence';
  readonly count: number;
  readonly document: (index: number) => string;
}

const LISTS = ['items', 'articles', 'stories', 'documents', 'docs', 'results', 'news', 'entries', 'data', 'hits'];
/** An object with a text of its own is an article, whatever lists it carries. */
const OWN_TEXT = [
  'text',
  'html',
  'body',
  'content',
  'articleBody',
  'body_text',
  'body_html',
  'body_xhtml',
  'bodies',
  'headline',
  'headlines',
  'uri',
];
const FEED = /^https:\/\/jsonfeed\.org\/version\//;

/** The articles of a JSON object that is a list of them, or null. What a JSON Feed says of itself (its title as source, its language, its
 * addresses) is given to each item. Several objects one behind the other are items too. */
export function itemsOfJson(text: string): JsonItems | null {
  const value = parse(text);
  if (value === null) return sequenceOf(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const members = new Map<string, unknown>(Object.entries(value));
  const version = members.get('version');
  const isFeed = typeof version === 'string' && FEED.test(version);
  const list = listIn(members, 0);
  if (list === null) return null;
  const context = isFeed
    ? {
        source: members.get('title'),
        language: members.get('language'),
        home_page_url: members.get('home_page_url'),
        feed_url: members.get('feed_url'),
      }
    : {};
  return {
    container: isFeed ? 'json-feed' : 'json-list',
    count: list.length,
    document: (index) => JSON.stringify({ ...context, ...list[index] }),
  };
}

/** The list of articles in an answer, perhaps in its envelope (`response.results`, `hits.hits`). */
function listIn(members: ReadonlyMap<string, unknown>, depth: number): readonly object[] | null {
  const isFeed = FEED.test(String(members.get('version')));
  if (!isFeed && OWN_TEXT.some((name) => members.has(name))) return null;
  const list = LISTS.map((name) => members.get(name)).find(isListOfObjects);
  if (list !== undefined || depth >= DEEPEST) return list ?? null;
  for (const name of ENVELOPES) {
    const inner = members.get(name);
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) continue;
    const found = listIn(new Map(Object.entries(inner)), depth + 1);
    if (found !== null) return found;
  }
  return null;
}

const ENVELOPES = ['response', 'data', 'result', 'hits', 'feed', 'payload'] as const;
const DEEPEST = 3;

/** Objects that stand one behind the other; null if there is anything else in the text. */
function sequenceOf(text: string): JsonItems | null {
  const objects: string[] = [];
  let start = 0;
  let depth = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    const sign = token[0];
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    else if (depth === 0) return null;
    if (depth > 0) continue;
    objects.push(text.slice(start, TOKEN.lastIndex).replace(BETWEEN, ''));
    start = TOKEN.lastIndex;
  }
  const whole = objects.length > 1 && depth === 0 && text.slice(start).replace(BETWEEN, '') === '';
  if (!whole || !objects.every((object) => object.startsWith('{'))) return null;
  return { container: 'json-sequence', count: objects.length, document: (index) => objects[index] ?? '' };
}

/** A string or a bracket. */
const TOKEN = /"(?:[^"\\]|\\.)*"?|[{}[\]]/gs;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the record separator begins each text of a JSON sequence
const BETWEEN = /^[\s,\u001e]+/;

function isListOfObjects(value: unknown): value is readonly object[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one))
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
