import type { Image } from '#article/article.ts';
import { scopeOf } from '#article/ids.ts';
import { type Draft, emptyDraft, type Reading } from '../draft.ts';
import type { MarkupElement } from '../markup/element.ts';
import { parseFragment } from '../markup/fragment.ts';
import { readMarkupBody } from '../markup/paragraphs.ts';
import { instantOf, urlOf } from '../metadata.ts';
import { repairText } from '../repair/repair-text.ts';
import { readStatedDate } from '../stated-date.ts';
import { statedEmbargo } from '../stated-embargo.ts';
import { withStatedTitle } from '../stated-title.ts';
import { withoutBodyMatter } from '../text/body-matter.ts';
import { authorsOf, stripBy } from '../text/byline.ts';
import { readUncleanText } from '../text/read-unclean-text.ts';
import { isObject, type JsonObject, listOf, memberOf, namesOf, textOf } from './fields.ts';

const MARKS = [
  'versioncreated',
  'versionCreated',
  'representationtype',
  'representationType',
  'pubstatus',
  'bodies',
  'headlines',
  'body_xhtml',
  'infosource',
  'infosources',
  'infoSources',
  'altids',
  'altIds',
  'firstcreated',
  'firstCreated',
];
const TEXT_TYPE = /^(?:text|composite|story|article|)$/i;
const WITHDRAWN = /^cancell?ed$/i;
const MARKUP = /<(?:p|div|br|section|article|h[1-6]|ul)\b[^<>]{0,500}>/i;

/** Whether a JSON object is a ninjs document (1.x, 2.x or 3.x): it says so, or at least two of its own member names occur. */
export function isNinjs(object: JsonObject): boolean {
  const standard = memberOf(object, '$standard', 'standard');
  if (isObject(standard) && textOf(standard, 'name') === 'ninjs') return true;
  return MARKS.filter((name) => Object.hasOwn(object, name)).length >= 2 && textOf(object, 'uri', 'guid') !== null;
}

/** Reads a ninjs news item of type text. Bodies are members of their own in 1.x and lists in 2.x and 3.x.
 * Refused: `not-an-article` for other types (pictures, events, packages), `no-text`. */
export function readNinjs(object: JsonObject): Reading {
  const type = textOf(object, 'type') ?? '';
  if (!TEXT_TYPE.test(type))
    return refuse('not-an-article', `this is a ninjs item of type "${type.slice(0, 40)}", not a text`);
  const status = textOf(object, 'pubstatus', 'pubStatus') ?? 'usable';
  const body = bodyOf(object);
  if (!body.ok && !WITHDRAWN.test(status)) return body;
  const read = withStatedTitle(body.ok ? body.draft : emptyDraft('ninjs'), headlineOf(object));
  const { title } = read;
  const byline = stripBy(textOf(object, 'byline', 'by') ?? firstValue(object, 'bylines')) ?? read.byline;
  const draft: Draft = {
    ...read,
    format: 'ninjs',
    kindConfidence: 90,
    ...originOf(object, read),
    language: textOf(object, 'language'),
    pubStatus: WITHDRAWN.test(status) ? 'canceled' : status === 'withheld' ? 'withheld' : read.pubStatus,
    ...statedEmbargo(textOf(object, 'embargoed', 'embargoedUntil')),
    expires: instantOf(textOf(object, 'expires') ?? ''),
    title,
    titleBasis: title === null ? 'none' : 'headline',
    byline,
    authors: byline === null ? read.authors : authorsOf(byline),
    description: summaryOf(object),
    section: namesOf(memberOf(object, 'subject', 'subjects'))[0] ?? null,
    keywords: keywordsOf(object),
    images: [...read.images, ...imagesOf(object)],
    notes: [...read.notes, ...ednoteOf(object)],
    located: textOf(object, 'located'),
    dateCandidates: [...datesOf(object), ...read.dateCandidates],
  };
  return { ok: true, draft: withoutBodyMatter(draft) };
}

function originOf(object: JsonObject, read: Draft): Pick<Draft, 'uri' | 'scope' | 'url' | 'source'> {
  const url = urlOf(textOf(object, 'url')) ?? urlOf(textOf(object, 'link'));
  const source =
    namesOf(memberOf(object, 'infosource', 'infosources', 'infoSources'))[0] ??
    textOf(object, 'source', 'copyrightholder', 'copyrightHolder');
  const scope = scopeOf(source, url === null ? null : new URL(url).origin);
  return { uri: textOf(object, 'uri', 'guid'), scope, url, source: source ?? read.source };
}

