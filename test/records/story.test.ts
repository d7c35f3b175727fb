import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#article/article.ts';
import { blankArticle, NOTHING_FOUND } from '#article/blank-article.ts';
import type { Figure, MemberCard } from '#article/record.ts';
import { formerFigures } from '#records/former-figures.ts';
import { ledgerOf } from '#records/ledger.ts';
import { summaryOf } from '#records/story-summary.ts';

function figure(number: number, qualifier: string | null = null, more: Partial<Figure> = {}): Figure {
  return {
    kind: 'killed',
    number,
    numberMax: null,
    unit: null,
    qualifier,
    of: null,
    attribution: null,
    text: `${number}`,
    ...more,
  };
}

function member(n: number, more: Partial<MemberCard> = {}): MemberCard {
  return {
    schemaVersion: '1.0',
    articleId: `a_${n}`,
    title: `Title ${n}`,
    titleBasis: 'headline',
    source: `Outlet ${n % 3}`,
    language: 'en',
    datePublished: `2026-03-02T0${n}:00:00Z`,
    datePrecision: 'instant',
    date: '2026-03-02',
    indexedAt: '2026-03-02T12:00:00.000Z',
    version: 1,
    groupId: 'g',
    originalArticleId: `a_${n}`,
    isDuplicate: false,
    storyId: 's',
    why: null,
    groupWhy: null,
    wordCount: 100,
    focus: null,
    places: [],
    entities: [],
    figures: [],
    formerFigures: [],
    ...more,
  };
}

describe('the ledger', () => {
  it('keeps every report, says how each stands to the one before, and chooses none', () => {
    const [line] = ledgerOf([
      member(1, { figures: [figure(6, 'at least')] }),
      member(2, { figures: [figure(8)] }),
      member(3, { figures: [figure(8)], isDuplicate: true }),
      member(4, { figures: [figure(8)] }),
      member(5, { figures: [figure(12, 'about')] }),
      member(6, { figures: [figure(3)] }),
    ]);
    expect(line?.entries.map((entry) => `${entry.articleId} ${entry.number} ${entry.step}`)).toEqual([
      'a_1 6 first',
      'a_2 8 compatible',
      'a_4 8 same',
      'a_5 12 up',
      'a_6 3 down',
    ]);
    expect(line?.revisedDown).toBe(true);
    expect([line?.latest.number, line?.lowest, line?.highest]).toEqual([3, 3, 12]);
    // Outlet 0 wrote the latest figure: its own are a revision, the others' a conflict.
    expect(line?.conflicts.map((entry) => entry.articleId)).toEqual(['a_1', 'a_2', 'a_4', 'a_5']);
  });

  it('keeps what an article took back, before what it says now', () => {
    const [line] = ledgerOf([
      member(1, { figures: [figure(5)] }),
      member(2, { formerFigures: [figure(6, 'at least')], figures: [figure(3)] }),
    ]);
    expect(line?.entries.map(({ number, superseded, step }) => [number, superseded, step])).toEqual([
      [5, false, 'first'],
      [6, true, 'up'],
      [3, false, 'down'],
    ]);
    expect([line?.revisedDown, line?.latest.number]).toEqual([true, 3]);
  });

  it('keeps one line for a kind, with the parts of a report beside its total', () => {
    const of = (number: number, noun: string | null): Figure => figure(number, null, { of: noun });
    const lines = ledgerOf([
      member(1, { figures: [of(4, 'skiers'), figure(30, null, { kind: 'injured' })] }),
      member(2, { figures: [of(2, 'children'), of(5, 'people'), figure(3, 'another', { of: 'people' })] }),
      member(4, { figures: [of(2, 'bodies'), of(5, null)] }),
      member(5, { figures: [of(3, 'People')] }),
    ]);
    expect(lines.map((line) => [line.kind, line.of, line.revisedDown])).toEqual([
      ['killed', null, true],
      ['injured', null, false],
    ]);
    expect(lines[0]?.entries.map(({ number, of: noun, step }) => `${number} ${noun} ${step}`)).toEqual([
      '4 skiers first',
      '2 children part',
      '5 people compatible',
      '3 people part',
      '2 bodies part',
      '5 null same',
      '3 People down',
    ]);
    expect([lines[0]?.lowest, lines[0]?.highest, lines[0]?.latest.number]).toEqual([3, 5, 3]);
  });

  it('sets what others say in one report against each other, not in a row', () => {
    const said = (number: number, attribution: string): Figure => figure(number, null, { attribution });
    const [line] = ledgerOf([
      member(1, { figures: [figure(6)] }),
      member(2, { figures: [said(7, 'police'), said(15, 'a doctor'), said(25, 'residents')] }),
    ]);
    expect(line?.entries.map(({ number, step }) => [number, step])).toEqual([
      [6, 'first'],
      [7, 'up'],
      [15, 'up'],
      [25, 'up'],
    ]);
    expect(line?.latest.number).toBe(7);
    expect(line?.conflicts.map(({ number }) => number)).toEqual([15, 25]);
  });

  it('chains no amounts of money', () => {
    const amount = (number: number): Figure => figure(number, null, { kind: 'amount', unit: '$' });
    const lines = ledgerOf([member(1, { figures: [amount(2e6), amount(5e9)] }), member(2, { figures: [amount(2e6)] })]);
    expect(lines.map((line) => line.entries.map(({ number, step }) => [number, step]))).toEqual([
      [
        [2e6, 'first'],
        [2e6, 'same'],
      ],
      [[5e9, 'first']],
    ]);
  });

  it('leaves no conflict a day later, and keeps a long line short', () => {
    const reports = Array.from({ length: 40 }, (_, n) =>
      member(1, {
        articleId: `a_${n}`,
        source: `s${n}`,
        datePublished: `2026-03-${String(n < 20 ? 2 : 9).padStart(2, '0')}`,
        figures: [figure(n)],
      }),
    );
    const [line] = ledgerOf(reports);
    expect([line?.entries.length, line?.more, line?.conflicts.length]).toEqual([24, 16, 6]);
    expect(line?.conflicts.every((entry) => entry.date === '2026-03-09')).toBe(true);
  });
});

