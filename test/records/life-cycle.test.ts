import { describe, expect, it } from 'vitest';
import { articleIdOf } from '#article/ids.ts';
import { createMemoryPipeline } from '#infra/cli/memory-pipeline.ts';
import { checkRow } from './check-row.ts';

const BODY = [
  'SALTWICK, March 2 (Reuters) - A fire closed the harbour of Saltwick on Monday, and at least six people were hurt, the mayor said.',
  'Zebulon Quarrelmaker, who runs the ferry, said that all boats had left the quay before the flames reached the oil store on the north side.',
  'The Harbour Board of Saltwick said that the port would stay closed for a week while engineers look at the cranes and the warehouses.',
].join('\n\n');
/** Words that stand in the secret article alone, as they may appear in text, names and keys. */
const TRACES = /quarrelmaker|secretly/i;

function draft(uri: string, more: object = {}): Uint8Array {
  const article = {
    uri,
    title: 'Fire secretly closes Saltwick harbour',
    text: BODY,
    datePublished: '2026-03-02T08:00:00Z',
    source: 'Courier',
  };
  return Buffer.from(JSON.stringify({ ...article, ...more }));
}

function newsroom() {
  const clock = { at: Date.parse('2026-03-02T09:00:00Z') };
  const pipeline = createMemoryPipeline({ now: () => new Date(clock.at).toISOString() });
  const id = articleIdOf('urn:secret');
  return {
    ...pipeline,
    clock,
    id,
    /** Rows that tell anything of the secret article's content; the protocol's own list of keys apart. */
    traces: (): string[] =>
      [...pipeline.rows()]
        .filter(({ formerRows: _, ...row }) => TRACES.test(JSON.stringify(row)))
        .map((row) => `${row.pk} | ${row.sk}`),
    check: () => {
      for (const row of pipeline.rows()) checkRow(row);
    },
    kinds: async () => (await pipeline.records.feed('beginning', 1000)).changes.map((change) => change.kind),
  };
}

describe('the life of an article, through the whole pipeline', () => {
  it('erases every trace: rows, versions, bucket; and a replay brings nothing back', async () => {
    const here = newsroom();
    await here.drop(
      'other.json',
      draft('urn:other', { title: 'Rates stay as they are', text: BODY.replaceAll(/fire|Quarrelmaker/gi, 'calm') }),
      {},
    );
    await here.drop('secret.json', draft('urn:secret'), {});
    await here.settle();
    await here.drop('secret.json', draft('urn:secret', { text: `${BODY}\n\nMore was secretly added.` }), {});
    await here.settle();
    expect(here.traces().length).toBeGreaterThan(5);
    expect((await here.records.versions(here.id)).items.map((version) => version.version)).toEqual([1]);
    here.check();

    const decision = {
      type: 'decision',
      id: 'd1',
      decidedAt: '2026-03-02T10:00:00Z',
      by: null,
      action: 'erase',
    } as const;
    await here.decide({ ...decision, articleId: here.id });
    await here.settle();
    expect(here.traces()).toEqual([]);
    expect(here.articleKeys().filter((key) => key.includes(here.id))).toEqual([]);
    expect(await here.records.article(here.id)).toMatchObject({ state: 'erased' });

    await here.drop('secret.json', draft('urn:secret'), {});
    await here.settle();
    here.clock.at += 20 * 60_000;
    here.wake(new Date(here.clock.at).toISOString());
    await here.settle();
    expect(here.traces()).toEqual([]);
    expect(here.articleKeys().filter((key) => key.includes(here.id))).toEqual([]);
    const tombstone = [...here.rows()].filter((row) => row.pk === `ARTICLE#${here.id}`);
    expect(tombstone.map((row) => [row.sk, row['state'], row['formerRows']])).toEqual([['CURRENT', 'erased', []]]);
    expect(await here.kinds()).toContain('article.erased');
    here.check();
  });

  it('keeps an embargoed article out of everything until it is due', async () => {
    const here = newsroom();
    await here.drop('secret.json', draft('urn:secret'), { 'embargoed-until': '2026-03-02T12:00:00Z' });
    await here.settle();
    expect(here.traces()).toEqual([]);
    expect(await here.records.article(here.id)).toMatchObject({ state: 'embargoed' });
    expect(await here.kinds()).toEqual([]);

    here.clock.at = Date.parse('2026-03-02T12:00:30Z');
    here.wake('2026-03-02T12:00:30Z');
    await here.settle();
    expect(await here.records.article(here.id)).toMatchObject({ state: 'usable', version: 1 });
    expect((await here.records.day('2026-03-02')).items.map((card) => card.articleId)).toEqual([here.id]);
    expect(await here.kinds()).toEqual(expect.arrayContaining(['article.created', 'story.joined']));
    here.check();
  });

  it('withdraws what was deleted, versions what was dropped again, and tells what changed', async () => {
    const here = newsroom();
    await here.drop('secret.json', draft('urn:secret'), {});
    await here.settle();
    await here.drop('secret.json', draft('urn:secret', { title: 'Fire closes Saltwick harbour for a week' }), {});
    await here.settle();
    const second = await here.records.article(here.id);
    expect(second).toMatchObject({ version: 2, changes: { fields: [{ field: 'title' }], paragraphs: [] } });
    await here.remove('secret.json');
    await here.settle();
    expect(await here.records.article(here.id)).toMatchObject({ state: 'withdrawn', pubStatus: 'canceled' });
    expect((await here.records.day('2026-03-02')).items).toEqual([]);
    expect((await here.records.source('Courier')).items).toEqual([]);
    const kinds = await here.kinds();
    expect(kinds.filter((kind) => kind.startsWith('article.'))).toEqual([
      'article.created',
      'article.updated',
      'article.withdrawn',
    ]);
    here.check();
  });
});
