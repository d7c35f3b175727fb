import type { PubStatus } from '#article/article.ts';
import { scopeOf } from '#article/ids.ts';
import { type Draft, emptyDraft, type Reading } from '../draft.ts';
import { at, attributeOf, childrenOf, descendants, elementOf, type MarkupElement, textIn } from '../markup/element.ts';
import { readMarkupBody } from '../markup/paragraphs.ts';
import { readStatedDate } from '../stated-date.ts';
import { statedEmbargo } from '../stated-embargo.ts';
import { withoutBodyMatter } from '../text/body-matter.ts';
import { authorsOf, stripBy } from '../text/byline.ts';

/** Reads a NITF document: headline, byline, dateline, body, pictures, who issued it and when, embargo, expiry, management status
 * (`canceled`, `withheld`), correction notices. Source: NITF 3.6. */
export function readNitf(nitf: MarkupElement): Reading {
  const head = at(nitf, 'head');
  const docdata = at(head, 'docdata');
  const bodyHead = at(nitf, 'body/body.head');
  const content = at(nitf, 'body/body.content') ?? at(nitf, 'body');
  const body = readMarkupBody(content ?? elementOf('empty'));
  const title = textIn(at(bodyHead, 'hedline/hl1')) ?? textIn(at(head, 'title'));
  const byline = stripBy(textIn(bylineElement(bodyHead)));
  const origin = { basis: 'format', in: 'meta', confidence: 97 } as const;
  const issued = attributeOf(at(docdata, 'date.issue'), 'norm');
  const pubdata = at(head, 'pubdata');
  const source =
    attributeOf(pubdata, 'name') ??
    textIn(at(bodyHead, 'distributor')) ??
    attributeOf(at(docdata, 'doc.copyright'), 'holder');
  const draft: Draft = {
    ...emptyDraft('nitf'),
    kindConfidence: 90,
    uri: attributeOf(at(docdata, 'doc-id'), 'id-string'),
    // `regsrc` registers the id; without it the id is the publisher's.
    scope: scopeOf(attributeOf(at(docdata, 'doc-id'), 'regsrc'), source),
    url: attributeOf(pubdata, 'ex-ref'),
    source,
    language: attributeOf(nitf, 'baselang', 'xml:lang'),
    pubStatus: statusOf(docdata),
    ...statedEmbargo(attributeOf(at(docdata, 'date.release'), 'norm')),
    expires: dayTime(attributeOf(at(docdata, 'date.expire'), 'norm')),
    title,
    titleBasis: title === null ? 'none' : 'headline',
    byline,
    authors: byline === null ? [] : authorsOf(byline),
    description: textIn(at(bodyHead, 'abstract')),
    section: attributeOf(pubdata, 'position.section'),
    keywords: [...descendants(head ?? elementOf('empty'), 'keyword')].flatMap(
      (keyword) => attributeOf(keyword, 'key') ?? [],
    ),
    images: body.images,
    embeds: body.embeds,
    notes: noticesOf(docdata),
    paragraphs: body.paragraphs,
    dateline: textIn(at(bodyHead, 'dateline')),
    dateCandidates: [
      ...readStatedDate(issued ?? attributeOf(pubdata, 'date.publication'), { ...origin, role: 'published' }),
    ],
  };
  return { ok: true, draft: withoutBodyMatter(draft) };
}

function bylineElement(head: MarkupElement | null): MarkupElement | null {
  const byline = at(head, 'byline');
  if (byline === null) return null;
  const people = [...descendants(byline, 'person')];
  // The title that follows the name (`Staff Reporter`) is no part of it.
  return people.length === 1
    ? (people[0] ?? byline)
    : { ...byline, children: byline.children.filter((child) => typeof child === 'string' || child.name !== 'byttl') };
}

function statusOf(docdata: MarkupElement | null): PubStatus {
  const status = (attributeOf(docdata, 'management-status') ?? '').toLowerCase();
  if (status === 'canceled' || status === 'cancelled' || status === 'killed') return 'canceled';
  return status === 'withheld' || status === 'embargoed' ? 'withheld' : 'usable';
}

function noticesOf(docdata: MarkupElement | null): Draft['notes'] {
  if (docdata === null) return [];
  return [...childrenOf(docdata, 'correction'), ...childrenOf(docdata, 'ed-msg')].flatMap((notice) => {
    const text = attributeOf(notice, 'info');
    return text === null ? [] : [{ kind: notice.name === 'correction' ? 'correction' : 'editors-note', text }];
  });
}

function dayTime(norm: string | null): string | null {
  const read = readStatedDate(norm, { role: 'published', basis: 'format', in: 'meta', confidence: 0 })[0];
  return read === undefined ? null : isoInstant(read.value);
}

/** A value as an instant: what has no zone counts as UTC. */
export function isoInstant(value: string): string {
  if (value.length === 10) return `${value}T00:00:00Z`;
  return ZONED.test(value) ? value : `${value}Z`;
}

const ZONED = /(?:Z|[+-]\d{2}:?\d{2})$/;
