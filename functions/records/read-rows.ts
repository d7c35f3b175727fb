import type { ArticleRecord, HiddenRecord } from '#article/record.ts';
import { ROW_MARKS } from './article-record.ts';
import type { Item } from './store.ts';

/** A row as its consumer's type: keys and protocol marks taken off. The table is written by this room alone, through the
 * types it is read with; what a newer writer added stays in the object and is ignored. */
export function recordOf<T extends object>(item: Item): T {
  const shown = Object.entries(item).filter(([name]) => !ROW_MARKS.includes(name));
  const record: unknown = Object.fromEntries(shown);
  return record as T;
}

/** The article of a `CURRENT` row, or null when the row only says that nothing may be shown. */
export function shownArticle(item: Item | null): ArticleRecord | null {
  if (item === null || isHidden(item)) return null;
  return recordOf<ArticleRecord>(item);
}

/** What is left of an article that is erased or embargoed; null for any other row. */
export function hiddenArticle(item: Item | null): HiddenRecord | null {
  return item !== null && isHidden(item) ? recordOf<HiddenRecord>(item) : null;
}

function isHidden(item: Item): boolean {
  return item['state'] === 'erased' || item['state'] === 'embargoed';
}

/** A numeric mark of a row (`ver`), or 0. */
export function numberMark(item: Item | null, name: string): number {
  const value = item?.[name];
  return typeof value === 'number' ? value : 0;
}

/** A mark of a row that is text, or null. */
export function textMark(item: Item | null, name: string): string | null {
  const value = item?.[name];
  return typeof value === 'string' ? value : null;
}

/** A mark of a row that is a list of texts, or none. */
export function textsMark(item: Item | null, name: string): readonly string[] {
  const value = item?.[name];
  return Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string') : [];
}
