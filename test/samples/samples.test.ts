import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openInputs } from '#infra/cli/inputs.ts';
import { readArticles } from '#infra/cli/read-articles.ts';
import { readExpectation, rejectsOf, SAMPLES, seenBy } from './expectation.ts';

const FILES = readdirSync(SAMPLES);
const NAMES = FILES.filter((name) => !name.endsWith('.expected.json'));

test('beside each sample stands what it gives, and beside nothing else', () => {
  const expectations = FILES.filter((name) => name.endsWith('.expected.json') && name !== 'stories.expected.json');
  expect(expectations).toEqual(NAMES.map((name) => `${name}.expected.json`));
  expect(NAMES.length).toBeGreaterThanOrEqual(29);
});

test.each(NAMES)('%s gives what stands beside it', async (name) => {
  const expected = readExpectation(name);
  const outcomes = [];
  for await (const object of openInputs([fileURLToPath(new URL(name, SAMPLES))], {}, new Date())) {
    for await (const outcome of readArticles(object)) outcomes.push(outcome);
  }
  const articles = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  expect(articles.map((article, at) => seenBy(expected.articles[at] ?? {}, article))).toEqual(expected.articles);
  expect(rejectsOf(outcomes)).toEqual(expected.rejects);
});
