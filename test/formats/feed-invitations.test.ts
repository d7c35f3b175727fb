import { expect, test } from 'vitest';
import { readAll } from './read.ts';

const textsOf = async (descriptions: readonly string[]): Promise<string[]> => {
  const items = descriptions.map(
    (text, i) =>
      `<item><title>Story ${i}</title><link>https://o.example/${i}</link><description><![CDATA[${text}]]></description></item>`,
  );
  const outcomes = await readAll(
    `<rss version="2.0"><channel><title>Overmere Post</title>${items.join('')}</channel></rss>`,
  );
  return outcomes.map((outcome) => (outcome.ok ? outcome.value.text : outcome.reject.code));
};

test('words that lead from a teaser to the whole article are no text', async () => {
  expect(
    await textsOf([
      '<p>The storm closed the road on Sunday. <a href="/1">Read more</a></p>',
      'The storm closed the road … [Continue reading]',
      'Der Sturm hat die Straße gesperrt. Weiterlesen »',
      '<p>La tempête a coupé la route.</p><p><a href="/1">Lire la suite</a></p>',
      'La tormenta cerró la ruta. Leer más →',
      'Шторм перекрыл дорогу. Читать далее',
      '嵐で道路が閉鎖された。続きを読む',
    ]),
  ).toEqual([
    'The storm closed the road on Sunday.',
    'The storm closed the road …',
    'Der Sturm hat die Straße gesperrt.',
    'La tempête a coupé la route.',
    'La tormenta cerró la ruta.',
    'Шторм перекрыл дорогу.',
    '嵐で道路が閉鎖された。',
  ]);
});

test('the same words inside a sentence stay', async () => {
  const texts = ['The council wants pupils to read more', 'Asked what he wants of the new year, he says more.'];
  expect(await textsOf(texts)).toEqual(texts);
});
