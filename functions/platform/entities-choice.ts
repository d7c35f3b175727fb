import type { EntitiesChoice } from '#article/environment.ts';

/** Where the names come from, as the environment says: null is the built-in tagger. Throws on any other word. */
export function entitiesChoiceOf(value: string | undefined): EntitiesChoice | null {
  if (value === undefined || value === '') return null;
  if (value === 'comprehend' || value === 'onnx') return value;
  throw new Error(
    `DATELINE_ENTITIES is "${value}": there are comprehend and onnx, and without it the built-in tagger.`,
  );
}
