import type { JsonObject } from '../wire/json.ts';
import type { Queues } from './queues.ts';

export type Output = Readonly<Record<string, unknown>>;

/** What an operation works on. */
export interface Context {
  readonly queues: Queues;
  /** `http://127.0.0.1:port`, for queue URLs. */
  readonly origin: string;
  readonly signal: AbortSignal;
}

export type Operation = (input: JsonObject, context: Context) => Output | Promise<Output>;
