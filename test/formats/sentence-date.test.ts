import { expect, test } from 'vitest';
import { readOne } from './read.ts';

const TITLE = 'Four more centres to open';
const MORE = 'Cases have risen for two weeks, and beds are short in every ward of the city.';

const ROWS: readonly (readonly [lead: string, published: string | null])[] = [
  [
    'MANILA, Philippines — The health department opened four centres, its secretary told a press briefing Monday, Dec. 13, 2021.',
    '2021-12-13',
  ],
  [
    'MANILA, Philippines — Four centres were opened on Thursday, 12 May 2016, the health department said.',
    '2016-05-12',
  ],
  ['MANILA, Philippines — Four centres will open on Monday, Dec. 13, 2021, the health department said.', null],
  ['MANILA, Philippines — Four centres have been closed since Monday, Dec. 13, 2021, officials said.', null],
  ['MANILA, Philippines — Four centres were opened on Tuesday, Dec. 13, 2021, the health department said.', null],
  [
    'MANILA, Philippines — Four centres were opened. The first stood open on Monday, Dec. 13, 2021, officials said.',
    null,
  ],
  ['MANILA, Philippines — Four centres were opened in December 2021, the health department said.', null],
  ['On Friday, November 22, 1963, the whole of the city stood at the windows to see the cars go by.', null],
];

test.each(ROWS)('%s: %s', async (lead, published) => {
  const article = await readOne(`${TITLE}\n\n${lead}\n\n${MORE}`);
  const [used] = article.dateCandidates;
  expect([article.datePublished, article.dateBasis]).toEqual([published, published === null ? null : 'text']);
  if (used !== undefined) expect(article.text.slice(used.start ?? 0, used.end ?? 0)).toBe(used.text);
});
