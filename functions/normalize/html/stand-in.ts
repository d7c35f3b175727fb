import type { RejectCode } from '#article/reject.ts';
import type { Block } from './blocks.ts';
import { dateAtTop } from './body-signals.ts';
import type { Body } from './choose-body.ts';
import { type Head, metaOf } from './head.ts';
import { weightOf } from './letters.ts';
import { ADDRESSED, CHOICES, STAND_INS, STORED, type StandIn } from './stand-in-words.ts';

/** What a page is that came in the place of an article, and the line by which it is known. */
export interface StandInPage {
  readonly code: Extract<RejectCode, 'error-page' | 'access-wall'>;
  readonly what: string;
  readonly line: string;
}

type Kind = StandIn | 'consent';

const WHAT: Readonly<Record<Kind, readonly [StandInPage['code'], string]>> = {
  missing: ['error-page', 'a notice that the article is not there'],
  failed: ['error-page', 'a notice that the site is out of order'],
  parked: ['error-page', 'the placeholder of a domain without a site'],
  refused: ['access-wall', 'a refusal of access'],
  robot: ['access-wall', 'a check of the browser'],
  login: ['access-wall', 'a form to log in'],
  consent: ['access-wall', 'a demand for consent'],
};
const KINDS: readonly StandIn[] = ['missing', 'failed', 'refused', 'robot', 'login', 'parked'];

const SEPARATOR = /\s+[|–—·•»:-]{1,2}\s+|\s*[|｜]\s*|:\s+/u;
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'title']);
/** A heading longer than this tells a story. */
const LONGEST_HEADING = 90;
/** A notice says what it has to say in fewer letters; terms of consent take more. */
const LONGEST_NOTICE = 700;
/** So much text of its own makes a page an article, whatever its heading says; */
const OWN_TEXT = 250;
/** where it states a day of publication, or where no heading says just that, less is enough. */
const LITTLE_TEXT = 160;
/** Shorter lines are labels. */
const SENTENCE = 60;
const MOST_LINES = 400;

/**
 * Whether a page is a notice in the place of an article (not found, removed, out of order, robot check, log-in, consent,
 * parked domain); null for any other. A heading that says so decides where the page has no text of its own beside it;
 * without such a heading, a notice must be most of what the page has to say. An article about error pages or cookies has text of its own.
 */
export function standInOf(head: Head, blocks: readonly Block[], body: Body, title: string | null): StandInPage | null {
  const texts = body.paragraphs.length > 0 ? body.paragraphs : blocks.map((block) => block.text);
  const lines = linesOf(texts.slice(0, MOST_LINES), blocks);
  if (lines === null) return null;
  const own = sum(lines.filter((line) => line.kind === null && line.weight >= SENTENCE));
  const told = headingsOf(head, blocks, title);
  const dated = statesDay(head) || dateAtTop(blocks);
  if (told !== null && own < (told.plainly && !dated ? OWN_TEXT : LITTLE_TEXT)) return page(told.kind, told.text);
  const notices = lines.filter((line) => line.kind !== null);
  const [notice] = notices;
  if (notice === undefined || notice.kind === null || own >= LITTLE_TEXT || sum(notices) < 2 * own) return null;
  if (told === null && (title === null || kindOf(title) === null) && lines.some((line) => tells(line, title)))
    return null;
  return notice.kind === 'consent' || sum(notices) <= LONGEST_NOTICE ? page(notice.kind, notice.text) : null;
}

interface Line {
  readonly text: string;
  readonly weight: number;
  readonly kind: Kind | null;
}

/** The lines of a text and what each gives notice of; null as soon as they have so much text of their own that no heading could
 * speak against it. Terms of consent count only where the page offers the choice and speaks to its reader in one of them. */
function linesOf(texts: readonly string[], blocks: readonly Block[]): Line[] | null {
  const asks = offersChoice(blocks) && texts.some((text) => kindOf(text) === 'consent');
  const lines: Line[] = [];
  let own = 0;
  for (const text of texts) {
    const said = kindOf(text);
    const term = asks && STORED.test(text.slice(0, LONGEST_NOTICE)) ? 'consent' : null;
    const kind = said === null || said === 'consent' ? term : said;
    const weight = weightOf(text);
    if (kind === null && weight >= SENTENCE) own += weight;
    if (own >= OWN_TEXT) return null;
    lines.push({ text, weight, kind });
  }
  return lines;
}

const sum = (lines: readonly { readonly weight: number }[]): number =>
  lines.reduce((total, line) => total + line.weight, 0);

function page(kind: Kind, line: string): StandInPage {
  const [code, what] = WHAT[kind];
  return { code, what, line: line.slice(0, LONGEST_HEADING) };
}

/** What a line of a notice speaks of, or null for any other line. */
function kindOf(text: string): Kind | null {
  const start = text.slice(0, LONGEST_NOTICE);
  const found = start.length <= LONGEST_LINE ? KINDS.find((kind) => STAND_INS[kind].test(start)) : undefined;
  return found ?? (STORED.test(start) && ADDRESSED.test(start) ? 'consent' : null);
}

const LONGEST_LINE = 400;

/** The first of the page's titles and headings, or of their parts between separators, that gives notice. */
function headingsOf(
  head: Head,
  blocks: readonly Block[],
  title: string | null,
): { readonly kind: Kind; readonly text: string; readonly plainly: boolean } | null {
  const shown = blocks.filter((block) => HEADINGS.has(block.host.tag)).slice(0, 3);
  const whole = [head.htmlTitle, title, metaOf(head, 'og:title'), ...shown.map((block) => block.text)];
  for (const text of whole) {
    if (text === null || text.length > LONGEST_HEADING) continue;
    for (const part of [text, ...text.split(SEPARATOR)]) {
      const kind = KINDS.find((one) => STAND_INS[one].test(part));
      if (kind !== undefined) return { kind, text, plainly: coverage(kind, part) >= PLAINLY };
    }
  }
  return null;
}

/** So much of a heading is the notice itself where it says nothing else. */
const PLAINLY = 0.6;

const coverage = (kind: StandIn, part: string): number => (STAND_INS[kind].exec(part)?.[0].length ?? 0) / part.length;

const statesDay = (head: Head): boolean =>
  metaOf(head, 'article:published_time', 'datepublished', 'pubdate', 'parsely-pub-date') !== null ||
  head.articles.some((node) => node.value['datePublished'] !== undefined);

const WORDS = /[\p{L}\p{M}\p{N}]{4,}/gu;

/** Whether a sentence tells what the title says: two of its words, or three in one that may be a notice. */
function tells({ text, weight, kind }: Line, title: string | null): boolean {
  if (weight < SENTENCE) return false;
  const words = new Set((title ?? '').toLowerCase().match(WORDS) ?? []);
  const shared = new Set((text.toLowerCase().match(WORDS) ?? []).filter((word) => words.has(word)));
  return shared.size >= (kind === null ? 2 : 3);
}

const offersChoice = (blocks: readonly Block[]): boolean =>
  blocks.some(({ text }) => text.length <= SENTENCE && CHOICES.test(text));
