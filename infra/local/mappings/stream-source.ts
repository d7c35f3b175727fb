import type { StreamRecord } from '../dynamodb/streams.ts';

/** A table's stream as a mapping reads it: from the embedded tables, or over the wire from another emulator. */
export interface StreamSource {
  readonly arn: string;
  /** Records after a position, oldest first; waits (at most `waitMs`) while there are none. */
  read(after: number, limit: number, waitMs: number, signal: AbortSignal): Promise<readonly StreamRecord[]>;
  /** Records after a position that are not yet read. */
  lag(after: number): number;
  /** The position of the newest record. */
  latest(): number;
}
