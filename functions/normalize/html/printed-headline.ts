import { type Stats, statsOf } from './block-stats.ts';
import type { Block } from './blocks.ts';
import { BYLINE_OPENING } from './byline-words.ts';
import { weightOf } from './letters.ts';
import { clean } from './plain.ts';
import type { ElementNode } from './tree.ts';

/** Blocks of running text in front of which a headline is looked for. */
const MOST_BLOCKS = 400;
const MOST_ABOVE = 8;
const SHORTEST = 12;
const LONGEST = 200;
/** Of the words of a headline, so many are in the text under it; of the name of a site, fewer. */
const OF_HEADLINE = 0.4;
const OF_NAME = 0.2;
/** A title so short may be the label of a section whose name the text repeats; a heading above the text that is a headline by its
 * length is taken before it. */
const LABEL = 30;
const LABEL_WORDS = 2;
const HEADLINE = 25;
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3']);
/** So near above the text it needs no word in common with it. */
const RIGHT_ABOVE = 3;
const LETTERS_READ = 6_000;
const ALL_WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const WORDS = /[\p{L}\p{M}\p{N}]{4,}/gu;
/** Words are compared by their beginnings, for they are inflected. */
const STEM = 5;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/u;
const SENTENCE = /[.。।۔:：;,]$/u;
const LARGE_TAGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'big', 'th']);
const LARGE_STYLE =
  /font-size\s*:\s*(?:x{1,3}-large|large|(?:1[89]|[2-9]\d)(?:\.\d+)?(?:px|pt)|1[3-7]pt|(?:1\.[2-9]|[2-9])\d*r?em)/i;
const LARGE_FONT = /^\s*(?:\+[1-9]|[4-7])\s*$/;
const LARGE_NAME = /head(?:line|ing)|title|titel|titre|titulo|überschrift|story-?head|hdl?n?e?$/i;

const PRESS =
  /(?:^|[^\p{L}])(?:news\p{L}*|online|daily|weekly|times|post|gazette|herald|tribune|journal|press|chronicle|observer|courier|star|sun|mercury|echo|voice|radio|tv|zeitung|\p{L}*blatt|nachrichten|anzeiger|kurier|bote|\p{L}*zeitung|presse|tagblatt|le journal|courrier|diario|noticias|periódico|el \p{Lu}\p{L}+|jornal|notícias|correio|corriere|giornale|gazzetta|notizie|nieuws|krant|dagblad|courant|tidning\p{L}*|nyheter|avis\p{L}*|nyheder|uutiset|lehti|gazeta|wiadomości|kurier|dziennik|noviny|zprávy|hírek|hírlap|ziar\p{L}*|știri|vijesti|vesti|haber\p{L}*|gazete\p{L}*|новости|газета|известия|правда|новини|вести|νέα|εφημερίδα|berita|harian|kabar|báo|tin tức|أخبار|صحيفة|جريدة|خبر|روزنامه|समाचार|खबर|সংবাদ|খবর)(?=$|[^\p{L}])|新聞|新闻|ニュース|日报|日報|晚报|晩報|뉴스|일보|신문|ข่าว/iu;
const MOST_WORDS = 4;
const SPACE = /\s+/u;

/** Whether a line may be the name of a paper: a few words, one of them such as papers are called by. */
export function namesPress(line: string): boolean {
  return line.split(SPACE).length <= MOST_WORDS && PRESS.test(line);
}

/**
 * The headline that an old page prints above its text in large or bold letters and names nowhere else, where `title` (the title
 * element) has nothing of the text: it is the name of the site or of a section. Null where the title may stand: its words are
 * in the text, or no large line above the text has more of them. How much of a headline its text repeats is the measure, in any language.
 */
export function printedHeadline(title: string, blocks: readonly Block[]): string | null {
  const stats = blocks.slice(0, MOST_BLOCKS).map(statsOf);
  const first = stats.findIndex(isText);
  if (first < 0) return null;
  const text = blocks
    .filter((block, i) => i >= first && (stats[i] ?? statsOf(block)).good)
    .map((block) => block.text)
    .join('\n')
    .slice(0, LETTERS_READ)
    .toLowerCase();
  const isLabel = labels(title);
  const told = shareIn(text, title) > OF_NAME && !namesPress(title);
  if (told && !isLabel) return null;
  for (const block of blocks.slice(Math.max(0, first - MOST_ABOVE), first + 1)) {
    const line = headlineIn(block);
    if (line === null || namesPress(line)) continue;
    const heads = isLabel && HEADINGS.has(block.host.tag) && weightOf(line) >= HEADLINE;
    if (heads && block.index >= first - RIGHT_ABOVE) return clean(line);
    if (told && !heads) continue;
    if (shareIn(text.replace(line.toLowerCase(), ' '), line) >= OF_HEADLINE) return clean(line);
  }
  return null;
}

/** A word or two, however often they are said. */
function labels(title: string): boolean {
  const words = new Set(title.toLowerCase().match(ALL_WORDS) ?? []);
  return words.size <= LABEL_WORDS && weightOf([...words].join(' ')) < LABEL;
}

const isText = (stat: Stats): boolean => stat.good && stat.linkDensity < 0.2;

/** The first line of a block if it is set as a headline. */
function headlineIn(block: Block): string | null {
  const line = block.text.split('\n')[0]?.trim() ?? '';
  const weight = weightOf(line);
  if (weight < SHORTEST || line.length > LONGEST || SENTENCE.test(line) || BYLINE_OPENING.test(line)) return null;
  if (block.linkChars > 0.5 * line.length) return null;
  return block.boldChars >= 0.95 * line.length || isLarge(block) ? line : null;
}

/** Whether something between the first letter of a block and its box makes it large. */
function isLarge(block: Block): boolean {
  for (let element: ElementNode | null = block.parent; element !== null; element = element.parent) {
    const { size, style, class: name, id } = element.attributes;
    if (LARGE_TAGS.has(element.tag)) return true;
    if (element.tag === 'font' && LARGE_FONT.test(size ?? '')) return true;
    if (LARGE_STYLE.test(style ?? '') || LARGE_NAME.test(name ?? '') || LARGE_NAME.test(id ?? '')) return true;
    if (element === block.host) return false;
  }
  return false;
}

/** Share of the words of a line that a text has; of the pairs of signs where words are not parted. */
function shareIn(text: string, line: string): number {
  const lower = line.toLowerCase();
  const signs = [...lower];
  const words = UNSPACED.test(lower)
    ? signs.slice(1).map((sign, i) => `${signs[i] ?? ''}${sign}`)
    : (lower.match(WORDS) ?? []);
  const own = new Set(words);
  if (own.size === 0) return 0;
  return [...own].filter((word) => text.includes(word.slice(0, STEM))).length / own.size;
}
