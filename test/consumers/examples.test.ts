import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appendChanges } from '#records/feed/append-changes.ts';
import { changesOf } from '#records/feed/derive-changes.ts';
import { publishArticle } from '#records/publish-article.ts';
import { type SchemaName, schemaOfRow } from '#records/published-schemas.ts';
import { recordOf } from '#records/read-rows.ts';
import { summarizeStory } from '#records/summarize-story.ts';
import { checkRow } from '#test/records/check-row.ts';
import { article, count, entity, place, placement, revision, world } from '#test/records/fixtures.ts';

const folder = new URL('../../samples/consumers/examples/', import.meta.url);

/** One real row of each kind, as the writers of the table make it from a small story. */
async function exampleRows(): Promise<Map<SchemaName, object>> {
  const changes: ReturnType<typeof changesOf> = [];
  const here = world({
    onChange: (oldImage, newImage) =>
      changes.push(...changesOf({ oldImage, newImage, at: '2026-03-02T10:00:00.000Z' })),
  });
  const saltwick = place('Saltwick', { roles: ['focus', 'mention'], relevance: 95 });
  const first = article('urn:example:1', {
    entities: [entity('organization', 'Harbour Board', 70)],
    counts: [count('injured', 6, 'at least')],
    places: [saltwick],
    focus: saltwick,
  });
  const corrected = {
    ...first,
    title: 'Fire closes Saltwick harbour, three hurt',
    counts: [count('injured', 3)],
    text: first.text.replace('Nobody was', 'Three people were'),
  };
  const report = article('urn:example:2', {
    source: 'Northshire Post',
    title: 'Saltwick port shut by blaze',
    datePublished: '2026-03-03',
    datePrecision: 'day',
    counts: [count('injured', 5)],
  });
  const held = article('urn:example:3');
  here.articles.set('articles/r1.json.gz', first);
  here.articles.set('articles/r2.json.gz', corrected);
  const why = {
    rule: 'story',
    with: first.articleId,
    score: 0.41,
    threshold: 0.24,
    terms: { hoursApart: 16, sharedNames: ['Saltwick'] },
  };
  const placements = [
    [placement(first, 1, [revision('r1')], { storyId: 's_example' }), first],
    [placement(first, 2, [revision('r1'), revision('r2', { correction: true })], { storyId: 's_example' }), corrected],
    [placement(report, 1, [revision('r3')], { storyId: 's_example', why: { group: null, story: why } }), report],
    [placement(held, 1, [revision('r4')], { state: 'embargoed', storyId: null }), held],
  ] as const;
  for (const [at, of] of placements) {
    await publishArticle(here.ports, at, of, () => Promise.resolve(at));
    here.time += 60_000;
  }
  await summarizeStory(here.ports, 's_example', () => Promise.resolve(null));
  await appendChanges(here.ports, changes);

  const rows = new Map<SchemaName, object>();
  for (const row of here.store.all()) {
    checkRow(row);
    const name = schemaOfRow(row, row['state'] === 'embargoed');
    if (name !== null && !rows.has(name)) rows.set(name, recordOf(row));
  }
  return rows;
}

describe('the examples for consumers', () => {
  it('are what the pipeline writes today', async () => {
    const rows = await exampleRows();
    expect([...rows.keys()].sort()).toEqual([
      'article-record',
      'day-card',
      'entity-card',
      'feed-row',
      'hidden-record',
      'member-card',
      'place-card',
      'source-card',
      'story-card',
      'story-record',
      'version-record',
    ]);
    for (const [name, row] of rows) {
      const file = new URL(`${name}.json`, folder);
      const text = `${JSON.stringify(row, null, 2)}\n`;
      if (process.env['UPDATE_EXAMPLES'] === '1') {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, text);
      }
      expect(
        existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : `missing: run with UPDATE_EXAMPLES=1`,
        name,
      ).toEqual(JSON.parse(text));
    }
  });
});
