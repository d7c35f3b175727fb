import { detectLanguage } from './detect-language.ts';

export interface LanguageDecision {
  /** ISO 639 code, or null if nothing tells. */
  readonly language: string | null;
  readonly warnings: readonly string[];
}

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8}){0,4}$/i;
const TAG_PARTS = /[-_]/;
/** Codes that mean the same to a reader of news. */
const SAME: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  bs: 'hr',
  sh: 'hr',
  mo: 'ro',
  fil: 'tl',
  prs: 'fa',
  arz: 'ar',
  cmn: 'zh',
  yue: 'zh',
  mr: 'hi',
  ne: 'hi',
};
/** Function words seen (weighted) before a text may contradict what is declared of it. */
const ENOUGH = 8;
const CLEAR = 1.6;
/** How far the best language must lead, in whole words that it alone has, and as a share of its own evidence. */
const LEAD = 0.7;
const SHARE = 0.12;
/** Evidence that is enough where another language has half of it at most. */
const LITTLE = 0.8;

/** The language of a text. What is declared holds when the text agrees or says too little; a text that is clearly in another
 * language wins, with the warning `language-mismatch`. Nothing declared: what the text says, if it says enough; little evidence is enough where nothing
 * speaks for another language, so that a brief of two sentences has one too. */
export function decideLanguage(declared: string | null, text: string): LanguageDecision {
  const stated = tagOf(declared);
  const detected = detectLanguage(text);
  if (detected === null) return { language: stated, warnings: [] };
  const { language, score, second, scores } = detected;
  if (stated === null) {
    const leads = score - second >= Math.max(LEAD, score * SHARE) || (score >= LITTLE && score >= second * 2);
    return { language: leads ? language : null, warnings: [] };
  }
  const same = SAME[stated] ?? stated;
  const clear = score >= ENOUGH && score >= second * CLEAR && score >= (scores.get(same) ?? 0) * CLEAR;
  if (same === language || !clear || sisters(same, language)) return { language: stated, warnings: [] };
  return { language, warnings: ['language-mismatch'] };
}

/** The first part of a language tag, lower case: `en-GB` → `en`. */
function tagOf(declared: string | null): string | null {
  const tag = declared?.trim() ?? '';
  const first = TAG.test(tag) ? tag.split(TAG_PARTS)[0] : undefined;
  return first === undefined || first.toLowerCase() === 'und' ? null : first.toLowerCase();
}

/** Pairs so close that function words alone do not contradict a declaration. */
const SISTERS: ReadonlySet<string> = new Set([
  'da no',
  'id ms',
  'hr sr',
  'cs sk',
  'gl pt',
  'af nl',
  'hr sl',
  'bg mk',
  'ca es',
  'es gl',
  'sr hr',
]);

function sisters(a: string, b: string): boolean {
  return SISTERS.has(`${a} ${b}`) || SISTERS.has(`${b} ${a}`);
}
