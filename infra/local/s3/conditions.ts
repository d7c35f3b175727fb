import { header, type Request } from '../wire/http.ts';
import { s3Error } from './error.ts';
import type { ObjectVersion } from './objects.ts';

function matches(list: string, eTag: string): boolean {
  return list.split(',').some((entry) => {
    const wanted = entry.trim();
    return wanted === '*' || wanted === eTag || wanted === `"${eTag}"`;
  });
}

/** Checks If-Match and If-None-Match of a write against the current object; must run in the writing transaction. */
export function checkWrite(request: Request, current: ObjectVersion | undefined): void {
  const standing = current === undefined || current.marker ? undefined : current;
  const ifNoneMatch = header(request, 'if-none-match');
  const ifMatch = header(request, 'if-match');
  const failed = (condition: string): Error =>
    s3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', {
      Condition: condition,
    });
  if (ifNoneMatch !== undefined) {
    if (ifNoneMatch.trim() !== '*')
      throw s3Error(
        'NotImplemented',
        'A header you provided implies functionality that is not implemented: If-None-Match other than *',
      );
    if (standing !== undefined) throw failed('If-None-Match');
  }
  if (ifMatch !== undefined) {
    if (standing === undefined) throw s3Error('NoSuchKey', 'The specified key does not exist.');
    if (!matches(ifMatch, standing.eTag)) throw failed('If-Match');
  }
}

/** Checks the conditions of a read (names prefixed for the source of a copy). Throws PreconditionFailed or NotModified. */
export function checkRead(request: Request, found: ObjectVersion, prefix = ''): void {
  const ifMatch = header(request, `${prefix}if-match`);
  const ifNoneMatch = header(request, `${prefix}if-none-match`);
  const modifiedSince = header(request, `${prefix}if-modified-since`);
  const unmodifiedSince = header(request, `${prefix}if-unmodified-since`);
  const seconds = Math.floor(found.modified / 1000);
  const after = (date: string): boolean => seconds > Math.floor(Date.parse(date) / 1000);
  const failed = (condition: string): Error =>
    s3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', {
      Condition: condition,
    });
  if (ifMatch !== undefined && !matches(ifMatch, found.eTag)) throw failed('If-Match');
  if (ifMatch === undefined && unmodifiedSince !== undefined && after(unmodifiedSince))
    throw failed('If-Unmodified-Since');
  const notModified = (condition: string): Error =>
    prefix === '' ? s3Error('NotModified', 'Not Modified', { ETag: `"${found.eTag}"` }) : failed(condition);
  if (ifNoneMatch !== undefined && matches(ifNoneMatch, found.eTag)) throw notModified('If-None-Match');
  if (ifNoneMatch === undefined && modifiedSince !== undefined && !after(modifiedSince))
    throw notModified('If-Modified-Since');
}

export interface ByteRange {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const RANGE = /^bytes=(\d*)-(\d*)$/;

/** The bytes that a Range header asks for; undefined for all (also for ranges that S3 ignores). */
export function rangeOf(value: string | undefined, size: number): ByteRange | undefined {
  const match = value === undefined ? null : RANGE.exec(value.trim());
  if (match === null) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return undefined;
  const unsatisfiable = (): Error =>
    s3Error('InvalidRange', 'The requested range is not satisfiable', { ActualObjectSize: String(size) });
  if (first === '') {
    const length = Math.min(Number(last), size);
    if (length === 0) throw unsatisfiable();
    return { start: size - length, end: size };
  }
  const start = Number(first);
  if (start >= size) throw unsatisfiable();
  const end = last === '' ? size : Math.min(Number(last) + 1, size);
  return end > start ? { start, end } : undefined;
}
