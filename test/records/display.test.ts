import { describe, expect, it } from 'vitest';
import type { Count, CountKind } from '#article/article.ts';
import type { ArticleRecord } from '#article/record.ts';
import { readNinjs } from '#normalize/json/ninjs.ts';
import { cutToBytes } from '#records/card.ts';
import { changesBetween } from '#records/changes.ts';
import { explainWhy } from '#records/explain-why.ts';
import { csvHeader, toCsvLine } from '#records/export/csv.ts';
import { toJsonLine } from '#records/export/jsonl.ts';
import { toNinjs } from '#records/export/ninjs.ts';
import { fitted, ITEM_BYTES } from '#records/fit-item.ts';
import { itemBytes, toItem } from '#records/item-codec.ts';
import { publishArticle } from '#records/publish-article.ts';
import { shownArticle } from '#records/read-rows.ts';
import { showChanges } from '#records/show-changes.ts';
import { calendarDay, publishedSortPart } from '#records/sort-part.ts';
import { articleKey } from '#records/table-layout.ts';
import { startCpuTime } from '#test/support/cpu-time.ts';
import { article, entity, placement, revision, world } from './fixtures.ts';

async function recordOf(of: Parameters<typeof article>[1]): Promise<ArticleRecord> {
  const here = world();
  const one = article('urn:one', of);
  const at = placement(one, 1, [revision('r')]);
  await publishArticle(here.ports, at, one, () => Promise.resolve(at));
  const record = shownArticle(await here.store.get(articleKey(one.articleId)));
  if (record === null) throw new Error('not published');
  return record;
}

describe('changes', () => {
  it('name fields, notes and paragraphs, and read as lines', () => {
    const before = article('urn:one', { text: 'One.\n\nTwo.\n\nThree.\n\nFour.' });
    const after = article('urn:one', {
      title: 'New title',
      text: 'One.\n\nTwo and a half.\n\nThree.\n\nFour.\n\nFive.',
      notes: [{ kind: 'correction', text: 'Corrects the second paragraph.' }],
    });
    expect(showChanges(changesBetween(before, after))).toEqual([
      'title: “Fire closes Saltwick harbour” → “New title”',
      'note: nothing → “Corrects the second paragraph.”',
      '~ paragraph 2: “Two.” → “Two and a half.”',
      '+ paragraph 5: “Five.”',
    ]);
    expect(showChanges(changesBetween(after, before)).at(-1)).toBe('- before paragraph 5: “Five.”');
    expect(showChanges(changesBetween(before, before))).toEqual(['nothing that a reader would see']);
    expect(showChanges(null)).toEqual(['first version']);
  });

  it('stay short and fast on long texts', () => {
    const many = (seed: string) =>
      Array.from({ length: 5_000 }, (_, n) => `${n % 7 === 0 ? seed : ''} ${n}`).join('\n\n');
    const elapsed = startCpuTime();
    const changes = changesBetween(article('urn:one', { text: many('a') }), article('urn:one', { text: many('b') }));
    expect(elapsed()).toBeLessThan(2_000);
    expect([changes.paragraphs.length, changes.more]).toEqual([20, 695]);
  });
});

describe('why', () => {
  it('becomes a sentence', () => {
    expect(
      explainWhy({
        rule: 'near-duplicate',
        with: 'a_1',
        score: 0.934,
        threshold: 0.7,
        terms: { containment: 0.934, sharedEntities: ['Ada Quill'], samePlace: true, hoursApart: 3.04 },
      }),
    ).toBe(
      'Nearly the same text as a_1: score 0.93 (at least 0.7 needed); 93 % of the shorter text in both; shared entities: Ada Quill; same place; 3.04 h apart.',
    );
    expect(explainWhy({ rule: 'leader', with: null, score: null, threshold: null, terms: {} })).toBe(
      'Begins the story.',
    );
    const split = { rule: 'split', with: 'a_1', score: null, threshold: null, terms: {} };
    expect(explainWhy(split)).toBe('An editor gave it a story of its own.');
    expect(explainWhy(null)).toBe('No other article decided this.');
  });
});

