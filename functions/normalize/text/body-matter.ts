import type { Draft } from '../draft.ts';
import { lossWarning, takesText } from '../repair/clean.ts';
import { readBackMatter } from './back-matter.ts';
import { authorsOf, isBylineLine, readByline } from './byline.ts';
import { markerOf, noteOfMarker } from './markers.ts';
import { noteOf } from './notes.ts';

/** Lines for editors and a byline stand above the first paragraph; more than a few are text. */
const FRONT = 4;
const BRACKETED = /^\(.*\)$/s;

/**
 * The draft of an agency's document whose paragraphs came ready made (NITF, NewsML, ninjs): the lines that agencies set before and behind a
 * story in whatever format (`(Adds quote)`, `By A. Name`, `(Reporting by …)`, initials of the desk, markers of the headline) are taken off and kept
 * where they belong, as in plain text. Nothing is taken that would cost the text.
 */
export function withoutBodyMatter(draft: Draft): Draft {
  const front = frontOf(draft.paragraphs);
  const back = readBackMatter(front.body);
  const taken = takesText(front.body, back.body);
  const body = taken ? front.body : back.body;
  const marker = markerOf(draft.title ?? '');
  const marked = noteOfMarker(marker, draft.title ?? '');
  const byline = draft.byline ?? front.byline ?? (taken ? null : back.credit);
  const cut = body.length < draft.paragraphs.length || body.at(-1) !== draft.paragraphs.at(-1);
  return {
    ...draft,
    title: draft.title?.slice(marker.length) ?? null,
    byline,
    authors: draft.authors.length > 0 || byline === null ? draft.authors : authorsOf(byline),
    notes: [...draft.notes, ...(marked === null ? [] : [marked]), ...front.notes],
    paragraphs: body,
    repairs: cut ? [...draft.repairs, 'back-matter'] : draft.repairs,
    warnings: taken ? [...draft.warnings, lossWarning('back-matter')] : draft.warnings,
  };
}

function frontOf(paragraphs: readonly string[]) {
  const notes: Draft['notes'][number][] = [];
  let byline: string | null = null;
  let at = 0;
  for (; at < Math.min(FRONT, paragraphs.length - 1); at++) {
    const line = paragraphs[at] ?? '';
    const note = BRACKETED.test(line) ? noteOf(line) : null;
    if (note !== null) notes.push(note);
    else if (isBylineLine(line)) byline ??= readByline(line);
    else break;
  }
  return { notes, byline, body: paragraphs.slice(at) };
}
