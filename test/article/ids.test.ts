import { expect, test } from 'vitest';
import { articleIdOf, framedHash, slugOf, uriOf } from '#article/ids.ts';

test('framing keeps a|bc apart from ab|c', () => {
  expect(framedHash('a', 'bc')).not.toBe(framedHash('ab', 'c'));
});

test('identity is uri, then url, then bucket and key, then the item', () => {
  expect([
    uriOf('urn:x', 'https://e.org/a', 'b', 'k', null),
    uriOf(null, 'https://e.org/a', 'b', 'k', null),
    uriOf(null, null, 'b', 'a b/k.txt', null),
    uriOf(null, null, 'b', 'k.jsonl', 'line 3'),
  ]).toEqual(['urn:x', 'https://e.org/a', 'urn:dateline:b:a%20b%2Fk.txt', 'urn:dateline:b:k.jsonl#line%203']);
  expect(articleIdOf('urn:x')).toMatch(/^a_[0-9a-f]{24}$/);
});

test('a slug folds case and marks and keeps every script', () => {
  expect(['Karachi Police', 'São  Paulo—FC', '«Правда»'].map(slugOf)).toEqual([
    'karachi-police',
    'sao-paulo-fc',
    'правда',
  ]);
});
