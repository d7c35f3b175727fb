import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { openInputs } from '#infra/cli/inputs.ts';
import { readArticles } from '#infra/cli/read-articles.ts';
import { readExpectation, rejectsOf, SAMPLES, seenBy } from '#test/samples/expectation.ts';

/** The samples against what stands beside each: a line for every value that differs. */
export async function run(): Promise<void> {
  let wrong = 0;
  let right = 0;
  for (const name of readdirSync(SAMPLES).filter((file) => !file.endsWith('.expected.json'))) {
    const expected = readExpectation(name);
    const outcomes = [];
    for await (const object of openInputs([fileURLToPath(new URL(name, SAMPLES))], {}, new Date())) {
      for await (const outcome of readArticles(object)) outcomes.push(outcome);
    }
    const articles = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
    const pairs: [string, unknown, unknown][] = [['rejects', expected.rejects, rejectsOf(outcomes)]];
    expected.articles.forEach((wanted, at) => {
      const article = articles[at];
      const seen = article === undefined ? {} : seenBy(wanted, article);
      for (const [field, value] of Object.entries(wanted)) pairs.push([field, value, seen[field]]);
    });
    for (const [field, wanted, seen] of pairs) {
      if (isDeepStrictEqual(wanted, seen)) {
        right += 1;
        continue;
      }
      wrong += 1;
      console.log(`  ${name}  ${field}\n    wanted ${JSON.stringify(wanted)}\n    found  ${JSON.stringify(seen)}`);
    }
  }
  console.log(`  ${right} values as expected, ${wrong} not`);
}
