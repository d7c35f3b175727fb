import { ServiceError } from '../wire/service-error.ts';

const STATUS: Readonly<Record<string, number>> = {
  NoSuchBucket: 404,
  NoSuchKey: 404,
  NoSuchVersion: 404,
  NoSuchUpload: 404,
  NoSuchTagSet: 404,
  BucketAlreadyOwnedByYou: 409,
  BucketNotEmpty: 409,
  ConditionalRequestConflict: 409,
  PreconditionFailed: 412,
  NotModified: 304,
  InvalidRange: 416,
  MethodNotAllowed: 405,
  MissingContentLength: 411,
  NotImplemented: 501,
  SlowDown: 503,
};

/** A refusal of S3 under its own code, with the status that belongs to it (400 unless known). */
export function s3Error(code: string, message: string, headers: Readonly<Record<string, string>> = {}): ServiceError {
  return new ServiceError(code, message, STATUS[code] ?? 400, headers);
}

export function unsupported(what: string): ServiceError {
  return s3Error('NotImplemented', `The embedded S3 does not implement ${what}.`);
}