describe('exports', () => {
  it('give a ninjs 3.1 item that invents neither a headline nor a time', async () => {
    const record = await recordOf({
      titleBasis: 'first-sentence',
      datePublished: '2026-03-02',
      datePrecision: 'day',
      entities: [entity('person', 'Ada Quill')],
    });
    const item = toNinjs(record);
    expect(item.headlines).toEqual([]);
    expect(item.contentCreated).toBeUndefined();
    expect(item.descriptions).toEqual([{ role: 'date-published', value: '2026-03-02' }]);
    expect(item.people).toEqual([{ name: 'Ada Quill', rel: 'mentioned', literal: 'person:ada-quill' }]);
    expect(item.places[0]).toMatchObject({ geoJSON: { type: 'Point', coordinates: [-20.25, 10.5] }, rel: 'mentioned' });
    expect(toNinjs(await recordOf({})).contentCreated).toBe('2026-03-02T08:00:00Z');
  });

  it.each([
    ['2026-03-02', 'day'],
    ['2026-03-02T08:00:00+02:00', 'minute'],
  ] as const)('give a ninjs item that reads back as published %s', async (datePublished, datePrecision) => {
    const item = toNinjs(await recordOf({ datePublished, datePrecision, description: null }));
    const read = readNinjs(JSON.parse(JSON.stringify(item)));
    expect(read.ok && read.draft.dateCandidates[0]).toMatchObject({ role: 'published', value: datePublished });
    expect(read.ok && read.draft.description).toBeNull();
  });

  it('give CSV that no spreadsheet runs, and JSON lines that are lines', async () => {
    const record = await recordOf({ title: '=HYPERLINK("http://x"), "quoted"', source: '@outlet' });
    const line = toCsvLine(record);
    expect(csvHeader().split(',').length).toBe(36);
    expect(line).toContain(`"'=HYPERLINK(""http://x""), ""quoted""",'@outlet`);
    expect(line).toContain(',-20.25,');
    expect(toJsonLine({ a: 'x\u2028y\nz' })).toBe('{"a":"x\\u2028y\\nz"}');
  });
});

describe('figures in CSV', () => {
  const figure = (kind: CountKind, number: number, more: Partial<Count> = {}): Count => ({
    kind,
    number,
    numberMax: null,
    unit: null,
    qualifier: null,
    of: null,
    attribution: null,
    text: '',
    start: 0,
    end: 0,
    ...more,
  });
  const cells = async (counts: readonly Count[]): Promise<Record<string, string>> => {
    const line = toCsvLine(await recordOf({ counts })).split(',');
    return Object.fromEntries(
      csvHeader()
        .split(',')
        .map((name, at) => [name, line[at] ?? '']),
    );
  };

  it('have a column a kind with the total of the article, as a number', async () => {
    const row = await cells([
      figure('killed', 19, { qualifier: 'at least', of: 'people' }),
      figure('killed', 3, { of: 'children' }),
      figure('injured', 40, { numberMax: 50 }),
      figure('amount', 2_000_000, { unit: 'EUR' }),
    ]);
    expect([row['killed'], row['injured'], row['missing'], row['magnitude']]).toEqual(['19', '40', '', '']);
    expect(row['counts']).toBe('killed=at least 19 (people); killed=3 (children); injured=40–50; amount=2000000 EUR');
  });

  it('leave out of the columns what the article tells of an earlier event', async () => {
    const background = { text: 'In 2013', start: 0, end: 7 };
    const row = await cells([figure('killed', 7, { background }), figure('magnitude', 6.1)]);
    expect([row['killed'], row['magnitude'], row['counts']]).toEqual([
      '',
      '6.1',
      'killed=7 (of another event); magnitude=6.1',
    ]);
  });

  it('say of a former figure that it was replaced', async () => {
    const background = { text: 'up from', start: 0, end: 7, replaced: true };
    const row = await cells([figure('killed', 31), figure('killed', 27, { background })]);
    expect([row['killed'], row['counts']]).toEqual(['31', 'killed=31; killed=27 (replaced)']);
  });
});

describe('sort part and day', () => {
  it.each([
    ['2026-03-02T08:00:00Z', '2026-03-02T08:00:00Z', '2026-03-02'],
    ['2026-03-02T02:00:00+05:00', '2026-03-01T21:00:00Z', '2026-03-02'],
    ['2026-03-02T08:00', '2026-03-02T08:00', '2026-03-02'],
    ['2026-03-02', '2026-03-02', '2026-03-02'],
    ['2026-03', '2026-03', '2026-03-05'],
    ['2026', '2026', '2026-03-05'],
    [null, '2026-03-05T09:00:00Z', '2026-03-05'],
    ['soon #x', '2026-03-05T09:00:00Z', '2026-03-05'],
  ])('%s sorts as %s, on the day %s', (datePublished, sort, day) => {
    const dated = { datePublished, datePrecision: null, provenance: { receivedAt: '2026-03-05T09:00:00.123Z' } };
    expect([publishedSortPart(dated), calendarDay(dated)]).toEqual([sort, day]);
  });
});

describe('sizes', () => {
  it('are kept: text out first, then lists, and a title by bytes', () => {
    const mentions = Array.from({ length: 30_000 }, () => ({
      in: 'text' as const,
      text: 'Ada',
      start: 0,
      end: 3,
      confidence: 90,
      source: 'crf',
    }));
    const heavy = article('urn:one', {
      entities: [{ ...entity('person', 'Ada'), mentions }],
      text: 'x'.repeat(200_000),
    });
    const { item, textMoved } = fitted(heavy, (body) => toItem({ pk: 'a', sk: 'b' }, body));
    expect(textMoved).toBe(true);
    expect(itemBytes(item)).toBeLessThan(ITEM_BYTES);
    expect(item['warnings']).toEqual(['record-trimmed']);
    expect(Buffer.byteLength(cutToBytes('ü🗞 '.repeat(500), 300))).toBeLessThanOrEqual(300);
    expect(cutToBytes('short', 300)).toBe('short');
    expect(cutToBytes('word '.repeat(80), 50)).toBe('word word word word word word word word word…');
  });
});
