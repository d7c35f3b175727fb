import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { withoutApart } from '#normalize/html/apart-boxes.ts';
import { withoutAppeals } from '#normalize/html/appeals.ts';
import { type Block, blocksOf } from '#normalize/html/blocks.ts';
import { withoutEdges } from '#normalize/html/page-edges.ts';
import { parsePage } from '#normalize/html/parse-page.ts';
import { withQuestions } from '#normalize/html/questions.ts';
import { withoutTeaserLists } from '#normalize/html/teaser-lists.ts';
import { MADE_TEXTS } from './made-texts.ts';

const TEXT = [
  'The harbour of Overmere will stay closed to large ships until the end of March, the port authority said on Monday.',
  'Divers found a crack in the lock gate on Sunday night; a spare gate is on its way by barge from a yard upstream.',
  'Four ships with grain are waiting outside. Their owners were told to turn back or to unload at the old quay.',
];

function pageOf(markup: string): readonly Block[] {
  const parsed = parsePage(`<html><body>${markup}</body></html>`, LIMITS);
  if (!parsed.ok) throw new Error(parsed.refusal.message);
  return blocksOf(parsed.page);
}
const prose = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
const texts = (blocks: readonly Block[], flags: readonly boolean[]): string[] =>
  blocks.filter((_, i) => flags[i] === true).map((block) => block.text);
const all = (blocks: readonly Block[]): boolean[] => blocks.map(() => true);

const long = [
  ...TEXT,
  ...TEXT.map((line) => `${line} Nobody was hurt.`),
  ...TEXT.map((line) => `${line} No ship sank.`),
];
const inArticle = (blocks: readonly Block[]): boolean[] => blocks.map((block) => block.host.parent?.tag === 'article');

const APPEALS: readonly (readonly string[])[] = [
  [
    'At the Overmere Post we think that good reporting should be there for all who live here, whatever they earn.',
    'Your contribution of $3 keeps our newsroom going and these stories free for everyone.',
    'Support our reporting today. It takes a minute, and every gift counts.',
  ],
  [
    'Unabhängige Berichte aus der Region kosten Zeit und Geld.',
    'Unterstützen Sie unsere Redaktion: Schon mit 5 Euro im Monat helfen Sie uns, den Häfen nachzugehen.',
    'Ihre Spende kommt ganz unserer Arbeit zugute.',
  ],
  [
    'Notre journal vit grâce à ses lecteurs.',
    'Soutenez notre rédaction : faites un don de 5 euros, une fois ou chaque mois.',
    'Votre soutien nous permet de rester libres.',
  ],
  [
    'Nuestro diario no cobra por leer.',
    'Apoya nuestro trabajo: haz una donación de 3 euros y ayúdanos a seguir.',
    'Tu aporte nos permite contar lo que pasa en el puerto.',
  ],
];

test('a box in which the house asks for support is left out, in four languages', () => {
  for (const appeal of APPEALS) {
    const blocks = pageOf(
      `<article><div class="b">${prose(TEXT)}</div><div class="x7">${prose(appeal)}</div></article>`,
    );
    expect(texts(blocks, withoutAppeals(blocks, all(blocks)))).toEqual(TEXT);
  }
});

test('paragraphs of an appeal that were taken without the others are left out as well', () => {
  const appeal = APPEALS[0] ?? [];
  const blocks = pageOf(`<article><div class="b">${prose(TEXT)}</div><div class="x7">${prose(appeal)}</div></article>`);
  const taken = blocks.map((block) => block.text !== appeal.at(-1));
  expect(texts(blocks, withoutAppeals(blocks, taken))).toEqual(TEXT);
});

test('a report about a collection stays, quotations and all', () => {
  const report = [
    'Readers of a small paper in Overmere have given more than $40,000 to repair its press.',
    '“Your support is what keeps our newsroom alive,” the editor said to the crowd on the market square.',
    'The fire in January had destroyed two of three machines. An insurer pays for one of them, the owners said.',
    'The town wants to add the rest from a fund for old trades. A vote is due in April.',
  ];
  const inOne = pageOf(`<article><div>${prose(report)}</div></article>`);
  expect(texts(inOne, withoutAppeals(inOne, all(inOne)))).toEqual(report);
  const said = [
    '“With your help we will win our seats,” he said.',
    '“Support us on Sunday, and we will support our farmers.”',
  ];
  const speech = pageOf(`<article><div>${prose(TEXT)}</div><section>${prose(said)}</section></article>`);
  expect(texts(speech, withoutAppeals(speech, all(speech)))).toEqual([...TEXT, ...said]);
});

test('an appeal that is all there is stays', () => {
  const blocks = pageOf(`<div><p>The harbour is closed.</p></div><div>${prose(APPEALS[0] ?? [])}</div>`);
  expect(withoutAppeals(blocks, all(blocks))).toEqual(all(blocks));
});

