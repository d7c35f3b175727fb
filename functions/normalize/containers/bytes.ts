import type { ByteSource } from '#article/raw.ts';

/** The first `limit` bytes of a source (fewer if it ends before). */
export async function peek(source: ByteSource, limit: number): Promise<Uint8Array> {
  const { bytes } = await readUpTo(source, 0, limit);
  return bytes.subarray(0, limit);
}

/** The bytes from `start` on, at most `limit`; `more` when the source goes on beyond them. */
export async function readUpTo(
  source: ByteSource,
  start: number,
  limit: number,
): Promise<{ readonly bytes: Uint8Array; readonly more: boolean }> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source.read(start)) {
    parts.push(part);
    length += part.length;
    if (length > limit) break;
  }
  const all = Buffer.concat(parts);
  return { bytes: all.subarray(0, limit), more: length > limit };
}

/** Bytes that are in memory already, as a source. */
export function memorySource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    // biome-ignore lint/suspicious/useAwait: the interface is asynchronous, memory is not
    async *read(start) {
      if (start < bytes.length) yield bytes.subarray(start);
    },
  };
}
