import { header, type Request } from '../wire/http.ts';
import { s3Error, unsupported } from './error.ts';
import type { ObjectVersion } from './objects.ts';
import type { UploadRecord } from './uploads.ts';

const KEPT = [
  'content-type',
  'content-encoding',
  'content-language',
  'content-disposition',
  'cache-control',
  'expires',
];
const OVERRIDES: Readonly<Record<string, string>> = {
  'response-content-type': 'content-type',
  'response-content-encoding': 'content-encoding',
  'response-content-language': 'content-language',
  'response-content-disposition': 'content-disposition',
  'response-cache-control': 'cache-control',
  'response-expires': 'expires',
};
const META = 'x-amz-meta-';
const MAX_METADATA = 2048;
const HARMLESS_ACLS = new Set(['private', 'bucket-owner-full-control']);

/** Headers of a write that would change what S3 does in ways this emulator does not: refused rather than dropped. */
const REFUSED = [
  'x-amz-server-side-encryption-customer-algorithm',
  'x-amz-object-lock-mode',
  'x-amz-object-lock-retain-until-date',
  'x-amz-object-lock-legal-hold',
  'x-amz-website-redirect-location',
  'x-amz-grant-read',
  'x-amz-grant-full-control',
  'x-amz-write-offset-bytes',
];

/** Reads what a client wants kept with an object; refuses what cannot be. */
export function attributesOf(request: Request): UploadRecord {
  const refused = REFUSED.find((name) => request.headers[name] !== undefined);
  if (refused !== undefined) throw unsupported(`the header ${refused}`);
  const acl = header(request, 'x-amz-acl');
  if (acl !== undefined && !HARMLESS_ACLS.has(acl)) throw unsupported(`the ACL ${acl}`);
  const storage = header(request, 'x-amz-storage-class');
  if (storage !== undefined && storage !== 'STANDARD') throw unsupported(`the storage class ${storage}`);
  const encryption = header(request, 'x-amz-server-side-encryption');
  if (encryption !== undefined && encryption !== 'AES256') throw unsupported(`the encryption ${encryption}`);
  const headers: Record<string, string> = {};
  for (const name of KEPT) {
    const value = header(request, name);
    const kept = name === 'content-encoding' && value !== undefined ? withoutChunking(value) : value;
    if (kept !== undefined && kept !== '') headers[name] = kept;
  }
  return { headers, metadata: metadataOf(request), tags: parseTagging(header(request, 'x-amz-tagging') ?? '') };
}

/** `aws-chunked` is framing of the request, not an encoding of the object. */
function withoutChunking(encoding: string): string {
  return encoding
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== 'aws-chunked')
    .join(',');
}

function metadataOf(request: Request): Readonly<Record<string, string>> {
  const entries = Object.keys(request.headers).filter((name) => name.startsWith(META));
  // Kept as the bytes came (Node reads them as Latin-1), so that they go back as they came.
  const metadata = entries.map((name): [string, string] => [name.slice(META.length), header(request, name) ?? '']);
  const bytes = metadata.reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value), 0);
  if (bytes > MAX_METADATA)
    throw s3Error('MetadataTooLarge', 'Your metadata headers exceed the maximum allowed metadata size');
  return Object.fromEntries(metadata);
}

function parseTagging(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Response headers that describe a version. */
export function shownHeaders(found: ObjectVersion, versioned: boolean): Record<string, string> {
  const shown: Record<string, string> = {
    etag: `"${found.eTag}"`,
    'last-modified': new Date(found.modified).toUTCString(),
    'accept-ranges': 'bytes',
    'content-type': 'binary/octet-stream',
    'x-amz-server-side-encryption': 'AES256',
    ...found.headers,
  };
  for (const [name, value] of Object.entries(found.metadata)) shown[`${META}${name}`] = value;
  if (versioned) shown['x-amz-version-id'] = found.version;
  const tags = Object.keys(found.tags).length;
  if (tags > 0) shown['x-amz-tagging-count'] = String(tags);
  return shown;
}

/** Headers that a signed URL overrides by its `response-…` parameters. */
export function overriddenHeaders(request: Request): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [parameter, name] of Object.entries(OVERRIDES)) {
    const value = request.query.get(parameter);
    if (value !== null) shown[name] = value;
  }
  return shown;
}
