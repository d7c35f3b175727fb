import type { DateCandidate, Embed, Note } from '#article/article.ts';
import { scopeOf } from '#article/ids.ts';
import { BEFORE_PART, BEGINS_UPDATED } from '../dates/update-words.ts';
import { type Draft, emptyDraft, type Reading } from '../draft.ts';
import { lettersLost } from '../letters-lost.ts';
import { clean, lossWarning, takesText } from '../repair/clean.ts';
import { kindOfSection } from '../section-kind.ts';
import { readStatedDate } from '../stated-date.ts';
import { type StatedEmbargo, statedEmbargo } from '../stated-embargo.ts';
import { type BackMatter, readBackMatter } from './back-matter.ts';
import { authorsOf } from './byline.ts';
import { captionOf } from './captions.ts';
import { withoutWeekday } from './date-line.ts';
import { NEWS_AGENCIES } from './dateline-words.ts';
import { type Embargo, embargoOf } from './embargo.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { readHeader } from './header.ts';
import { looksLikeMarkdown, PLAIN_MARKDOWN } from './markdown.ts';
import { noteOf } from './notes.ts';
import { withPlaceJoined } from './place-line.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { tweetOf } from './tweets.ts';

const LETTER = /\p{L}/u;

/** A draft of a plain-text story (wire copy, a crawl dump, Markdown, a note from a reporter): machine header, headline,
 * byline and date lines apart; embedded posts and notes apart; the rest is the body, untouched. Refused: text without a letter. */
export function readText(text: string): Reading {
  if (!LETTER.test(text)) return { ok: false, refusal: { code: 'no-text', message: 'there is no text in it' } };
  const header = readHeader(text);
  const source = text.slice(header.end);
  const markdown = looksLikeMarkdown(source);
  const cleaned = clean(source, markdown ? [PLAIN_MARKDOWN] : []);
  const { back, front, repairs, warnings } = takeApart(splitParagraphs(cleaned.text));
  const sorted = withoutAgency(sortParagraphs(front.body), front.notes);
  const field = (...names: readonly string[]) =>
    names.map((name) => header.fields.get(name)).find((value) => value !== undefined) ?? null;
  const title = field('headline', 'title', 'subject') ?? front.title;
  const byline = field('byline', 'author', 'authors', 'by') ?? front.byline ?? back.credit;
  const section = field('section', 'category') ?? front.section;
  const stated = field('embargo');
  const embargo = front.embargo ?? (stated === null ? null : embargoOf(`Embargo: ${stated}`));
  const draft: Draft = {
    ...emptyDraft(markdown ? 'markdown' : 'text'),
    kind: kindOfSection(section ?? '') ?? 'article',
    kindConfidence: 70,
    uri: field('uri', 'id', 'guid'),
    scope: scopeOf(field('source', 'publisher', 'publication')),
    url: field('url', 'link'),
    source: sourceOf(field('source', 'publisher', 'publication'), front, back),
    language: field('language', 'lang'),
    section,
    located: front.located,
    maybeLocated: front.maybeLocated,
    description: field('description', 'summary', 'abstract', 'subtitle') ?? front.description,
    ...embargoIn(stated, embargo),
    title,
    titleBasis: title === null ? 'none' : header.fields.size > 0 && title !== front.title ? 'header' : 'headline',
    byline,
    authors: byline === null ? [] : authorsOf(byline),
    pubStatus: [...front.notes, ...sorted.notes].some((note) => note.kind === 'kill') ? 'canceled' : 'usable',
    embeds: [...front.captions, ...sorted.embeds],
    notes: [...front.notes, ...sorted.notes],
    paragraphs: withPlaceJoined(sorted.body),
    repairs: [...cleaned.repairs, ...repairs],
    dateCandidates: [
      ...header.dates,
      ...fieldDates(header.fields),
      ...front.dateLines.flatMap(lineDate),
      ...(back.published === null ? [] : lineDate(back.published)),
      ...sentDate(back.sent),
    ],
    warnings: [...(embargo?.latest === true ? ['embargo-zone-assumed'] : []), ...cleaned.warnings, ...warnings],
  };
  return { ok: true, draft };
}

/** A header field counts before the name over the story, that before the one under it. */
function sourceOf(field: string | null, front: FrontMatter, back: BackMatter): string | null {
  return field ?? front.source ?? back.source;
}

/** The embargo that a line in front states, else that of a header field. */
function embargoIn(field: string | null, line: Embargo | null): StatedEmbargo | null {
  return line === null
    ? statedEmbargo(field)
    : {
        embargoedUntil: line.until,
        embargoUnread: line.until === null,
      };
}

