import type { Note } from '#article/article.ts';

const KINDS: readonly (readonly [kind: Note['kind'], pattern: RegExp])[] = [
  [
    'kill',
    /^\W{0,5}(?:(?:mandatory|urgent|attention|editors?:?)\s){0,2}(?:kill|story kill|kill notice|story withdrawal|withdrawal|story withdrawn|(?:please|pls) (?:kill|disregard|withdraw)|(?:the|this) story (?:is|was|has been) withdrawn)\b/i,
  ],
  [
    'correction',
    /^\W{0,5}(?:corrections?|corrected|corrige|corrects?|corrective|errata?|erratum|refile|refiles|refiling)\b(?:\s?[:—–(-]|\s(?:this|the|an earlier|in|to|and)\b|\sof\b)/i,
  ],
  ['clarification', /^\W{0,5}clarifi(?:cation|es)\s?[:—–-]/i],
  [
    'editors-note',
    /^\W{0,5}(?:editor(?:['’]?s|s['’])?(?: |-)note|eds|ed['’]?s note|note to (?:editors|readers)|editors)\s{0,2}[:—–.-]/i,
  ],
];
const CORRECTED_LATER =
  /^(?:an earlier version of this|this (?:story|article|report|item|post) (?:has been|was) (?:updated|corrected|amended|edited)|this (?:story|article|version) corrects|the (?:story|article) has been (?:updated|corrected))\b/i;
/** `(Adds quotes)`, `(Corrects name in paragraph 4)`: what changed, for editors. */
const BRACKETED =
  /^\((?:adds?|updates?|recasts?|rewrites?|changes?|upd(?:ates)? with|new throughout|repeats?|writethru|removes?|inserts?|includes?|tops?|restores?|drops?|clarifies|fixes|refiles?|corrects?)\b[^()\n]{0,250}\)\s{0,3}$/i;
const CORRECTS = /^\((?:corrects|clarifies)\b/i;
const LONGEST = 900;

/** What kind of note to the reader or to editors a paragraph is (correction, clarification, editor's note, kill, update line), or null for prose. */
export function noteOf(paragraph: string): Note | null {
  if (paragraph.length > LONGEST) return null;
  if (CORRECTED_LATER.test(paragraph)) return { kind: 'correction', text: paragraph };
  if (BRACKETED.test(paragraph)) return { kind: CORRECTS.test(paragraph) ? 'correction' : 'update', text: paragraph };
  for (const [kind, pattern] of KINDS) {
    if (!pattern.test(paragraph)) continue;
    return { kind, text: paragraph };
  }
  return null;
}
