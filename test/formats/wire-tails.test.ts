import { expect, test } from 'vitest';
import { readOne } from './read.ts';

const LEAD = 'A ferry with forty people aboard ran onto a sandbank near the harbour, the coast guard said.';
const LAST = 'They were brought to land by fishermen and are well.';

/** What agencies of many countries write behind a story, and what it says: the moment of sending, the writer. */
const TAILS: readonly (readonly [tail: string, published: string | null, byline: string | null])[] = [
  [
    '\n\n# Notebook\n\n## Editorial contacts\n- Editor: Eva Muster, +49 30 0000 00\n\ndpa em xxyy 131412 Jan 24',
    '2024-01-13T14:12',
    null,
  ],
  [
    '\n\nThe following information is not intended for publication\n\nEva Muster, +49 30 0000\n\ndpa em xxyy 131412 Jan 24',
    '2024-01-13T14:12',
    null,
  ],
  [
    '\n\n# Notizblock\n\n## Redaktionelle Hinweise\n- Neu: Zitat\n\n* * * *\nDie folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n\n## dpa-Kontakte\n- Autorin: Eva Muster\ndpa em yyno n1 ker',
    null,
    null,
  ],
  ['\n\nRedaktionelle Hinweise\n\nFoto folgt', null, null],
  ['\n\n© dpa-infocom, dpa:240113-99-123456/2', '2024-01-13', null],
  [' (Reporting by Nora Quill in Vadso; Editing by Jan Berg)', null, 'Nora Quill'],
  ['\n\n(Reportage de Nora Quill, version française Jan Berg)', null, null],
  ['\n\n(Reporte de Nora Quill; editado por Jan Berg)', null, null],
  ['\n\nnq-jb/ab/cd\n\nAFP 131412 GMT JAN 24', '2024-01-13T14:12+00:00', null],
  ['\n\nbur/ab/cd', null, null],
  ['\n\nAP-NY-01-13-24 1412EST', '2024-01-13T14:12-05:00', null],
  ['\n\nY12-NAP\n13-GEN-24 14:12 NNNN', '2024-01-13T14:12', null],
  ['\n\nENDS', null, null],
  ['\n\n- 30 -', null, null],
  [' -30-', null, null],
  ['\n\n-ends-', null, null],
  ['\n\nAAP nq/jb', null, null],
  [' Enditem', null, null],
  ['\n\n==Kyodo', null, null],
  [' EFE\n\nnq/jb\n\n(foto) (vídeo)', null, null],
  [' (ANSA).', null, null],
  ['\n\nNQ // JB\n\nLusa/fim', null, null],
  [' (PAP)\n\nkno/ jann/', null, null],
  [' (©NTB)', null, null],
  ['\n\n© ANP', null, null],
  [' -- BERNAMA', null, null],
  ['-VNA', null, null],
  ['（了）', null, null],
  ['\n\nMuhabir: Nora Quill\n\nwww.aa.example', null, 'Nora Quill'],
  [
    '\n\nThis report by The Canadian Press was first published Jan. 13, 2024.\n\nNora Quill, The Canadian Press',
    '2024-01-13',
    'Nora Quill',
  ],
  ['\n\nThis article was first published Sept. 17, 2023.', '2023-09-17', null],
  ['\n\n(Originally appeared in The Vadso Post on 3 May 2017)', '2017-05-03', null],
  ['\n\n-- The Vadso Post, 18 November 2011', '2011-11-18', null],
  ['\n\n송고시간 2022-01-24 14:05', '2022-01-24T14:05', null],
  ['\n\nPublié le 3 août 2021 à 07h45, mis à jour le 4 août 2021', '2021-08-03T07:45', null],
  ['\n\nMedia contact:\nNora Quill\n+47 000 00 000', null, null],
];

test.each(TAILS)('%j', async (tail, published, byline) => {
  const article = await readOne(`Ferry runs aground off island\n\n${LEAD}\n\n${LAST}${tail}`);
  expect({ text: article.text, published: article.datePublished, byline: article.byline }).toEqual({
    text: `${LEAD}\n\n${LAST}`,
    published,
    byline,
  });
  expect(article.provenance.repairs.filter((repair) => repair !== 'markdown')).toEqual(['back-matter']);
});

/** What looks alike and is text. */
test.each([
  'Contact lenses are worn by forty million people, and most of them are young.',
  'He told Reuters.',
  'The editors of the paper said they would wait for the end.',
  'Notebook\n\nThe Rovers have won four of the last five games, and will travel to the coast next week.',
  'The information is not intended for the public, the coast guard said on Saturday.',
  '“That is the end,” she said. “We go on.”',
  '-- The ferry of the island, 18 metres long, was never found.',
  'It was first published by the coast guard on its page, and the police read it there in 2023.',
  'It flew at 131412 feet in January, and nobody knew why.',
])('kept: %s', async (end) => {
  const article = await readOne(`Ferry runs aground off island\n\n${LEAD}\n\n${end}`);
  expect(article.text).toBe(`${LEAD}\n\n${end}`);
  expect(article.provenance.repairs).toEqual([]);
});
