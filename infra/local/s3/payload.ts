import { createHash } from 'node:crypto';
import { header, type Request } from '../wire/http.ts';
import { Unframer } from './aws-chunked.ts';
import { CHECKSUM_NAMES, type Checksum, type ChecksumName, checksumOf } from './checksums.ts';
import { s3Error, unsupported } from './error.ts';

export interface Payload {
  readonly size: number;
  /** Hex MD5 of the content: the ETag of a simple object. */
  readonly md5: string;
  readonly checksum: { readonly name: ChecksumName; readonly value: string };
}

const HEX_SHA256 = /^[0-9a-f]{64}$/;

/** Reads a request's content (undoing `aws-chunked`), hands it to `write` piece by piece, and verifies every promise made about it. */
export async function readPayload(request: Request, write: (chunk: Uint8Array) => void): Promise<Payload> {
  const md5 = createHash('md5');
  const declaredSha = header(request, 'x-amz-content-sha256') ?? '';
  const sha256 = HEX_SHA256.test(declaredSha) ? createHash('sha256') : undefined;
  const framed = declaredSha.startsWith('STREAMING-');
  const { name, trailing } = checksumAsked(request);
  const checksum = checksumOf(name);
  let size = 0;
  const take = (chunk: Uint8Array): void => {
    size += chunk.length;
    md5.update(chunk);
    sha256?.update(chunk);
    checksum.update(chunk);
    write(chunk);
  };
  const trailers = framed ? await unframed(request.body, take) : await plain(request.body, take);
  const declaredLength = header(request, framed ? 'x-amz-decoded-content-length' : 'content-length');
  if (declaredLength === undefined && !framed)
    throw s3Error('MissingContentLength', 'You must provide the Content-Length HTTP header.');
  if (declaredLength !== undefined && Number(declaredLength) !== size) {
    throw s3Error(
      'IncompleteBody',
      'You did not provide the number of bytes specified by the Content-Length HTTP header.',
    );
  }
  verifyChecksum(
    checksum,
    name,
    trailing ? trailers.get(`x-amz-checksum-${name}`) : header(request, `x-amz-checksum-${name}`),
    trailing,
  );
  const digest = md5.digest();
  const contentMd5 = header(request, 'content-md5');
  if (contentMd5 !== undefined && contentMd5 !== digest.toString('base64')) {
    throw s3Error('BadDigest', 'The Content-MD5 you specified did not match what we received.');
  }
  if (sha256 !== undefined && sha256.digest('hex') !== declaredSha) {
    throw s3Error(
      'XAmzContentSHA256Mismatch',
      'The provided x-amz-content-sha256 header does not match what was computed.',
    );
  }
  return { size, md5: digest.toString('hex'), checksum: { name, value: checksum.base64() } };
}

/** Which checksum the client sends, and whether it follows the content. Without one S3 computes CRC-64/NVME by itself. */
function checksumAsked(request: Request): { readonly name: ChecksumName; readonly trailing: boolean } {
  const trailer = header(request, 'x-amz-trailer')?.trim().toLowerCase();
  if (trailer !== undefined) {
    const name = CHECKSUM_NAMES.find((known) => trailer === `x-amz-checksum-${known}`);
    if (name === undefined) throw unsupported(`the trailer ${trailer.slice(0, 60)}`);
    return { name, trailing: true };
  }
  const sent = Object.keys(request.headers).filter((key) => key.startsWith('x-amz-checksum-') && !SETTINGS.has(key));
  if (sent.length > 1) throw s3Error('InvalidRequest', 'Expecting a single x-amz-checksum- header');
  const [first] = sent;
  if (first === undefined) return { name: 'crc64nvme', trailing: false };
  const name = CHECKSUM_NAMES.find((known) => first === `x-amz-checksum-${known}`);
  if (name === undefined) throw unsupported(`the header ${first}`);
  return { name, trailing: false };
}

const SETTINGS = new Set(['x-amz-checksum-algorithm', 'x-amz-checksum-type', 'x-amz-checksum-mode']);

function verifyChecksum(checksum: Checksum, name: ChecksumName, declared: string | undefined, required: boolean): void {
  if (declared === undefined && !required) return;
  if (declared?.trim() !== checksum.base64()) {
    throw s3Error('BadDigest', `The ${name.toUpperCase()} you specified did not match the calculated checksum.`);
  }
}

async function plain(
  body: AsyncIterable<Uint8Array>,
  take: (chunk: Uint8Array) => void,
): Promise<ReadonlyMap<string, string>> {
  for await (const chunk of body) take(chunk);
  return new Map();
}

async function unframed(
  body: AsyncIterable<Uint8Array>,
  take: (chunk: Uint8Array) => void,
): Promise<ReadonlyMap<string, string>> {
  const unframer = new Unframer(take);
  for await (const chunk of body) unframer.push(chunk);
  return unframer.end();
}
