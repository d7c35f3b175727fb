/** A function as the template declares it, ready to run. */
export interface FunctionSettings {
  readonly name: string;
  readonly arn: string;
  /** Folder of the bundle. */
  readonly code: string;
  /** `index.handler`. */
  readonly handler: string;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly environment: Readonly<Record<string, string>>;
}

/** How an invocation ended. */
export type Outcome =
  | { readonly ok: true; readonly payload: string }
  | { readonly ok: false; readonly errorType: string; readonly message: string };

export interface FunctionStats {
  readonly invocations: number;
  readonly errors: number;
  /** Milliseconds from starting the process to its first request for work, one per sandbox started. */
  readonly coldStartMs: readonly number[];
  /** Milliseconds of handling, all invocations together. */
  readonly busyMs: number;
  readonly sandboxes: number;
}
