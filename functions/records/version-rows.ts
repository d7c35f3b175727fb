import type { Article } from '#article/article.ts';
import type { Placement } from '#article/placement.ts';
import { versionItem } from './article-record.ts';
import { changesBetween } from './changes.ts';
import { keepText, type LongTextPorts } from './long-texts.ts';
import { textMark } from './read-rows.ts';
import { keyText } from './reconcile-rows.ts';
import type { Item } from './store.ts';
import { versionKey } from './table-layout.ts';

export interface VersionPorts extends LongTextPorts {
  readonly readArticle: (ref: string) => Promise<Article | null>;
}

/** The rows of the versions before the current one (`number` of it: from 1). A row that already holds the same revision
 * after the same predecessor is taken as it is, so that only what is new is read from the bucket: an article may have
 * hundreds of versions. A revision whose object is gone has no row. */
export async function versionRows(
  ports: VersionPorts,
  placement: Placement,
  current: number,
  existing: readonly Item[],
): Promise<Item[]> {
  const known = new Map(existing.map((item) => [keyText(item), item]));
  const rows: Item[] = [];
  for (let number = 1; number < current; number++) {
    const revision = placement.revisions[number - 1];
    if (revision === undefined) continue;
    const previous = placement.revisions[number - 2] ?? null;
    const row = known.get(keyText(versionKey(placement.articleId, number)));
    if (
      row !== undefined &&
      textMark(row, 'order') === revision.order &&
      textMark(row, 'ref') === revision.ref &&
      textMark(row, 'previousOrder') === (previous?.order ?? null)
    ) {
      rows.push(row);
      continue;
    }
    const article = await ports.readArticle(revision.ref);
    if (article === null) continue;
    const before = previous === null ? null : await ports.readArticle(previous.ref);
    const changes = before === null ? null : changesBetween(before, article);
    const built = versionItem(placement, revision, number, article, changes, previous?.order ?? null);
    if (built.body !== null) await keepText(ports, placement.articleId, built.body);
    rows.push(built.item);
  }
  return rows;
}
