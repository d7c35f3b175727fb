import type { Block } from './blocks.ts';
import { CUE, cuesOf } from './cues.ts';
import { weightOf } from './letters.ts';
import type { PageEvidence } from './page-facts.ts';
import type { ElementNode } from './tree.ts';
import { wordingOf } from './wording.ts';

/** Boxes that are never the text, by what publishers call them; the guard below keeps wrappers with such a name. */
const BOX =
  /newsletter|sign-?up(?:$|[-_ ])|(?:^|[-_ ])subscribe(?:$|[-_ ])|subscribe-(?:inline|box|form|cta)|author-?_?(?:bio|box|info|card|profile|about|desc\w*)|about-?(?:the-?)?author|(?:^|[-_ ])bio(?:$|[-_ ])|(?:^|[-_ ])comments?(?:$|[-_ ])|comments?-?(?:list|section|area|form)|kommentare|comentarios|yorum|disqus|te-puede|leia-mais|lire-aussi|ilgili|etiket|rich-link|inline-?(?:asset|article|promo|teaser|related)|related-?(?:links?|articles?|posts?|stories|news|box)|read-?(?:more|also)-?(?:box|links?)|alsoread|video-?_{0,2}(?:description|caption|title)|share-?(?:bar|tools|buttons?)|cookie-?(?:banner|notice)/i;
/** An invitation names a channel and asks the reader to join it. */
const CHANNEL = /telegram|whatsapp|google news|facebook|instagram|youtube|viber|line公式|微信|公众号/iu;
const INVITING =
  /(?:^|[^\p{L}])(?:join (?:our|us)|follow us|subscribe|clique|siga|únete|síguenos|suscríbete|seguici|iscriviti|folge|folgen sie|abonnez|rejoignez|suivez|ikuti|bergabung|gabung|takip|katıl|abone|подпис|подпиш|підпиш|obserwuj|sledujte|تابعنا|تابعوا|اشترك|जुड़|फॉलो|关注|關注|フォロー)/iu;
