import type { DynamoDBStreamEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { createAnnounce } from '#handlers/announce.ts';
import { silentLog } from '#platform/log.ts';
import { createMemoryEventBus } from '#platform/memory-event-bus.ts';
import { readFeed, startOf } from '#records/feed/read-feed.ts';
import { encodeItem } from '#records/item-codec.ts';
import { publishArticle } from '#records/publish-article.ts';
import type { Item } from '#records/store.ts';
import { article, placement, revision, world } from './fixtures.ts';

type StreamImages = NonNullable<NonNullable<DynamoDBStreamEvent['Records'][number]['dynamodb']>['NewImage']>;

/** What Lambda hands over: attribute values as JSON. */
const image = (item: Item): StreamImages => JSON.parse(JSON.stringify(encodeItem(item)));

describe('createAnnounce', () => {
  it('turns stream records into feed rows and bus events, and answers which record failed', async () => {
    const records: DynamoDBStreamEvent['Records'] = [];
    const here = world({
      onChange: (oldImage, newImage) => {
        records.push({
          dynamodb: {
            ApproximateCreationDateTime: 1_772_445_600,
            SequenceNumber: String(records.length + 1),
            ...(oldImage === null ? {} : { OldImage: image(oldImage) }),
            ...(newImage === null ? {} : { NewImage: image(newImage) }),
          },
        });
      },
    });
    const one = article('urn:one');
    const first = placement(one, 1, [revision('r1')], { storyId: 's_1' });
    await publishArticle(here.ports, first, one, () => Promise.resolve(first));
    const written = [...records];
    const bus = createMemoryEventBus();
    const announce = createAnnounce({ feed: here.store, bus, now: here.ports.now, log: silentLog });
    expect(await announce({ Records: written })).toEqual({ batchItemFailures: [] });
    const { changes } = await readFeed(here.store, await startOf(here.store, 'beginning'));
    expect(changes.map(({ kind, source, countryCode, at }) => ({ kind, source, countryCode, at }))).toEqual(
      ['article.created', 'story.joined'].map((kind) => ({
        kind,
        source: 'Saltwick Courier',
        countryCode: 'XA',
        at: '2026-03-02T10:00:00.000Z',
      })),
    );
    expect(bus.events.map((event) => event.detailType)).toEqual(['article.created', 'story.joined']);

    const broken = createAnnounce({
      feed: here.store,
      bus: { put: () => Promise.reject(new Error('the bus is away')) },
      now: here.ports.now,
      log: silentLog,
    });
    expect(await broken({ Records: written })).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] });
  });
});
