import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { blocksOf } from '#normalize/html/blocks.ts';
import { withoutLinkCards } from '#normalize/html/link-cards.ts';
import { parsePage } from '#normalize/html/parse-page.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import { withoutCards } from '#normalize/html/teaser-cards.ts';
import { MADE_TEXTS } from './made-texts.ts';

const blocksIn = (html: string) => {
  const parsed = parsePage(html, LIMITS);
  return parsed.ok ? blocksOf(parsed.page) : [];
};
const kept = (html: string, without: typeof withoutLinkCards): string[] => {
  const blocks = blocksIn(html);
  const stays = without(
    blocks,
    blocks.map(() => true),
  );
  return blocks.filter((_, i) => stays[i] === true).map(({ text }) => text);
};

const LONG = [
  'The council of Overmere voted on Tuesday to keep the lock at Tolmer open through the winter, after two years of repairs.',
  'Skippers had asked for it because the way around takes nine hours and costs more fuel than most of them earn on a load.',
  'The work on the second gate begins in spring and is to last four months, the harbour office said in its report to the council.',
];
const CARD =
  '<a href="/x"><div>Lock keepers of the lower river</div><div>Who opens the gates at night, and for what pay.</div></a>';

test('a link preview between paragraphs is not the text', () => {
  const [one, two, three] = LONG;
  expect(kept(`<p>${one}</p>${CARD}<p>${two}</p><p>${three}</p>`, withoutLinkCards)).toEqual(LONG);
});

test('a link in a line, a link of one line, and a page inside one broken link stay', () => {
  const linked = `<p>${LONG[0]} <a href="/y">The report</a> says so.</p><a href="/z"><p>${LONG[1]}</p></a><p>${LONG[2]}</p>`;
  expect(kept(linked, withoutLinkCards)).toHaveLength(3);
  const broken = `<a href="/x">${LONG.map((line) => `<div>${line}</div>`).join('')}</a>`;
  expect(kept(broken, withoutLinkCards)).toEqual(LONG);
  expect(kept(`<p>${LONG[0]}</p>${CARD}${CARD}`, withoutLinkCards)).toHaveLength(5);
});

const rows = (n: number): string =>
  Array.from(
    { length: n },
    (_, i) =>
      `<div class="row"><div class="t"><a href="/${i}">Ferry ${i + 1} runs later in October</a></div><div>The last boat leaves at ten.</div></div>`,
  ).join('');
const text = LONG.map((line) => `<p>${line}</p>`).join('');
const cards = (html: string): string[] =>
  kept(html, (blocks, chosen) =>
    withoutCards(
      blocks,
      chosen,
      blocks.map(() => true),
    ),
  );

test('rows of linked titles with a line each go where a heading calls them related, and stay where nothing does', () => {
  expect(cards(`<main>${text}<section><h2>Related articles</h2>${rows(3)}</section></main>`)).toEqual([
    ...LONG,
    'Related articles',
  ]);
  expect(cards(`<main>${text}<section><h2>The ferries</h2>${rows(3)}</section></main>`)).toHaveLength(LONG.length + 7);
});

test('messages of a failing server are not the text', async () => {
  const page = (line: string): string =>
    `<html lang="en"><body>${'Warning: Use of undefined constant views - assumed "views" in /www/htdocs/theme/single.php on line 46<br><br>'.repeat(3)}<article><h1>Lock stays open</h1>${MADE_TEXTS[0]?.prose.map((each) => `<p>${each}</p>`).join('')}<p>${line}</p></article></body></html>`;
  const read = async (line: string): Promise<readonly string[]> => {
    const hints = { url: 'https://overmerepost.example/a', contentType: null, receivedAt: '2025-06-01T12:00:00Z' };
    const reading = await readHtml(page(line), hints, LIMITS);
    return reading.ok ? reading.draft.paragraphs : [];
  };
  const warned =
    'Warning: the ferry of half past nine has been cancelled until further notice, the harbour office said.';
  expect(await read(warned)).toEqual([...(MADE_TEXTS[0]?.prose ?? []), warned]);
});
