import { Readability } from '@mozilla/readability';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { blocksOf } from '#normalize/html/blocks.ts';
import { innerLengths } from '#normalize/html/inner-length.ts';
import { parsePage } from '#normalize/html/parse-page.ts';
import { PatchedReadability, readableText } from '#normalize/html/readability.ts';
import { markedBlocks, serialize } from '#normalize/html/serialize.ts';
import { article } from './hostile-pages.ts';

const PARAGRAPH = `<p>${'The river rose again on Sunday, and the town, which had hardly dried, began to carry its chairs upstairs. '.repeat(3)}</p>`;

/** Layouts that reach the replaced methods: hidden boxes, lists, tables, headings, embeds, text in upper-case tags. */
const LAYOUTS: Readonly<Record<string, string>> = {
  plain: article(''),
  'hidden boxes': article(
    `<div style="display: none">${PARAGRAPH}</div><div style="color:red;visibility:hidden">${PARAGRAPH}</div><div hidden>${PARAGRAPH}</div><div aria-hidden="true">${PARAGRAPH}</div><img class="fallback-image" aria-hidden="true" src="x.png">`,
  ),
  'lists and tables': article(
    `<ul>${'<li><a href="/x">One thing</a></li>'.repeat(8)}</ul><table><tr><td>${PARAGRAPH}</td><td>x</td></tr></table><ol><li>${PARAGRAPH}</li></ol>`,
  ),
  'text in boxes': `<html><body><div id="a"><div class="text">${PARAGRAPH.repeat(2)}</div><div class="text"><h2>Later</h2>${PARAGRAPH.repeat(2)}</div><SPAN>tail</SPAN></div><div class="sidebar">${PARAGRAPH}</div></body></html>`,
  'line breaks': `<html><body><div>${'The river rose again on Sunday, and the town began to carry its chairs upstairs, as it does.<br><br>'.repeat(9)}</div></body></html>`,
  'headings and embeds': article(
    `<h2>Bridge to be mended</h2><h2 class="share">Share</h2><iframe src="https://www.youtube.com/embed/x"></iframe><object data="x"></object><form><input></form>${PARAGRAPH}`,
  ),
  fonts: article(`<center><font size="2">${PARAGRAPH}</font></center>`),
};

/** What both make of a page: text and metadata. */
function parse(html: string, Reader: typeof Readability): unknown {
  const dom = new JSDOM(html, { url: 'https://news.example/a', virtualConsole: new VirtualConsole() });
  const result = new Reader(dom.window.document).parse();
  dom.window.close();
  return result === null ? null : { ...result };
}

for (const [name, html] of Object.entries(LAYOUTS)) {
  test(`the patched methods change nothing: ${name}`, () => {
    const plain = parse(html, Readability);
    expect(plain).not.toBeNull();
    expect(parse(html, PatchedReadability)).toEqual(plain);
  });
}

for (const [name, html] of Object.entries(LAYOUTS)) {
  test(`no-break spaces change nothing of what is taken: ${name}`, () => {
    const parsed = parsePage(html, LIMITS);
    if (!parsed.ok) throw new Error(parsed.refusal.message);
    const blocks = blocksOf(parsed.page);
    const written = serialize(parsed.page, blocks, () => false);
    const taken = (markup: string) => markedBlocks(blocks, readableText(markup, 'Bridge to be mended').text);
    expect(written).toContain('\u00a0');
    expect(taken(written)).toContain(true);
    expect(taken(written)).toEqual(taken(written.replaceAll('\u00a0', ' ')));
  });
}

test('lengths of inner texts are those of the texts, written out', () => {
  const pieces = fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<span>',
    '</span>',
    '<!-- x -->',
    ' ',
    '\n',
    '\u00a0 ',
    'ab',
    'c d',
  );
  const { window } = new JSDOM('');
  const { document } = window;
  const lengthOf = (node: Element): number => (node.textContent ?? '').trim().replace(/\s{2,}/g, ' ').length;
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      document.body.innerHTML = parts.join('');
      const wanted = [...document.body.querySelectorAll('p, span')].reduce((sum, node) => sum + lengthOf(node), 0);
      expect(innerLengths(document.body, new Set(['p', 'span']))).toMatchObject({
        whole: lengthOf(document.body),
        wanted,
      });
    }),
    { numRuns: 300 },
  );
  window.close();
});
