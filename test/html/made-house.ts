import type { MadeTexts } from './made-texts.ts';

const item = (t: MadeTexts, i: number): readonly [string, string] => t.items[i] ?? ['', ''];

/** A club's page whose headline is an h2; its h1s head the boxes beside and below the text. */
export const clubPage = (t: MadeTexts): string => {
  const menu = Array.from({ length: 30 }, (_, i) => `<li><a href="/m/${i}">${t.section} ${i}</a></li>`).join('');
  const text = t.prose.map((one) => `<p>${one}</p>`).join('');
  const aside = [1, 2].map((i) => `<h1>${item(t, i)[0]}</h1><p><a href="/p/${i}">${t.more}</a></p>`).join('');
  return `<html lang="${t.language}"><head><title>${t.section} | ${t.section}</title></head><body><ul>${menu}</ul><div id="col"><h2>${item(t, 0)[0]}</h2><div class="head"><b>${t.section}</b><br><span>14.05.2025</span> ${t.section}</div>${text}</div><div id="right">${aside}</div></body></html>`;
};
