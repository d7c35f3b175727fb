import type { DateCandidate } from '#article/article.ts';
import { statsOf } from './block-stats.ts';
import type { Block } from './blocks.ts';
import { weightOf } from './letters.ts';
import { similarity } from './title.ts';

/** What was read from a page of when, by whom and under which title it was published. */
export interface PageIdentity {
  readonly title: string | null;
  readonly url: string | null;
  readonly authors: readonly string[];
  readonly dates: readonly DateCandidate[];
}

/** The columns of `identitySignals`, in order. */
export const IDENTITY_NAMES = [
  'datedBy',
  'days',
  'authors',
  'titleWeight',
  'slugLikeness',
  'slugWeight',
  'firstGoodAt',
  'goodBlocks',
  'goodMass',
  'longLinks',
] as const;

const EXTENSION = /\.\w{2,5}$/u;
const JOINTS = /[-_+.]+/gu;
/** A link of so much text is a headline, not a label. */
const HEADLINE = 35;

/**
 * Whether a page carries the marks of one report: a date of its own and how surely, an author, a headline of some length that its
 * address echoes, running text near its start and more of it than of linked headlines. Five-fold by site, with these columns
 * .88 of list pages are refused where .83 were, at .98 of articles kept.
 */
export function identitySignals(blocks: readonly Block[], { title, url, authors, dates }: PageIdentity) {
  const published = dates.filter((date) => date.role === 'published' && date.flag === null);
  const slug = slugOf(url);
  const stats = blocks.map(statsOf);
  const running = stats.filter((stat) => stat.good && stat.linkDensity < 0.3);
  const headlines = blocks.filter(
    (block) => block.linkChars > 0.7 * block.text.length && weightOf(block.text) >= HEADLINE,
  );
  return {
    datedBy: Math.max(0, ...published.map((date) => date.confidence)) / 100,
    days: Math.min(20, new Set(published.map((date) => date.value.slice(0, 10))).size),
    authors: Math.min(3, authors.length),
    titleWeight: Math.min(200, weightOf(title ?? '')),
    slugLikeness: similarity(title ?? '', (slug ?? '').replace(JOINTS, ' ')),
    slugWeight: slug === null ? -1 : Math.min(120, slug.length),
    firstGoodAt: stats.findIndex((stat) => stat.good) / Math.max(1, blocks.length),
    goodBlocks: Math.log1p(running.length),
    goodMass: Math.log1p(running.reduce((sum, stat) => sum + stat.weight, 0)),
    longLinks: Math.log1p(headlines.length),
  } satisfies Record<(typeof IDENTITY_NAMES)[number], number>;
}

/** The last part of an address's path without its extension, lower case; null where there is no address. */
function slugOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const last = new URL(url).pathname.split('/').findLast((segment) => segment !== '') ?? '';
  return unescaped(last).toLowerCase().replace(EXTENSION, '');
}

function unescaped(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
