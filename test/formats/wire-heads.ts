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
  ...[
    ['Middelburg, 31/01/2024 - ', '2024-01-31'],
    ['Middelburg, 01/31/2024 - ', '2024-01-31'],
    ['SULPHUR, Okla., 04/05/2024 - ', '2024-04-05'],
    ['HARWICH, England, 04/05/2024 - ', '2024-05-04'],
    ['القاهرة - 15 فبراير 2024 - ', '2024-02-15'],
    ['دمشق، 4 كانون الثاني 2024 - ', '2024-01-04'],
    ['عمّان 4 شباط/فبراير 2024 (بترا) - ', '2024-02-04'],
    ['東京 2024年2月20日 - ', '2024-02-20'],
    ['서울, 2024년 2월 20일 (연합뉴스) -- ', '2024-02-20'],
    ['北京2024年2月20日电 ', '2024-02-20'],
    ['Budapest, 2024. április 4., csütörtök (MTI) - ', '2024-04-04'],
    ['ZAGREB, 4. travnja 2024. (Hina) - ', '2024-04-04'],
  ].map(
    ([dateline = '', published = '']): WireText => ({
      name: `the day of ${dateline}`,
      text: `Ferry runs aground off island\n\n${dateline}${WHOLE}`,
      expected: { title: 'Ferry runs aground off island', begins: dateline, paragraphs: 2, published, warnings: [] },
    }),
  ),
  {
    name: 'a match line gives its day and is no dateline',
    text: 'Rovers win in the rain\n\nNorthern Division, Saturday 14 October 2023\n\nRovers beat Town by three goals to one before a crowd of four hundred, who were wet.',
    expected: {
      title: 'Rovers win in the rain',
      section: 'Northern Division',
      places: null,
      published: '2023-10-14',
      begins: 'Rovers beat',
      paragraphs: 1,
    },
  },
  {
    name: 'a Japanese headline longer than the paragraph under it',
    text: '港で貨物船が座礁、乗組員12人は全員無事 海上保安部が救助、原因を調べる\n\n北海道の港で20日、貨物船が座礁した。',
    expected: {
      titleBasis: 'headline',
      title: '港で貨物船が座礁、乗組員12人は全員無事 海上保安部が救助、原因を調べる',
      begins: '北海道',
      paragraphs: 1,
    },
  },
  {
    name: 'a Japanese line of day, weekday and clock',
    text: '2024年2月20日（火）午後2時05分\n\n港で貨物船が座礁\n\n北海道の港で20日、貨物船が座礁した。',
    expected: { title: '港で貨物船が座礁', published: '2024-02-20T14:05', begins: '北海道', paragraphs: 1 },
  },
  {
    name: 'a Chinese date line with its source',
    text: '渔船在港口搁浅\n\n2024年2月20日 14:05 来源：北港日报\n\n2月20日上午，一艘渔船在港口搁浅，无人受伤。',
    expected: { title: '渔船在港口搁浅', published: '2024-02-20T14:05', begins: '2月20日', paragraphs: 1 },
  },
  {
    name: 'a Korean line of two moments',
    text: '어선 좌초, 인명 피해 없어\n\n입력 2024-02-20 14:05 | 수정 2024.02.20. 15:10\n\n지난 20일 오전 작은 항구에서 어선이 좌초했다.',
    expected: { published: '2024-02-20T14:05', dateModified: '2024-02-20T15:10', begins: '지난', paragraphs: 1 },
  },
  ...[
    ['3/4/2024', 64],
    ['3/3/2024', 80],
    ['13/4/2024', 80],
    ['3.4.2024', 80],
  ].map(
    ([date = '', dateConfidence = 0]): WireText => ({
      name: `how sure ${date} is`,
      text: `Ferry runs aground off island\n\n${date}\n\n${WHOLE}`,
      expected: { begins: 'A ferry', paragraphs: 2, dateConfidence: Number(dateConfidence) },
    }),
  ),
  {
    name: 'name and place in capitals over a date',
    text: `Ferry runs aground off island\n\nNORA QUILL\nVADSO\nPUBLISHED MARCH 11, 2024\n\n${WHOLE}`,
    expected: { byline: 'NORA QUILL', published: '2024-03-11', begins: 'A ferry', paragraphs: 2 },
  },
  {
    name: 'a line of place and time is where it was filed',
    text: `Ferry runs aground off island\n\nKochi, March 11, 2024, 02:20 PM IST\n\n${WHOLE}`,
    expected: { published: '2024-03-11T14:20+05:30', places: ['Kochi'], begins: 'A ferry', paragraphs: 2 },
  },
  {
    name: 'a release with whom to ask above the headline',
    text: `FOR IMMEDIATE RELEASE\n\nContact: Nora Quill\nPhone: +47 000 00 000\n\nFerry firm reports grounding\n\nVadso, Norway – March 11, 2024 – ${WHOLE}\n\n###`,
    expected: {
      title: 'Ferry firm reports grounding',
      published: '2024-03-11',
      places: ['Vadso'],
      begins: 'Vadso',
      paragraphs: 2,
    },
  },
  {
    name: 'a subject over a headline over prose',
    text: `Seefahrt\n\nFähre vor der Insel auf Grund gelaufen\n\nEine Fähre mit vierzig Menschen ist am Montag vor der Insel auf Grund gelaufen, wie die Küstenwache mitteilte.`,
    expected: {
      title: 'Fähre vor der Insel auf Grund gelaufen',
      section: 'Seefahrt',
      begins: 'Eine Fähre',
      paragraphs: 1,
    },
  },
  {
    name: 'the desk before the date',
    text: `Un barco encalla junto a la isla\n\nREDACCIÓN 11/03/2024 14:20\n\nUn barco con cuarenta personas encalló el lunes junto a la isla, según la guardia costera.`,
    expected: { published: '2024-03-11T14:20', places: null, begins: 'Un barco', paragraphs: 1 },
  },
  {
    name: 'a place behind the name is no author',
    text: `Fähre auf Grund gelaufen\n\nVon Nora Quill, Vadsø\n\nEine Fähre mit vierzig Menschen ist am Montag vor der Insel auf Grund gelaufen.`,
    expected: { authors: ['Nora Quill'], begins: 'Eine Fähre', paragraphs: 1 },
  },
];
