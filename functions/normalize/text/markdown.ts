import type { CleaningStep } from '../repair/clean.ts';

const TITLE_HEADING = /^#{1,3} \S/;
const SIGNS: readonly RegExp[] = [
  /^#{1,4} \S/m,
  /^={3,}$|^-{3,}$/m,
  /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/,
  /(?:^|\s)\*\*[^*\n]{1,200}\*\*/,
  /^> \S/m,
  /^---\n[a-z]{2,20}: /,
];

/** Whether plain text is Markdown: a heading, or two other signs of it. */
export function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, 20_000);
  if (TITLE_HEADING.test(head.trimStart())) return true;
  return SIGNS.filter((sign) => sign.test(head)).length >= 2;
}

const IMAGE = /!\[([^\]\n]{0,300})\]\([^)\n]{0,600}\)/g;
const LINK = /\[([^\]\n]{1,300})\]\([^)\n]{1,600}\)/g;
const HEADING = /^#{1,6} +(.*?)#* *$/gm;
const STRONG = /(\*\*|__)(?=\S)([^*_\n]{1,500}?)\1/g;
const EMPHASIS = /(^|[\s("“])([*_])(?=\S)([^*_\n]{1,500}?)\2(?=[\s.,;:!?)"”]|$)/gm;
const QUOTE = /^> ?/gm;
const RULE = /^ {0,3}(?:[-*_] ?){3,}$/gm;
const CODE = /`([^`\n]{1,200})`/g;

/** Addresses, and pictures with what describes them. */
const TARGETS = /!\[[^\]\n]{0,300}\]\([^)\n]{0,600}\)|\]\([^)\n]{1,600}\)/g;

export const PLAIN_MARKDOWN: CleaningStep = { name: 'markdown', apply: plainMarkdown, mayRemove: [TARGETS] };

/** Markdown as plain text: marks out, words kept; line structure as it was. */
function plainMarkdown(text: string): string {
  return text
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(RULE, '')
    .replace(HEADING, '$1\n')
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$1$3')
    .replace(CODE, '$1')
    .replace(QUOTE, '');
}
