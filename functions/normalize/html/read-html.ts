import type { DateCandidate } from '#article/article.ts';
import type { Limits } from '#article/limits.ts';
import { decideDates } from '../dates/decide-dates.ts';
import { emptyDraft, type Reading } from '../draft.ts';
import { repairMojibake } from '../repair/mojibake.ts';
import { canonicalUrl, hostOf, resolve, siteName } from './address.ts';
import { withoutAttribution } from './attribution-line.ts';
import { readAuthors } from './authors.ts';
import { blocksOf } from './blocks.ts';
import { type Body, chooseBody } from './choose-body.ts';
import { type Head, ldBody, ldText, metaOf, metasOf, readHead } from './head.ts';
import { lastUpdate, liveBlogEntries } from './live-blog.ts';
import { readEmbeds, readImages } from './media.ts';
import { partNotes } from './notes.ts';
import { pageDates } from './page-dates.ts';
import { type KindOfPage, kindOfPage } from './page-kind.ts';
import { pageSignals } from './page-signals.ts';
import { parsePage } from './parse-page.ts';
import { clean } from './plain.ts';
import { prune } from './prune.ts';
import { markedBlocks, serialize } from './serialize.ts';
import { standInOf } from './stand-in.ts';
import { readTitle, shownTitle, type Title } from './title.ts';

/** What is known of a page before it is read. */
export interface HtmlHints {
  /** Where the page came from, if known: relative addresses are resolved against it. */
  readonly url: string | null;
  readonly contentType: string | null;
  /** ISO instant; dates after it are implausible. */
  readonly receivedAt: string;
}

/**
 * Reads a web page: everything it states as a draft, or a refusal with its own code (`too-deep`, `too-many-elements`,
 * `too-many-attributes`, `too-large`, `error-page`, `access-wall`, `not-an-article`, `no-text`). The guard runs before the expensive parser; no script
 * runs, nothing is loaded. Readability is loaded at the first page; where a page costs it more than its bound, it is left there and
 * the page says so (warning `unfinished:readability`).
 */
export async function readHtml(html: string, hints: HtmlHints, limits: Limits): Promise<Reading> {
  if (html.length > limits.articleBytes) {
    return {
      ok: false,
      refusal: {
        code: 'too-large',
        message: `the page has ${html.length} characters; at most ${limits.articleBytes} are read`,
      },
    };
  }
  const repaired = repairMojibake(html);
  const parsed = parsePage(repaired, limits);
  if (!parsed.ok) return parsed;
  const { page } = parsed;
  const head = readHead(page);
  const url = canonicalUrl(head, hints.url);
  const base = resolve(head.base, url) ?? url;
  const site = siteName(head);
  const blocks = blocksOf(page);
  const title = shownTitle(readTitle(page, head, site, hostOf(url)), head, blocks);
  const { readableText } = await import('./readability.ts');
  const read = readableText(serialize(page, blocks, prune(blocks)), title.text ?? '');
  const readable = markedBlocks(blocks, read.text);
  const description =
    metaOf(head, 'og:description', 'description', 'twitter:description', 'dc.description') ??
    ldText(head, 'description');
  const body = chooseBody(blocks, { title: title.text, description, articleBody: ldBody(head) }, readable);
  const standIn = standInOf(head, blocks, body, title.text);
  if (standIn !== null) {
    return {
      ok: false,
      refusal: {
        code: standIn.code,
        message: `the page is ${standIn.what}, not an article: “${clean(standIn.line)}”`,
      },
    };
  }
  const authors = readAuthors(page, head, site, hostOf(url), blocks);
  const dates = pageDates(page, head, blocks, url);
  const identity = { title: title.text, url, authors: authors.authors, dates };
  const kind = kindOfPage(
    page,
    head,
    blocks,
    body,
    pageSignals(page, head, blocks, readable, body, identity),
    identity,
  );
  if (kind.textless) return NO_TEXT;
  if (kind.refused) {
    return {
      ok: false,
      refusal: {
        code: 'not-an-article',
        message: `the page is a list of links or a front page (confidence ${kind.confidence})`,
      },
    };
  }
  const language = head.language ?? metaOf(head, 'og:locale', 'content-language', 'dc.language', 'language');
  const { paragraphs, notes } = partNotes(
    withoutAttribution(textOfKind(kind, body, head), authors.authors, language, namesOf(title, head)),
  );
  if (paragraphs.length === 0) return NO_TEXT;
  return {
    ok: true,
    draft: {
      ...emptyDraft('html'),
      url,
      source: site ?? hostOf(url),
      language,
      title: title.text,
      titleBasis: title.basis,
      byline: authors.byline,
      authors: authors.authors,
      description,
      section:
        ldText(head, 'articleSection') ?? metaOf(head, 'article:section', 'section', 'parsely-section', 'category'),
      keywords: keywords(metasOf(head, 'news_keywords', 'keywords', 'article:tag', 'parsely-tags')),
      images: readImages(page, head, base),
      embeds: readEmbeds(page, base),
      kind: kind.kind,
      kindConfidence: kind.confidence,
      notes,
      paragraphs,
      repairs: [
        ...(repaired === html ? [] : ['mojibake']),
        ...(body.basis === 'json-ld' ? ['text taken from json-ld articleBody'] : []),
      ],
      warnings: read.complete ? [] : ['unfinished:readability'],
      dateCandidates: datesOfKind(kind, head, dates, hints.receivedAt),
    },
  };
}

const NO_TEXT: Reading = {
  ok: false,
  refusal: { code: 'no-text', message: 'the page has no text that could be an article' },
};

const TITLE_PARTS = /\s+(?:[|–—·•»-])\s+|\s*\|\s*/u;

/** The headline; where that is printed only, the title element and its parts too, which name the site and the section. */
const namesOf = (title: Title, head: Head): string[] =>
  [
    title.text,
    ...(title.basis === 'headline' && head.htmlTitle !== null
      ? [head.htmlTitle, ...head.htmlTitle.split(TITLE_PARTS)]
      : []),
  ].filter((name) => name !== null);

/** A live blog's own list of updates is taken where it holds more than the page shows; of what the page shows, the times of day over its
 * entries stay out. */
function textOfKind({ kind, live }: KindOfPage, body: Body, head: Head): readonly string[] {
  if (kind !== 'live-blog') return body.paragraphs;
  const stamps = new Set(live.map(({ wording }) => clean(wording)));
  const shown = body.paragraphs.filter((text) => !stamps.has(text));
  const entries = liveBlogEntries(head);
  const length = (list: readonly string[]): number => list.reduce((sum, text) => sum + text.length, 0);
  return length(entries) > length(shown) ? entries : shown;
}

/** The dates with the time of a live blog's newest entry. */
function datesOfKind(
  { kind, live }: KindOfPage,
  head: Head,
  dates: readonly DateCandidate[],
  receivedAt: string,
): readonly DateCandidate[] {
  if (kind !== 'live-blog') return dates;
  const last = lastUpdate(head, live, decideDates(dates, receivedAt).published?.value ?? null);
  return last === null ? dates : [...dates, last];
}

const COMMA = /\s*[,;|，、]\s*/u;

function keywords(values: readonly string[]): string[] {
  const found = values.flatMap((value) => value.split(COMMA)).filter((word) => word !== '' && word.length <= 60);
  return [...new Set(found)].slice(0, 30);
}
