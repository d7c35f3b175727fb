import type { WireText } from './wire-texts.ts';

const LEAD =
  'A ferry with forty people aboard ran onto a sandbank near the harbour late on Monday, the coast guard said.';
const MORE = 'The second paragraph tells how many people live on the island and what they grow there in a good year.';
const WHOLE = `${LEAD}\n\n${MORE}`;

/** What stands around a headline: whom a reporter works for, kickers, standfirsts, marks of correction, genres; and lines that look alike. */
export const WIRE_HEADS: readonly WireText[] = [
  {
    name: 'the office of the reporter under the byline',
    text: `Ferry runs aground off island\n\nBy Nora Quill\nStaff writer\n\nVADSO, Norway — ${WHOLE}`,
    expected: {
      title: 'Ferry runs aground off island',
      authors: ['Nora Quill'],
      begins: 'VADSO, Norway —',
      paragraphs: 2,
      places: ['VADSO'],
    },
  },
  {
    name: 'an agency that nobody knows under the byline, with an address',
    text: `Ferry runs aground off island\n\nBy Nora Quill\nNordland Associated News\nnora@nordland.example\n\nMarch 5, 2024\n\nVADSO, Norway — ${WHOLE}`,
    expected: {
      authors: ['Nora Quill'],
      begins: 'VADSO, Norway —',
      paragraphs: 2,
      places: ['VADSO'],
      published: '2024-03-05',
      absent: ['Nordland Associated', 'example'],
    },
  },
  {
    name: 'office and paper on the line of the byline',
    text: `Ferry runs aground off island\n\nBy Nora Quill, The Nordland Mirror\n\nVADSO, Norway — ${WHOLE}`,
    expected: { authors: ['Nora Quill'], begins: 'VADSO, Norway —', paragraphs: 2 },
  },
  {
    name: 'an office that begins the line',
    text: `Ferry runs aground off island\n\nBy Nora Quill\nCorrespondent in Oslo\n\n${WHOLE}`,
    expected: { authors: ['Nora Quill'], begins: 'A ferry', paragraphs: 2 },
  },
  {
    name: 'counterexample: a subheading under the byline stays where no dateline follows',
    text: `Ferry runs aground off island\n\nBy Nora Quill\n\nNo Warning Came\n\n${WHOLE}`,
    expected: { authors: ['Nora Quill'], begins: 'No Warning Came', paragraphs: 3 },
  },
  {
    name: 'counterexample: prose about staff is no office',
    text: `Ferry runs aground off island\n\nBy Nora Quill\n\nStaff of the harbour office were out all night.\n\n${WHOLE}`,
    expected: { authors: ['Nora Quill'], begins: 'Staff of the harbour', paragraphs: 3 },
  },
  {
    name: 'a headline of one word',
    text: `Aground\n\nVADSO, Norway, March 5, 2024 (NPN) - ${WHOLE}`,
    expected: {
      title: 'Aground',
      titleBasis: 'headline',
      begins: 'VADSO',
      paragraphs: 2,
      published: '2024-03-05',
      warnings: [],
    },
  },
  {
    name: 'the country above the headline',
    text: `Norway\n\nFerry runs aground off northern island\n\nVADSO, March 5, 2024 (NPN) - ${WHOLE}`,
    expected: {
      title: 'Ferry runs aground off northern island',
      section: 'Norway',
      begins: 'VADSO',
      paragraphs: 2,
      published: '2024-03-05',
    },
  },
  {
    name: 'a standfirst above the dateline',
    text: `Ferry runs aground off island\n\nForty people were brought to land by fishermen.\n\nVADSO, March 5, 2024 (NPN) - ${WHOLE}`,
    expected: {
      title: 'Ferry runs aground off island',
      description: 'Forty people were brought to land by fishermen.',
      begins: 'VADSO',
      paragraphs: 2,
      published: '2024-03-05',
    },
  },
  {
    name: 'names over the name of their paper, and no word for by',
    text: `Nora Quill and Jan Berg\n\nOslo Free Press\n\nVADSO — ${WHOLE}`,
    expected: { authors: ['Nora Quill', 'Jan Berg'], titleBasis: 'first-sentence', begins: 'VADSO —', paragraphs: 2 },
  },
  {
    name: 'counterexample: a standfirst with capitals under a headline with capitals is no name',
    text: `Ferry Runs Aground\n\nForty Brought Ashore\n\nVADSO — ${WHOLE}`,
    expected: {
      title: 'Ferry Runs Aground',
      byline: null,
      description: 'Forty Brought Ashore',
      begins: 'VADSO —',
      paragraphs: 2,
    },
  },
  {
    name: 'counterexample: many datelines are many stories, and what introduces them is text',
    text: `The north in brief\n\nThese are the stories of the day.\n\nVADSO, March 5, 2024 (NPN) - ${LEAD}\n\nOSLO, March 5, 2024 (NPN) - ${MORE}`,
    expected: { title: 'The north in brief', begins: 'These are the stories', paragraphs: 3 },
  },
  ...[
    ['CORRECTION: ', 'correction'],
    ['Corrected: ', 'correction'],
    ['CORRECTED-', 'correction'],
    ['Berichtigung: ', 'correction'],
    ['CLARIFICATION: ', 'clarification'],
    ['UPDATE 2: ', 'update'],
    ['UPDATE 1-', 'update'],
  ].map(
    ([marker = '', kind = '']): WireText => ({
      name: `${marker.trim()} in front of a headline`,
      text: `${marker}Ferry runs aground off island\n\nVADSO, March 5, 2024 (NPN) - ${WHOLE}`,
      expected: { title: 'Ferry runs aground off island', begins: 'VADSO', paragraphs: 2, notes: [kind] },
    }),
  ),
  {
    name: 'what was corrected stands for the mark',
    text: `CORRECTED-Ferry runs aground off island\n\n(Corrects number of passengers in first paragraph)\n\nVADSO, March 5, 2024 (NPN) - ${WHOLE}`,
    expected: { title: 'Ferry runs aground off island', begins: 'VADSO', paragraphs: 2, notes: ['correction'] },
  },
  {
    name: 'a story withdrawn by its mark',
    text: `WITHDRAWN-Ferry runs aground off island\n\nVADSO, March 5, 2024 (NPN) - ${WHOLE}`,
    expected: {
      title: 'Ferry runs aground off island',
      begins: 'VADSO',
      paragraphs: 2,
      notes: ['kill'],
      pubStatus: 'canceled',
    },
  },
  {
    name: 'counterexample: a headline about corrections',
    text: `Correction officers strike at island prison\n\nVADSO, March 5, 2024 (NPN) - ${WHOLE}`,
    expected: { title: 'Correction officers strike at island prison', begins: 'VADSO', paragraphs: 2, notes: [] },
  },
  {
    name: 'OPINION above a headline',
    text: `OPINION\n\nThe ferries must be mended\n\nBy Nora Quill\n\n${WHOLE}`,
    expected: {
      title: 'The ferries must be mended',
      kind: 'opinion',
      section: 'OPINION',
      begins: 'A ferry',
      paragraphs: 2,
    },
  },
  {
    name: 'EDITORIAL in front of a headline',
    text: `EDITORIAL: The ferries must be mended\n\n${WHOLE}`,
    expected: { title: 'The ferries must be mended', kind: 'opinion', begins: 'A ferry', paragraphs: 2 },
  },
  {
    name: 'an analysis is told as a section and is an article, as on a page',
    text: `ANALYSIS\n\nWhy the ferries were not mended\n\n${WHOLE}`,
    expected: {
      title: 'Why the ferries were not mended',
      kind: 'article',
      section: 'ANALYSIS',
      begins: 'A ferry',
      paragraphs: 2,
    },
  },
  {
    name: 'counterexample: opinion as the first part of a word',
    text: `Opinion-makers meet on the island\n\n${WHOLE}`,
    expected: { title: 'Opinion-makers meet on the island', kind: 'article', begins: 'A ferry', paragraphs: 2 },
  },
];
