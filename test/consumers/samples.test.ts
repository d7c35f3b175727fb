import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announceChanges } from '#handlers/announce.ts';
import { createEventBridgeBus } from '#platform/eventbridge-event-bus.ts';
import { createDynamoRecordStore } from '#platform/record-store/dynamo-record-store.ts';
import { changesOf } from '#records/feed/derive-changes.ts';
import { type PublishPorts, publishArticle } from '#records/publish-article.ts';
import type { RecordStore } from '#records/store.ts';
import { summarizeStory } from '#records/summarize-story.ts';
import { type Embedded, startEmbedded } from '#test/records/embedded.ts';
import { article, count, entity, memoryBodies, place, placement, revision } from '#test/records/fixtures.ts';
import type { Connection, Sample } from '../../samples/consumers/connect.ts';
import { connect } from '../../samples/consumers/connect.ts';
import { patternOf, rule } from '../../samples/consumers/event-rule.ts';
import { poller } from '../../samples/consumers/poller.ts';
import { query } from '../../samples/consumers/query.ts';
import { page } from '../../samples/consumers/story-page.ts';
import { stream } from '../../samples/consumers/stream-function.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-samples-'));
let stack: Embedded;
let connection: Connection;

const REPORTS = [
  ['urn:1', 'Saltwick Courier', 'Fire closes Saltwick harbour', '2026-03-02T08:00:00Z', 6, false],
  ['urn:2', 'Northshire <b>Post</b>', 'Three dead in Saltwick <script>fire</script>', '2026-03-02T10:00:00Z', 3, false],
  ['urn:3', 'Overton Echo', 'Fire closes Saltwick harbour', '2026-03-02T11:00:00Z', 6, true],
] as const;

/** Publishes and announces as the pipeline does, over the store's own images. */
async function fill(): Promise<void> {
  const inner = createDynamoRecordStore(stack.dynamo, stack.tableName);
  const changes: ReturnType<typeof changesOf> = [];
  const now = () => '2026-03-02T12:00:00.000Z';
  const store: RecordStore = {
    ...inner,
    put: async (item, condition) => {
      const oldImage = await inner.get(item, { consistent: true });
      const written = await inner.put(item, condition);
      if (written) changes.push(...changesOf({ oldImage, newImage: item, at: now() }));
      return written;
    },
  };
  const ports: PublishPorts = { store, now, bodies: memoryBodies(), readArticle: () => Promise.resolve(null) };
  for (const [uri, source, title, datePublished, killed, isDuplicate] of REPORTS) {
    const one = article(uri, {
      source,
      title,
      datePublished,
      counts: [count('killed', killed, killed === 6 ? 'at least' : null)],
      entities: [entity('person', 'Ada Quill')],
      places: [place('Saltwick'), place('Overton', { latitude: 11, longitude: -20 })],
    });
    const at = placement(one, 1, [revision(uri)], { storyId: 's_fire', isDuplicate });
    await publishArticle(ports, at, one, () => Promise.resolve(at));
  }
  await summarizeStory(ports, 's_fire', () => Promise.resolve(null));
  const bus = createEventBridgeBus(new EventBridgeClient(connection.aws), connection.eventBus);
  await announceChanges({ feed: inner, bus, now }, changes, { head: null });
}

async function output(sample: Sample, ...args: string[]): Promise<string[]> {
  const lines: string[] = [];
  await sample(connection, args, (line) => lines.push(line));
  return lines;
}

describe('the samples, on the embedded stack', () => {
  beforeAll(async () => {
    stack = await startEmbedded();
    const { endpoint, region, credentials } = stack;
    connection = {
      aws: { endpoint, region, credentials },
      recordsTable: stack.tableName,
      articleBucket: '',
      eventBus: 'default',
    };
    // The rule stands before the events do.
    await output(rule, 'XA', '--setup');
    await fill();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await stack.stop();
  });

  it('query: front page, a story in order with reasons, a person', async () => {
    const lines = await output(query, 'Ada Quill');
    expect(lines[0]).toBe('Stories of 2026-03-02');
    expect(lines[1]).toContain('[2 reports, 1 copies: Northshire <b>Post</b>, Saltwick Courier, Overton Echo]');
    expect(lines.filter((line) => line.startsWith('    '))).toEqual([
      '    Begins the story.',
      '    Begins the story.',
      '    No other article decided this.',
    ]);
    expect(lines.at(-1)).toBe('  2026-03-02T08:00:00Z  Fire closes Saltwick harbour (person, relevance 50)');
  });

  it('poller: every change once, and nothing again after a restart', async () => {
    const cursor = join(folder, 'cursor');
    const lines = await output(poller, cursor, '--once');
    expect(lines.map((line) => line.split('  ')[1]).sort()).toEqual(
      [
        ...['article.created', 'article.created', 'article.created', 'article.duplicate'],
        ...['story.created', 'story.joined', 'story.joined', 'story.joined'],
      ].sort(),
    );
    expect(await output(poller, cursor, '--once')).toEqual([]);
  });

  it('stream: an alert for each article that is no copy; a failure comes again and skips nothing', async () => {
    const lines = await output(stream, '--fail-once');
    expect(lines.filter((line) => line.startsWith('ALERT'))).toEqual([
      'ALERT XA  Fire closes Saltwick harbour',
      'ALERT XA  Three dead in Saltwick <script>fire</script>',
    ]);
    expect(lines[0]).toMatch(/^again from /);
  });

  it('rule: what the pattern wants lands in the queue', async () => {
    const lines = await output(rule, 'XA');
    expect(
      lines
        .slice(1)
        .map((line) => line.split('  ')[0])
        .sort(),
    ).toEqual(['article.created', 'article.created', 'article.created', 'story.created']);
    expect(patternOf([])).not.toHaveProperty('detail');
  });

  it('page: one file, no script, everything escaped', async () => {
    const file = join(folder, 'story.html');
    const [line] = await output(page, 's_fire', file);
    expect(line).toContain('3 articles, 1 figures, 2 places');
    const html = readFileSync(file, 'utf8');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b>');
    expect(html).not.toMatch(/https?:|src=|href=/);
    expect(html).toContain('killed (revised down; 1 reports disagree with the latest)');
    expect(html).toContain('Three dead in Saltwick &lt;script&gt;fire');
    expect(html.match(/<circle class="copy"/g)?.length).toBe(1);
    expect(html).toContain('Overton (3)');
    await expect(output(page, 's_none', file)).rejects.toThrow('No story s_none');
  });

  it('connect by the environment', () => {
    expect(connect({ RECORDS_TABLE: 't', EVENT_BUS_NAME: 'b' })).toEqual({
      aws: {},
      recordsTable: 't',
      articleBucket: '',
      eventBus: 'b',
    });
  });
});
