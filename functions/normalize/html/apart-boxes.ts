import { statsOf } from './block-stats.ts';
import type { Block } from './blocks.ts';
import { weightOf } from './letters.ts';
import type { ElementNode } from './tree.ts';

/** Whole names of boxes of readers' comments. */
const COMMENTS =
  /(?:^|\s)(?:(?:article|post|entry|story|user|reader|fb|js)?[-_]{0,2}comments?(?:[-_]?(?:area|list|section|wrap|wrapper|container|box|block|thread|threads|content|body|form))?|comment[-_]?\d+|commentlist|forum(?:[-_]?(?:messages?|fil|texte|list|posts?))?|disqus(?:[-_]thread)?|respond|kommentare?|comentarios|commentaires|commenti|reacties|kommentarer|komentarze|yorumlar|leserbriefe?)(?=\s|$)/i;
/** Whole names of boxes where readers settle what a site may keep of them. */
const PRIVACY =
  /(?:^|\s)(?:(?:privacy|cookie|consent|gdpr)[-_]{1,2}(?:modal|dialog|banner|notice|popup|overlay|wall|layer|settings|preferences|center|content)\S{0,30}|(?:cookies?|consent|gdpr)|onetrust\S{0,30}|cmp[-_]\S{1,30}|usercentrics\S{0,30}|didomi\S{0,30})(?=\s|$)/i;
/** Whole names of columns beside a text. */
const COLUMNS =
  /(?:^|\s)(?:left|right|page|main|site|primary|secondary)?[-_]{0,2}side-?bar(?:[-_]{0,2}(?:left|right|primary|secondary|content|wrapper|container|inner|area))?(?=\s|$)/i;
/** Posts of social media set into a text by their own scripts: they are kept as embeds. Of 36 such blocks none was in a labelled text. */
const EMBEDDED =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|fb-(?:post|video)|reddit-(?:card|embed-bq)|mastodon-embed|text-post-media)(?=\s|$)/i;
/** Whole names of boxes that open over the page. */
const DIALOGS =
  /(?:^|\s)(?:modal|popup|lightbox)(?:[-_]{1,2}(?:dialog|content|body|wrapper|container|box|inner))?(?=\s|$)/i;
/** Menus and forms. Of 7,100 labelled blocks in them 41 were text; a form around the whole page is left alone by the guard. */
const TOOLS: ReadonlySet<string> = new Set(['nav', 'form', 'select']);
const NUMBERED = /^comment[-_]?(?:body|text|content)?[-_]?\d+$/i;
const MANY = 3;
const isNumbered = (id: string): boolean => NUMBERED.test(id);
/** What stays must read as a short report by itself, */
const ENOUGH = 250;
/** and as no mere caption over what goes. The settings of privacy are often ten times as long as a short report. */
const SHARE = 0.1;
const ROOTS: ReadonlySet<string> = new Set(['html', 'body', 'main']);

/**
 * A choice without the blocks in boxes that publishers name as comments or as settings of privacy, of any length: under a short
 * post of a blog the comments are most of the text. Comments go only where Readability took less than a third of them, or
 * most of the rest as well, or where they are numbered. What stays must have at least 250 letters, and a tenth of the choice where it is not privacy that goes. Folds by site: body F1 of
 * recent news .921 to .935, of WCXB articles .955 to .957.
 */
export function withoutApart(
  blocks: readonly Block[],
  chosen: readonly boolean[],
  readable: readonly boolean[],
): boolean[] {
  const unquoted = without(blocks, chosen, named(EMBEDDED), () => true);
  const unprivate = without(blocks, unquoted, named(PRIVACY), () => true, readable, 0);
  const numbered =
    new Set(blocks.map((block) => block.host.parent?.attributes['id'] ?? '').filter(isNumbered)).size >= MANY;
  const unlisted = without(
    blocks,
    unprivate,
    ({ tag }) => TOOLS.has(tag),
    (apart, rest) => apart <= 1 / 3 || rest >= 0.6,
    readable,
  );
  const closed = without(blocks, unlisted, named(DIALOGS), (apart) => apart <= 1 / 3, readable);
  const central = without(blocks, closed, named(COLUMNS), (apart) => apart <= 1 / 3, readable);
  const outside = numbered ? besideComments(blocks, central) : null;
  return (
    outside ??
    without(blocks, central, named(COMMENTS), (apart, rest) => numbered || apart <= 1 / 3 || rest >= 0.6, readable)
  );
}

/** The running text outside the comments, where they are nearly all that was chosen; else null. */
function besideComments(blocks: readonly Block[], chosen: readonly boolean[]): boolean[] | null {
  const known = new Map<ElementNode, boolean>();
  const isComment = named(COMMENTS);
  const outside = blocks.filter((block) => !isInside(block.host, isComment, known));
  const lengthOf = (list: readonly Block[]): number => list.reduce((sum, { text }) => sum + weightOf(text), 0);
  if (lengthOf(outside.filter(({ index }) => chosen[index] === true)) >= ENOUGH) return null;
  const running = outside.filter((block) => {
    const stats = statsOf(block);
    return stats.good && stats.linkDensity < 0.2;
  });
  if (lengthOf(running) < ENOUGH) return null;
  const own = new Set(running.map(({ index }) => index));
  return blocks.map(({ index }) => own.has(index));
}

function without(
  blocks: readonly Block[],
  chosen: readonly boolean[],
  isBox: (element: ElementNode) => boolean,
  may: (apart: number, rest: number) => boolean,
  readable: readonly boolean[] = [],
  share = SHARE,
): boolean[] {
  const known = new Map<ElementNode, boolean>();
  const apart = blocks.map((block) => chosen[block.index] === true && isInside(block.host, isBox, known));
  const lengthOf = (flags: readonly boolean[]): number =>
    blocks.reduce((sum, block) => sum + (flags[block.index] === true ? weightOf(block.text) : 0), 0);
  const readShare = (flags: readonly boolean[]): number =>
    lengthOf(flags.map((flag, i) => flag && readable[i] === true)) / Math.max(1, lengthOf(flags));
  const going = lengthOf(apart);
  const whole = lengthOf(chosen);
  const stays = chosen.map((flag, i) => flag && apart[i] !== true);
  const left = whole - going;
  return going > 0 && may(readShare(apart), readShare(stays)) && left >= ENOUGH && left >= share * whole
    ? stays
    : [...chosen];
}

/** Whether id or class of an element speak of a box, outside what holds the page. */
const named =
  (names: RegExp) =>
  ({ tag, attributes: { id, class: name } }: ElementNode): boolean =>
    !ROOTS.has(tag) && (names.test((id ?? '').slice(0, 300)) || names.test((name ?? '').slice(0, 300)));

function isInside(
  element: ElementNode,
  isBox: (element: ElementNode) => boolean,
  known: Map<ElementNode, boolean>,
): boolean {
  const found = known.get(element);
  if (found !== undefined) return found;
  const inside = isBox(element) || (element.parent !== null && isInside(element.parent, isBox, known));
  known.set(element, inside);
  return inside;
}
