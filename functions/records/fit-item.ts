import type { Article } from '#article/article.ts';
import { itemBytes } from './item-codec.ts';
import type { Item } from './store.ts';

/** An item may have 400 KB; beyond 300 the text moves out, so that what relates and rewrites the row has room left. */
export const ITEM_BYTES = 300 * 1024;
/** Lists are cut to these lengths in turn until the rest fits; the full article stays at `ref`. */
const CUTS = [200, 50, 12, 3, 0];

/** The item that `make` gives within 300 KB: with the whole article, else without its text, else with its longest lists
 * cut as well (then `warnings` says `record-trimmed`). Throws only if not even the bare article fits. */
export function fitted(
  article: Article,
  make: (body: Article, textMoved: boolean) => Item,
): { readonly item: Item; readonly textMoved: boolean } {
  const whole = make(article, false);
  if (itemBytes(whole) <= ITEM_BYTES) return { item: whole, textMoved: false };
  const bare: Article = { ...article, text: '' };
  const textless = make(bare, true);
  if (itemBytes(textless) <= ITEM_BYTES) return { item: textless, textMoved: true };
  for (const length of CUTS) {
    const item = make(trimmed(bare, length), true);
    if (itemBytes(item) <= ITEM_BYTES) return { item, textMoved: true };
  }
  throw new Error(`article ${article.articleId}: the record does not fit an item even without its lists`);
}

function trimmed(article: Article, length: number): Article {
  const few = <T>(list: readonly T[]): readonly T[] => list.slice(0, length);
  const short = (text: string | null): string | null => text?.slice(0, 2_000).toWellFormed() ?? null;
  return {
    ...article,
    title: article.title.slice(0, 2_000).toWellFormed(),
    byline: short(article.byline),
    description: short(article.description),
    authors: few(article.authors),
    keywords: few(article.keywords),
    images: few(article.images),
    embeds: few(article.embeds),
    notes: few(article.notes),
    dateCandidates: few(article.dateCandidates),
    dates: few(article.dates),
    places: few(article.places).map((place) => ({ ...place, mentions: few(place.mentions) })),
    entities: few(article.entities).map((entity) => ({
      ...entity,
      aliases: few(entity.aliases),
      mentions: few(entity.mentions),
    })),
    counts: few(article.counts),
    warnings: [...article.warnings.slice(0, 20), 'record-trimmed'],
  };
}
