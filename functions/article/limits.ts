/** Every bound of the pipeline, with the reason for its number. Bounds hold before the expensive parser runs. */
export interface Limits {
  /** Bytes of one article. Largest real page seen: 2.9 MB. */
  readonly articleBytes: number;
  /** Bytes of a container (after decompression it is streamed and bounded by `ratio`). */
  readonly objectBytes: number;
  /** Decompressed ÷ compressed. Real gzip of news text stays under 20; bombs start at 1,000. */
  readonly ratio: number;
  /** Entries of a zip or multipart container. */
  readonly entries: number;
  /** Nesting of elements. Real pages reach 39; a browser's tree with its selectors needed 3.9 s at 2,000. */
  readonly depth: number;
  /** Nesting of all elements, added up: what readers do for each of the elements above another grows with it. 10,000
   * paragraphs 250 deep took more than 30 s; of 472 real pages one passes 100,000, none 200,000. */
  readonly depthSum: number;
  /** Elements. Real pages reach 9,888; Readability needs 10 s at 50,000. */
  readonly elements: number;
  /** Attributes of one element. Real pages reach 70; a browser's tree needed 13.8 s at 50,000. */
  readonly attributesPerElement: number;
  /** Characters of one kept attribute: a srcset of 40,000 costs Readability 9.7 s. */
  readonly attributeChars: number;
  /** UTF-16 units of a text in which dates, places, names and figures are looked for: some 50,000 words, a novel. A text of 4 MB
   * made of names alone took 26 s and 2.2 GB; so much of it takes 2 s and 0.4 GB. */
  readonly searchedChars: number;
}

/** Deliveries of one message before it is set aside among the dead letters. */
export const INGEST_DELIVERIES = 5;

export const LIMITS: Limits = {
  articleBytes: 4 * 1024 * 1024,
  objectBytes: 5 * 1024 * 1024 * 1024,
  ratio: 200,
  entries: 20_000,
  depth: 256,
  depthSum: 500_000,
  elements: 20_000,
  attributesPerElement: 256,
  attributeChars: 4_096,
  searchedChars: 300_000,
};
