import { readFileSync } from 'node:fs';
import type { PageKind } from '#article/article.ts';
import type { BoostedTrees } from '#article/boosted-trees.ts';
import type { Block } from './blocks.ts';
import type { Body } from './choose-body.ts';
import { type Head, metaOf } from './head.ts';
import type { PageIdentity } from './identity-signals.ts';
import { articleProbability } from './kind-rules.ts';
import { shownLiveBlog } from './live-blog.ts';
import type { LiveEntry } from './live-entries.ts';
import { mediaKind } from './media-kind.ts';
import { labelledKind } from './page-labels.ts';
import { ROW_NAMES, type SignalName } from './page-signals.ts';
import type { Page } from './tree.ts';

export interface KindOfPage {
  readonly kind: PageKind;
  /** 0–100. */
  readonly confidence: number;
  /** True where the page is a list, category or front page beyond doubt. */
  readonly refused: boolean;
  /** True where a refused page heads a report whose text it does not hold (a script would have fetched it). */
  readonly textless: boolean;
  /** The entries of a live blog as the page shows them; none for any other page. */
  readonly live: readonly LiveEntry[];
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
export function kindOfPage(
  page: Page,
  head: Head,
  blocks: readonly Block[],
  body: Body,
  signals: Float64Array,
  { title, url }: Pick<PageIdentity, 'title' | 'url'>,
): KindOfPage {
  const p = articleProbability(signals, model());
  const confidence = Math.round(100 * Math.max(p, 1 - p));
  const bareFigures = signals[PROSE] === 0 && signals[DATE_AT_TOP] === 0 && head.articles.length === 0;
  const live =
    at(signals, 'ofMany') === 1 ? [] : shownLiveBlog(head, blocks, body.chosen, title, url, p >= REFUSED_BELOW);
  const length = body.paragraphs.reduce((sum, text) => sum + text.length, 0);
  const found =
    statesLive(head) || live.length > 0
      ? 'live-blog'
      : isStub(head, length)
        ? 'paywall-stub'
        : mediaKind(page, head, blocks, length, title, url);
  const isHub = found === 'video' && signals[OWN_HEADLINE] === 0 && (signals[ITEMS] ?? 0) >= HUB && p < HUB_BELOW;
  const stated = isHub || (found === 'gallery' && bareFigures && p < GALLERY_BELOW) ? null : found;
  if (stated !== null) return { kind: stated, confidence: Math.max(80, Math.round(100 * p)), live, ...KEPT };
  const textless = isTextless(signals);
  if (p < REFUSED_BELOW || (textless && at(signals, 'bodyLinks') > LINKED))
    return { kind: 'listing', confidence, refused: true, textless, live };
  return { kind: labelledKind(head, blocks, body.paragraphs, title, url) ?? 'article', confidence, live, ...KEPT };
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

const statesLive = (head: Head): boolean => head.ld.some((node) => node.types.includes('LiveBlogPosting'));

const FREE = /^(?:false|no)$/i;

function isStub(head: Head, length: number): boolean {
  const closed =
    head.articles.some((node) => FREE.test(String(node.value['isAccessibleForFree'] ?? ''))) ||
    metaOf(head, 'article:content_tier') === 'locked';
  return closed && length < STUB;
}

const STUB = 1_500;
