import { expect, test } from 'vitest';
import { makePdf, type PdfLine, type PdfMaking } from '../support/make-pdf.ts';
import { readAll, readOne } from './read.ts';

/** Lines of at most so many letters, as a typesetter breaks them. */
function set(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

function column(texts: readonly string[], x = 50, top = 740): readonly PdfLine[] {
  return texts.map((text, n) => ({ x, y: top - n * 14, text }));
}

/** Paragraphs one under the other, half a line apart. */
function story(paragraphs: readonly string[], top = 740, width = 80): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let y = top;
  for (const paragraph of paragraphs) {
    for (const text of set(paragraph, width)) {
      lines.push({ y, text });
      y -= 14;
    }
    y -= 8;
  }
  return lines;
}

const HEADLINE = 'Paper mill on the Dora to reopen';
const FIRST =
  'TURIN, Italy, March 4, 2024 (Reuters) - A paper mill on the river Dora will reopen in autumn after nine years, its new owner said on Monday, and hire two hundred people from the valley.';
const SECOND =
  'The mill made paper for schoolbooks until the flood of 2015. The owner, Elena Bassi, said the machines had been cleaned one by one and only three had to be replaced.';
const THIRD =
  'Prices of paper have risen by a third since the winter, and the town council has promised a new road to the railway station before the end of the year.';
const FOURTH =
  'A school class planted poplars along the canal last week. The first of them will be cut for paper in thirty years, said the head of the nursery.';
const TITLE = { y: 780, size: 20, text: HEADLINE };

async function textOf(pages: readonly (readonly PdfLine[])[], making?: PdfMaking) {
  const { title, byline, text, datePublished, dateBasis, language, provenance } = await readOne(makePdf(pages, making));
  return {
    title,
    byline,
    paragraphs: text.split('\n\n'),
    datePublished,
    dateBasis,
    language,
    repairs: provenance.repairs,
  };
}

const READ = {
  title: HEADLINE,
  byline: null,
  datePublished: '2024-03-04',
  dateBasis: 'dateline',
  language: 'en',
  repairs: [],
};

test('headers, footers and page numbers stand on every page and are no text; a byline stands alone', async () => {
  const frame = (page: number): readonly PdfLine[] => [
    { y: 815, size: 8, text: 'The Valley Gazette - Monday, March 4, 2024' },
    { y: 30, size: 8, text: 'www.valleygazette.example' },
    { x: 500, y: 30, size: 8, text: `Page ${page} of 3` },
  ];
  const pages = [
    [...frame(1), TITLE, { y: 755, text: 'By Marco Rinaldi' }, ...story([FIRST, SECOND], 725)],
    [...frame(2), ...story([THIRD], 790)],
    [...frame(3), ...story([FOURTH], 790)],
  ];
  expect(await textOf(pages, { xref: true })).toEqual({
    ...READ,
    byline: 'Marco Rinaldi',
    paragraphs: [FIRST, SECOND, THIRD, FOURTH],
    repairs: ['running-lines'],
  });
});

test('the day in the header of a paper counts where the story states none', async () => {
  const undated = FIRST.replace(', March 4, 2024', '');
  const frame: PdfLine = { y: 815, size: 8, text: 'The Valley Gazette, 4 March 2024' };
  const { datePublished, dateBasis, paragraphs } = await textOf([
    [frame, TITLE, ...story([undated])],
    [frame, ...story([SECOND])],
  ]);
  expect({ datePublished, dateBasis, paragraphs }).toEqual({
    datePublished: '2024-03-04',
    dateBasis: 'header',
    paragraphs: [undated, SECOND],
  });
});

test('what is the same on all pages but is the text itself stays', async () => {
  const pages = Array.from({ length: 5 }, () => column(set(SECOND, 60)));
  const { paragraphs, repairs } = await textOf(pages);
  expect([paragraphs, repairs]).toEqual([Array.from({ length: 5 }, () => SECOND), []]);
});

