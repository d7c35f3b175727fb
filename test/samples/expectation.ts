import { readFileSync } from 'node:fs';
import type { Article } from '#article/article.ts';
import type { Outcome } from '#article/reject.ts';

/** What a sample states beside itself (`NAME.expected.json`): only what is named is compared, each as a whole value. */
export interface Expectation {
  readonly title?: string;
  readonly titleBasis?: string;
  readonly uri?: string;
  readonly url?: string;
  readonly source?: string;
  readonly byline?: string;
  readonly authors?: readonly string[];
  readonly section?: string;
  readonly kind?: string;
  readonly pubStatus?: string;
  readonly language?: string;
  readonly charset?: string;
  readonly format?: string;
  readonly datePublished?: string | null;
  readonly dateModified?: string | null;
  readonly dateBasis?: string;
  readonly dateline?: { readonly places: readonly string[]; readonly agency: string | null } | null;
  readonly located?: string;
  readonly focus?: string;
  readonly focusCountry?: string;
  readonly entities?: readonly string[];
  readonly absentEntities?: readonly string[];
  readonly counts?: readonly { readonly kind: string; readonly number: number; readonly qualifier?: string }[];
  readonly embeds?: readonly Readonly<Record<string, string>>[];
  readonly notes?: readonly string[];
  readonly images?: number;
  readonly paragraphs?: number;
  readonly containsText?: readonly string[];
  readonly absentText?: readonly string[];
}

export interface SampleExpectation {
  readonly articles: readonly Expectation[];
  readonly rejects: readonly { readonly code: string; readonly label: string | null }[];
}

export const SAMPLES = new URL('../../samples/articles/', import.meta.url);

export function readExpectation(name: string): SampleExpectation {
  return JSON.parse(readFileSync(new URL(`${name}.expected.json`, SAMPLES), 'utf8'));
}

type Reader = (article: Article, expected: Expectation) => unknown;

/** How the article is seen by each field of an expectation: the expected value itself when it holds, else what was found. */
const READERS: Readonly<Record<keyof Expectation, Reader>> = {
  title: (article) => article.title,
  titleBasis: (article) => article.titleBasis,
  uri: (article) => article.uri,
  url: (article) => article.url,
  source: (article) => article.source,
  byline: (article) => article.byline,
  authors: (article) => article.authors,
  section: (article) => article.section,
  kind: (article) => article.kind,
  pubStatus: (article) => article.pubStatus,
  language: (article) => article.language,
  charset: (article) => article.provenance.charset,
  format: (article) => article.provenance.format,
  datePublished: (article) => article.datePublished,
  dateModified: (article) => article.dateModified,
  dateBasis: (article) => article.dateBasis,
  dateline: ({ dateline }) => dateline && { places: dateline.places, agency: dateline.agency },
  located: (article) => article.located?.name,
  focus: (article) => article.focus?.name,
  focusCountry: (article) => article.focusCountry,
  entities: (article, { entities = [] }) => {
    const found = article.entities.map(({ entityId }) => entityId);
    return entities.every((id) => found.includes(id)) ? entities : found;
  },
  absentEntities: (article, { absentEntities = [] }) => {
    const found = article.entities.filter(({ entityId }) => absentEntities.includes(entityId));
    return found.length === 0 ? absentEntities : found;
  },
  counts: (article, { counts = [] }) => {
    const holds = counts.every((wanted) =>
      article.counts.some(
        (count) =>
          count.kind === wanted.kind &&
          count.number === wanted.number &&
          (wanted.qualifier === undefined || count.qualifier === wanted.qualifier),
      ),
    );
    return holds ? counts : article.counts;
  },
  embeds: (article, { embeds = [] }) =>
    article.embeds.map((embed, at) =>
      Object.fromEntries(Object.entries(embed).filter(([name]) => Object.hasOwn(embeds[at] ?? {}, name))),
    ),
  notes: (article) => article.notes.map(({ kind }) => kind),
  images: (article) => article.images.length,
  paragraphs: (article) => article.text.split('\n\n').length,
  containsText: (article, { containsText = [] }) =>
    containsText.every((part) => article.text.includes(part)) ? containsText : article.text,
  absentText: (article, { absentText = [] }) =>
    absentText.some((part) => article.text.includes(part)) ? article.text : absentText,
};

/** The article reduced to the fields that the expectation names, so that the two can be compared whole. */
export function seenBy(expected: Expectation, article: Article): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(READERS)
      .filter(([name]) => Object.hasOwn(expected, name))
      .map(([name, read]) => [name, read(article, expected)]),
  );
}

export function rejectsOf(outcomes: readonly Outcome<Article>[]): { code: string; label: string | null }[] {
  return outcomes.flatMap((outcome) =>
    outcome.ok ? [] : [{ code: outcome.reject.code, label: outcome.reject.provenance.item?.label ?? null }],
  );
}