describe('the summary', () => {
  const summary = (cards: readonly MemberCard[], into: string | null = null) =>
    summaryOf(
      's',
      cards.map((card) => ({ card, seen: card.datePublished ?? '' })),
      into,
      false,
    );

  it('takes its title from the middle of the story, never from a first sentence if it can be helped', () => {
    const cards = [
      member(1, { title: 'Storm warning issued' }),
      member(2, { title: 'Harbour fire kills three', titleBasis: 'first-sentence' }),
      member(3, { title: 'Harbour fire: three killed' }),
      member(4, { title: 'Fire at harbour kills three people' }),
    ];
    const made = summary(cards);
    expect([made.medoid, made.titleFrom]).toEqual(['a_2', 'a_1']);
    const real = summary(cards.map((card) => ({ ...card, titleBasis: 'headline' as const })));
    expect(real.title).toBe('Harbour fire kills three');
  });

  it('counts reports, copies, sources and days', () => {
    const made = summary([
      member(1),
      member(2, { isDuplicate: true, source: null }),
      member(4, { datePublished: '2026-03-03', date: '2026-03-03' }),
    ]);
    expect(made).toMatchObject({
      state: 'open',
      reports: 2,
      copies: 1,
      sourceCount: 1,
      sources: [{ source: 'Outlet 1', articles: 2 }],
      firstSeen: '2026-03-02T01:00:00Z',
      lastSeen: '2026-03-03',
      days: ['2026-03-02', '2026-03-03'],
    });
    expect(summary([], 's_2')).toMatchObject({ state: 'merged', mergedInto: 's_2', title: null });
    expect(summary([])).toMatchObject({ state: 'empty', mergedInto: null });
  });

  it('does not let copies of one text choose its title or add to its figures', () => {
    const reports = [1, 2, 3, 4].map((n) => member(n, { title: `Harbour fire ${n}`, figures: [figure(n)] }));
    const alone = summary(reports);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 3 }), (copies, of) => {
        const made = Array.from({ length: copies }, (_, n) =>
          member(9, { ...reports[of], articleId: `a_copy${n}`, source: `Copier ${n}`, isDuplicate: true }),
        );
        const all = summary([...reports, ...made]);
        expect([all.medoid, all.title, all.ledger]).toEqual([alone.medoid, alone.title, alone.ledger]);
        expect([all.reports, all.copies]).toEqual([4, copies]);
      }),
    );
  });
});

describe('what an article took back', () => {
  const article = (text: string, number: number): Article => ({
    ...blankArticle({ text }),
    ...NOTHING_FOUND,
    counts: [{ ...figure(number), start: 0, end: 1 }],
  });

  it('is kept of the same report, and gone with another content', () => {
    const first = article('Four passengers were killed when an express train left the rails near Ostby on Monday.', 4);
    const corrected = article('Three passengers were killed when an express train left the rails near Ostby.', 3);
    const other = article('Harbour council votes to widen the northern breakwater after a winter of storms.', 3);
    expect(formerFigures(first, corrected).map(({ number }) => number)).toEqual([4]);
    expect(formerFigures(first, other)).toEqual([]);
    expect(formerFigures(first, first)).toEqual([]);
  });
});
