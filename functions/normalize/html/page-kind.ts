import { readFileSync } from 'node:fs';
import type { PageKind } from '#article/article.ts';
import type { BoostedTrees } from '#article/boosted-trees.ts';
import { kindOfSection } from '../section-kind.ts';
import type { Block } from './blocks.ts';
import type { Body } from './choose-body.ts';
import { type Head, metaOf } from './head.ts';
import { articleProbability } from './kind-rules.ts';
import { ROW_NAMES, type SignalName } from './page-signals.ts';

export interface KindOfPage {
  readonly kind: PageKind;
  /** 0–100. */
  readonly confidence: number;
  /** True where the page is a list, category or front page beyond doubt. */
  readonly refused: boolean;
  /** True where a refused page heads a report whose text it does not hold (a script would have fetched it). */
  readonly textless: boolean;
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
  const isHub = found === 'video' && signals[OWN_HEADLINE] === 0 && (signals[ITEMS] ?? 0) >= HUB && p < HUB_BELOW;
  const stated = isHub || (found === 'gallery' && bareFigures && p < GALLERY_BELOW) ? null : found;
  if (stated !== null) return { kind: stated, confidence: Math.max(80, Math.round(100 * p)), ...KEPT };
  const textless = isTextless(signals);
  if (p < REFUSED_BELOW || (textless && at(signals, 'bodyLinks') > LINKED))
    return { kind: 'listing', confidence, refused: true, textless };
  return { kind: opinionOrArticle(head), confidence, ...KEPT };
}

const KEPT = { refused: false, textless: false } as const;

/** Nothing on the page reads as running text, and it has nothing to list either or a dated headline of its own. */
function isTextless(signals: Float64Array): boolean {
  const headed =
    at(signals, 'ownHeadline') === 1 && at(signals, 'dateAtTop') === 1 && at(signals, 'titleLikeness') >= SAME_HEADLINE;
  return at(signals, 'goodBlocks') === 0 && (headed || (at(signals, 'items') === 0 && at(signals, 'bodyBlocks') === 0));
}
const SAME_HEADLINE = 0.8;
/** What was chosen for the text is links by more than this share. */
const LINKED = 0.5;

const at = (signals: Float64Array, name: SignalName): number => signals[ROW_NAMES.indexOf(name)] ?? 0;

const PROSE = ROW_NAMES.indexOf('prose');
const OWN_HEADLINE = ROW_NAMES.indexOf('ownHeadline');
const ITEMS = ROW_NAMES.indexOf('items');
/** A page of videos without a headline of its own that leads to six others or more, unless the trees are sure of an article. */
const HUB = 6;
const HUB_BELOW = 0.5;
const DATE_AT_TOP = ROW_NAMES.indexOf('dateAtTop');
/** Figures without a paragraph and a date are the contents of a list, unless the trees think otherwise. */
const GALLERY_BELOW = 0.6;

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
