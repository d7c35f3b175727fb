import type { Why } from '#article/placement.ts';

const RULES: Readonly<Record<string, string>> = {
  exact: 'The same text as',
  'near-duplicate': 'Nearly the same text as',
  version: 'A new version of',
  story: 'Reports the same event as',
  leader: 'Begins the story',
  pinned: 'Put here by an editor, with',
  merged: 'In this story because an editor merged it with',
  split: 'An editor gave it a story of its own',
};

/**
 * `why` in one sentence, for people: the rule, the article it was compared with, the score against its threshold, and the
 * terms. Made on display; what is stored is the data. Unknown rules and terms are shown by their names.
 */
export function explainWhy(why: Why | null): string {
  if (why === null) return 'No other article decided this.';
  const rule = RULES[why.rule] ?? `Rule “${why.rule}”`;
  const isOwn = why.with === null || why.rule === 'split';
  const compared = isOwn ? rule : `${rule} ${why.with}`;
  const score = why.score === null ? [] : [`score ${short(why.score)}${bound(why.threshold)}`];
  const terms = Object.entries(why.terms).flatMap(([name, value]) => term(name, value));
  const reasons = [...score, ...terms];
  return reasons.length === 0 ? `${compared}.` : `${compared}: ${reasons.join('; ')}.`;
}

function bound(threshold: number | null): string {
  return threshold === null ? '' : ` (at least ${short(threshold)} needed)`;
}

function term(name: string, value: number | boolean | string | readonly string[]): string[] {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  if (name === 'hoursApart' && typeof value === 'number') return [`${short(value)} h apart`];
  if (name === 'containment' && typeof value === 'number') return [`${percent(value)} of the shorter text in both`];
  if (typeof value === 'boolean') return [value ? words : `not ${words}`];
  if (typeof value === 'number') return [`${words} ${short(value)}`];
  if (typeof value === 'string') return [`${words} ${value}`];
  return value.length === 0 ? [] : [`${words}: ${value.join(', ')}`];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const short = (number: number): string => String(Math.round(number * 100) / 100);
