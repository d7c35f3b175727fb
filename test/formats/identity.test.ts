import { expect, test } from 'vitest';
import { articleIdOf, isWorldwide, scopeOf } from '#article/ids.ts';
import { readAll } from './read.ts';

const TEXT = 'The lock on the canal was opened again on Friday after repairs that took two years.';

async function ids(input: string, metadata: Readonly<Record<string, string>> = {}): Promise<string[]> {
  return (await readAll(input, { metadata })).map((outcome) =>
    outcome.ok ? outcome.value.articleId : outcome.reject.code,
  );
}

const rss = (channel: string, guid = '<guid isPermaLink="false">1001</guid>', link = ''): string =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${channel}<item><title>T</title>${link}${guid}<description>${TEXT}</description></item></channel></rss>`;
const atom = (feed: string, entry: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom">${feed}<entry><title>T</title>${entry}<content>${TEXT}</content></entry></feed>`;
const jsonFeed = (feed: object, id: string): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Paper',
    ...feed,
    items: [{ id, content_text: TEXT }],
  });
const nitf = (docId: string, more = ''): string =>
  `<nitf><head><docdata>${docId}</docdata>${more}</head><body><body.content><p>${TEXT}</p></body.content></body></nitf>`;
const g2 = (guid: string, provider: string): string =>
  `<newsItem guid="${guid}"><itemMeta><itemClass qcode="ninat:text"/><provider qcode="${provider}"/></itemMeta><contentMeta/><contentSet><inlineXML><html><body><p>${TEXT}</p></body></html></inlineXML></contentSet></newsItem>`;
const ninjs = (uri: string, source: string): string =>
  JSON.stringify({ uri, type: 'text', versioncreated: '2024-01-02T03:04:05Z', source, body_text: TEXT, headlines: [] });
const wire = (trailer: string): string => `\u0001a1234 3 FIN 0212\u0002${TEXT}\n\u0003${trailer}\u0004`;
const one = '<title>One</title><link>https://www.one.example/news/</link>';
const two = '<title>One</title><link>https://two.example/news</link>';

test.each([
  ['RSS, plain guid', rss(one), rss(two)],
  ['RSS, guid without isPermaLink', rss(one, '<guid>1001</guid>'), rss(two, '<guid>1001</guid>')],
  [
    'RSS, two channels of one host',
    rss('<link>https://blogs.example/ann</link>'),
    rss('<link>https://blogs.example/bo</link>'),
  ],
  [
    'RSS known by its own address',
    rss('<atom:link rel="self" href="https://a.example/f"/>'),
    rss('<atom:link rel="self" href="https://b.example/f"/>'),
  ],
  [
    'RSS known by the entries alone',
    rss('', undefined, '<link>https://a.example/x</link>'),
    rss('', undefined, '<link>https://b.example/x</link>'),
  ],
  ['RSS known by its title alone', rss('<title>A</title>'), rss('<title>B</title>')],
  ['RDF of two sites', rss(one, '<guid>post:7</guid>'), rss(two, '<guid>post:7</guid>')],
  ['Atom', atom('<id>urn:feed:a</id>', '<id>7</id>'), atom('<id>urn:feed:b</id>', '<id>7</id>')],
  [
    'Atom known by its link',
    atom('<link href="https://a.example/"/>', '<id>7</id>'),
    atom('<link href="https://b.example/"/>', '<id>7</id>'),
  ],
  [
    'JSON Feed',
    jsonFeed({ home_page_url: 'https://a.example' }, '7'),
    jsonFeed({ home_page_url: 'https://b.example' }, '7'),
  ],
  ['JSON', `{"id":7,"source":"A","text":"${TEXT}"}`, `{"id":7,"source":"B","text":"${TEXT}"}`],
  [
    'JSON by its address',
    `{"_id":"x7","url":"https://a.example/1","text":"${TEXT}"}`,
    `{"_id":"x7","url":"https://b.example/1","text":"${TEXT}"}`,
  ],
  ['NITF registered', nitf('<doc-id regsrc="AP" id-string="D7"/>'), nitf('<doc-id regsrc="BP" id-string="D7"/>')],
  [
    'NITF by its publisher',
    nitf('<doc-id id-string="D7"/>', '<pubdata name="A"/>'),
    nitf('<doc-id id-string="D7"/>', '<pubdata name="B"/>'),
  ],
  ['NewsML-G2', g2('20240102-7', 'nprov:A'), g2('20240102-7', 'nprov:B')],
  ['ninjs', ninjs('20240102-7', 'A'), ninjs('20240102-7', 'B')],
  ['ANPA', wire('AP-03-04-24 1915EST'), wire('UP-03-04-24 1915EST')],
])('%s: a plain id of two givers names two articles', async (_, first, second) => {
  const [a] = await ids(first);
  const [b] = await ids(second);
  expect(a).toMatch(/^a_/);
  expect(b).toMatch(/^a_/);
  expect(a).not.toBe(b);
  expect(await ids(first)).toEqual([a]);
});

