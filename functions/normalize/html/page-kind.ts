import { readFileSync } from 'node:fs';
import type { PageKind } from '#article/article.ts';
import { type BoostedTrees, probability } from '#article/boosted-trees.ts';
import { kindOfSection } from '../section-kind.ts';
import type { Block } from './blocks.ts';
import type { Body } from './choose-body.ts';
import { type Head, metaOf } from './head.ts';
import { ROW_NAMES, type SignalName } from './page-signals.ts';

export interface KindOfPage {
  readonly kind: PageKind;
  /** 0–100. */
  readonly confidence: number;
  /** True where the page is a list, category or front page beyond doubt. */
  readonly refused: boolean;
}

let loaded: BoostedTrees | null = null;

function model(): BoostedTrees {
  loaded ??= JSON.parse(readFileSync(new URL('./data/html-kinds.json', import.meta.url), 'utf8')) as BoostedTrees;
  return loaded;
}

/** Below this probability of being an article a page is refused: on pages that were tuned on, folds by site, .984 of articles
 * and .14 of lists were above. */
export const REFUSED_BELOW = 0.45;

/**
 * The kind of page with a confidence. Live blogs, videos, galleries and paywall stubs are told by what the page states of
 * itself; whether it is one article or a list of many is weighed over generic signals by trained trees.
 */
export function kindOfPage(head: Head, blocks: readonly Block[], body: Body, signals: Float64Array): KindOfPage {
  const p = articleProbability(signals, model());
  const confidence = Math.round(100 * Math.max(p, 1 - p));
  const bareFigures = signals[PROSE] === 0 && signals[DATE_AT_TOP] === 0 && head.articles.length === 0;
  const found = statedKind(head, blocks, body);
  const stated = found === 'gallery' && bareFigures && p < GALLERY_BELOW ? null : found;
  if (stated !== null) return { kind: stated, confidence: Math.max(80, Math.round(100 * p)), refused: false };
  if (p < REFUSED_BELOW) return { kind: 'listing', confidence, refused: true };
  return { kind: opinionOrArticle(head), confidence, refused: false };
}

const PROSE = ROW_NAMES.indexOf('prose');
const DATE_AT_TOP = ROW_NAMES.indexOf('dateAtTop');
/** Figures without a paragraph and a date are the contents of a list, unless the trees think otherwise. */
const GALLERY_BELOW = 0.6;

/** The trained probability that a page is an article, corrected by rules that the sample was too small to teach: a front page, the
 * archive of a day or month, a list path, a stated list, several linked headings without a headline, and linked headings without
 * a paragraph or a date are no articles unless the page states one. */
export function articleProbability(signals: Float64Array, trees: BoostedTrees): number {
  const p = Math.min(0.999, Math.max(0.001, probability(trees, signals)));
  const at = (name: SignalName): number => signals[ROW_NAMES.indexOf(name)] ?? 0;
  const states = at('ogArticle') + at('ldArticle') + at('stated date') > 0;
  let odds = Math.log(p / (1 - p));
  if (at('rootPath') === 1 || at('indexPath') === 1) odds -= states ? 2 : 4;
  if (!states && at('dayPath') === 1) odds -= 3;
  const ofMany = !states && at('h1') === 0 && at('linkedHeadings') >= SOME_LINKED;
  if (ofMany && (at('listPath') === 1 || at('rootPath') === 1)) odds -= 3;
  if (!states && (at('listPath') === 1 || (at('listSegment') === 1 && at('slugWords') < 5))) odds -= 2;
  if (!states && (at('ldList') === 1 || at('ldProduct') === 1)) odds -= 1.5;
  const ownDate = at('dateAtTop') === 1 && at('times') < MANY_DATES;
  if (!states && !ownDate && at('prose') === 0 && at('linkedHeadings') >= MANY_LINKED) odds -= 3;
  return 1 / (1 + Math.exp(-odds));
}

/** Five headings that are links, as `pageSignals` counts them. */
const MANY_LINKED = Math.log1p(5) - 0.001;
/** Three of them, on a page without a headline of its own. */
const SOME_LINKED = Math.log1p(3) - 0.001;
/** Four time elements: each item of a list has its own. */
const MANY_DATES = Math.log1p(4) - 0.001;

const FREE = /^(?:false|no)$/i;

function statedKind(head: Head, blocks: readonly Block[], body: Body): PageKind | null {
  const types = head.ld.flatMap((node) => node.types);
  if (types.includes('LiveBlogPosting')) return 'live-blog';
  const length = body.paragraphs.reduce((sum, text) => sum + text.length, 0);
  const closed =
    head.articles.some((node) => FREE.test(String(node.value['isAccessibleForFree'] ?? ''))) ||
    metaOf(head, 'article:content_tier') === 'locked';
  if (closed && length < STUB) return 'paywall-stub';
  const og = metaOf(head, 'og:type') ?? '';
  if (length < SHORT && (og.startsWith('video') || (types.includes('VideoObject') && head.articles.length === 0)))
    return 'video';
  const figures = new Set(blocks.map((block) => block.host).filter((host) => host.tag === 'figcaption')).size;
  if (length < SHORT && (types.includes('ImageGallery') || types.includes('MediaGallery') || figures >= 6))
    return 'gallery';
  return null;
}

const STUB = 1_500;
const SHORT = 1_200;
function opinionOrArticle(head: Head): PageKind {
  const sections = [
    ...head.articles.map((node) => String(node.value['articleSection'] ?? '')),
    metaOf(head, 'article:section', 'section') ?? '',
  ];
  const types = head.articles.flatMap((node) => node.types);
  const kinds = sections.map(kindOfSection);
  if (types.includes('OpinionNewsArticle') || kinds.includes('opinion')) return 'opinion';
  if (types.includes('PressRelease') || kinds.includes('press-release')) return 'press-release';
  return 'article';
}
