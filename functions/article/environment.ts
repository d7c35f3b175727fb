/** Names of the environment variables of each function: infra writes them, the composition roots read them. */
export interface CommonEnv {
  /** Name of the stack: the dimension of every metric. */
  readonly DATELINE_STACK: string;
}
export interface IngestEnv {
  readonly ARTICLE_BUCKET: string;
  readonly RECORDS_TABLE: string;
  readonly INGEST_QUEUE_URL: string;
}
/** Set only where names come from elsewhere than the built-in tagger: `comprehend` or `onnx`. */
export interface EntitiesEnv {
  readonly DATELINE_ENTITIES: EntitiesChoice;
}
export type EntitiesChoice = 'comprehend' | 'onnx';
export interface RelateEnv {
  readonly ARTICLE_BUCKET: string;
  readonly RECORDS_TABLE: string;
  readonly INDEX_TABLE: string;
  readonly RELATE_QUEUE_URL: string;
}
export interface AnnounceEnv {
  readonly RECORDS_TABLE: string;
  readonly EVENT_BUS_NAME: string;
}
