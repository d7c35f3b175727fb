/** A JSON object that holds a list of articles (a JSON Feed, the answer of a news service) as one document for each. */
export interface JsonItems {
  readonly container: 'json-feed' | 'json-list';
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

/** The articles of a JSON object that is a list of them, or null. What a JSON Feed says of itself (its title as source, its language) is given to each item. */
export function itemsOfJson(text: string): JsonItems | null {
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const members = new Map<string, unknown>(Object.entries(value));
  const version = members.get('version');
  const isFeed = typeof version === 'string' && FEED.test(version);
  if (!isFeed && OWN_TEXT.some((name) => members.has(name))) return null;
  const list = LISTS.map((name) => members.get(name)).find(isListOfObjects);
  if (list === undefined) return null;
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
