import type { RejectCode } from './reject.ts';

/** What whoever dropped a refused file can do about it, for each code: the second half of a refusal, its message being the first. */
export const REMEDIES: Readonly<Record<RejectCode, string>> = {
  empty: 'There is nothing in it. Drop it again when it has been written to its end.',
  'too-large': 'Split it, or leave out what is no text (the bounds are in functions/article/limits.ts).',
  'too-deep': 'Drop the text without the nested mark-up around it; no article needs so much.',
  'too-many-elements': 'Drop the page of one article, not an archive of many; or its text alone.',
  'too-many-attributes': 'Drop the text without the mark-up around it.',
  'too-many-entries': 'Split the archive into smaller ones.',
  'compression-ratio': 'Drop it unpacked, if it is what it should be: so much air is the mark of a decompression bomb.',
  'not-text': 'Drop the article as text, HTML, JSON, PDF or one of the newsroom formats.',
  'unknown-format': 'Give the JSON one of the fields "text" and "html", or drop the text itself.',
  'unsupported-format': 'Export it as text, HTML, JSON or PDF and drop that.',
  'unsupported-charset': 'Store it as UTF-8 and drop it again.',
  encrypted: 'Drop it without its password.',
  malformed: 'It is damaged or cut off: fetch it again from where it came, or mend the place that the message names.',
  'doctype-refused': 'Leave the document type declaration out: entities and outside files are never read.',
  'no-article': 'There is no text in it that could be an article. Drop the page or the file of the article itself.',
  'not-an-article': 'Drop the articles it leads to, not the list. If it is one, drop its text alone.',
  'error-page':
    'The site sent this in place of the article. Fetch the address again; if it stays so, the article is gone.',
  'access-wall': 'Fetch the page as a reader who has passed the wall, or drop the text of the article.',
  'no-text':
    'Drop the running text: run character recognition over a scan, save the page as a browser shows it, fetch what the item refers to.',
  timeout: 'Drop its text alone. If it is an ordinary article, please report it.',
  gone: 'It was deleted or replaced before it was read. Drop it again if it is still wanted.',
  'bad-key': 'Name it with plain letters and drop it again.',
  'bad-metadata':
    'Correct the metadata that the message names (an embargo ends at an instant, 2024-03-11T06:00:00Z) and drop it again.',
};
