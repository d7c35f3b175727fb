import { cmsPages } from '../../html/cms-layouts.ts';
import { madeArticles } from '../../html/made-articles.ts';
import { FRONTS, type Layout, LOOKALIKES } from '../../html/made-fronts.ts';
import { clubPage } from '../../html/made-house.ts';
import { madePages } from '../../html/made-pages.ts';
import { SECTIONS, STORIES } from '../../html/made-sections.ts';
import { MADE_TEXTS } from '../../html/made-texts.ts';
import { LAYOUTS } from '../../html/publisher-layouts.ts';

/** A page of our own words with what it is. */
export interface OwnPage {
  readonly id: string;
  readonly html: string;
  readonly url: string | null;
  readonly type: 'article' | 'listing';
  /** The paragraphs of its text, where the tests want them to the letter. */
  readonly text?: readonly string[];
}

const HOST = 'https://www.overmerepost.example';

/** The pages that the tests make by code, layouts times languages: they teach the weights what the labelled pages (English and German)
 * cannot. */
export function ownPages(): OwnPage[] {
  const made = (layouts: Readonly<Record<string, Layout>>, type: OwnPage['type']): OwnPage[] =>
    Object.entries(layouts).flatMap(([name, layout]) =>
      MADE_TEXTS.map((texts) => {
        const [path, html] = layout(texts);
        return {
          id: `own/${name}/${texts.language}`,
          html,
          url: path === '' ? null : `${HOST}${path}`,
          type,
        };
      }),
    );
  return [
    ...made(FRONTS, 'listing'),
    ...made(SECTIONS, 'listing'),
    ...made(LOOKALIKES, 'article'),
    ...made(STORIES, 'article'),
    ...madePages().map(({ name, language, list, url, html }): OwnPage => {
      return { id: `own/${name}/${language}`, html, url, type: list ? 'listing' : 'article' };
    }),
    ...cmsPages(1).map(({ name, language, html, text }): OwnPage => {
      return {
        id: `own/${name}/${language}`,
        html,
        url: `${HOST}/2025/05/14/council-keeps-lock-open`,
        type: 'article',
        text,
      };
    }),
    ...MADE_TEXTS.map((texts): OwnPage => {
      return {
        id: `own/club/${texts.language}`,
        html: clubPage(texts),
        url: `${HOST}/news/lesen/?tx_news=5793`,
        type: 'article',
      };
    }),
    ...madeArticles().map(({ name, language, html, text }): OwnPage => {
      const url = `${HOST}/2025/05/14/old-bridge-reopens-at-last`;
      return { id: `own/${name}/${language}`, html, url, type: 'article', text };
    }),
    ...LAYOUTS.map(({ name, html, url, paragraphs }): OwnPage => {
      return { id: `own/${name}`, html, url, type: 'article', text: paragraphs };
    }),
  ];
}
