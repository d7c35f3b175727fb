import { expect, test } from 'vitest';
import { makePdf, type PdfLine } from '../support/make-pdf.ts';
import { readOne } from './read.ts';

/** Lines one under the other from the top of a page, `gap` points apart. */
function column(texts: readonly string[], x = 50, top = 800, gap = 14): readonly PdfLine[] {
  return texts.map((text, n) => ({ x, y: top - n * gap, text }));
}

const OPENING = [
  'GENOA, Italy, May 2, 2024 - The port of Genoa will light its old',
  'piers with lamps that dim when no ship is near, it said.',
];
const SECOND = ['The lamps save a third of the power, said engineer Carla', 'Ferrando, and let the gulls sleep.'];
const PARAGRAPHS = [OPENING.join(' '), SECOND.join(' ')];

test('a wider gap begins a paragraph, and a line of larger type is the headline', async () => {
  const page = [
    { y: 800, size: 18, text: 'Genoa dims its piers' },
    ...column(OPENING, 50, 780),
    ...column(SECOND, 50, 780 - 28 - 10),
  ];
  const article = await readOne(makePdf([page]));
  expect([article.title, article.titleBasis, ...article.text.split('\n\n')]).toEqual([
    'Genoa dims its piers',
    'headline',
    ...PARAGRAPHS,
  ]);
  expect(article.dateline?.places).toEqual(['GENOA']);
});

test('an indent after the end of a sentence begins one too, and so does a new column', async () => {
  const [first = '', ...rest] = SECOND;
  const indented = [...column(OPENING), { x: 64, y: 772, text: first }, ...column(rest, 50, 758)];
  expect((await readOne(makePdf([indented]))).text.split('\n\n')).toEqual(PARAGRAPHS);
  const columns = [...column(OPENING), ...column(SECOND, 320)];
  expect((await readOne(makePdf([columns]))).text.split('\n\n')).toEqual(PARAGRAPHS);
});

test('cut words are joined, page numbers left out, and a sentence goes on over the page', async () => {
  const pages = [
    [
      ...column(OPENING),
      ...column(['The lamps save a third of the elec-', 'tricity, said'], 50, 750),
      { x: 290, y: 40, text: '- 1 -' },
    ],
    [...column(['engineer Carla Ferrando.']), { x: 290, y: 40, text: '2' }],
  ];
  expect((await readOne(makePdf(pages))).text.split('\n\n')).toEqual([
    PARAGRAPHS[0],
    'The lamps save a third of the electricity, said engineer Carla Ferrando.',
  ]);
});

test('title and date come from the metadata where the page has none', async () => {
  const undated = OPENING.map((line) => line.replace(', May 2, 2024', ''));
  const page = [...column(undated), ...column(SECOND, 50, 750)];
  const info = "/Title (Lamps for the piers) /CreationDate (D:20240502091500+02'00')";
  const { title, titleBasis, datePublished, dateBasis } = await readOne(makePdf([page], { info }));
  expect({ title, titleBasis, datePublished, dateBasis }).toEqual({
    title: 'Lamps for the piers',
    titleBasis: 'meta',
    datePublished: '2024-05-02T09:15:00+02:00',
    dateBasis: 'meta',
  });
});
