/** Something that feeds a function: from a queue, or from a stream. */
export interface Mapping {
  start(): void;
  /** What is not done yet: messages in any state, records not yet past. */
  waiting(): number;
  /** Invocations under way. */
  running(): number;
  stop(): Promise<void>;
}
