import type { ByteSource, Cursor } from '#article/raw.ts';
import type { Item, OpenContext } from './opened.ts';

/** Items that stand in a file one behind the other, each with a mark of its own at its start. */
export interface Framing {
  readonly container: 'wire' | 'mbox';
  /** Matches where an item begins, with what makes sure of it in a lookaround. Bytes as Latin-1; global. */
  readonly start: RegExp;
  /** The item's document, taken out of its frame. */
  readonly unframed: (bytes: Buffer) => Buffer;
}

/** What a start needs to be seen before it and behind it, in bytes. */
const AROUND = 1_024;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the envelope is made of control characters
const HEADING = /\u0001(?=[^\u0001-\u0003]{1,400}\u0002)/g;
const ZCZC = /(?<=\n[ \t]{0,10})ZCZC(?=[ \t\r\n])/g;
const POSTMARK = /(?<=\n\r?\n)From \S{1,200} [^\n]{8,60}\d{4}[^\n]{0,20}\n(?=[!-9;-~]{1,76}:)/g;

const FRAMINGS: readonly (readonly [opening: RegExp, Framing])[] = [
  [
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the envelope is made of control characters
    /^[\u0016\u0000\s]{0,40}\u0001[^\u0001-\u0003]{1,400}\u0002/,
    { container: 'wire', start: HEADING, unframed: withoutFiller },
  ],
  [/^(?:ï»¿)?[\s\0]{0,40}ZCZC[ \t\r\n]/, { container: 'wire', start: ZCZC, unframed: withoutFiller }],
  [
    /^From \S{1,200} [^\n]{8,60}\d{4}[^\n]{0,20}\n[!-9;-~]{1,76}:/,
    { container: 'mbox', start: POSTMARK, unframed: withoutPostmark },
  ],
];

/**
 * How the items of a file are framed, by its first bytes as Latin-1: wire items in their transmission envelopes (SOH … STX … ETX of
 * IPTC 7901 and ANPA 1312, `ZCZC` … `NNNN` of the telex) or mails in an mbox (RFC 4155). Null if they are not, and for
 * a single wire item, which is an article like any other.
 */
export function framingOf(head: string): Framing | null {
  const framing = FRAMINGS.find(([opening]) => opening.test(head))?.[1];
  if (framing === undefined || framing.container === 'mbox') return framing ?? null;
  return (head.match(framing.start)?.length ?? 0) > (framing.start === HEADING ? 1 : 0) ? framing : null;
}

/** The items of a framed file, cut where the next begins. The cursor's offset is the first byte of the next item. What is longer than an
 * article is refused and passed over, at constant memory. */
export async function* openFrames(
  context: OpenContext,
  source: ByteSource,
  from: Cursor,
  framing: Framing,
): AsyncGenerator<Item> {
  const { articleBytes } = context.limits;
  let { index, offset } = from;
  for await (const { bytes, length } of cut(source, offset, framing.start, articleBytes)) {
    offset += length;
    if (bytes !== null && isBlank(bytes)) continue;
    const position = { container: framing.container, index, label: `item ${index + 1}` };
    index++;
    const after = { index, offset };
    const message = `item ${index} has ${length} bytes; an article may have ${articleBytes}`;
    yield bytes === null
      ? { content: { code: 'too-large', message }, position, after }
      : { content: { bytes: framing.unframed(bytes), contentType: null, url: null, date: null }, position, after };
  }
}

interface Cut {
  /** Null if there are more than may be held. */
  readonly bytes: Buffer | null;
  readonly length: number;
}

async function* cut(source: ByteSource, from: number, start: RegExp, most: number): AsyncGenerator<Cut> {
  const pattern = new RegExp(start.source, start.flags);
  let held: Buffer = Buffer.alloc(0);
  // Bytes of this item that are not held any more, and those among the held in which no start lies.
  let dropped = 0;
  let searched = 1;
  const next = (final: boolean): number | null => {
    const base = Math.max(0, searched - AROUND);
    pattern.lastIndex = searched - base;
    const found = pattern.exec(held.toString('latin1', base));
    const at = found === null ? null : found.index + base;
    // What is looked for behind a start may not have come yet.
    if (at === null || (!final && at > held.length - AROUND)) {
      searched = Math.max(searched, held.length - AROUND);
      return null;
    }
    return at;
  };
  const take = (at: number): Cut => {
    const length = dropped + at;
    const bytes = dropped > 0 || at > most ? null : held.subarray(0, at);
    held = held.subarray(at);
    dropped = 0;
    searched = 1;
    return { bytes, length };
  };
  for await (const part of source.read(from)) {
    held = Buffer.concat([held, part]);
    for (let at = next(false); at !== null; at = next(false)) yield take(at);
    if (held.length <= most + AROUND * 2) continue;
    const over = held.length - AROUND * 2;
    dropped += over;
    held = held.subarray(over);
    searched = Math.max(1, searched - over);
  }
  for (let at = next(true); at !== null; at = next(true)) yield take(at);
  if (dropped + held.length > 0) yield take(held.length);
}

/** Lines were kept busy with NUL and SYN, which mean nothing. */
const FILLER: ReadonlySet<number> = new Set([0x00, 0x16, 0x7f]);

function withoutFiller(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.filter((byte) => !FILLER.has(byte)));
}

/** A single article without the filler of a transmission, if it comes in the frame of one. */
export function unframedSingle(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, AROUND)).toString('latin1');
  const framing = FRAMINGS.find(([opening]) => opening.test(head))?.[1];
  return framing?.container === 'wire' ? withoutFiller(bytes) : bytes;
}

const BLANK = new Set([0, 9, 10, 13, 0x16, 0x1a, 0x20]);

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => BLANK.has(byte));
}

const FIRST_LINE = /^From [^\n]{0,400}\n/;
/** `>From ` at the start of a line stands for `From `. */
const ESCAPED = /^>(?=>{0,5}From )/gm;

function withoutPostmark(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(FIRST_LINE, '').replace(ESCAPED, ''), 'latin1');
}