test('a list of the newest reports without headings is left out, in twelve languages', () => {
  for (const { items, prose: text } of MADE_TEXTS) {
    const list = [...items, ...items]
      .map(
        ([title, line], i) =>
          `<li class="${i % 3 === 0 ? 'wide' : 'row'}"><div><a href="/n/${i}">${`${title} `.repeat(title.length < 15 ? 3 : 1)}</a></div><p>${line}</p></li>`,
      )
      .join('');
    const blocks = pageOf(
      `<article>${prose([...text, ...text, ...text])}</article><div class="feed"><ul>${list}</ul></div>`,
    );
    const readable = blocks.map((block) => block.host.parent?.tag === 'article');
    expect(texts(blocks, withoutTeaserLists(blocks, all(blocks), readable))).toEqual([...text, ...text, ...text]);
  }
});

test('teasers in rows of three, under kickers, and lists of dated links are left out', () => {
  const names = ['The old mill by the river', 'The museum of small boats', 'The garden of the abbey'];
  const cards = names
    .map(
      (name, i) =>
        `<div class="third"><article><header><h3>Town ${i}</h3><h2><a href="/p/${i}">${name}</a></h2></header><div class="t">${TEXT[i]}</div></article></div>`,
    )
    .join('');
  const rows = `<div class="row">${cards}</div>`.repeat(2);
  const teasers = pageOf(`<article class="story">${prose(long)}</article>${rows}`);
  const own = teasers.map((block) => block.host.parent?.attributes['class'] === 'story');
  expect(texts(teasers, withoutTeaserLists(teasers, all(teasers), own))).toEqual(long);
  const dated = [...names, 'The lighthouse on the mole']
    .map((name, i) => `<p class="time">1${i}:30</p><p class="line"><a href="/n/${i}">${name}</a></p>`)
    .join('');
  const river = pageOf(`<article class="story">${prose(long)}</article><div class="river">${dated}</div>`);
  const read = river.map((block) => block.host.parent?.attributes['class'] === 'story');
  expect(texts(river, withoutTeaserLists(river, all(river), read))).toEqual(long);
});

test('a table of contents and a list of links inside a text stay', () => {
  const parts = ['How the gate was built', 'What the divers saw', 'Who will pay for it', 'When it opens again']
    .map((name, i) => `<li><a href="#part-${i}">${name}</a></li>`)
    .join('');
  const blocks = pageOf(`<article><ul>${parts}</ul>${prose(long)}</article>`);
  const unread = blocks.map((block) => block.host.tag === 'p');
  expect(withoutTeaserLists(blocks, all(blocks), unread)).toEqual(all(blocks));
});

test('messages of a forum and boxes that open over the page are left out', () => {
  const message =
    '<li class="forum-fil"><div class="forum-top">Anna</div><div class="forum-message"><p>I saw the lock on Sunday and it leaked like a basket.</p></div></li>';
  const opened = `<div class="modal fade"><div class="modal-dialog">${prose(['These norms are the least that the province asks of a gate.'])}</div></div>`;
  const blocks = pageOf(`<article>${prose(long)}</article><ul class="forum">${message.repeat(6)}</ul>${opened}`);
  expect(texts(blocks, withoutApart(blocks, all(blocks), inArticle(blocks)))).toEqual(long);
  const page = pageOf(`<div class="modal"><div class="modal-content">${prose(long)}</div></div>`);
  expect(withoutApart(page, all(page), all(page))).toEqual(all(page));
});

test('a list of sources in other houses stays, a list of own reports does not', () => {
  const names = [
    'The old mill by the river',
    'The museum of small boats',
    'The garden of the abbey',
    'The lighthouse on the mole',
  ];
  const list = (address: (i: number) => string): readonly Block[] =>
    pageOf(
      `<article>${prose(long)}</article>${names.map((name, i) => `<div class="item"><h2><a href="${address(i)}">${name}</a></h2><p>${TEXT[i % 3]}</p></div>`).join('')}`,
    );
  const sources = list((i) => `https://archive-${i}.example/paper`);
  expect(withoutTeaserLists(sources, all(sources), inArticle(sources))).toEqual(all(sources));
  const own = list((i) => `https://www.overmerepost.example/n/${i}`);
  expect(texts(own, withoutTeaserLists(own, all(own), inArticle(own)))).toEqual(long);
});

test('a text that is made of linked items stays', () => {
  const items = [
    'The old mill by the river',
    'The museum of small boats',
    'The garden of the abbey',
    'The lighthouse on the mole',
  ]
    .map((name, i) => `<div class="item"><div><a href="/p/${i}">${name}</a></div><p>${TEXT[i % 3]}</p></div>`)
    .join('');
  const blocks = pageOf(`<article>${prose(TEXT)}<div>${items}</div></article>`);
  expect(withoutTeaserLists(blocks, all(blocks), all(blocks))).toEqual(all(blocks));
  const unread = blocks.map(
    (block) => block.host.tag === 'p' && block.host.parent?.tag === 'article' && block.index === 0,
  );
  expect(withoutTeaserLists(blocks, all(blocks), unread)).toEqual(all(blocks));
});

