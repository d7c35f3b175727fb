import type { PubStatus } from '#article/article.ts';
import { scopeOf } from '#article/ids.ts';
import { type Draft, emptyDraft, type Reading } from '../draft.ts';
import { at, attributeOf, childrenOf, descendants, type MarkupElement, rawTextOf, textIn } from '../markup/element.ts';
import { parseFragment } from '../markup/fragment.ts';
import { type MarkupBody, readMarkupBody } from '../markup/paragraphs.ts';
import { instantOf } from '../metadata.ts';
import { readStatedDate } from '../stated-date.ts';
import { statedEmbargo } from '../stated-embargo.ts';
import { withoutBodyMatter } from '../text/body-matter.ts';
import { authorsOf, stripBy } from '../text/byline.ts';
import { splitParagraphs } from '../text/split-paragraphs.ts';
import { readNitf } from './nitf.ts';

const HTML_TYPE = /html/;
const CORRECTION_SIGNAL = /correction|corrected/i;
const WITHHELD = /withheld$/i;
const CANCELED = /cancell?ed$/i;
const TAGS = /<(?:p|br|div|b|i|a)\b[^<>]{0,300}>/i;

/** Reads a NewsML-G2 news item of class text: attribution from `itemMeta` and `contentMeta`, the body from `inlineXML` (XHTML or
 * NITF) or `inlineData`. Refused: `not-an-article` for other classes, `no-text` where the content is only referred to. Source: NewsML-G2 2.35. */
export function readNewsItem(item: MarkupElement): Reading {
  const itemMeta = at(item, 'itemmeta');
  const meta = at(item, 'contentmeta');
  const itemClass = attributeOf(at(itemMeta, 'itemclass'), 'qcode', 'uri') ?? 'text';
  const pubStatus = statusOf(itemMeta);
  if (!itemClass.endsWith('text') && !itemClass.endsWith('composite')) {
    return refuse('not-an-article', `this is a NewsML-G2 item of class ${itemClass.slice(0, 60)}, not a text`);
  }
  const inner = contentOf(item);
  if (inner === null && pubStatus !== 'canceled') {
    return refuse('no-text', 'the NewsML-G2 item has no text in it, only references to it');
  }
  const title = headlineOf(meta) ?? inner?.title ?? null;
  const by = stripBy(textIn(at(meta, 'by'))) ?? inner?.byline ?? namesIn(meta, 'creator', 'contributor');
  const source =
    nameOf(at(itemMeta, 'provider')) ??
    nameOf(at(meta, 'infosource')) ??
    nameOf(at(item, 'rightsinfo/copyrightholder'));
  const draft: Draft = {
    ...emptyDraft('newsml-g2'),
    kindConfidence: 90,
    uri: attributeOf(item, 'guid'),
    scope: scopeOf(attributeOf(at(itemMeta, 'provider'), 'uri', 'qcode', 'literal'), source),
    url: webLink(itemMeta),
    source,
    language: attributeOf(at(meta, 'language'), 'tag') ?? attributeOf(item, 'xml:lang'),
    pubStatus,
    ...statedEmbargo(textIn(at(itemMeta, 'embargoed'))),
    expires: instantOf(textIn(at(item, 'rightsinfo/timedelim')) ?? ''),
    title,
    titleBasis: title === null ? 'none' : 'headline',
    byline: by,
    authors: by === null ? [] : authorsOf(by),
    description: textIn(at(meta, 'description')),
    section: nameOf(at(meta, 'genre')),
    keywords: meta === null ? [] : childrenOf(meta, 'keyword').flatMap((keyword) => textIn(keyword) ?? []),
    ...(inner?.body ?? {}),
    notes: notesOf(itemMeta),
    dateline: textIn(at(meta, 'dateline')) ?? inner?.dateline ?? null,
    located: textIn(at(meta, 'located/name')),
    dateCandidates: datesOf(itemMeta, meta),
  };
  return { ok: true, draft: withoutBodyMatter(draft) };
}

function headlineOf(meta: MarkupElement | null): string | null {
  const headlines = meta === null ? [] : childrenOf(meta, 'headline');
  const main = headlines.find((line) => HEADLINE_ROLE.test(attributeOf(line, 'role') ?? ''));
  return textIn(main ?? headlines[0] ?? null);
}

const HEADLINE_ROLE = /(?:main|hld)$/i;

interface Content {
  readonly body: MarkupBody;
  readonly title: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
}

