/** An error that a service answers with: `code` is the name that SDKs match on, `status` the HTTP status. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly code: string;
  readonly status: number;
  /** Further members of the error document, e.g. `Item` or `CancellationReasons`. */
  readonly detail: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, status = 400, detail: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.detail = detail;
  }
}

/** The answer to an operation or option that real AWS has and this emulator does not: never a wrong 200. */
export function notImplemented(service: string, what: string): ServiceError {
  const code = service === 's3' ? 'NotImplemented' : 'UnknownOperationException';
  return new ServiceError(code, `The embedded ${service} does not implement ${what}.`, 501);
}
