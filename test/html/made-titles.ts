import { MADE_TEXTS, type MadeTexts } from './made-texts.ts';

export interface MadeTitle {
  readonly name: string;
  readonly language: string;
  readonly html: string;
  readonly title: string;
}

type Layout = (headline: string, texts: MadeTexts) => readonly [head: string, body: string];

const og = (title: string): string => `<meta property="og:title" content="${title}">`;
const SITE = '<meta property="og:site_name" content="Overmere Post">';

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'one h1': (headline) => [`<title>${headline} - Overmere Post</title>`, `<h1>${headline}</h1>`],
  'the site in the h1, the headline in an h2': (headline) => [
    `<title>${headline} | Overmere Post</title>${og(headline)}`,
    `<h1 class="logo"><a href="/">Overmere Post</a></h1><h2>${headline}</h2>`,
  ],
  'no heading, site and section behind bars': (headline, { section }) => [
    `<title>${headline} | ${section} | Overmere Post</title>${SITE}`,
    `<div class="t">${headline}</div>`,
  ],
  'no heading, site behind a dash in Open Graph': (headline) => [
    `<title>${headline} – Overmere Post</title>${og(`${headline} – Overmere Post`)}${SITE}`,
    `<div class="t">${headline}</div>`,
  ],
  'a label inside the h1': (headline, { section }) => [
    `<title>${headline} - Overmere Post</title>${og(headline)}`,
    `<h1><span class="kicker">${section}</span> ${headline}</h1>`,
  ],
  'low lines between the parts': (headline, { section }) => [
    `<title>${headline}_${section}_Overmere Post</title>${SITE}`,
    `<div class="title">${headline}</div>`,
  ],
  'cut in Open Graph': (headline) => [
    `<title>${headline} - Overmere Post</title>${og(`${headline.slice(0, Math.ceil(headline.length * 0.6))}...`)}`,
    `<h1>${headline}</h1>`,
  ],
  'the site in front': (headline) => [`<title>Overmere Post: ${headline}</title>${SITE}`, `<div>${headline}</div>`],
  'teasers in h1': (headline, { items }) => [
    `<title>${headline} - Overmere Post</title>${og(headline)}`,
    `<h1>${headline}</h1>${items
      .slice(1, 5)
      .map(([other]) => `<div><h1><a href="/x">${other}</a></h1></div>`)
      .join('')}`,
  ],
};

/** Every layout of a headline in every language, in a fixed order. */
export function madeTitles(): MadeTitle[] {
  return MADE_TEXTS.flatMap((texts) =>
    Object.entries(LAYOUTS).map(([name, layout]) => {
      const title = texts.items[0]?.[0] ?? '';
      const [head, body] = layout(title, texts);
      const prose = texts.prose.map((text) => `<p>${text}</p>`).join('');
      return {
        name,
        language: texts.language,
        title,
        html: `<html lang="${texts.language}"><head>${head}</head><body>${body}${prose}</body></html>`,
      };
    }),
  );
}