test('settings of privacy twenty times as long as a short report are left out', () => {
  const law =
    'We may keep small files on your device to remember what you chose, and you can refuse each kind of them here.';
  const blocks = pageOf(
    `<article>${prose(TEXT)}</article><div class="privacy-modal"><div>${`<p>${law}</p>`.repeat(60)}</div></div>`,
  );
  expect(texts(blocks, withoutApart(blocks, all(blocks), all(blocks)))).toEqual(TEXT);
});

const FAQ: readonly (readonly [question: string, answer: string])[] = [
  [
    'When will the lock open again?',
    'The port authority expects the new gate in the last week of March, if the river stays low.',
  ],
  [
    'Which ships are let through?',
    'Boats of up to twelve metres may pass at high water, twice a day, on the side of the old mill.',
  ],
  [
    'Who pays for the repair?',
    'The province pays for the gate; the owners of the ships must ask their insurers for the days lost.',
  ],
];
const folded = (pairs: readonly (readonly [string, string])[], tag = 'div'): string =>
  pairs
    .map(([q, a]) => `<div class="fold"><${tag} class="q">${q}</${tag}><div class="a"><p>${a}</p></div></div>`)
    .join('');

test('folded questions and answers at the end of a text come in; a question that is a button does not', () => {
  const divs = pageOf(`<article>${prose(long)}</article><h2>Questions</h2>${folded(FAQ)}`);
  expect(texts(divs, withQuestions(divs, inArticle(divs)))).toEqual([...long, ...FAQ.flat()]);
  const buttons = pageOf(`<article>${prose(long)}</article><h2>Questions</h2>${folded(FAQ, 'button')}`);
  expect(texts(buttons, withQuestions(buttons, inArticle(buttons)))).toEqual([
    ...long,
    ...FAQ.map(([, answer]) => answer),
  ]);
});

test('questions of the house, questions far off and questions longer than the text stay out', () => {
  const service: readonly (readonly [string, string])[] = [
    ['How do I subscribe to the Post?', FAQ[0]?.[1] ?? ''],
    ['Where can I log in?', FAQ[1]?.[1] ?? ''],
    ['How do I unsubscribe from the newsletter?', FAQ[2]?.[1] ?? ''],
  ];
  const house = pageOf(`<article>${prose(long)}</article>${folded(service)}`);
  expect(withQuestions(house, inArticle(house))).toEqual(inArticle(house));
  const links = '<p><a href="/n">More from the harbour and the town</a></p>'.repeat(20);
  const far = pageOf(`<article>${prose(long)}</article>${links}${folded(FAQ)}`);
  expect(withQuestions(far, inArticle(far))).toEqual(inArticle(far));
  const short = pageOf(`<article>${prose(TEXT.slice(0, 2))}</article>${folded(FAQ)}`);
  expect(withQuestions(short, inArticle(short))).toEqual(inArticle(short));
});

test('rights behind the text and labels above its headline are left out, in six languages', () => {
  const rights = [
    'Copyright 2025 Overmere Post. All rights reserved. This text may not be published or rewritten.',
    '© 2025 Hafenbote. Alle Rechte vorbehalten.',
    '© 2025 Le Quai. Tous droits réservés.',
    '© 2025 La Ribera. Todos los derechos reservados.',
    '© 2025 Вестник порта. Все права защищены.',
    '版权所有 港口日报 2025年',
  ];
  for (const line of rights) {
    const blocks = pageOf(
      `<ul><li>Edition North</li><li>Edition South</li></ul><h1>Lock shut</h1><article>${prose([...TEXT, line])}</article>`,
    );
    const taken = blocks.map((block) => block.host.tag !== 'h1');
    expect(texts(blocks, withoutEdges(blocks, taken, 'Lock shut'))).toEqual(TEXT);
  }
});

test('a report about rights, and a text above its headline, stay', () => {
  const law = 'The paper had printed “all rights reserved” under each poem, the judge said, and that was enough.';
  const inside = pageOf(`<h1>Poems</h1><article>${prose([TEXT[0] ?? '', law, ...TEXT.slice(1)])}</article>`);
  const taken = inside.map((block) => block.host.tag !== 'h1');
  expect(withoutEdges(inside, taken, 'Poems')).toEqual(taken);
  const above = pageOf(`<article>${prose(TEXT)}</article><h1>Lock shut</h1>`);
  expect(withoutEdges(above, inArticle(above), 'Lock shut')).toEqual(inArticle(above));
});
