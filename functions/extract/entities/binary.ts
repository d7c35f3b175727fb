import { readFileSync } from 'node:fs';

/** Sections of a packed file: a directory of (offset, length) pairs, each section aligned to 16 bytes. */
const MAGIC = 0x31544e45;
const ALIGN = 16;

/** Packs byte sections into one file that typed arrays can view in place. */
export function packSections(sections: readonly Uint8Array[]): Uint8Array {
  const head = Math.ceil((8 + sections.length * 8) / ALIGN) * ALIGN;
  let size = head;
  const places = sections.map((section) => {
    const offset = size;
    size += Math.ceil(section.length / ALIGN) * ALIGN;
    return { offset, length: section.length };
  });
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, sections.length, true);
  places.forEach(({ offset, length }, index) => {
    view.setUint32(8 + index * 8, offset, true);
    view.setUint32(12 + index * 8, length, true);
    file.set(sections[index] ?? [], offset);
  });
  return file;
}

/** The sections of a packed file, in a buffer of their own that is aligned for every typed array. */
export function unpackSections(file: Uint8Array): {
  readonly buffer: ArrayBuffer;
  readonly places: [number, number][];
} {
  const buffer = new ArrayBuffer(file.length);
  new Uint8Array(buffer).set(file);
  const view = new DataView(buffer);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('not a packed data file of this program');
  const places: [number, number][] = [];
  for (let index = 0; index < view.getUint32(4, true); index++)
    places.push([view.getUint32(8 + index * 8, true), view.getUint32(12 + index * 8, true)]);
  return { buffer, places };
}

/** Reads a data file that lies beside this module (or, bundled, in `data/` beside the bundle). */
export function readData(name: string): Uint8Array {
  return readFileSync(new URL(`./data/${name}`, import.meta.url));
}
