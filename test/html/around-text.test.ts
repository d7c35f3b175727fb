import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { withoutApart } from '#normalize/html/apart-boxes.ts';
import { withoutAppeals } from '#normalize/html/appeals.ts';
import { type Block, blocksOf } from '#normalize/html/blocks.ts';
import { parsePage } from '#normalize/html/parse-page.ts';
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