test('two columns are read one after the other, whether the file holds them so or row by row', async () => {
  const left = column(set(`${FIRST} ${SECOND}`, 42));
  const right = column(set(`${THIRD} ${FOURTH}`, 42), 320);
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, n) =>
    [left[n], right[n]].flatMap((line) => line ?? []),
  ).flat();
  const expected = { ...READ, paragraphs: [`${FIRST} ${SECOND}`, `${THIRD} ${FOURTH}`] };
  expect(await textOf([[TITLE, ...left, ...right]])).toEqual(expected);
  expect(await textOf([[TITLE, ...rows]])).toEqual(expected);
});

test('the cells of a table stay in their row', async () => {
  const cells = [
    ['Town', '2023', '2024'],
    ['Turin', '1,204', '1,310'],
    ['Ivrea', '312', '298'],
    ['Aosta', '95', '101'],
  ];
  const table = cells.flatMap((row, n) => row.map((text, at) => ({ x: 50 + 150 * at, y: 640 - 14 * n, text })));
  const { paragraphs } = await textOf([[TITLE, ...story([FIRST]), ...table]]);
  expect(paragraphs).toEqual([FIRST, 'Town 2023 2024 Turin 1,204 1,310 Ivrea 312 298 Aosta 95 101']);
});

test('words cut at the end of a line, of a column and of a page are whole again; compounds keep their hyphen', async () => {
  const pages = [
    [
      TITLE,
      ...column(['TURIN, March 4, 2024 - The well-known mill sent the first let-', 'ters to its old wor-'], 50),
      ...column(['kers on Monday, and the north-', 'Italian papers wrote about it in their re-'], 320),
    ],
    column(['gional pages, Elena Bassi said.']),
  ];
  const { paragraphs } = await textOf(pages);
  expect(paragraphs).toEqual([
    'TURIN, March 4, 2024 - The well-known mill sent the first letters to its old workers on Monday, and the north-Italian papers wrote about it in their regional pages, Elena Bassi said.',
  ]);
});

test('a headline of two lines is one, and ligatures are letters', async () => {
  const page = [
    { y: 800, size: 20, text: 'Oﬃce on the Dora ﬁlled' },
    { y: 775, size: 20, text: 'with ﬂowers' },
    ...column(set(FIRST, 80)),
  ];
  const { title, paragraphs } = await textOf([page], { unicode: true });
  expect([title, paragraphs]).toEqual(['Office on the Dora filled with flowers', [FIRST]]);
});

test.each([
  ['stated by a program', 'Microsoft Word - release_final.docx', HEADLINE, 'headline'],
  ['a file name', 'release_final.docx', HEADLINE, 'headline'],
  ['other words than the page', 'Spring news of the valley', HEADLINE, 'headline'],
])('the title of the metadata: %s', async (_, stated, title, titleBasis) => {
  const bytes = makePdf([[TITLE, ...story([FIRST, SECOND])]], { info: `/Title (${stated})` });
  expect(await readOne(bytes)).toMatchObject({ title, titleBasis, text: `${FIRST}\n\n${SECOND}` });
});

test('below the name of the paper, the title of the metadata tells which line is the headline', async () => {
  const page = [{ y: 810, size: 26, text: 'Press office of the Dora valley' }, TITLE, ...story([FIRST, SECOND])];
  expect(await readOne(makePdf([page], { info: `/Title (${HEADLINE})` }))).toMatchObject({
    title: HEADLINE,
    titleBasis: 'meta',
    text: `${FIRST}\n\n${SECOND}`,
  });
});

const CHINESE = [
  '　　新华社北京3月4日电（记者李明）多拉河畔的一家造纸厂将在停产九',
  '年后于今年秋天重新开工，新业主周一表示，将从当地山谷招聘二百人。',
  '　　这家工厂在2015年洪水之前一直为学校课本生产纸张。业主说，机器',
  '已经一台一台清洗过，只有三台需要更换。',
];

