import type { Embed } from '#article/article.ts';

const CREDIT_END =
  /(?:\s[-–—]{1,2}\s?|\s?\/\s?|\|\s?)(?:(?:AFP|Reuters|REUTERS|AP|EPA|PTI|ANI|APP|Xinhua|dpa|EFE|INP|Online|PPI|White Star|Twitter|X|Facebook|Screengrab|File|Getty Images|Shutterstock|Unsplash|Supplied|Handout|Courtesy)(?:\s?\/\s?(?:\p{L}[\p{L} .]{1,40}))?|(?:file|photo|screengrab|handout)\b.{0,60})\.?\)?$/u;
const CREDIT_LABEL =
  /(?:^|[\s([])(?:photo|image|picture|pic|foto|credit|photograph|illustration)(?:s|graph)?(?: credits?| courtesy)?\s?(?::|by\b|\|).{1,100}$/i;
const CAPTION_START =
  /^(?:\[?(?:file photo|photo|image|caption|representational image|representative image|in this (?:file|photo|image|picture|handout))\b.{0,10}[:\]|.,-])/i;
const LONGEST = 320;

/** The caption that a line is (`A view of the bridge. — Reuters/File`, `Photo: …`), with its credit; null if it is prose. */
export function captionOf(line: string): Embed | null {
  if (line.length > LONGEST || line.length < 6) return null;
  const credit = CREDIT_END.exec(line)?.[0] ?? CREDIT_LABEL.exec(line)?.[0] ?? null;
  if (credit === null && !CAPTION_START.test(line)) return null;
  const author = credit === null ? null : credit.replace(LABEL, '').trim();
  return { kind: 'other', url: null, text: line, author: author === '' ? null : author, handle: null, date: null };
}

const LABEL =
  /^[\s([|/–—-]*(?:(?:photo|image|picture|pic|foto|credit|photograph|illustration)(?:s|graph)?(?: credits?| courtesy)?\s?(?::|by\b|\|))?/i;
