import { Readability } from '@mozilla/readability';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';
import { isLightElement, type LightNode, type LightParent } from '#normalize/html/light-nodes.ts';
import { lightDocument } from '#normalize/html/light-parser.ts';
import { readOnJsdom, readOnLightNodes } from '#normalize/html/readability.ts';
import { WorkMeter, WorkSpent } from '#normalize/html/work-meter.ts';
import { article } from './hostile-pages.ts';

const SENTENCE =
  'The river rose again on Sunday, and the town, which had hardly dried, began to carry its chairs upstairs. ';
const PIECES = [
  ...'p div span section article h2 table tr td ul li a b font blockquote form template svg select'
    .split(' ')
    .flatMap((tag) => [`<${tag}>`, `<${tag}>`, `</${tag}>`]),
  '<p class="comment">',
  '<div class="content" id="main">',
  '<div class="share">',
  '<p class="byline">By Ann Lee</p>',
  '<a href="/x">',
  '<a href="#x">',
  '<div hidden>',
  '<img src="a.jpg" alt="x">',
  '<br>',
  '<br><br>',
  '<hr>',
  '<input>',
  '<h2>Bridge to be mended</h2>',
  '<iframe src="https://www.youtube.com/embed/x"></iframe>',
  '<object data="x"></object>',
  '<!-- a remark -->',
  ' ',
  'short',
  '&amp;&lt;b&gt;',
  `<p>${SENTENCE}</p>`,
  `<div>${SENTENCE.repeat(3)}</div>`,
  SENTENCE,
];
const SPACES = /\s+/g;
const pages = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => `<body>${parts.join('')}</body>`);

/** The text that Readability as published takes from a page on jsdom. */
function published(html: string): string {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const article = new Readability(window.document, { serializer: (node) => node.textContent ?? '' }).parse();
  window.close();
  return article?.content ?? '';
}

type Shape = string | readonly [string, readonly (readonly [string, string])[], readonly Shape[]];
const shapeOf = (parent: LightParent): Shape[] => parent.childNodes.map(shapeOfNode);
const shapeOfNode = (node: LightNode): Shape =>
  isLightElement(node)
    ? [node.tagName, node.attributes.map(({ name, value }) => [name, value] as const), shapeOf(node)]
    : `${node.nodeName} ${node.nodeValue}`;
function shapeInBrowser(node: Node): Shape {
  if (node.nodeType !== 1) return `${node.nodeName} ${node.nodeValue ?? ''}`;
  const element = node as Element;
  const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
  return [element.tagName, attributes, [...element.childNodes].map(shapeInBrowser)];
}

test('the tree of any markup is that of jsdom, and so are its texts and lists', () => {
  fc.assert(
    fc.property(pages, (html) => {
      const { document } = new JSDOM(html).window;
      const light = lightDocument(html, new WorkMeter(1e9));
      expect(shapeOf(light)).toEqual([...document.childNodes].map(shapeInBrowser));
      expect(light.textContent).toBe(document.documentElement.textContent);
      expect(light.getElementsByTagName('p').map((p) => p.textContent)).toEqual(
        [...document.getElementsByTagName('p')].map((p) => p.textContent),
      );
      expect(light.body?.innerHTML).toBe(document.body.innerHTML);
      if (light.body !== null) light.body.innerHTML = document.body.innerHTML;
      const again = document.body.innerHTML;
      document.body.innerHTML = again;
      expect(shapeOf(light)).toEqual([...document.childNodes].map(shapeInBrowser));
    }),
    { numRuns: 60 },
  );
});

test('Readability takes the same text from light nodes as from jsdom', () => {
  let taken = 0;
  fc.assert(
    fc.property(pages, (html) => {
      const { text, complete } = readOnLightNodes(html, '');
      expect(complete).toBe(true);
      expect(readOnJsdom(html, '').text.replace(SPACES, '')).toBe(text.replace(SPACES, ''));
      expect(text.replace(SPACES, '')).toBe(published(html).replace(SPACES, ''));
      if (text !== '') taken++;
    }),
    { numRuns: 80 },
  );
  expect(taken).toBeGreaterThan(8);
});

test('moving, replacing and taking out nodes keeps the lists of a parent right', () => {
  const light = lightDocument('<body><p>a</p>b<i>c</i><u>d</u></body>', new WorkMeter(1e6));
  const { body } = light;
  const [p, i, u] = body?.children ?? [];
  if (body === null || p === undefined || i === undefined || u === undefined) throw new Error('no such elements');
  const tags = (): string[] => body.children.map(({ localName }) => localName);
  body.removeChild(i);
  expect(tags()).toEqual(['p', 'u']);
  body.insertBefore(i, p);
  expect(tags()).toEqual(['i', 'p', 'u']);
  expect(body.textContent).toBe('cabd');
  u.appendChild(p);
  expect(tags()).toEqual(['i', 'u']);
  body.replaceChild(p, i);
  expect([tags(), body.textContent, u.previousSibling?.nodeValue]).toEqual([['p', 'u'], 'abd', 'b']);
});

test('a page that costs more than its steps is left there, with the longest try so far', () => {
  const page = article(`<p>${SENTENCE}</p>`);
  const whole = readOnLightNodes(page, '');
  expect(whole.complete).toBe(true);
  expect(readOnLightNodes(page, '', whole.steps)).toEqual(whole);
  expect(readOnLightNodes(page, '', whole.steps - 1)).toMatchObject({ text: '', complete: false });
  expect(readOnLightNodes(page, '', 10)).toMatchObject({ text: '', complete: false });
  // Short pages are tried four times over; the second try is cut off here.
  const short = `<body><div>${'<p>Snow fell on the moors on Monday, and the road was shut.</p>'.repeat(3)}</div></body>`;
  const tried = readOnLightNodes(short, '');
  const cut = readOnLightNodes(short, '', Math.floor(tried.steps * 0.7));
  expect(cut.complete).toBe(false);
  expect(cut.text).toBe(tried.text);
  expect(() => lightDocument(page, new WorkMeter(10))).toThrow(WorkSpent);
});
