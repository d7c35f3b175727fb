import type { PubStatus } from '#article/article.ts';
import { scopeOf } from '#article/ids.ts';
import { type Draft, emptyDraft, type Reading } from '../draft.ts';
import { at, attributeOf, childrenOf, descendants, type MarkupElement, textIn } from '../markup/element.ts';
import { readMarkupBody } from '../markup/paragraphs.ts';
import { readStatedDate } from '../stated-date.ts';
import { withoutBodyMatter } from '../text/body-matter.ts';
import { authorsOf, stripBy } from '../text/byline.ts';
import { readNitf } from './nitf.ts';

const CANCELED = /^cancell?ed$|^killed$/;

/** Reads a NewsML 1.2 news item: identifiers and life cycle from `NewsManagement`, lines from `NewsLines`, the body from the first
 * text content (NITF, XHTML or plain). Refused: `not-an-article` when the item has no text content. Source: NewsML 1.2. */
export function readNewsMl1(item: MarkupElement, envelope: MarkupElement | null): Reading {
  const management = at(item, 'newsmanagement');
  const pubStatus = statusOf(management);
  const content = contentOf(item);
  if (content === null && pubStatus !== 'canceled') {
    return { ok: false, refusal: { code: 'not-an-article', message: 'the NewsML 1.2 item has no text in it' } };
  }
  const line = (name: string) =>
    textIn([...descendants(item, 'newslines')].flatMap((lines) => childrenOf(lines, name))[0] ?? null);
  const title = line('headline') ?? content?.title ?? null;
  const byline = stripBy(line('byline')) ?? content?.byline ?? null;
  const origin = { basis: 'format', in: 'meta', confidence: 97 } as const;
  const first = textIn(at(management, 'firstcreated'));
  const revised = textIn(at(management, 'thisrevisioncreated'));
  const source = sourceOf(item, envelope);
  const draft: Draft = {
    ...(content ?? emptyDraft('newsml-1')),
    format: 'newsml-1',
    uri: identifierOf(item),
    scope: scopeOf(textIn(at(item, 'identification/newsidentifier/providerid')), source),
    url: null,
    source,
    language: attributeOf([...descendants(item, 'language')][0] ?? null, 'formalname') ?? attributeOf(item, 'xml:lang'),
    pubStatus,
    embargoedUntil: null,
    title,
    titleBasis: title === null ? 'none' : 'headline',
    byline,
    authors: byline === null ? [] : authorsOf(byline),
    keywords: [...descendants(item, 'keywordline')].flatMap((keyword) => textIn(keyword) ?? []),
    dateline: line('dateline') ?? content?.dateline ?? null,
    located: placeOf(item),
    dateCandidates: [
      ...readStatedDate(first ?? revised, { ...origin, role: 'published' }),
      ...readStatedDate(revised === first ? null : revised, { ...origin, role: 'modified' }),
    ],
  };
  return { ok: true, draft: withoutBodyMatter(draft) };
}

/** The identity without the revision: a new revision is a new version of the same article. */
function identifierOf(item: MarkupElement): string | null {
  const id = at(item, 'identification/newsidentifier');
  const parts = ['providerid', 'dateid', 'newsitemid'].map((name) => textIn(at(id, name)));
  if (parts.every((part) => part !== null)) return `urn:newsml:${parts.join(':')}`;
  const stated = textIn(at(id, 'publicidentifier'));
  if (stated !== null) return stated;
  // Items are numbered anew each day.
  return parts[2] === undefined || parts[2] === null
    ? null
    : parts
        .slice(1)
        .flatMap((part) => part ?? [])
        .join(':');
}

/** An item may hold several contents (a style sheet, a subheading, the body): the longest text is the story. */
function contentOf(item: MarkupElement): Draft | null {
  let best: Draft | null = null;
  for (const content of descendants(item, 'contentitem')) {
    const data = at(content, 'datacontent');
    if (data === null || STYLE.test(attributeOf(at(content, 'mimetype'), 'formalname') ?? '')) continue;
    const draft = draftOf(data);
    if (lettersOf(draft) > lettersOf(best)) best = draft;
  }
  return best;
}

const STYLE = /css|javascript/i;

function draftOf(data: MarkupElement): Draft | null {
  const nitf = [...descendants(data, 'nitf')][0];
  if (nitf !== undefined) {
    const reading = readNitf(nitf);
    return reading.ok ? reading.draft : null;
  }
  const { paragraphs, images, embeds } = readMarkupBody(data);
  return { ...emptyDraft('newsml-1'), kindConfidence: 90, paragraphs, images, embeds };
}

function lettersOf(draft: Draft | null): number {
  return draft === null ? 0 : draft.paragraphs.join('').length;
}

function statusOf(management: MarkupElement | null): PubStatus {
  const status = (attributeOf(at(management, 'status'), 'formalname') ?? '').toLowerCase();
  if (CANCELED.test(status)) return 'canceled';
  return status === 'withheld' || status === 'embargoed' ? 'withheld' : 'usable';
}

function sourceOf(item: MarkupElement, envelope: MarkupElement | null): string | null {
  const provider = [...descendants(item, 'provider')].flatMap((one) => childrenOf(one, 'party'))[0] ?? null;
  const sender = envelope === null ? null : at(envelope, 'newsenvelope/sentfrom/party');
  return (
    attributeOf(provider, 'formalname') ??
    attributeOf(sender, 'formalname') ??
    textIn(at(item, 'identification/newsidentifier/providerid'))
  );
}

function placeOf(item: MarkupElement): string | null {
  const location = [...descendants(item, 'location')].find((one) => attributeOf(one, 'howpresent') === 'Origin');
  const property = (name: string) =>
    location === undefined
      ? null
      : attributeOf(
          childrenOf(location, 'property').find((one) => attributeOf(one, 'formalname') === name) ?? null,
          'value',
        );
  return property('City');
}