function contentOf(item: MarkupElement): Content | null {
  const set = at(item, 'contentset');
  const xml = at(set, 'inlinexml');
  const nitf = xml === null ? undefined : [...descendants(xml, 'nitf')][0];
  if (nitf !== undefined) {
    const reading = readNitf(nitf);
    if (!reading.ok) return null;
    const { title, byline, dateline, ...draft } = reading.draft;
    const { paragraphs, images, embeds } = draft;
    return { body: { paragraphs, images, embeds }, title, byline, dateline: dateline ?? null };
  }
  const body = xml === null ? dataBody(at(set, 'inlinedata')) : readMarkupBody(withoutHeadings(xml));
  return body === null || body.paragraphs.length === 0 ? null : { body, title: null, byline: null, dateline: null };
}

/** A page repeats its headline in front of the body, in `h1` and `header`. */
function withoutHeadings(element: MarkupElement): MarkupElement {
  const children = element.children
    .filter((child) => typeof child === 'string' || !isHeading(child))
    .map((child) => (typeof child === 'string' ? child : withoutHeadings(child)));
  return { ...element, children };
}

function isHeading(element: MarkupElement): boolean {
  return element.name === 'h1' || element.name === 'header' || BYLINE_CLASS.test(attributeOf(element, 'class') ?? '');
}

const BYLINE_CLASS =
  /^(?:dat|byline|vignette|source|meta|notepad|notebook|notizblock|linkbox|public-notepad|embargo)$/i;

function dataBody(data: MarkupElement | null): MarkupBody | null {
  if (data === null) return null;
  const text = rawTextOf(data);
  if (TAGS.test(text)) return readMarkupBody(parseFragment(text));
  return { paragraphs: splitParagraphs(text), images: [], embeds: [] };
}

function statusOf(itemMeta: MarkupElement | null): PubStatus {
  const status = attributeOf(at(itemMeta, 'pubstatus'), 'qcode', 'uri') ?? '';
  if (CANCELED.test(status)) return 'canceled';
  return WITHHELD.test(status) ? 'withheld' : 'usable';
}

function notesOf(itemMeta: MarkupElement | null): Draft['notes'] {
  if (itemMeta === null) return [];
  const signal = childrenOf(itemMeta, 'signal').some((one) =>
    CORRECTION_SIGNAL.test(attributeOf(one, 'qcode', 'uri') ?? ''),
  );
  const notes = childrenOf(itemMeta, 'ednote');
  // Of several notes their roles say which one is the correction; one alone is meant by the signal.
  const corrects = (note: MarkupElement): boolean =>
    signal && (notes.length === 1 || CORRECTION_SIGNAL.test(attributeOf(note, 'role') ?? ''));
  return notes.flatMap((note) => {
    const text = textIn(note);
    return text === null ? [] : [{ kind: corrects(note) ? ('correction' as const) : ('editors-note' as const), text }];
  });
}

function datesOf(itemMeta: MarkupElement | null, meta: MarkupElement | null): Draft['dateCandidates'] {
  const origin = { basis: 'format', in: 'meta', confidence: 97 } as const;
  const version = textIn(at(itemMeta, 'versioncreated'));
  const first = textIn(at(itemMeta, 'firstcreated')) ?? textIn(at(meta, 'contentcreated')) ?? version;
  const modified = textIn(at(meta, 'contentmodified')) ?? (version === first ? null : version);
  return [
    ...readStatedDate(first, { ...origin, role: 'published' }),
    ...readStatedDate(modified, { ...origin, role: 'modified' }),
  ];
}

function nameOf(party: MarkupElement | null): string | null {
  const literal = attributeOf(party, 'literal');
  const qcode = attributeOf(party, 'qcode');
  return textIn(at(party, 'name')) ?? literal ?? (qcode === null ? null : qcode.slice(qcode.indexOf(':') + 1));
}

function namesIn(meta: MarkupElement | null, ...names: readonly string[]): string | null {
  if (meta === null) return null;
  const all = names
    .flatMap((name) => childrenOf(meta, name))
    .flatMap((party) => textIn(at(party, 'name')) ?? attributeOf(party, 'literal') ?? []);
  return all.length === 0 ? null : all.join(', ');
}

function webLink(itemMeta: MarkupElement | null): string | null {
  const links = itemMeta === null ? [] : childrenOf(itemMeta, 'link');
  const found = links.find((link) => HTML_TYPE.test(attributeOf(link, 'contenttype') ?? ''));
  return attributeOf(found ?? null, 'href');
}

function refuse(code: 'not-an-article' | 'no-text', message: string): Reading {
  return { ok: false, refusal: { code, message } };
}
