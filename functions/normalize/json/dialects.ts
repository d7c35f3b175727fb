import type { Draft } from '../draft.ts';
import { readAppleNews } from './apple-news.ts';
import { readArc } from './arc.ts';
import type { JsonObject } from './fields.ts';
import { readGuardian, readWordPress } from './services.ts';

/** An article in the shape of some system: what it states, under the names of `readArticleJson`, and its body. */
export interface Dialect {
  readonly object: JsonObject;
  readonly body: Pick<Draft, 'paragraphs' | 'images' | 'embeds' | 'notes'>;
}

/** The article in the shape of a system whose JSON is its own: Arc XP, Apple News, WordPress, the Guardian. Null for any other. */
export function readDialect(object: JsonObject): Dialect | null {
  return readArc(object) ?? readAppleNews(object) ?? readWordPress(object) ?? readGuardian(object);
}
