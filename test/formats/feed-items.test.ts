import { expect, test } from 'vitest';
import { readOne } from './read.ts';

const LEAD = 'The ferry to Hoy sailed again on Monday after four days in port, and it was full.';
const MORE = 'Its captain said that the swell had gone down in the night.';

const item = (inner: string, channel = '<title>Orkney Mail</title>'): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${channel}<item><title>Ferry sails again</title>${inner}</item></channel></rss>`;
const description = (html: string): string => item(`<description><![CDATA[${html}]]></description>`);

test.each([
  ['a link in the sentence', `${LEAD} <a href="https://a.example/1">Read more</a>`, LEAD],
  [
    'a link with an arrow',
    `<p>${LEAD} <a class="more-link" href="https://a.example/1">Continue reading <span class="meta-nav">&rarr;</span></a></p>`,
    LEAD,
  ],
  [
    'the headline for screen readers',
    `<p>${LEAD} &hellip; <a href="https://a.example/1">Continue reading<span class="screen-reader-text"> &#8220;Ferry sails again&#8221;</span></a></p>`,
    `${LEAD} …`,
  ],
  [
    'a paragraph of its own',
    `<p>${LEAD}</p><p><a href="https://a.example/1">Read the full story &raquo;</a></p>`,
    LEAD,
  ],
  ['plain text', `${LEAD} Read more...`, LEAD],
  ['plain text in brackets', `${LEAD} [Read more]`, LEAD],
  [
    'a cut',
    `<p>${LEAD} [&#8230;]</p>\n<p>The post <a href="https://a.example/1">Ferry sails again</a> appeared first on <a href="https://a.example">Orkney Mail</a>.</p>`,
    LEAD,
  ],
  ['German', `<p>${LEAD} <a href="https://a.example/1">Weiterlesen …</a></p>`, LEAD],
  ['French', `${LEAD} <a href="https://a.example/1">Lire la suite</a>`, LEAD],
  ['Spanish', `<p>${LEAD}</p><a href="https://a.example/1">Seguir leyendo</a>`, LEAD],
  ['Russian', `${LEAD} <a href="https://a.example/1">Читать далее</a>`, LEAD],
  ['Polish', `${LEAD} Czytaj więcej »`, LEAD],
  ['Japanese', `${LEAD} <a href="https://a.example/1">続きを読む</a>`, LEAD],
  ['Arabic', `${LEAD} <a href="https://a.example/1">اقرأ المزيد</a>`, LEAD],
  [
    'a link in the middle',
    `<p>${LEAD} <a href="https://a.example/1">Read more</a> ${MORE}</p>`,
    `${LEAD} Read more ${MORE}`,
  ],
  [
    'a sentence of such words',
    `<p>${LEAD}</p><p>Pupils in Hoy should read more, the school said.</p>`,
    `${LEAD}\n\nPupils in Hoy should read more, the school said.`,
  ],
  [
    'prose that ends in them',
    `<p>${LEAD} She told the pupils to read more</p>`,
    `${LEAD} She told the pupils to read more`,
  ],
  [
    'a link that is part of the sentence',
    `<p>${LEAD} The timetable is on <a href="https://a.example/2">the page of the port</a></p>`,
    `${LEAD} The timetable is on the page of the port`,
  ],
  ['plain text in paragraphs', `${LEAD}\n\n${MORE}`, `${LEAD}\n\n${MORE}`],
])('a description without the way to the page: %s', async (_, html, text) => {
  expect((await readOne(description(html))).text).toBe(text);
});
