import type { CleaningStep } from '../repair/clean.ts';

const LINK =
  /[ \t]?(?:\[ ?https?:\/\/[^\s\]]{1,2000} ?\]|\( ?https?:\/\/[^\s)]{1,2000} ?\)|<https?:\/\/[^\s>]{1,2000}>)(?: (?=[.,;:!?](?:\s|$)))?/g;
/** `** A heading` over a row of dashes. */
const HEADING = /^\*\* ?([^\n]{1,200})\n-{5,200}[ \t]*$/gm;
const ROW = /\n-{5,200}[ \t]*$/gm;

/** What programs make of a letter in HTML when they write it as plain text: the address behind each link, and rows under headings. */
export const PLAIN_LETTER: readonly CleaningStep[] = [
  { name: 'link-addresses', apply: (text) => text.replace(LINK, ''), mayRemove: [LINK] },
  { name: 'letter-headings', apply: (text) => text.replace(HEADING, '$1\n'), mayRemove: [ROW] },
];
