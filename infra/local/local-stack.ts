import type { Usage, Writes } from './dynamodb/capacity.ts';
import type { FunctionStats } from './lambda/function.ts';
import type { QueueCounts } from './sqs/queues.ts';
import type { Identity } from './template/template.ts';
import type { JsonObject } from './wire/json.ts';

export interface LocalOptions {
  /** Path of the synthesized template (JSON). */
  readonly template: string;
  /** Folder of the assets: `asset.<hash>/` for each function. */
  readonly assets: string;
  /** Folder where everything is kept across starts; `memory` (the default) keeps nothing. */
  readonly dataDir?: string;
  /** Port on 127.0.0.1; any free one by default. */
  readonly port?: number;
  /** Seed of the faults to inject; none by default. */
  readonly chaos?: number;
  /** Hears every line that functions, rules and mappings say. */
  readonly log?: (line: string) => void;
  /** Another emulator in the place of an embedded one, e.g. DynamoDB Local; and one for Amazon Comprehend, where none is embedded. */
  readonly endpoints?: { readonly dynamodb?: string; readonly comprehend?: string };
  /** Sandboxes of one function at once, whatever its mapping allows. Default 2. */
  readonly concurrency?: number;
  /** Milliseconds that an idle sandbox is kept. Default 30,000. */
  readonly idleMs?: number;
  /** A failed message comes back after this much, doubled with each receipt, where AWS waits for the visibility timeout. Default 1,000. */
  readonly retryMs?: number;
  /** A message sent with a delay to a queue that feeds a function comes after at most this much, where AWS waits up to 15 minutes. Default 1,000. */
  readonly maxDelayMs?: number;
  /** Keeps compiled code between cold starts (default true); a bench of cold starts may want it off. */
  readonly compileCache?: boolean;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly imports?: Readonly<Record<string, string>>;
}

/** What is still to do. */
export interface Progress {
  /** Messages on queues that feed a function, in any state, and stream records not yet past. */
  readonly waiting: number;
  readonly running: number;
}

export interface StackStats {
  readonly functions: Readonly<Record<string, FunctionStats>>;
  readonly queues: Readonly<Record<string, QueueCounts>>;
  /** Capacity units that tables were charged since the start, by table name. */
  readonly tables: Readonly<Record<string, Usage>>;
  /** Of these, writes by kind of row: `<table name> <first word of the partition key>`. */
  readonly writes: Readonly<Record<string, Writes>>;
  readonly events: number;
  /** Resident megabytes: this process, and the functions' processes together (Linux only, else 0). */
  readonly memoryMb: { readonly host: number; readonly functions: number };
}

export interface LocalStack {
  /** `http://127.0.0.1:port`: serves every service. */
  readonly endpoint: string;
  readonly endpoints: Readonly<Record<'s3' | 'sqs' | 'dynamodb' | 'eventbridge', string>>;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** The stack's outputs. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Physical names by logical id. */
  readonly resources: Readonly<Record<string, Identity>>;
  readonly skipped: readonly string[];
  readonly warnings: readonly string[];
  /** Milliseconds from the call to readiness. */
  readonly startedInMs: number;
  /**
   * Resolves when nothing is left to do: every queue that feeds a function is empty (in-flight and delayed messages
   * included), every stream is read to its end, and no function runs. `onProgress` hears what is left, when it changes.
   */
  settled(onProgress?: (progress: Progress) => void): Promise<void>;
  stats(): StackStats;
  /** The newest events of a bus, oldest first. */
  events(bus: string, limit?: number): readonly JsonObject[];
  /** Moves dead letters back to where they came from; returns how many. */
  redrive(deadLetterQueue: string): number;
  stop(): Promise<void>;
}
