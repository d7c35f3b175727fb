import type { EntitiesChoice } from '#article/environment.ts';
import { extract } from '#extract/extract.ts';
import { normalize } from '#normalize/normalize.ts';
import { openObject } from '#normalize/open.ts';
import { extractWithLater, openProvider } from './extract-with.ts';
import type { Readers } from './ingest/ports.ts';

/** The pure rooms behind the port of `ingest`: the same in the cloud, on one machine and in memory. */
export const READERS: Readers = { open: openObject, normalize, extract };

/** The same with names from another provider, where one is chosen. An ONNX model lies in the folder `model`. */
export function readersWith(choice: EntitiesChoice | null, model: URL): Readers {
  if (choice === null) return READERS;
  return { ...READERS, extract: extractWithLater(() => openProvider(choice, model)) };
}
