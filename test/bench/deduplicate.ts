/** Units, calls and time per article of the relate protocol on the index table: at three corpus sizes, in random order, and in
 * bursts. Counted by DynamoDB's arithmetic in the store in memory. `--large` adds the corpus of a million. */
import { readFeatures } from '#deduplicate/read-features.ts';
import { copiesInAMinute, storyInAMinute } from './deduplicate/burst.ts';
import { articleOf, stream } from './deduplicate/corpus.ts';
import { afterSize, heading, inRandomOrder } from './deduplicate/sizes.ts';

function features(): void {
  const articles = [...stream(1_500, 1)].map((draft) => articleOf(draft));
  for (const article of articles.slice(0, 500)) readFeatures(article);
  const begun = performance.now();
  for (const article of articles) readFeatures(article);
  const ms = (performance.now() - begun) / articles.length;
  console.log(`features (keys, sketch, terms): ${ms.toFixed(2)} ms an article of 260 words\n`);
}

export async function run(): Promise<void> {
  features();
  console.log(heading());
  await afterSize(10);
  await afterSize(10_000);
  if (process.argv.includes('--large')) await afterSize(1_000_000);
  await inRandomOrder(4_000);
  console.log('');
  await storyInAMinute(5_000, 'in order');
  await storyInAMinute(5_000, 'at random');
  await copiesInAMinute(5_000);
}
