import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { READERS } from '#handlers/readers.ts';
import { createDesk, DROP } from '../support/newsdesk.ts';

const REPORT = `KARACHI: The new bridge over the Lyari river was opened on Sunday, the city said. Thousands of people walked across it in the first hour, and the mayor thanked the workers who had built it in two years.`;

test('what the dropper knows of an object comes with it', async () => {
  const desk = createDesk({ readers: READERS });
  const metadata = { uri: 'urn:desk:17', source: 'The Desk', published: '2026-02-27', language: 'en' };
  await desk.objects.put(DROP, 'a b/ü.txt', Buffer.from(REPORT), {
    metadata,
    contentType: 'text/plain; charset=utf-8',
  });
  await desk.settle();
  const [article] = await desk.articles();
  expect(article).toMatchObject({
    uri: 'urn:desk:17',
    source: 'The Desk',
    datePublished: '2026-02-27',
    dateBasis: 'object',
  });
  expect(article?.provenance).toMatchObject({
    key: 'a b/ü.txt',
    contentType: 'text/plain; charset=utf-8',
    format: 'text',
  });
});

test('an empty object is refused as empty', async () => {
  const desk = createDesk({ readers: READERS });
  await desk.drop('nothing.txt', '');
  await desk.settle();
  expect(await desk.statuses('nothing.txt')).toMatchObject([{ state: 'rejected', reject: { code: 'empty' } }]);
});

test('no byte sequence is anything but an article or a refusal', async () => {
  const desk = createDesk({ readers: READERS });
  const objects = [
    Buffer.alloc(10_000),
    Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]),
    Buffer.from('%PDF-1.7 nonsense'),
    Buffer.from('<'.repeat(5_000)),
    Buffer.from('{"text":'),
    Buffer.from('PK\u0003\u0004rest'),
  ];
  for (const [n, bytes] of objects.entries()) await desk.objects.put(DROP, `${n}.bin`, bytes);
  await desk.settle();
  const states = await Promise.all(objects.map(async (_, n) => (await desk.statuses(`${n}.bin`))[0]?.state));
  expect(states).toEqual(Array(objects.length).fill('rejected'));
});

const LINES = [
  ...Array.from({ length: 12 }, (_, n) =>
    JSON.stringify({ uri: `urn:desk:${n}`, title: `Bridge ${n} opens`, text: REPORT }),
  ),
  '{"uri": broken',
  '',
  JSON.stringify({ uri: 'urn:desk:last', title: 'Bridge closes', text: REPORT }),
].join('\n');

test.each([
  ['lines', Buffer.from(LINES)],
  ['compressed lines', gzipSync(LINES)],
  [
    'an array',
    Buffer.from(
      JSON.stringify(
        LINES.split('\n')
          .filter((line) => line.endsWith('}'))
          .map((line) => JSON.parse(line)),
      ),
    ),
  ],
])('%s: cut anywhere, a container gives the same articles under the same keys', async (_name, bytes) => {
  const outcomes = await Promise.all(
    [Number.POSITIVE_INFINITY, 0].map(async (handOverMs) => {
      const desk = createDesk({ readers: READERS, bounds: { handOverMs } });
      await desk.objects.put(DROP, 'many', bytes);
      await desk.settle();
      const [row] = await desk.statuses('many');
      const { step, steps, ...told } = row ?? { step: 0, steps: [] };
      return { told, keys: desk.objects.keys('articles'), steps: step + steps.length };
    }),
  );
  const [whole, cut] = outcomes;
  expect(cut?.keys).toEqual(whole?.keys);
  expect(cut?.told).toEqual(whole?.told);
  expect(whole?.keys).toHaveLength(13);
  expect(cut?.steps).toBeGreaterThan((whole?.steps ?? 0) + 10);
});
