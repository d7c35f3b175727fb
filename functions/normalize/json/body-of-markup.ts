import { parseFragment } from '../markup/fragment.ts';
import { type MarkupBody, readMarkupBody } from '../markup/paragraphs.ts';
import { withoutMoreLinks } from '../markup/read-more.ts';

/** The paragraphs of a body in HTML that a system hands out by itself: no page is around it, so nothing has to be found out. */
export function bodyOfMarkup(html: string): MarkupBody {
  return readMarkupBody(withoutMoreLinks(parseFragment(html)));
}
