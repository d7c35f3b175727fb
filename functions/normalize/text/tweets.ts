import type { Embed } from '#article/article.ts';
import { MONTHS } from './dateline-words.ts';

/** `— Kamran Khan (@AajKamranKhan) February 17, 2023` at the end: how an embedded post ends when a page is turned into text. */
const SIGNATURE =
  /\s?(?:—|–|―|--|-|&mdash;)\s?([^\n()]{1,80}?)\s?\(@(\w{1,20})\)\s{0,2}(?:(\p{L}{3,10})\.?\s(\d{1,2}),\s(\d{4})|(\d{1,2})\s(\p{L}{3,10})\.?,?\s(\d{4}))?\s{0,3}$/u;
const PICTURE = /\bpic\.(?:twitter|x)\.com\/\w{1,40}|https?:\/\/t\.co\/\w{1,20}/g;
const STATUS = /https?:\/\/(?:mobile\.)?(?:twitter|x)\.com\/\w{1,20}\/status\/\d{1,25}/;
const SHORT = 600;

/** The embedded post that a paragraph is, or null if it is prose. Only a signed one counts, or one that is short and ends in a picture link. */
export function tweetOf(paragraph: string): Embed | null {
  const signature = SIGNATURE.exec(paragraph);
  if (signature === null || paragraph.length > SHORT) return null;
  const [whole, author = '', handle = '', monthA, dayA, yearA, dayB, monthB, yearB] = signature;
  const text = paragraph.slice(0, paragraph.length - whole.length);
  return {
    kind: 'tweet',
    url: addressOf(STATUS.exec(paragraph)?.[0] ?? text.match(PICTURE)?.[0]),
    text: text.replace(PICTURE, '').trim(),
    author: author.trim(),
    handle,
    date: dayOf(yearA ?? yearB, monthA ?? monthB, dayA ?? dayB),
  };
}

function addressOf(found: string | undefined): string | null {
  if (found === undefined) return null;
  return found.startsWith('http') ? found : `https://${found}`;
}

function dayOf(year: string | undefined, monthName: string | undefined, day: string | undefined): string | null {
  const month = MONTHS.get(monthName?.toLowerCase() ?? '');
  if (year === undefined || month === undefined || day === undefined) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
