import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, expect, test } from 'vitest';
import { createGuard } from '#infra/local/permissions/guard.ts';
import { readGrants } from '#infra/local/permissions/roles.ts';
import { startLocal } from '#infra/local/start-local.ts';
import { readTemplate } from '#infra/local/template/template.ts';
import type { Request } from '#infra/local/wire/http.ts';
import { synthesize } from '#infra/synth.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-roles-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { template: path, assets } = await synthesize();
const template = readTemplate(path, { queueOrigin: 'http://127.0.0.1:1', streamArn: (name) => `${name}/stream` });
const denials: string[] = [];
const guard = createGuard(readGrants(template), (line) => void denials.push(line));
const functionName = (stage: string): string =>
  template.identity(template.resourcesOf('AWS::Lambda::Function').find(({ id }) => id.startsWith(stage))?.id ?? '')
    .name;
const nameOf = (id: string): string => template.identity(id).name;

function request(who: string, method: string, url: string, call?: readonly [target: string, body: object]): Request {
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
  const target = call === undefined ? {} : { 'x-amz-target': call[0] };
  return {
    method,
    path: pathname,
    query: searchParams,
    headers: { authorization: `AWS4-HMAC-SHA256 Credential=${who}/20260301/us-east-1/s3/aws4_request`, ...target },
    body: (async function* () {
      if (call !== undefined) yield await Promise.resolve(Buffer.from(JSON.stringify(call[1])));
    })(),
    origin: 'http://127.0.0.1',
    signal: new AbortController().signal,
  };
}

const may = async (...args: Parameters<typeof request>): Promise<boolean> =>
  !('status' in (await guard(request(...args))));
const item = (pk: string) => ({ TableName: nameOf('RecordsTable'), Item: { pk: { S: pk }, sk: { S: 'x' } } });

test('a function is held to its role on one machine as in the cloud', async () => {
  const [ingest, relate, announce] = ['Ingest', 'Relate', 'Announce'].map(functionName) as [string, string, string];
  const drop = nameOf('DropBucket');
  const articles = nameOf('ArticleBucket');
  const put = 'DynamoDB_20120810.PutItem';
  const verdicts = await Promise.all([
    may(ingest, 'GET', `/${drop}/a%20b.txt`),
    may(ingest, 'GET', `/${drop}/a.txt?versionId=v1`),
    may(ingest, 'PUT', `/${articles}/articles/a.json.gz`),
    may(ingest, 'POST', '/', [put, item('OBJECT#1')]),
    may(relate, 'POST', '/', [put, item('ARTICLE#1')]),
    may(announce, 'POST', '/', [put, item('FEEDHEAD')]),
    may('somebody-else', 'DELETE', `/${drop}/a.txt`),
  ]);
  expect(verdicts).toEqual(Array(7).fill(true));
  expect(denials).toEqual([]);

  const refusals = await Promise.all([
    may(ingest, 'PUT', `/${drop}/a.txt`),
    may(ingest, 'DELETE', `/${drop}/a.txt`),
    may(ingest, 'PUT', `/${articles}/bodies/a.txt`),
    may(ingest, 'POST', '/', [put, item('ARTICLE#1')]),
    may(ingest, 'POST', '/', ['DynamoDB_20120810.Scan', { TableName: nameOf('RecordsTable') }]),
    may(relate, 'GET', `/${drop}/a.txt`),
    may(relate, 'POST', '/', ['AmazonSQS.SendMessage', { QueueUrl: `http://127.0.0.1/0/${nameOf('IngestQueue')}` }]),
    may(announce, 'POST', '/', [put, item('ARTICLE#1')]),
    may(announce, 'POST', '/', ['AWSEvents.PutEvents', { Entries: [{ EventBusName: 'default' }] }]),
    may(ingest, 'POST', '/', ['Comprehend_20171127.DetectEntities', { Text: 'A', LanguageCode: 'en' }]),
  ]);
  expect(refusals).toEqual(Array(10).fill(false));
  expect(denials).toHaveLength(10);
  expect(denials[0]).toBe(`${ingest} may not s3:PutObject on arn:aws:s3:::${drop}/a.txt `);
});

test('a right that is missing from the template is missing from the running stack', async () => {
  const poorer = join(folder, 'DatelineDev.template.json');
  writeFileSync(poorer, readFileSync(path, 'utf8').replaceAll('"s3:PutObject"', '"s3:PutObjectAcl"'));
  const lines: string[] = [];
  const stack = await startLocal({ template: poorer, assets, log: (line) => void lines.push(line) });
  try {
    const { endpoint, region, credentials, outputs } = stack;
    const client = new S3Client({ endpoint, region, credentials });
    await client.send(
      new PutObjectCommand({
        Bucket: outputs['DropBucketName'],
        Key: 'a.txt',
        Body: 'A bridge opened in Karachi on Sunday.',
      }),
    );
    await expect
      .poll(() => lines.find((line) => line.includes('may not s3:PutObject')), { timeout: 30_000 })
      .toBeDefined();
    client.destroy();
  } finally {
    await stack.stop();
  }
});
