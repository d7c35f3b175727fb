import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { tagNames } from '#extract/entities/tag-names.ts';
import { findPlaces } from '#extract/places/find-places.ts';
import { articleOf } from '#extract/places/train/corpus.ts';
import type { TaggedSpan } from '#extract/spans.ts';

/** Load, speed, memory and size of the places room, on texts made of our own sentences (no data needed). */

const ASSET = new URL('../../functions/extract/places/data/places-gazetteer.bin', import.meta.url);
const GAZETTEER = new URL('../../functions/extract/places/gazetteer.ts', import.meta.url);

const SENTENCES = [
  'Police in Karachi, Pakistan, said six men had stormed an office near the airport on Friday evening.',
  'The governor of Ohio visited Columbus, Dayton and Springfield after the storm, and Montgomery County asked for help.',
  'Officials in Washington said talks between Russia and Ukraine would go on in Geneva or Istanbul.',
  'Maria Lopez, a teacher from San Antonio, Texas, said her brother lived in Monterrey, Mexico.',
  'A spokesman of the Lahore High Court told reporters that the hearing would be held in March.',
  'The river near Memphis, Tenn., rose by two feet, and farmers along the Mississippi River moved cattle.',
  'Indian and Chinese troops pulled back from the lake in Ladakh, the ministry in New Delhi said.',
  'Firefighters from Sydney and Newcastle fought fires across New South Wales for a third week.',
];

const articles = Array.from({ length: 300 }, (_, number) => {
  const text = Array.from(
    { length: 18 },
    (__, line) => SENTENCES[(number * 7 + line * (1 + (number % 5))) % SENTENCES.length] ?? '',
  );
  return articleOf(text.join(' '), SENTENCES[number % SENTENCES.length] ?? '', null);
});

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.floor((sorted.length - 1) * part)] ?? 0;

/** Load time and memory in a process of its own, as in a fresh Lambda. */
function loadAlone(): { readonly ms: number; readonly megabytes: number } {
  const program = `const before = process.memoryUsage().rss; const { gazetteer } = await import(${JSON.stringify(GAZETTEER.href)}); const t = performance.now(); gazetteer().senses('karachi'); const ms = performance.now() - t; console.log(JSON.stringify({ ms, megabytes: (process.memoryUsage().rss - before) / 1e6 }));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', program], {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  });
  return JSON.parse(stdout);
}

export function run(): void {
  const bytes = readFileSync(ASSET);
  console.log(
    `asset        ${(statSync(ASSET).size / 1e6).toFixed(1)} MB, zipped ${(gzipSync(bytes, { level: 9 }).length / 1e6).toFixed(2)} MB`,
  );
  const loads = Array.from({ length: 5 }, loadAlone).sort((a, b) => a.ms - b.ms);
  const middle = loads[2] ?? { ms: 0, megabytes: 0 };
  console.log(
    `load         ${middle.ms.toFixed(0)} ms (median of 5 fresh processes; worst ${(loads[4]?.ms ?? 0).toFixed(0)} ms), memory +${middle.megabytes.toFixed(0)} MB`,
  );
  const spans = new Map(articles.map((article) => [article, tagNames(article)]));
  for (const tagged of [true, false]) {
    const spansOf = (article: (typeof articles)[number]): readonly TaggedSpan[] =>
      tagged ? (spans.get(article) ?? []) : [];
    for (const article of articles.slice(0, 50)) findPlaces(article, spansOf(article));
    const times = articles.map((article) => {
      const started = performance.now();
      findPlaces(article, spansOf(article));
      return performance.now() - started;
    });
    times.sort((a, b) => a - b);
    const characters = articles.reduce((sum, article) => sum + article.text.length, 0) / articles.length;
    console.log(
      `${tagged ? 'with spans   ' : 'without spans'} median ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms an article of ${characters.toFixed(0)} characters`,
    );
  }
}