test('Chinese lines are joined without a space; two wide blanks begin a paragraph', async () => {
  const page = [{ y: 790, size: 18, text: '多拉河造纸厂秋季重新开工' }, ...column(CHINESE)];
  expect(await textOf([page], { unicode: true })).toEqual({
    title: '多拉河造纸厂秋季重新开工',
    byline: '李明',
    paragraphs: [
      '新华社北京3月4日电（记者李明）多拉河畔的一家造纸厂将在停产九年后于今年秋天重新开工，新业主周一表示，将从当地山谷招聘二百人。',
      '这家工厂在2015年洪水之前一直为学校课本生产纸张。业主说，机器已经一台一台清洗过，只有三台需要更换。',
    ],
    datePublished: '2024-03-04',
    dateBasis: 'dateline',
    language: 'zh',
    repairs: [],
  });
});

const CYRILLIC =
  'ТУРИН, 4 мар — РИА Новости. Бумажная фабрика на реке Дора откроется осенью после девяти лет простоя, сообщила в понедельник новая владелица Елена Басси.';

test('Cyrillic letters come through the table of the font', async () => {
  const page = [{ y: 790, size: 18, text: 'Бумажная фабрика на Доре откроется осенью' }, ...story([CYRILLIC])];
  expect(await textOf([page], { unicode: true })).toEqual({
    ...READ,
    title: 'Бумажная фабрика на Доре откроется осенью',
    paragraphs: [CYRILLIC],
    language: 'ru',
  });
});

/** As the page shows it from left to right, with numbers and Latin names the right way round. */
function drawn(text: string): string {
  return [...text]
    .reverse()
    .join('')
    .replaceAll(/[0-9A-Za-z.,]+/g, (run) => [...run].reverse().join(''));
}

const ARABIC =
  'تورينو (رويترز) - قالت المالكة الجديدة لمصنع الورق على نهر دورا يوم الاثنين إن المصنع سيعاد فتحه في الخريف بعد تسع سنوات من التوقف وسيوظف مئتي شخص من الوادي';

test('Arabic, which a page holds from left to right, is read from right to left', async () => {
  const headline = 'مصنع الورق على نهر دورا يعود في الخريف';
  const body = `${ARABIC}، حسب شركة Dora Carta في تورينو.`;
  const page = [{ y: 790, size: 18, text: drawn(headline) }, ...column(set(body, 60).map(drawn))];
  expect(await textOf([page], { unicode: true })).toEqual({
    ...READ,
    title: headline,
    paragraphs: [body],
    datePublished: null,
    dateBasis: null,
    language: 'ar',
  });
});

const GOOD = makePdf([[TITLE, ...story([FIRST])]], { xref: true });

test.each([
  ['points to nowhere', GOOD.toString('latin1').replace(/startxref\n\d+/, 'startxref\n99999')],
  [
    'is off by seven bytes',
    GOOD.toString('latin1').replaceAll(
      /^(\d{10}) 00000 n/gm,
      (_, place: string) => `${String(Number(place) + 7).padStart(10, '0')} 00000 n`,
    ),
  ],
  ['is missing', GOOD.toString('latin1').replace(/xref\n0[\s\S]*?trailer/, 'trailer')],
])('the objects are found where the cross-reference table %s', async (_, file) => {
  expect(await readOne(Buffer.from(file, 'latin1'))).toMatchObject({ title: HEADLINE, text: FIRST });
});

const LOCK = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`;

test.each([
  ['locked', makePdf([column(set(FIRST, 80))], { xref: true, trailer: LOCK }), 'encrypted', 'the PDF needs a password'],
  ['scanned', makePdf([[], []]), 'no-text', 'the PDF has no text in it (a scanned page?)'],
  ['cut off', GOOD.subarray(0, GOOD.length / 2), 'malformed', 'the PDF is damaged'],
  [
    'a book',
    makePdf(Array.from({ length: 200 }, () => column(['A page of a book.']))),
    'too-large',
    'the PDF has 200 pages; at most 60 are read',
  ],
])('refused: %s', async (_, bytes, code, message) => {
  const [outcome] = await readAll(bytes);
  expect(outcome?.ok === false ? { code: outcome.reject.code, message: outcome.reject.message } : outcome).toEqual({
    code,
    message,
  });
});
