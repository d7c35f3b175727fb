/** What the functions count (CloudWatch embedded metrics) and the alarms watch: one place for both. */
export const METRIC_NAMESPACE = 'Dateline';

/** The one dimension: name of the stack, so that dev and prod in one account stay apart. */
export const METRIC_DIMENSION = 'Stack';

export const METRICS = {
  /** Articles written by `ingest`. */
  articles: 'Articles',
  /** Inputs refused by `ingest`, whole objects and single items of containers. */
  rejects: 'Rejects',
  /** Events and objects that hold no article: folder markers, test events. */
  ignored: 'Ignored',
  /** Messages that failed and will come again. */
  failures: 'Failures',
  /** Articles whose rows were brought in line with where they stand. */
  recorded: 'Recorded',
  /** Joins that found a bucket of candidates full: beyond it neighbours may be missed. */
  overflow: 'Overflow',
  /** Candidates known and not read, as there were too many of them, and articles that no bucket of fingerprints had room for:
   * which neighbours are missed then depends on the order of arrival. */
  unseen: 'Unseen',
  /** Events put on the bus. */
  announced: 'Announced',
} as const;
export type MetricName = (typeof METRICS)[keyof typeof METRICS];