test.each([
  ['http for https, no www, no slash', rss(one), rss('<title>Renamed</title><link>http://one.example/news</link>')],
  ['host in capitals', rss(one), rss('<link>https://WWW.One.example/news</link>')],
  [
    'a guid that is an address',
    rss(one, '<guid>https://one.example/1</guid>'),
    rss(two, '<guid>https://one.example/1</guid>'),
  ],
  [
    'a guid that is a tag',
    rss(one, '<guid isPermaLink="false">tag:one.example,2024:1</guid>'),
    rss(two, '<guid isPermaLink="false">tag:one.example,2024:1</guid>'),
  ],
  [
    'a guid with the address of its site',
    rss(one, '<guid isPermaLink="false">12 at https://one.example</guid>'),
    rss(two, '<guid isPermaLink="false">12 at https://one.example</guid>'),
  ],
  [
    'a guid drawn by lot',
    rss(one, '<guid>0f8fad5b-d9cb-469f-a165-70867728950e</guid>'),
    rss(two, '<guid>0f8fad5b-d9cb-469f-a165-70867728950e</guid>'),
  ],
  [
    'an Atom id that is an IRI',
    atom('<id>urn:a</id>', '<id>tag:a.example,2024:1</id>'),
    atom('<id>urn:b</id>', '<id>tag:a.example,2024:1</id>'),
  ],
  [
    'an entry taken over from another feed',
    atom('<id>urn:feed:a</id>', '<id>7</id>'),
    atom('<id>urn:planet</id>', '<id>7</id><source><id>urn:feed:a</id><title>A</title></source>'),
  ],
  [
    'a JSON source in other case',
    `{"id":7,"source":"The Paper","text":"${TEXT}"}`,
    `{"id":"7","source":{"name":"THE PAPER"},"text":"${TEXT}"}`,
  ],
])('%s: it is the same article', async (_, first, second) => {
  const [a] = await ids(first);
  expect(a).toMatch(/^a_/);
  expect(await ids(second)).toEqual([a]);
});

test('what is stated comes out as it was stated; the dropper may say the source, and an identity of the dropper is not scoped', async () => {
  const line = `{"uri":"t1","text":"${TEXT}"}`;
  const [plain] = await readAll(line);
  expect(plain?.ok === true && [plain.value.uri, plain.value.articleId]).toEqual(['t1', articleIdOf('t1')]);
  expect(await ids(line, { source: 'Paper' })).toEqual([articleIdOf('t1', 'paper')]);
  expect(await ids(TEXT, { uri: 't1', source: 'Paper' })).toEqual([articleIdOf('t1')]);
  // One object of several articles: the source holds for each.
  expect(await ids(`${line}\n${line.replace('t1', 't2')}`, { source: 'Paper' })).toEqual([
    articleIdOf('t1', 'paper'),
    articleIdOf('t2', 'paper'),
  ]);
});

test('a plain id is kept apart from its scope', () => {
  expect(articleIdOf('b', 'a')).not.toBe(articleIdOf('ab'));
  expect(articleIdOf('urn:x', 'a')).toBe(articleIdOf('urn:x'));
  expect([scopeOf(null, ' '), scopeOf(null, 'https://www.a.example/x/?feed=rss2')]).toEqual([
    null,
    'a.example/x?feed=rss2',
  ]);
  expect(['1001', 't1', 'post:1', 'a/b', '2024-01-02', '@desk', 'D7@home'].filter(isWorldwide)).toEqual([]);
  expect(['<'.concat('x'), 'abc@mail.example.org', 'doi:10.1/x', 'URN:newsml:a'].filter(isWorldwide)).toHaveLength(3);
});
