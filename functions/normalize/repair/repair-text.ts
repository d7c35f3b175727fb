import { type Cleaned, type CleaningStep, clean } from './clean.ts';
import { decodeEntities, ENTITIES } from './entities.ts';
import { withoutLiveMarkup } from './live-markup.ts';
import { MISREAD, repairMojibake } from './mojibake.ts';
import { streamSafe } from './stream-safe.ts';

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
const FORM_FEEDS = /[\f\v]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g;
const ESCAPED_NEWLINE = /\\r?\\n/g;
/** Korean letters may come one by one; three of them make one syllable. */
const JAMO = /[\u1100-\u11ff]/g;

/** Tags that leaked into plain text: block tags part paragraphs, the others vanish. What is no known tag (`<unknown>`) is text. */
const BLOCK_TAG = /<\/?(?:p|br|div|h[1-6]|li|ul|ol|blockquote|tr|table)(?:\s[^<>]{0,300})?\s?\/?>/gi;
const INLINE_TAG =
  /<\/?(?:b|i|em|strong|sup|sub|span|a|u|font|small|s|strike|mark|cite|q|abbr|time|td|th)(?:\s[^<>]{0,300})?\s?\/?>/gi;

/** In the order in which they are applied. */
export const REPAIRS: readonly CleaningStep[] = [
  { name: 'well-formed', apply: (text) => text.toWellFormed(), mayRemove: [] },
  {
    name: 'line-ends',
    apply: (text) => text.replace(LINE_ENDS, '\n').replace(FORM_FEEDS, '\n'),
    mayRemove: [],
  },
  { name: 'mojibake', apply: repairMojibake, mayRemove: [MISREAD] },
  { name: 'controls', apply: (text) => text.replace(CONTROLS, ''), mayRemove: [] },
  { name: 'tags', apply: dropTags, mayRemove: [BLOCK_TAG, INLINE_TAG] },
  { name: 'entities', apply: decodeEntities, mayRemove: [ENTITIES] },
  { name: 'escaped-tags', apply: dropTags, mayRemove: [BLOCK_TAG, INLINE_TAG] },
  { name: 'live-markup', apply: withoutLiveMarkup, mayRemove: [] },
  { name: 'spaces', apply: (text) => text.replace(SPACES, ' '), mayRemove: [] },
  { name: 'nfc', apply: (text) => streamSafe(text).normalize('NFC'), mayRemove: [JAMO] },
];

/** Text whose line breaks were written as the two characters `\n` (a dump of escaped strings) and that has no real ones. */
export const UNESCAPE: CleaningStep = {
  name: 'escaped-line-ends',
  apply: (text) => (text.includes('\n') || !text.includes('\\n') ? text : text.replace(ESCAPED_NEWLINE, '\n')),
  mayRemove: [ESCAPED_NEWLINE],
};

function dropTags(text: string): string {
  return text.includes('<') ? text.replace(BLOCK_TAG, '\n\n').replace(INLINE_TAG, '') : text;
}

/** Plain text made clean: well-formed, line ends `\n`, double-encoded UTF-8 decoded, control characters out, HTML
 * entities that leaked into the text decoded, exotic spaces plain, NFC. Names every repair it made; clean text comes out as it
 * went in. Zero-width, soft-hyphen and direction characters stay: they belong to some scripts. */
export function repairText(source: string): Cleaned {
  return clean(source, REPAIRS);
}
