import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TAGGER_ID } from '#extract/entities/tagger.ts';
import type { LocalStack } from '#infra/local/local-stack.ts';
import { startLocal } from '#infra/local/start-local.ts';
import { synthesize } from '#infra/synth.ts';
import { openRecords } from '#records/consumer/records.ts';
import { clientsOf } from './endpoint.ts';

/** The stack of `cdk deploy -c entities=comprehend` on this machine, before a server that answers as the service does. */
const MINUTES = 180_000;
const NAMES = { 'Javed Odho': 'PERSON', 'Water Board': 'ORGANIZATION', Sunday: 'DATE' } as const;

interface Asked {
  readonly Text: string;
  readonly LanguageCode: string;
}

const asked: Asked[] = [];
/** Answers with errors before the next answer. */
let faults: { readonly status: number; readonly type: string }[] = [];

const server = createServer(async (request, response) => {
  const call = (await json(request)) as Asked;
  asked.push(call);
  const fault = faults.shift();
  const type = { 'content-type': 'application/x-amz-json-1.1' };
  if (fault !== undefined || request.headers['x-amz-target'] !== 'Comprehend_20171127.DetectEntities') {
    response.writeHead(fault?.status ?? 400, type).end(JSON.stringify({ __type: fault?.type, message: 'refused' }));
    return;
  }
  const characters = [...call.Text].join('');
  const Entities = Object.entries(NAMES).flatMap(([name, Type]) => {
    const at = characters.indexOf(name);
    return at < 0 ? [] : [{ Type, Score: 0.9, Text: name, BeginOffset: at, EndOffset: at + name.length }];
  });
  response.writeHead(200, type).end(JSON.stringify({ Entities }));
});

let stack: LocalStack;
const lines: string[] = [];

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { template, assets } = await synthesize({ entities: 'comprehend' });
  const endpoints = { comprehend: `http://127.0.0.1:${port}` };
  stack = await startLocal({ template, assets, endpoints, log: (line) => void lines.push(line) });
}, MINUTES);
afterAll(async () => {
  await stack.stop();
  server.close();
});

/** Drops a text and gives what became of it. */
async function dropped(key: string, text: string, language = 'en') {
  const { s3, dynamo } = clientsOf(stack.endpoint);
  const Bucket = stack.outputs['DropBucketName'] ?? '';
  await s3.send(new PutObjectCommand({ Bucket, Key: key, Body: text, Metadata: { language } }));
  await stack.settled();
  const records = openRecords({ client: dynamo, tableName: stack.outputs['RecordsTableName'] ?? '' });
  const [status] = await records.where(Bucket, key);
  const article = await records.article(status?.articleIds[0] ?? '');
  if (article === null || !('entities' in article)) throw new Error(`No article of ${key}:\n${lines.join('\n')}`);
  return {
    source: article.provenance.extractors['entities'],
    names: article.entities.map(({ entityId }) => entityId).sort(),
    fallback: article.warnings.filter((warning) => warning.startsWith('entities-fallback:')),
  };
}

const TEXT =
  'KARACHI: Javed Odho, who leads the Water Board, said on Sunday that the pumps of the city were working again.\n';

test('names come from the service, and the record says so', { timeout: MINUTES }, async () => {
  expect(stack.outputs['EntitiesSource']).toBe('comprehend');
  expect(await dropped('pumps.txt', TEXT)).toEqual({
    source: 'comprehend',
    names: ['organization:water-board', 'person:javed-odho'],
    fallback: [],
  });
  expect(asked.map(({ LanguageCode }) => LanguageCode)).toEqual(['en']);
  expect(asked[0]?.Text).toContain('Javed Odho, who leads the Water Board');
});

test('what is throttled is asked again, and no name is lost', { timeout: MINUTES }, async () => {
  faults = Array(2).fill({ status: 400, type: 'ThrottlingException' });
  const before = asked.length;
  const found = await dropped('pumps-again.txt', TEXT.replace('Sunday', 'Monday'));
  expect(found).toMatchObject({ source: 'comprehend', fallback: [] });
  expect(asked.length - before).toBe(3);
});

test('a language or a text that it refuses is read by the built-in tagger, with a warning', {
  timeout: MINUTES,
}, async () => {
  const before = asked.length;
  const urdu = await dropped(
    'urdu.txt',
    'کراچی میں پولیس نے اتوار کو کہا کہ حالات قابو میں ہیں اور تحقیقات جاری ہیں۔\n',
    'ur',
  );
  expect(urdu).toMatchObject({ source: TAGGER_ID, fallback: ['entities-fallback:unsupported-language'] });
  expect(asked).toHaveLength(before);
  faults = [{ status: 400, type: 'InvalidRequestException' }];
  const refused = await dropped('pumps-thrice.txt', TEXT.replace('Sunday', 'Tuesday'));
  expect(refused.fallback).toEqual(['entities-fallback:unsupported-text']);
  expect(refused.names).toContain('person:javed-odho');
});

test('without the right to ask nothing is recorded and the message comes again: a fault of the set-up is not hidden', {
  timeout: MINUTES,
}, async () => {
  faults = Array(2).fill({ status: 400, type: 'AccessDeniedException' });
  const found = await dropped('pumps-later.txt', TEXT.replace('Sunday', 'Wednesday'));
  expect(found).toMatchObject({ source: 'comprehend', fallback: [] });
  expect(lines.filter((line) => line.includes('message.failed') && line.includes('AccessDenied'))).toHaveLength(2);
});