/** Under a kill the name of the agency is no text. */
function withoutAgency(sorted: ReturnType<typeof sortParagraphs>, notes: readonly Note[]) {
  const killed = [...notes, ...sorted.notes].some(({ kind }) => kind === 'kill');
  const body = sorted.body.filter((line) => !(killed && NEWS_AGENCIES.has(line.toLowerCase())));
  return { ...sorted, body };
}

/** What stands behind a story, then what stands before it; neither may take the story. */
function takeApart(paragraphs: readonly string[]) {
  const taken = readBackMatter(paragraphs);
  const noBack = takesText(paragraphs, taken.body);
  const back = noBack ? { ...taken, body: paragraphs } : taken;
  const found = readFrontMatter(back.body);
  const noFront = lettersLost(back.body, partsOf(found)) > MUCH;
  const front = noFront ? { ...found, body: back.body.filter((paragraph) => paragraph !== found.title) } : found;
  return {
    back,
    front,
    repairs: lettersLost(paragraphs, back.body) > 0 ? ['back-matter'] : [],
    warnings: [...(noBack ? [lossWarning('back-matter')] : []), ...(noFront ? [lossWarning('front-matter')] : [])],
  };
}

/** Everything of the front matter that is kept somewhere. */
function partsOf(front: FrontMatter): readonly string[] {
  const {
    title,
    byline,
    section,
    source,
    description,
    located,
    maybeLocated,
    dateLines,
    markers,
    notes,
    captions,
    body,
  } = front;
  const fields = [title, byline, section, source, description, located, maybeLocated].flatMap((field) => field ?? []);
  const told = [...notes, ...captions].map(({ text }) => text ?? '');
  return [...fields, ...dateLines, ...markers, ...told, ...body];
}

/** Front matter that is not kept anywhere (section words, share buttons) is short. */
const MUCH = 400;

function sortParagraphs(paragraphs: readonly string[]) {
  const body: string[] = [];
  const embeds: Embed[] = [];
  const notes: Note[] = [];
  for (const paragraph of paragraphs) {
    const signed = tweetOf(paragraph);
    const embed = signed ?? captionOf(paragraph);
    const note = embed === null ? noteOf(paragraph) : null;
    if (signed !== null) embeds.push(withTextBefore(signed, body));
    else if (embed !== null) embeds.push(embed);
    else if (note !== null) notes.push(note);
    else body.push(paragraph);
  }
  return { body, embeds, notes };
}

/** A signature on a line of its own signs the paragraph before it, when that carries the link of a post. */
function withTextBefore(tweet: Embed, body: string[]): Embed {
  const before = body.at(-1);
  if (tweet.text !== '' || before === undefined || !POST_LINK.test(before)) return tweet;
  body.pop();
  return { ...tweet, url: POST_LINK.exec(before)?.[0] ?? null, text: before.replace(POST_LINK, '').trim() };
}

const POST_LINK = /(?:https?:\/\/t\.co\/\w{1,20}|pic\.(?:twitter|x)\.com\/\w{1,40})/;

const PUBLISHED = [
  'date',
  'sent',
  'published',
  'pubdate',
  'publication date',
  'date published',
  'datepublished',
] as const;
const MODIFIED = ['updated', 'last updated', 'modified'] as const;

function fieldDates(fields: ReadonlyMap<string, string>): readonly DateCandidate[] {
  const read = (names: readonly string[], role: DateCandidate['role']) =>
    names.flatMap((name) =>
      unsureOrder(readStatedDate(fields.get(name) ?? '', { role, basis: 'header', in: 'header', confidence: 93 })),
    );
  return [...read(PUBLISHED, 'published'), ...read(MODIFIED, 'modified')];
}

/** The wire's own stamp: a day, and a clock whose zone is seldom written. */
function sentDate(sent: BackMatter['sent']): readonly DateCandidate[] {
  const origin = { role: 'published', basis: 'header', in: 'header', confidence: 86 } as const;
  return readStatedDate(sent?.value ?? null, origin).map((candidate) => ({ ...candidate, text: sent?.text ?? '' }));
}

function lineDate(line: string): readonly DateCandidate[] {
  return line.split(BEFORE_PART).flatMap((part) => {
    const role = BEGINS_UPDATED.test(part) ? 'modified' : 'published';
    const candidates = readStatedDate(withoutWeekday(part), { role, basis: 'header', in: 'header', confidence: 88 });
    return unsureOrder(candidates.map((candidate) => ({ ...candidate, text: line.trim() })));
  });
}

const NUMBERS = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/;

/** `3/4/2024` is read with the day first, and may be the fourth of March. */
function unsureOrder(candidates: readonly DateCandidate[]): readonly DateCandidate[] {
  return candidates.map((candidate) => {
    const [, first, second] = NUMBERS.exec(candidate.text) ?? [];
    const unsure = first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12;
    return unsure ? { ...candidate, confidence: 60 } : candidate;
  });
}
