import { expect, test } from 'vitest';
import { BUNDLES, readInSlices } from './bundles.ts';

const ARTICLES = 300;
const AT_ONCE = 30;

/** Bytes that reading in ten slices may take, in sizes of the bundle: containers that can be sought are read about once (each
 * slice looks at the head and reads a little ahead); a gzip stream has to be read from its beginning, 5.5 times on the average of ten. */
const MOST_READ: Readonly<Record<string, number>> = {
  jsonl: 1.5,
  warc: 1.5,
  // A slice reads a megabyte of the directory and up to one ahead.
  zip: 5,
  'json-array': 1.5,
  'jsonl.gz': 6.5,
  'warc.gz': 6.5,
};

test.each(BUNDLES.map((bundle) => [bundle.name, bundle] as const))(
  'a %s of three hundred articles read in ten slices gives the same articles as read at once',
  async (name, { make }) => {
    const bytes = make(ARTICLES);
    const whole = await readInSlices(bytes, Number.POSITIVE_INFINITY);
    const sliced = await readInSlices(bytes, AT_ONCE);
    expect(whole.items.length).toBe(ARTICLES);
    expect(sliced.items).toEqual(whole.items);
    expect(sliced.read / bytes.length).toBeLessThan(MOST_READ[name] ?? 0);
  },
);
