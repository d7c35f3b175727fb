import type { Article, NormalizedArticle } from '#article/article.ts';
import type { Outcome } from '#article/reject.ts';
import { extract } from '#extract/extract.ts';
import { normalize } from '#normalize/normalize.ts';
import { openObject } from '#normalize/open.ts';
import { haveData } from './have-data.ts';
import type { InputObject } from './inputs.ts';

export type Extract = (article: NormalizedArticle) => Article | Promise<Article>;

/** Every article of an object, normalized and extracted, in order; what cannot be read comes out as a reject. */
export async function* readArticles(
  { object, source }: InputObject,
  find: Extract = extract,
): AsyncIterable<Outcome<Article>> {
  await haveData();
  for await (const { outcome } of openObject(object, source, null)) {
    if (!outcome.ok) {
      yield outcome;
      continue;
    }
    const normalized = await normalize(outcome.value);
    yield normalized.ok ? { ok: true, value: await find(normalized.value) } : normalized;
  }
}