function bodyOf(object: JsonObject): Reading {
  const lists = listOf(object, 'bodies').filter(isObject);
  const html = lists.find((body) => MARKUP.test(textOf(body, 'value') ?? ''));
  const plain = lists.find((body) => textOf(body, 'value') !== null);
  const markup =
    textOf(object, 'body_html', 'body_html5', 'body_xhtml', 'body_nitf') ??
    (html === undefined ? null : textOf(html, 'value'));
  if (markup !== null) {
    const body = readMarkupBody(withoutHeadings(parseFragment(markup)));
    if (body.paragraphs.length > 0) return { ok: true, draft: { ...emptyDraft('ninjs'), ...body } };
  }
  const text = textOf(object, 'body_text') ?? (plain === undefined ? null : textOf(plain, 'value'));
  if (text !== null) return readUncleanText(text);
  const summary = summaryOf(object);
  if (summary === null) return refuse('no-text', 'the ninjs item has no body');
  return {
    ok: true,
    draft: { ...emptyDraft('ninjs'), paragraphs: [repairText(summary).text], warnings: ['summary-only'] },
  };
}

/** AP and TT put headline and byline in front of the paragraphs. */
function withoutHeadings(element: MarkupElement): MarkupElement {
  const children = element.children
    .filter((child) => typeof child === 'string' || !HEADINGS.has(child.name))
    .map((child) => (typeof child === 'string' ? child : withoutHeadings(child)));
  return { ...element, children };
}

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'hedline', 'byline', 'body.head']);

function summaryOf(object: JsonObject): string | null {
  return (
    textOf(object, 'description_text', 'description_caption', 'description_summary') ??
    firstValue(object, 'descriptions', (role) => role !== PUBLISHED_ROLE)
  );
}

/** The standard wants full date-times: documents of ours say a day or month of publication in a description of this role. */
const PUBLISHED_ROLE = 'date-published';

function headlineOf(object: JsonObject): string | null {
  return textOf(object, 'headline') ?? firstValue(object, 'headlines') ?? textOf(object, 'title');
}

/** The value of the main (else the first) entry of a list of `{role, value}`. */
function firstValue(object: JsonObject, name: string, isWanted = (_role: string): boolean => true): string | null {
  const all = listOf(object, name)
    .filter(isObject)
    .filter((one) => isWanted(textOf(one, 'role') ?? ''));
  const main = all.find((one) => textOf(one, 'role') === 'main') ?? all[0];
  return main === undefined ? null : textOf(main, 'value', 'name', 'by', 'byline');
}

function keywordsOf(object: JsonObject): readonly string[] {
  return [
    ...namesOf(memberOf(object, 'keyword', 'keywords')),
    ...namesOf(memberOf(object, 'subject', 'subjects')),
  ].slice(0, 100);
}

function ednoteOf(object: JsonObject): Draft['notes'] {
  const text = textOf(object, 'ednote', 'edNote');
  return text === null ? [] : [{ kind: CORRECTION.test(text) ? 'correction' : 'editors-note', text }];
}

const CORRECTION = /correct/i;

function imagesOf(object: JsonObject): readonly Image[] {
  const associations = memberOf(object, 'associations');
  const all = Array.isArray(associations) ? associations : isObject(associations) ? Object.values(associations) : [];
  return all.filter(isObject).flatMap((one) => {
    if (textOf(one, 'type') !== 'picture') return [];
    const renditions = memberOf(one, 'renditions');
    const first = (Array.isArray(renditions) ? renditions : isObject(renditions) ? Object.values(renditions) : []).find(
      isObject,
    );
    const url = urlOf(first === undefined ? textOf(one, 'uri') : textOf(first, 'href'));
    const caption =
      textOf(one, 'description_text', 'description_caption') ??
      firstValue(one, 'descriptions') ??
      textOf(one, 'headline');
    return url === null ? [] : [{ url, caption, credit: textOf(one, 'byline', 'copyrightholder') }];
  });
}

function datesOf(object: JsonObject): Draft['dateCandidates'] {
  const origin = { basis: 'format', in: 'meta', confidence: 97 } as const;
  const version = textOf(object, 'versioncreated', 'versionCreated');
  const first =
    firstValue(object, 'descriptions', (role) => role === PUBLISHED_ROLE) ??
    textOf(object, 'firstcreated', 'firstCreated') ??
    textOf(object, 'contentcreated', 'contentCreated') ??
    version;
  return [
    ...readStatedDate(first, { ...origin, role: 'published' }),
    ...readStatedDate(version === first ? null : version, { ...origin, role: 'modified' }),
  ];
}

function refuse(code: 'not-an-article' | 'no-text', message: string): Reading {
  return { ok: false, refusal: { code, message } };
}
