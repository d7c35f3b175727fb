import { expect, test } from 'vitest';
import type { NormalizedArticle } from '#article/article.ts';
import { readOne } from './read.ts';

const BODY = 'The lock on the canal was opened again on Friday after repairs.';
const g2 = (status: string, more = ''): string =>
  `<newsItem guid="urn:a" version="2"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>2024-01-02T03:04:05+01:00</versionCreated><pubStatus qcode="stat:${status}"/>${more}</itemMeta><contentMeta><headline>Lock opened</headline></contentMeta><contentSet><inlineXML><html><body><p>${BODY}</p></body></html></inlineXML></contentSet></newsItem>`;
const ninjs = (more: object): string =>
  JSON.stringify({
    uri: 'urn:a',
    type: 'text',
    versioncreated: '2024-01-02T03:04:05+01:00',
    headline: 'Lock opened',
    body_text: BODY,
    ...more,
  });
const nitf = (docdata: string): string =>
  `<nitf><head><docdata>${docdata}</docdata></head><body><body.head><hedline><hl1>Lock opened</hl1></hedline></body.head><body.content><p>${BODY}</p></body.content></body></nitf>`;

const CASES: readonly (readonly [name: string, input: string, expected: Partial<NormalizedArticle>])[] = [
  ['NewsML-G2 usable', g2('usable'), { pubStatus: 'usable', datePublished: '2024-01-02T03:04:05+01:00' }],
  ['NewsML-G2 canceled', g2('canceled'), { pubStatus: 'canceled' }],
  ['NewsML-G2 withheld', g2('withheld'), { pubStatus: 'withheld' }],
  [
    'NewsML-G2 embargo',
    g2('usable', '<embargoed>2024-01-03T06:00:00+01:00</embargoed>'),
    { embargoedUntil: '2024-01-03T06:00:00+01:00' },
  ],
  ['ninjs canceled', ninjs({ pubstatus: 'canceled' }), { pubStatus: 'canceled' }],
  [
    'ninjs embargo and expiry',
    ninjs({ pubstatus: 'usable', embargoed: '2024-01-03T06:00:00Z', expires: '2024-02-03T06:00:00Z' }),
    { embargoedUntil: '2024-01-03T06:00:00Z', expires: '2024-02-03T06:00:00Z' },
  ],
  [
    'NITF release and expiry',
    nitf('<date.release norm="20240103T060000Z"/><date.expire norm="20240203T060000Z"/>'),
    { embargoedUntil: '2024-01-03T06:00:00Z', expires: '2024-02-03T06:00:00Z' },
  ],
  [
    'JSON canceled without a text',
    '{"uri":"urn:a","title":"Lock opened","status":"canceled"}',
    { pubStatus: 'canceled', text: '' },
  ],
];

test.each(CASES)('%s', async (_, input, expected) => {
  const article = await readOne(input);
  expect(article).toMatchObject({ title: 'Lock opened', ...expected });
});

test('what the dropper says of an object counts: identity, source, date, embargo, in plain, percent and RFC 2047 words', async () => {
  const metadata = {
    uri: 'urn:given',
    source: '=?utf-8?Q?Kurier_f=C3=BCr_alle?=',
    published: '2024-01-02T03:04:05%2B01:00',
    language: 'en',
    'embargoed-until': '2024-01-03',
  };
  expect(await readOne(BODY, { metadata })).toMatchObject({
    uri: 'urn:given',
    source: 'Kurier für alle',
    datePublished: '2024-01-02T03:04:05+01:00',
    dateBasis: 'object',
    language: 'en',
    embargoedUntil: '2024-01-03T00:00:00Z',
  });
  expect((await readOne(BODY, { metadata: { published: 'soon' } })).warnings).toContain('bad-metadata:published');
});
