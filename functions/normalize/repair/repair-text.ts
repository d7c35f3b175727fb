import { decodeEntities } from './entities.ts';
import { repairMojibake } from './mojibake.ts';

export interface Repaired {
  readonly text: string;
  readonly repairs: readonly string[];
}

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
const FORM_FEEDS = /[\f\v]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g;
const ESCAPED_NEWLINE = /\\r?\\n/g;

interface Step {
  readonly name: string;
  readonly apply: (text: string) => string;
}

const STEPS: readonly Step[] = [
  { name: 'well-formed', apply: (text) => text.toWellFormed() },
  { name: 'line-ends', apply: (text) => text.replace(LINE_ENDS, '\n').replace(FORM_FEEDS, '\n') },
  { name: 'mojibake', apply: repairMojibake },
  { name: 'controls', apply: (text) => text.replace(CONTROLS, '') },
  { name: 'tags', apply: dropTags },
  { name: 'entities', apply: decodeEntities },
  { name: 'spaces', apply: (text) => text.replace(SPACES, ' ') },
  { name: 'nfc', apply: (text) => text.normalize('NFC') },
];

/** Tags that leaked into plain text: block tags part paragraphs, the others vanish. What is no known tag (`<unknown>`) is text. */
const BLOCK_TAG = /<\/?(?:p|br|div|h[1-6]|li|ul|ol|blockquote|tr|table)(?:\s[^<>]{0,300})?\s?\/?>/gi;
const INLINE_TAG =
  /<\/?(?:b|i|em|strong|sup|sub|span|a|u|font|small|s|strike|mark|cite|q|abbr|time|td|th)(?:\s[^<>]{0,300})?\s?\/?>/gi;

function dropTags(text: string): string {
  return text.includes('<') ? text.replace(BLOCK_TAG, '\n\n').replace(INLINE_TAG, '') : text;
}

/** Plain text made clean: well-formed, line ends `\n`, double-encoded UTF-8 decoded, control characters out, HTML
 * entities that leaked into the text decoded, exotic spaces plain, NFC. Names every repair it made; clean text comes out as it
 * went in. Zero-width, soft-hyphen and direction characters stay: they belong to some scripts. */
export function repairText(source: string): Repaired {
  const repairs: string[] = [];
  let text = source;
  for (const { name, apply } of STEPS) {
    const next = apply(text);
    if (next !== text) repairs.push(name);
    text = next;
  }
  return { text, repairs };
}

/** Text whose line breaks were written as the two characters `\n` (a dump of escaped strings) and that has no real ones. */
export function unescapeNewlines(text: string): string {
  return text.includes('\n') || !text.includes('\\n') ? text : text.replace(ESCAPED_NEWLINE, '\n');
}
