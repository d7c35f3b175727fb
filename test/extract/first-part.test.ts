import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { extract } from '#extract/extract.ts';
import { firstPart } from '#extract/first-part.ts';
import { articleOf } from '../entities/article.ts';

const cut = (text: string, most: number) => firstPart(articleOf(text), most).article.text;

test('a text is cut behind a paragraph, else behind a word, else between two signs', () => {
  expect(cut('Rain fell.\n\nSnow fell.', 100)).toBe('Rain fell.\n\nSnow fell.');
  expect(cut('Rain fell in Leeds.\n\nSnow', 22)).toBe('Rain fell in Leeds.\n\n');
  expect(cut('Rain fell in Leeds.', 14)).toBe('Rain fell in ');
  expect(cut('a'.repeat(20), 7)).toBe('aaaaaaa');
  expect(cut('😀'.repeat(9), 7)).toBe('😀😀😀');
  expect(cut('😀'.repeat(9), 8)).toBe('😀😀😀😀');
});

test('of a text of 4 MB the first part is searched, and it says so', () => {
  const sentence = 'Ann Lee said three people were killed in Leeds on Friday. ';
  const text = sentence.repeat(60_000);
  const article = extract(articleOf(text, 'Storm in Leeds', { datePublished: '2024-03-04', language: 'en' }));
  expect(article.text).toBe(text);
  const [warning = ''] = article.warnings.filter((one) => one.startsWith('searched-to:'));
  const end = Number(warning.slice('searched-to:'.length));
  expect(end).toBeGreaterThan(LIMITS.searchedChars * 0.9);
  expect(end).toBeLessThanOrEqual(LIMITS.searchedChars);
  const mentions = [
    ...article.dates,
    ...article.counts,
    ...article.places.flatMap((place) => place.mentions),
    ...article.entities.flatMap((entity) => entity.mentions),
  ].filter((mention) => mention.start !== null && !('in' in mention && mention.in !== 'text'));
  expect(mentions.length).toBeGreaterThan(10_000);
  for (const { start, end: until, text: wording } of mentions) expect(text.slice(start ?? 0, until ?? 0)).toBe(wording);
  expect(article.warnings.filter((one) => one.startsWith('failed:'))).toEqual([]);
});

test('more paragraphs than a call has room for cost no value', () => {
  const article = extract(articleOf(`LEEDS, March 4 - Ann Lee said so.\n\n${'a\n\n'.repeat(160_000)}`));
  expect(article.warnings.filter((one) => one.startsWith('failed:'))).toEqual([]);
  expect(article.entities.map(({ name }) => name)).toContain('Ann Lee');
});

test('names of another provider behind the part that is searched are left out', () => {
  const text = `Ann Lee came. ${'a '.repeat(LIMITS.searchedChars / 2)}Bob Ray left.`;
  const span = (name: string) => {
    const start = text.indexOf(name);
    return { in: 'text', start, end: start + name.length, text: name, type: 'PER', confidence: 99 } as const;
  };
  const article = extract(articleOf(text), { id: 'given', spans: [span('Ann Lee'), span('Bob Ray')] });
  expect(article.entities.map(({ name }) => name)).toEqual(['Ann Lee']);
});
