import { createHash, type Hash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** A running checksum; `base64` is its value as S3 headers write it. */
export interface Checksum {
  update(chunk: Uint8Array): void;
  base64(): string;
}

export type ChecksumName = 'crc32' | 'crc32c' | 'crc64nvme' | 'sha1' | 'sha256';
export const CHECKSUM_NAMES: readonly ChecksumName[] = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'];

/** A fresh checksum of this kind. */
export function checksumOf(name: ChecksumName): Checksum {
  switch (name) {
    case 'crc32':
      return new Crc32(crc32);
    case 'crc32c':
      return new Crc32(crc32c);
    case 'crc64nvme':
      return new Crc64();
    case 'sha1':
    case 'sha256':
      return new Digest(createHash(name));
  }
}

class Digest implements Checksum {
  readonly #hash: Hash;

  constructor(hash: Hash) {
    this.#hash = hash;
  }

  update(chunk: Uint8Array): void {
    this.#hash.update(chunk);
  }

  base64(): string {
    return this.#hash.copy().digest('base64');
  }
}

class Crc32 implements Checksum {
  readonly #step: (chunk: Uint8Array, value: number) => number;
  #value = 0;

  constructor(step: (chunk: Uint8Array, value: number) => number) {
    this.#step = step;
  }

  update(chunk: Uint8Array): void {
    this.#value = this.#step(chunk, this.#value);
  }

  base64(): string {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(this.#value >>> 0);
    return bytes.toString('base64');
  }
}

const CASTAGNOLI = tableOf(0x82f63b78);

function tableOf(polynomial: number): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ polynomial : value >>> 1;
    return value >>> 0;
  });
}

function crc32c(chunk: Uint8Array, before: number): number {
  let value = ~before;
  for (const byte of chunk) value = (value >>> 8) ^ (CASTAGNOLI[(value ^ byte) & 0xff] ?? 0);
  return ~value >>> 0;
}

/** CRC-64/NVME, reflected polynomial, in two halves of 32 bits (BigInt is ten times slower). */
const NVME_HIGH = new Uint32Array(256);
const NVME_LOW = new Uint32Array(256);
for (let byte = 0; byte < 256; byte++) {
  let value = BigInt(byte);
  for (let bit = 0; bit < 8; bit++) value = (value & 1n) === 1n ? (value >> 1n) ^ 0x9a6c9329ac4bc9b5n : value >> 1n;
  NVME_HIGH[byte] = Number(value >> 32n);
  NVME_LOW[byte] = Number(value & 0xffffffffn);
}

class Crc64 implements Checksum {
  #high = 0xffffffff;
  #low = 0xffffffff;

  update(chunk: Uint8Array): void {
    let high = this.#high;
    let low = this.#low;
    for (const byte of chunk) {
      const index = (low ^ byte) & 0xff;
      low = ((low >>> 8) | (high << 24)) ^ (NVME_LOW[index] ?? 0);
      high = (high >>> 8) ^ (NVME_HIGH[index] ?? 0);
    }
    this.#high = high >>> 0;
    this.#low = low >>> 0;
  }

  base64(): string {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32BE(~this.#high >>> 0, 0);
    bytes.writeUInt32BE(~this.#low >>> 0, 4);
    return bytes.toString('base64');
  }
}
