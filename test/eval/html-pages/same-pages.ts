import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { pause } from './read-all.ts';

/** On how many pages a replaced Readability gives the text and the metadata of the original. */
export async function samePages(
  pages: readonly { readonly html: string }[],
  Patched: typeof Readability,
): Promise<{ text: number; metadata: number }> {
  let text = 0;
  let metadata = 0;
  for (const { html } of pages) {
    const plain = parse(html, Readability);
    const patched = parse(html, Patched);
    if (plain?.textContent === patched?.textContent) text++;
    const rest = (article: ReturnType<typeof parse>): string =>
      JSON.stringify(article === null ? null : { ...article, content: null, textContent: null });
    if (rest(plain) === rest(patched)) metadata++;
    await pause();
  }
  return { text, metadata };
}

function parse(html: string, Reader: typeof Readability): ReturnType<Readability['parse']> {
  const dom = new JSDOM(html, { url: 'https://page.example/', virtualConsole: new VirtualConsole() });
  try {
    return new Reader(dom.window.document).parse();
  } finally {
    dom.window.close();
  }
}
