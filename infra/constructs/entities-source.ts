import { isAbsolute, resolve } from 'node:path';
import type { EntitiesChoice } from '#article/environment.ts';
import { SettingError } from './setting-error.ts';

/** Where `ingest` gets the names of persons, organizations and places from. Without one, from its own tagger. */
export type EntitiesSource =
  | { readonly choice: Extract<EntitiesChoice, 'comprehend'> }
  | { readonly choice: Extract<EntitiesChoice, 'onnx'>; readonly folder: string };

const ONNX = 'onnx:';

/**
 * The source of `-c entities=…`: `comprehend`, or `onnx:FOLDER` (relative to `from`); null when none is asked for. Throws
 * on any other word: a typing error must not deploy a stack that sends no text where some was wanted, or the reverse.
 */
export function entitiesSourceOf(value: unknown, from: string): EntitiesSource | null {
  if (value === undefined || value === null || value === '' || value === 'built-in') return null;
  if (value === 'comprehend') return { choice: 'comprehend' };
  if (typeof value === 'string' && value.startsWith(ONNX) && value.length > ONNX.length) {
    const folder = value.slice(ONNX.length);
    return { choice: 'onnx', folder: isAbsolute(folder) ? folder : resolve(from, folder) };
  }
  throw new SettingError(`entities=${String(value)}: there are built-in (default), comprehend, and onnx:FOLDER.`);
}
