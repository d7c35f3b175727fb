/** One thing that happened, as the bus carries it. */
export interface BusEvent {
  /** `article.created`, `story.changed`, … */
  readonly detailType: string;
  readonly detail: unknown;
  /** ISO instant. */
  readonly time: string;
}

export interface EventBus {
  /** All or an exception; after an exception some may have been put. */
  put(events: readonly BusEvent[]): Promise<void>;
}
