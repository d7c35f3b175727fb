import { describe, expect, test } from 'vitest';
import { shareFingerprint } from '#deduplicate/bucket-keys.ts';
import type { Features } from '#deduplicate/features.ts';
import { judgeDuplicate } from '#deduplicate/near-duplicate.ts';
import { featuresOf } from '../eval/deduplicate/data.ts';
import { companyOf, FORMS, SERIES } from '../eval/deduplicate/wire-forms.ts';
import { type Affair, affairOf, type WireStory } from '../eval/deduplicate/wire-stories.ts';
import { createChance } from '../support/random.ts';

const MADE = 40;

function filed(title: string, paragraphs: readonly string[], hour = 8): Features {
  const datePublished = `2018-01-05T${String(hour).padStart(2, '0')}:00:00Z`;
  return featuresOf({ title, text: paragraphs.join('\n\n'), datePublished, datePrecision: 'instant' });
}

const paragraphsOf = ({ lead, news, background }: WireStory): readonly string[] => [lead, ...news, ...background];
const whole = (story: WireStory, hour?: number): Features => filed(story.title, paragraphsOf(story), hour);

function isCopy(a: Features, b: Features): boolean {
  const holds = judgeDuplicate(a, b, '').holds;
  expect(judgeDuplicate(b, a, '').holds).toBe(holds);
  return shareFingerprint(a, b) && holds;
}

function calledCopies(pairs: readonly (readonly [Features, Features])[]): number {
  return pairs.filter(([a, b]) => isCopy(a, b)).length;
}

function affairs(): readonly Affair[] {
  const chance = createChance(31);
  return Array.from({ length: MADE }, () => affairOf(chance, 4));
}

describe('re-issues of a wire story are its copies', () => {
  test('abridged, and in another house style', () => {
    const pairs = affairs().map(({ first }) => {
      const kept = paragraphsOf(first).slice(0, 4);
      const styled = kept.map((p) => p.replaceAll(' pct', ' percent').replaceAll(' dlrs', ' dollars'));
      return [whole(first), filed(first.title, styled, 9)] as const;
    });
    expect(calledCopies(pairs)).toBeGreaterThanOrEqual(MADE - 1);
  });

  test('updated with a new lead and more news', () => {
    const pairs = affairs().map(({ first, secondLead, more }) => {
      const updated = [secondLead, ...more.slice(0, 2), ...paragraphsOf(first).slice(1)];
      return [whole(first), filed(first.title, updated, 10)] as const;
    });
    expect(calledCopies(pairs)).toBeGreaterThanOrEqual(MADE - 2);
  });
});

describe('what only shares a part or a form is none', () => {
  test('a follow-up that ends with the background of the story before', () => {
    expect(calledCopies(affairs().map(({ first, next }) => [whole(first), whole(next, 20)] as const))).toBe(0);
  });

  for (const kind of ['earnings', 'posting', 'investor alert, long', 'bond, long']) {
    test(`two of one form: ${kind}`, () => {
      const chance = createChance(32);
      const fill = (): Features => {
        const form = FORMS[kind]?.(chance, companyOf(chance)) ?? { title: '', text: '' };
        return filed(form.title, form.text.split('\n\n'));
      };
      expect(calledCopies(Array.from({ length: MADE }, () => [fill(), fill()] as const))).toBeLessThan(MADE / 5);
    });
  }

  for (const kind of ['market help', 'monthly figures, long', 'market close, long']) {
    test(`another day's figures of one issuer: ${kind}`, () => {
      const chance = createChance(33);
      const fill = (hour: number): Features => {
        const form = SERIES[kind]?.(chance, 'Cordova') ?? { title: '', text: '' };
        return filed(form.title, form.text.split('\n\n'), hour);
      };
      expect(calledCopies(Array.from({ length: MADE }, () => [fill(6), fill(18)] as const))).toBeLessThanOrEqual(1);
    });
  }
});
