import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article } from '#test/records/fixtures.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = join(root, 'node_modules');
const work = mkdtempSync(join(tmpdir(), 'dateline-package-'));
const consumer = join(work, 'consumer');
const installed = join(consumer, 'node_modules', 'dateline-news');

const USE = `
import { openRecords, eachOf, explainWhy, FeedGapError, type ArticleRecord, type Change } from 'dateline-news';
import { s3BodyReader } from 'dateline-news/s3';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
const records = openRecords({ client: new DynamoDBClient({}), tableName: 't', readBody: s3BodyReader(new S3Client({}), 'b') });
export async function titles(date: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const card of eachOf((cursor) => records.day(date, { cursor }))) found.push(card.title);
  return found;
}
export const text = (record: ArticleRecord): string => record.text;
export const kind = (change: Change): 'article.created' | string => change.kind;
export { explainWhy, FeedGapError };
`;

describe('the package', () => {
  // Packed in a copy: the packing swaps package.json, and other tests read it.
  beforeAll(() => {
    const project = join(work, 'project');
    for (const part of [
      'package.json',
      'tsconfig.json',
      'LICENSE',
      'README.md',
      'functions/article',
      'functions/records',
      'infra/package',
    ]) {
      cpSync(join(root, part), join(project, part), { recursive: true });
    }
    symlinkSync(modules, join(project, 'node_modules'), 'dir');
    const before = readFileSync(join(project, 'package.json'), 'utf8');
    execFileSync('npm', ['pack', '--silent', '--pack-destination', work], { cwd: project, stdio: 'pipe' });
    expect(readFileSync(join(project, 'package.json'), 'utf8')).toBe(before);
    mkdirSync(installed, { recursive: true });
    const tarball = readdirSync(work).find((name) => name.endsWith('.tgz')) ?? '';
    execFileSync('tar', ['-xzf', join(work, tarball), '-C', installed, '--strip-components', '1']);
    symlinkSync(join(modules, '@aws-sdk'), join(consumer, 'node_modules', '@aws-sdk'), 'dir');
    writeFileSync(join(consumer, 'package.json'), '{"type":"module"}');
  }, 120_000);
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it('holds JavaScript, declarations and schemas, and asks for nothing but the AWS SDK', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(Object.keys(manifest.dependencies)).toEqual(['@aws-sdk/client-dynamodb']);
    expect(manifest.peerDependenciesMeta).toEqual({ '@aws-sdk/client-s3': { optional: true } });
    expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
    expect(readdirSync(join(installed, 'dist')).sort()).toEqual(['dateline-news.js', 's3.js', 'schemas', 'types']);
  });

  it('runs and type-checks where it is installed', () => {
    const script =
      "import * as m from 'dateline-news'; import 'dateline-news/s3'; console.log(Object.keys(m).sort().join());";
    const names = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: consumer,
      encoding: 'utf8',
    });
    expect(names.trim()).toBe('CursorError,FeedGapError,eachOf,entityIdsOf,explainWhy,openRecords,showChanges');
    writeFileSync(join(consumer, 'use.ts'), USE);
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--skipLibCheck',
      'false',
      '--types',
      '',
    ];
    const tsc = join(modules, '.bin', 'tsc');
    const check = (): string => {
      try {
        return execFileSync(tsc, [...options, 'use.ts'], { cwd: consumer, encoding: 'utf8', stdio: 'pipe' });
      } catch (error: unknown) {
        return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
      }
    };
    expect(
      check()
        .split('\n')
        .filter((line) => line.includes('dateline-news') || line.startsWith('use.ts')),
    ).toEqual([]);
  });

  it('publishes schemas that readers of an older version can keep using', () => {
    const path = join(installed, 'dist', 'schemas', 'article.json');
    const schema = JSON.parse(readFileSync(path, 'utf8'));
    expect(schema.$id).toBe('urn:dateline:schema:1.0:article');
    const valid = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(schema);
    expect(valid({ ...article('urn:one'), addedLater: 1 })).toBe(true);
    expect(valid({ ...article('urn:one'), title: 1 })).toBe(false);
  });
});
