import { monthOf } from '../dates/month-names.ts';

const CUT_WORD = /\s+\S*$/u;
const FULL_STOP = /[.。\s]+$/u;
const END = /[.!?…]["”’')\]]{0,2}(?=\s+["“‘'(]?[\p{Lu}\d])|[。！？]/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Gov|Sen|Rep|Rev|Hon|St|Mt|Ft|Jr|Sr|Inc|Ltd|Co|Corp|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.N|U\.K|a\.m|p\.m|Calif|Ala|Ariz|Ark|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/u;
const BULLET = /^[*•·▪]\s+/;
const LONGEST = 160;

/** The first sentence of a paragraph, without its full stop, cut at a word after 160 characters: a title where the input
 * has none. Full stops of abbreviations, of initials and of a day before its month (`am 12. März`) do not end it. */
export function firstSentence(paragraph: string): string {
  const text = paragraph.trim().replace(BULLET, '').slice(0, 2_000);
  let end = text.length;
  for (const match of text.matchAll(END)) {
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(0, match.index))) continue;
    if (match[0] === '.' && isDayBeforeMonth(text, match.index)) continue;
    end = match.index;
    break;
  }
  const sentence = text.slice(0, end).replace(FULL_STOP, '').trim();
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.slice(0, LONGEST).replace(CUT_WORD, '');
  return `${cut.toWellFormed()}…`;
}

function isDayBeforeMonth(text: string, stop: number): boolean {
  const [word = ''] = WORD_BEHIND.exec(text.slice(stop + 1, stop + 20)) ?? [];
  return DAY.test(text.slice(Math.max(0, stop - 3), stop)) && monthOf(word.trim()) !== null;
}

const DAY = /(?:^|[^\p{L}\p{N}])\d{1,2}$/u;
const WORD_BEHIND = /^\s\p{L}{3,14}/u;
