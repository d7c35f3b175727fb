import type { Reading } from './draft.ts';

/** Reads a web page that a format carries (the HTML reader is loaded when it is first asked for). */
export type ReadPage = (html: string, url: string | null) => Promise<Reading>;
