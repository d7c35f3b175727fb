import type { Article, NormalizedArticle } from '#article/article.ts';
import type { EntitiesChoice } from '#article/environment.ts';
import { extract } from '#extract/extract.ts';
import type { EntityProvider } from '#platform/entity-providers/provider.ts';

/**
 * `extract` with names from another provider. Where that takes neither the language nor the text, the built-in tagger
 * finds the names, and the warning `entities-fallback:<why>` says so. What the provider throws is thrown.
 */
export function extractWith(provider: EntityProvider): (article: NormalizedArticle) => Promise<Article> {
  return async (article) => {
    const named = await provider.namesOf(article);
    if (named.ok) return extract(article, { id: provider.id, spans: named.spans });
    const own = extract(article);
    return { ...own, warnings: [...own.warnings, `entities-fallback:${named.why}`] };
  };
}

/** The provider of this name, loaded with all it needs; `model` is the folder of an ONNX model. */
export async function openProvider(choice: EntitiesChoice, model: URL): Promise<EntityProvider> {
  if (choice === 'comprehend') {
    const { comprehendProvider } = await import('#platform/entity-providers/comprehend.ts');
    const { createAwsComprehend } = await import('#platform/entity-providers/aws-comprehend.ts');
    return comprehendProvider(createAwsComprehend());
  }
  const { onnxModel, onnxProvider } = await import('#platform/entity-providers/onnx.ts');
  return onnxProvider(await onnxModel(model));
}

/** As `extractWith`, for a provider that is opened at the first article: once, and again where opening failed. */
export function extractWithLater(
  open: () => Promise<EntityProvider>,
): (article: NormalizedArticle) => Promise<Article> {
  let opened: Promise<EntityProvider> | null = null;
  return async (article) => {
    opened ??= open();
    try {
      return await extractWith(await opened)(article);
    } catch (error) {
      await opened.catch(() => {
        opened = null;
      });
      throw error;
    }
  };
}
