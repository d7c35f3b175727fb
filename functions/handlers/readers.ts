import { extract } from '#extract/extract.ts';
import { normalize } from '#normalize/normalize.ts';
import { openObject } from '#normalize/open.ts';
import type { Readers } from './ingest/ports.ts';

/** The pure rooms behind the port of `ingest`: the same in the cloud, on one machine and in memory. */
export const READERS: Readers = { open: openObject, normalize, extract };
