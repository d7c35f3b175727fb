import { expect, test } from 'vitest';
import { explainedOrganizations } from '#extract/entities/appositions.ts';
import { tagNames } from '#extract/entities/tag-names.ts';
import type { ScoredSpan } from '#extract/entities/tagger.ts';
import { articleOf } from './article.ts';

/** The organizations told by the words beside them, where the tagger had said `type` of `name` (null: nothing). */
function told(sentence: string, name: string, type: ScoredSpan['type'] | null, probability = 0.8): string[] {
  const tokens = sentence.split(' ');
  const words = name.split(' ');
  const start = tokens.findIndex((_, at) => words.every((word, next) => tokens[at + next] === word));
  const spans = type === null ? [] : [{ start, end: start + words.length, type, probability }];
  return explainedOrganizations(tokens, spans).map((span) => {
    expect(span.type).toBe('ORG');
    return tokens.slice(span.start, span.end).join(' ');
  });
}

test('what an apposition calls a company is an organization', () => {
  expect(told('run by Varga Mare , a logistics company that stores grain .', 'Varga Mare', 'PER')).toEqual([
    'Varga Mare',
  ]);
  expect(told('Helpline Kibo , a charity , said so .', 'Helpline Kibo', 'LOC')).toEqual(['Helpline Kibo']);
  expect(told('The company Varga Mare had stored it .', 'Varga Mare', 'LOC')).toEqual(['Varga Mare']);
  expect(told('the Catholic agency Trocaire & Sons said', 'Trocaire', null)).toEqual(['Trocaire & Sons']);
  expect(told('Police Scotland asked drivers to stay away .', 'Scotland', 'LOC')).toEqual(['Police Scotland']);
});

test('what only looks like one stays what the tagger says', () => {
  expect(told('Jane Poe , a company director , left .', 'Jane Poe', 'PER')).toEqual([]);
  expect(told('In Leeds , a charity that feeds the poor closed .', 'Leeds', 'LOC')).toEqual([]);
  expect(told('Sold by the company Smith founded .', 'Smith', 'PER', 0.97)).toEqual([]);
  expect(told('said the company Tuesday .', 'Tuesday', null)).toEqual([]);
  expect(told('a party American in outlook', 'American', null)).toEqual([]);
  expect(told('the bank President spoke', 'President', null)).toEqual([]);
  expect(told('the police said Scotland was safe', 'Scotland', 'LOC')).toEqual([]);
});

test('one explanation holds for the name in the whole article', () => {
  const text =
    'The owner is Varga Mare, a logistics company that stores grain.\n\nOne worker of Varga Mare is missing.';
  const names = tagNames(articleOf(text, 'Blast at Varga Mare'));
  expect(names.map(({ in: place, type, text: name }) => [place, type, name])).toEqual([
    ['title', 'ORG', 'Varga Mare'],
    ['text', 'ORG', 'Varga Mare'],
    ['text', 'ORG', 'Varga Mare'],
  ]);
});
