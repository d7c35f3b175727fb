import type { Head } from './head.ts';
import { isObject, listOf, stringsOf } from './json-ld.ts';
import { plain } from './plain.ts';

const MOST = 500;

/** The entries of a live blog as its JSON-LD lists them (headline and text of each update, in the order of the page), or none
 * where the page has no LiveBlogPosting with texts. */
export function liveBlogEntries(head: Head): string[] {
  const blog = head.ld.find((node) => node.types.includes('LiveBlogPosting'));
  if (blog === undefined) return [];
  const entries: string[] = [];
  for (const update of listOf(blog.value['liveBlogUpdate']).slice(0, MOST)) {
    if (!isObject(update)) continue;
    const headline = plain(stringsOf(update['headline'])[0] ?? '');
    const text = stringsOf(update['articleBody'])[0] ?? '';
    if (headline !== '') entries.push(headline);
    for (const line of text.split('\n')) {
      const paragraph = plain(line);
      if (paragraph !== '' && paragraph !== headline) entries.push(paragraph);
    }
  }
  return entries;
}
