import { findDate } from '../dates/read-date.ts';
import { lettersLost } from '../letters-lost.ts';
import { isAffiliation } from '../text/affiliation.ts';
import { BYLINE_WORDS, DATE_WORDS, ROLE_WORDS } from './attribution-words.ts';
import { creditsOf } from './credit-line.ts';
import { weightOf } from './letters.ts';
import { shownNames } from './person-names.ts';

const LONGEST = 160;
const TOP = 5;
const LAST = 2;
const MOST_DATES = 3;
const CLOCK = /\d{1,2}(?:[:.h時点시]\s?\d{2}(?::\d{2})?(?:分|분)?|\s?(?:am|pm|Uhr|h|uur|hs))(?!\p{L})/giu;
const COUNT = /(?<!\p{N})\d{1,2}(?!\p{N})/gu;
/** Time that it takes to read. */
const READING = /\d{1,3}\s?(?:min(?:ute[sn]?|\.)?|minutos|minuti|dakika|dk|мин|menit|分)(?!\p{L})/iu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:d[aei]s?|del|van|von|der|bin|al|el|\p{Lu}[\p{L}\p{M}.'’-]*)){0,5}$/u;
const EDGES = /^[\s,;:|/·•–—\-()[\].]+|[\s,;:|/·•–—\-()[\].]+$/gu;
/** Paragraphs from this length on are text, so enough is left to be an article. */
const TEXT = 80;

/**
 * Whether a line says who wrote and when, and nothing else ("Par Hélène Roussel – publié le 4 mai 2023"): what is left without its
 * dates, clock times, the known authors and the words that stand around these is nothing, or one name behind a word for "by". `labels`: names
 * of site and section, which stand beside a date.
 */
export function isAttributionLine(
  line: string,
  authors: readonly string[],
  language: string | null,
  labels: readonly string[] = [],
): boolean {
  if (line.length > LONGEST) return false;
  let rest = line;
  let dates = 0;
  for (let found = findDate(rest, { language }); found !== null && dates < MOST_DATES; dates++) {
    rest = `${rest.slice(0, found.start)} | ${rest.slice(found.end)}`;
    found = findDate(rest, { language });
  }
  let names = 0;
  for (const author of authors) {
    const at = rest.toLowerCase().indexOf(author.toLowerCase());
    if (author === '' || at < 0) continue;
    rest = `${rest.slice(0, at)} | ${rest.slice(at + author.length)}`;
    names++;
  }
  if (dates > 0) rest = withoutLabels(rest, labels);
  const unworded = rest.replace(CLOCK, ' ').replace(DATE_WORDS, ' ');
  const unsigned = unworded.replace(BYLINE_WORDS, ' ');
  const signed = unsigned !== unworded;
  if (signed && names > 0 && isCredit(line, authors)) return true;
  const left = unsigned.replace(ROLE_WORDS, ' ').replace(COUNT, ' ').replace(EDGES, '');
  if (!LETTER_OR_DIGIT.test(left)) return dates > 0 || names > 0 || READING.test(line);
  return signed && dates > 0 && NAME.test(left);
}

const PARTS = /\s*[\n|,;·•–—/]\s*/u;

/** Without the parts between signs that are a label of the page. */
function withoutLabels(text: string, labels: readonly string[]): string {
  const known = new Set(labels.map((label) => label.toLowerCase()));
  return text
    .split(PARTS)
    .filter((part) => !known.has(part.trim().toLowerCase()))
    .join(' | ');
}

const CREDIT_LONGEST = 80;
const SENTENCE = /[.!?。！？۔।]$/u;

/** A word for "by", a known author right behind it, and where the author works: no sentence. */
function isCredit(line: string, authors: readonly string[]): boolean {
  if (line.length > CREDIT_LONGEST || SENTENCE.test(line)) return false;
  const opening = line.slice(0, 24).search(BYLINE_START);
  return opening === 0 && authors.some((name) => AFTER_NAME.test(afterName(line, name)));
}

const BYLINE_START = new RegExp(`^(?:${BYLINE_WORDS.source})`, 'iu');
/** Nothing, or what is set off by a sign. */
const AFTER_NAME = /^\s*(?:$|[,(|/–—-])/u;

/** What stands behind a name that starts within the first words of a line; a letter if it does not. */
function afterName(line: string, name: string): string {
  const at = line.toLowerCase().indexOf(name.toLowerCase());
  return name === '' || at < 0 || at > 16 ? 'x' : line.slice(at + name.length);
}

const IN_BRACKETS = /^\s*\([^()]{2,60}\)\s*$/u;

/** A line of credits at either end of a text ("Text: A, Fotos: B"): of known authors, or of pictures alone by somebody with a name. */
function isCreditLine(line: string, authors: readonly string[]): boolean {
  const credits = creditsOf(line);
  if (credits === null) return false;
  const known = credits.writers.every((names) => authors.some((author) => author !== '' && names.includes(author)));
  return known && (credits.writers.length > 0 || credits.pictures.every((names) => shownNames([names]).length > 0));
}

/** The last line of a text may be its author, with place and standing in brackets. */
function isSignature(line: string, authors: readonly string[]): boolean {
  return authors.some((name) => name !== '' && line.startsWith(name) && IN_BRACKETS.test(line.slice(name.length)));
}

/** Old layouts set headline, byline and date into one block with the text, parted by single line breaks. */
function withoutTopLines(
  paragraph: string,
  titles: readonly string[],
  authors: readonly string[],
  language: string | null,
): string {
  const lines = paragraph.split('\n');
  const first = lines.findIndex(
    (line, i) =>
      !titles.includes(line.trim()) &&
      !isAttributionLine(line, authors, language, titles) &&
      !(i > 0 && isAffiliation(line) && isAttributionLine(lines[i - 1] ?? '', authors, language)),
  );
  return lines.slice(first < 0 ? lines.length : first).join('\n');
}

/**
 * Paragraphs without the lines of headline, byline and date among the first of them. These are read as author and date elsewhere. `titles`: what
 * the page gives as its headline or its own name. Guard against loss of text: only whole short lines go, and only where a paragraph of running text is left.
 */
export function withoutAttribution(
  paragraphs: readonly string[],
  authors: readonly string[],
  language: string | null,
  titles: readonly string[] = [],
): readonly string[] {
  const kept = paragraphs
    .map((paragraph, i) =>
      i < TOP && paragraph.includes('\n') ? withoutTopLines(paragraph, titles, authors, language) : paragraph,
    )
    .filter((line, i) => {
      const last = i === paragraphs.length - 1;
      if (line === '' || (last && isSignature(line, authors))) return false;
      if ((i < TOP || i >= paragraphs.length - LAST) && isCreditLine(line, authors)) return false;
      if (i >= TOP) return true;
      return (
        !isAttributionLine(line, authors, language, titles) && !(isAffiliation(line) && authors.length > 0 && i < 3)
      );
    })
    .filter((line, i) => i > 0 || !titles.includes(line));
  const lost = lettersLost(paragraphs, kept);
  return lost <= TOP * LONGEST && kept.some((paragraph) => weightOf(paragraph) >= TEXT) ? kept : paragraphs;
}
