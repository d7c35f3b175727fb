import type { Limits } from '#article/limits.ts';
import type { Reading } from '../draft.ts';
import type { ReadPage } from '../read-page.ts';
import { holdsArticle, readArticleJson } from './article-json.ts';
import { isObject } from './fields.ts';
import { isNinjs, readNinjs } from './ninjs.ts';
import { unwrapped } from './unwrap.ts';

/** JSON deeper than this is no article: the parser takes it, but whoever walks it may not. */
const DEEPEST = 64;

/** Reads a JSON document that is one article. Refused: `malformed` (not JSON), `too-deep`, `unknown-format` (not an object), `no-text`. */
export async function readJson(text: string, readPage: ReadPage, limits: Limits): Promise<Reading> {
  if (depthOf(text) > Math.min(DEEPEST, limits.depth)) {
    return refuse('too-deep', `the JSON is nested deeper than ${DEEPEST}`);
  }
  const value = parse(text);
  if (value === undefined) {
    return refuse('malformed', 'this should be JSON and is not: it may be cut off, or have a comma or quote too many');
  }
  const object = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (!isObject(object)) return refuse('unknown-format', 'the JSON is not an object with an article in it');
  const article = unwrapped(object, (one) => isNinjs(one) || holdsArticle(one)) ?? object;
  return isNinjs(article) ? readNinjs(article) : await readArticleJson(article, readPage);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.trim());
  } catch {
    return undefined;
  }
}

/** Deepest nesting of brackets outside strings; one pass. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) i++;
      else if (code === 0x22) inString = false;
      continue;
    }
    if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x7d || code === 0x5d) depth--;
  }
  return deepest;
}

function refuse(code: 'malformed' | 'too-deep' | 'unknown-format', message: string): Reading {
  return { ok: false, refusal: { code, message } };
}