/** Whole lines that belong to the page, not to its text: log-in notes under comments, where a paper printed it. */
const LINE =
  /^(?:《.{2,24}》\s?[（(].{4,40}版\s?[)）]|\(?责编[:：].{1,40}|yorum (?:yapabilmek|yapmak).{0,60}|чтобы участвовать в дискуссии.{0,80}|(?:you must|please) (?:be logged|log) in to .{0,60}|(?:inicia|debes iniciar) sesión para comentar.{0,40}|无断転載.{0,30}|無断転載.{0,30})$/iu;
/** Nothing but labels of topics ("#bridge #river"). */
const LABELS = /^(?:#[\p{L}\p{M}\p{N}_]{1,40}[\s,|·]{0,3}){1,20}$/u;
const CAMEL = /([a-z])([A-Z])/g;
const SENTENCE = /[.!?。！？۔।…]["”»’」]?$/u;
const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const QUOTED: ReadonlySet<string> = new Set(['blockquote', 'aside', 'q', 'figure']);
/** A box with more of the text than this is the text, whatever its name. */
const SMALL_BOX = 0.25;
/** The guard around it all: at least so much of the chosen text stays, or nothing goes. */
const KEPT = 0.7;
const LABEL = 40;
const LEAD_SHORTEST = 50;
const LEAD_LONGEST = 700;

/**
 * The choice of the trained weights, put right where what a page calls its parts speaks plainly: named boxes of signup, comments,
 * author notes and related links go, so do pull quotes that repeat the text, lists of share labels, invitations to channels and
 * headings with nothing under them; a lead set as a heading between headline and text comes in. At least 7 tenths of the chosen
 * text stay, or the choice is returned as it was. Rules of names and words in many languages, none of a site.
 */
export function tidyBody(
  blocks: readonly Block[],
  chosen: readonly boolean[],
  { title, description }: Pick<PageEvidence, 'title' | 'description'>,
): boolean[] {
  const before = massOf(blocks, chosen);
  const masses = massesOf(blocks, chosen);
  const tidy = [...chosen];
  const squashed = blocks.map((block) => (chosen[block.index] === true ? squash(block.text) : ''));
  const boxes = new Map<ElementNode, boolean>();
  let quotes = 0;
  for (const block of blocks) {
    if (chosen[block.index] !== true) continue;
    const quoted = quotes < MOST_QUOTES && isQuoted(block);
    if (quoted) quotes++;
    if (
      inBox(block, masses, before, boxes) ||
      isLine(block.text) ||
      isInvitation(block) ||
      isCaption(block.host) ||
      (quoted && isRepeated(block, squashed))
    )
      tidy[block.index] = false;
  }
  dropLabelLists(blocks, tidy);
  dropMenuCells(blocks, tidy);
  dropRelatedLists(blocks, tidy);
  addSubheads(blocks, tidy);
  dropBareHeadings(blocks, tidy);
  dropEdges(blocks, tidy);
  if (massOf(blocks, tidy) < KEPT * before) return [...chosen];
  addBullets(blocks, tidy, title);
  addLead(blocks, tidy, title, description);
  return tidy;
}

const squash = (text: string): string => text.toLowerCase().replace(NOT_WORD, '');

function massOf(blocks: readonly Block[], chosen: readonly boolean[]): number {
  return blocks.reduce((sum, block) => sum + (chosen[block.index] === true ? block.text.length : 0), 0);
}

/** How much of the chosen text each element holds. */
function massesOf(blocks: readonly Block[], chosen: readonly boolean[]): ReadonlyMap<ElementNode, number> {
  const masses = new Map<ElementNode, number>();
  for (const block of blocks) {
    if (chosen[block.index] !== true) continue;
    for (let element: ElementNode | null = block.host; element !== null; element = element.parent)
      masses.set(element, (masses.get(element) ?? 0) + block.text.length);
  }
  return masses;
}

function inBox(
  block: Block,
  masses: ReadonlyMap<ElementNode, number>,
  whole: number,
  boxes: Map<ElementNode, boolean>,
): boolean {
  for (let element: ElementNode | null = block.host; element !== null; element = element.parent) {
    if ((masses.get(element) ?? 0) > SMALL_BOX * whole) return false;
    const known = boxes.get(element) ?? isBox(element);
    boxes.set(element, known);
    if (known) return true;
  }
  return false;
}

function isBox(element: ElementNode): boolean {
  const name = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`;
  return name.length > 2 && BOX.test(name.slice(0, 300).replace(CAMEL, '$1-$2'));
}

function isLine(text: string): boolean {
  if (text.length > 260) return false;
  return LINE.test(text) || LABELS.test(text) || (CHANNEL.test(text) && INVITING.test(text));
}

/** A line that begins like an invitation to read on and is a link for the most part ("Baca juga: ..."). */
function isInvitation(block: Block): boolean {
  const { text, linkChars } = block;
  return text.length <= LONGEST_INVITATION && linkChars >= 0.5 * text.length && wordingOf(text)[RELATED] === true;
}

/** The line under a picture; a figure around a quotation or a table is none. */
function isCaption(host: ElementNode): boolean {
  for (let element: ElementNode | null = host, up = 0; element !== null && up < 4; element = element.parent, up++)
    if (element.tag === 'figcaption') return true;
  if (CAPTION.test(host.attributes['class'] ?? '')) return true;
  const { parent } = host;
  return parent !== null && parent.children.length === 1 && CAPTION.test(parent.attributes['class'] ?? '');
}

/** Captions by name, where they are no `figcaption`: of 28 such blocks one was in a labelled text. */
const CAPTION = /(?:^|[-_ ])(?:wp-|image|photo|media|figure|picture|img)?[-_]{0,2}caption(?:[-_]?text)?(?:$|[-_ ])/i;

const LONGEST_INVITATION = 260;
const RELATED = 0;

/** A page has a few pull quotes; each is looked for in the whole text, so their number is bounded. */
const MOST_QUOTES = 40;
const SHORTEST_QUOTE = 12;
const LONGEST_QUOTE = 600;

function isQuoted(block: Block): boolean {
  if (block.text.length > LONGEST_QUOTE) return false;
  for (let element: ElementNode | null = block.host, up = 0; element !== null && up < 3; element = element.parent, up++)
    if (QUOTED.has(element.tag) || (cuesOf(element) & CUE.embed) !== 0) return true;
  return false;
}

/** A pull quote says again what a longer paragraph says. */
function isRepeated(block: Block, squashed: readonly string[]): boolean {
  const text = squashed[block.index] ?? '';
  return (
    text.length >= SHORTEST_QUOTE &&
    squashed.some((other, i) => i !== block.index && other.length > text.length && other.includes(text))
  );
}

/** Short cells of nothing but links in front of the first paragraph are the menu of a page laid out in tables. */
function dropMenuCells(blocks: readonly Block[], tidy: boolean[]): void {
  for (const block of blocks) {
    if (tidy[block.index] !== true) continue;
    if (block.host.tag !== 'td' || block.text.length > SHORT_MENU) return;
    if (block.linkChars < 0.9 * block.text.replace(LINE_BREAK, '').length) continue;
    tidy[block.index] = false;
  }
}

const SHORT_MENU = 80;
const LINE_BREAK = /\n/gu;

/** Lists whose every item is a short label, one of them (chosen or not) a word for sharing. */
function dropLabelLists(blocks: readonly Block[], tidy: boolean[]): void {
  const lists = new Map<ElementNode, Block[]>();
  for (const block of blocks) {
    const list = block.host.tag === 'li' ? block.host.parent : null;
    if (list === null) continue;
    const known = lists.get(list);
    if (known === undefined) lists.set(list, [block]);
    else known.push(block);
  }
  for (const items of lists.values()) {
    const labels = items.every((item) => item.text.length <= LABEL && !SENTENCE.test(item.text));
    if (labels && items.some((item) => wordingOf(item.text)[SHARE] === true))
      for (const item of items) tidy[item.index] = false;
  }
}

const SHARE = 3;

/** A heading that invites to read on, and the links under it up to the next line that is none. */
function dropRelatedLists(blocks: readonly Block[], tidy: boolean[]): void {
  let under: number | null = null;
  for (const block of blocks) {
    const { text, linkChars } = block;
    if (HEADINGS.has(block.host.tag)) under = wordingOf(text)[RELATED] === true ? block.index : null;
    else if (under !== null && linkChars >= 0.5 * text.length) {
      tidy[under] = false;
      tidy[block.index] = false;
    } else if (tidy[block.index] === true) under = null;
  }
}

/** Headings that were left out between two paragraphs of the text in one box: no link, no invitation, a paragraph right behind. */
function addSubheads(blocks: readonly Block[], tidy: boolean[]): void {
  const boxes = new Set<ElementNode | null>();
  for (const [i, block] of blocks.entries()) {
    const { host, text, links } = block;
    if (tidy[i] === true && PARAGRAPHS.has(host.tag)) boxes.add(host.parent);
    const next = blocks[i + 1];
    if (tidy[i] === true || !SUBHEADS.has(host.tag) || links > 0 || text.length > LONGEST_SUBHEAD) continue;
    const heads = next !== undefined && tidy[i + 1] === true && next.host.parent === host.parent;
    if (heads && boxes.has(host.parent) && !wordingOf(text).includes(true)) tidy[i] = true;
  }
}

const SUBHEADS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4']);
const PARAGRAPHS: ReadonlySet<string> = new Set(['p']);
const LONGEST_SUBHEAD = 150;

/** Headings at the end of the text stand over something that is not in it: over nothing, or over a few labels. A label under a heading that
 * was left out goes too. */
function dropBareHeadings(blocks: readonly Block[], tidy: boolean[]): void {
  let labels: number[] = [];
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (tidy[i] !== true || block === undefined) continue;
    const isUnder = labels.length === 0 && tidy[i - 1] !== true && HEADINGS.has(blocks[i - 1]?.host.tag ?? '');
    if (HEADINGS.has(block.host.tag)) {
      for (const index of [...labels, i]) tidy[index] = false;
      labels = [];
    } else if (isUnder && isLabel(block)) tidy[i] = false;
    else if (isLabel(block)) labels.push(i);
    else return;
    if (labels.length > MOST_LABELS) return;
  }
}

const isLabel = ({ text, host }: Block): boolean =>
  text.length <= LABEL && !LISTED.has(host.tag) && !SENTENCE.test(text);

/** At both ends of the text: labels for sharing, and lines that are a link as a whole and no sentence. */
function dropEdges(blocks: readonly Block[], tidy: boolean[]): void {
  const isEdge = (block: Block): boolean => {
    const { text } = block;
    if (LISTED.has(block.host.tag) || SENTENCE.test(text)) return false;
    if (text.length <= LABEL && wordingOf(text)[SHARE] === true) return true;
    if (isDateLabel(block)) return true;
    return text.length <= LONGEST_INVITATION && block.linkChars >= 0.95 * text.length;
  };
  for (const ordered of [blocks, blocks.toReversed()])
    for (const block of ordered) {
      if (tidy[block.index] !== true) continue;
      if (!isEdge(block)) break;
      tidy[block.index] = false;
    }
}

/** A short line in an element that is named after a date ("14 May 2025 Local news"). */
const isDateLabel = ({ text, parent }: Block): boolean =>
  text.length <= LONGEST_DATE &&
  DIGIT.test(text) &&
  (parent.tag === 'time' || DATE_NAME.test(parent.attributes['class'] ?? ''));

const LONGEST_DATE = 60;
const DIGIT = /\p{N}/u;
const DATE_NAME = /(?:^|[-_ ])(?:date|datum|fecha|time|published|posted)(?:$|[-_ ])/i;
const MOST_LABELS = 3;
const LISTED: ReadonlySet<string> = new Set(['li', 'td', 'th', 'dd', 'dt', 'pre']);

/** A list of two to six sentences without links between the headline and the text: the story in short. */
function addBullets(blocks: readonly Block[], tidy: boolean[], title: string | null): void {
  const first = tidy.indexOf(true);
  const headline = headingOf(blocks, title);
  if (headline < 0 || first <= headline) return;
  const items = blocks.slice(headline + 1, first).filter(({ host }) => host.tag === 'li');
  const list = items[0]?.host.parent;
  const own = items.filter(({ host }) => host.parent === list);
  const told = own.every(({ text, links }) => links === 0 && weightOf(text) >= BULLET && SENTENCE.test(text));
  if (told && own.length >= 2 && own.length <= MOST_BULLETS) for (const { index } of own) tidy[index] = true;
}

const BULLET = 30;
const MOST_BULLETS = 6;

const headingOf = (blocks: readonly Block[], title: string | null): number =>
  blocks.findIndex((block) => block.host.tag === 'h1' && squash(block.text) === squash(title ?? ''));

/** A lead between the headline and the text that is no link: what the page gives as its description, or a sentence in a box that is
 * named as lead. Of 28 descriptions shown there 22 were in the labelled text. */
function addLead(blocks: readonly Block[], tidy: boolean[], title: string | null, description: string | null): void {
  const first = tidy.indexOf(true);
  const headline = headingOf(blocks, title);
  if (headline < 0 || first <= headline) return;
  const stated = squash(description ?? '');
  for (const block of blocks.slice(headline + 1, first)) {
    const { text } = block;
    if (text.length > LEAD_LONGEST || block.linkChars > 0.3 * text.length) continue;
    const isStated = text.length >= STATED_SHORTEST && squash(text) === stated;
    const cues = cuesOf(block.host);
    const isLead = (cues & CUE.lead) !== 0 || LEAD_BOX.test(block.host.parent?.attributes['class'] ?? '');
    const named = isLead && weightOf(text) >= LEAD_SHORTEST && SENTENCE.test(text);
    if (!isStated && !(named && (cues & (CUE.caption | CUE.signup)) === 0)) continue;
    tidy[block.index] = true;
    return;
  }
}

const STATED_SHORTEST = 40;
/** What houses call the box of a lead and of nothing else. */
const LEAD_BOX =
  /(?:^|[-_ ])(?:lead|preamble|standfirst|ingress|chapeau|chapo|perex|vorspann|dek|deck|bajada|copete|entradilla|sommario|manchet|lid)(?:$|[-_ ])/i;
