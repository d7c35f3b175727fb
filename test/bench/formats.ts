/** Reading formats: cold load in a fresh process, then milliseconds an article, for each path. */
import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { findDates } from '#extract/dates/find-dates.ts';
import { readAll, readOne } from '../formats/read.ts';

const PARAGRAPH =
  'The council met on Tuesday, after weeks of rain, and agreed to mend the bridge before the winter, the mayor said. Two ferries will run from Monday, and the school will stay closed until the end of March. ';
const BODY = Array.from({ length: 14 }, () => PARAGRAPH).join('\n\n');
const WIRE = `UPDATE 1-Bridge to be mended\n\nBy Ann Lee\n\nOSLO, March 3 (Fjord) - ${BODY}\n\n(Reporting by Ann Lee)`;
const JSON_ARTICLE = JSON.stringify({ uri: 'u', title: 'Bridge', text: BODY, datePublished: '2024-03-03' });
const XML_BODY = BODY.split('\n\n')
  .map((text) => `<p>${text}</p>`)
  .join('');
const INPUTS: readonly (readonly [name: string, input: string])[] = [
  ['plain text', WIRE],
  ['JSON', JSON_ARTICLE],
  [
    'NITF',
    `<nitf><body><body.head><hedline><hl1>Bridge</hl1></hedline></body.head><body.content>${XML_BODY}</body.content></body></nitf>`,
  ],
  [
    'RSS item',
    `<?xml version="1.0"?><rss><channel><item><title>Bridge</title><description><![CDATA[${XML_BODY}]]></description></item></channel></rss>`,
  ],
  ['mail', `From: a@b.example\nSubject: Bridge\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${BODY}`],
];
const ROUNDS = 200;

export async function run(): Promise<void> {
  console.log(`an article of ${BODY.length} characters; ${ROUNDS} rounds each\n`);
  console.log(`${'path'.padEnd(14)} ${'cold load ms'.padStart(14)} ${'ms an article'.padStart(14)}`);
  for (const [name, input] of INPUTS) {
    await readOne(input);
    const started = performance.now();
    for (let i = 0; i < ROUNDS; i++) await readOne(input);
    const each = (performance.now() - started) / ROUNDS;
    console.log(`${name.padEnd(14)} ${coldLoad(input).toFixed(0).padStart(14)} ${each.toFixed(2).padStart(14)}`);
  }
  const article = await readOne(WIRE);
  const started = performance.now();
  for (let i = 0; i < ROUNDS; i++) findDates(article);
  console.log(
    `${'dates in text'.padEnd(14)} ${''.padStart(14)} ${((performance.now() - started) / ROUNDS).toFixed(2).padStart(14)}`,
  );
  const lines = Array.from({ length: 5_000 }, (_, i) =>
    JSON_ARTICLE.replace('"u"', `"u${i}"`).replace('rain', digits(i)),
  ).join('\n');
  const packed = gzipSync(lines);
  const began = performance.now();
  const { length } = await readAll(packed);
  const seconds = (performance.now() - began) / 1000;
  const rss = process.memoryUsage().rss / 1024 / 1024;
  console.log(
    `\n${length} articles from one .jsonl.gz: ${(length / seconds).toFixed(0)} a second, ${rss.toFixed(0)} MB resident`,
  );
}

/** Digits that do not compress: without them a file of equal lines looks like a bomb, and is refused as one. */
function digits(seed: number): string {
  return Array.from({ length: 20 }, (_, i) => String(Math.sin(seed * 20 + i)).slice(3)).join(' ');
}

/** From an empty process to the first article, without the start of Node itself. */
function coldLoad(input: string): number {
  const program = `const started = performance.now();
const { readOne } = await import(${JSON.stringify(new URL('../formats/read.ts', import.meta.url).href)});
await readOne(${JSON.stringify(input)});
console.log(performance.now() - started);`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  return Number(output.trim());
}
