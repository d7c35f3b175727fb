import { charsetIn } from '../charset/declared.ts';
import { decode } from '../charset/decode.ts';

/** A text or HTML part of a mail or of a saved page, decoded by what it is rather than by what the mail says. */
export interface TextPart {
  readonly type: 'plain' | 'html';
  readonly text: string;
  /** `Content-ID` without its angle brackets. */
  readonly id: string | null;
  /** `Content-Location`: the address the part was saved from. */
  readonly location: string | null;
}

/** What of the mail parser is used: parts that it does not take for text come out as bytes, transfer encoding undone. */
export type ParseParts = (message: Uint8Array) => Promise<{
  readonly attachments: readonly { readonly mimeType: string; readonly content: ArrayBuffer | Uint8Array | string }[];
} | null>;

const PART = /^content-type:[ \t]{0,20}text\/(html|plain)(?=[\s;])/gim;
const BOUNDARY = /^--/;
const ATTACHED = /^content-disposition:[ \t]{0,20}attachment/im;
const ID = /^content-id:\s{0,20}<?([^>\s]{1,500})/im;
const LOCATION = /^content-location:\s{0,20}(\S{1,2000})/im;
const HEADERS = 8_192;
/** So many are looked at; saved pages have a dozen. */
const MOST = 500;
const MARK = 'x-part/';

/**
 * The text parts of a message, in order. A part may state no charset, or a wrong one, while its page states the right one; the
 * mail parser decodes by the mail's word alone. So the parts are renamed to what the parser hands over as bytes, and decoded here.
 */
export async function textParts(bytes: Uint8Array, parse: ParseParts): Promise<readonly TextPart[]> {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const heads: { readonly type: 'plain' | 'html'; readonly head: string }[] = [];
  let tried = 0;
  const renamed = message.replace(PART, (whole, type: string, at: number) => {
    const head = tried++ < MOST ? headAround(message, at) : null;
    if (head === null || ATTACHED.test(head)) return whole;
    heads.push({ type: type.toLowerCase() === 'html' ? 'html' : 'plain', head });
    return `Content-Type: ${MARK}${heads.length - 1}`;
  });
  const parsed = heads.length === 0 ? null : await parse(Buffer.from(renamed, 'latin1'));
  return (parsed?.attachments ?? []).flatMap(({ mimeType, content }) => {
    const found = mimeType.startsWith(MARK) ? heads[Number(mimeType.slice(MARK.length))] : undefined;
    if (found === undefined || typeof content === 'string') return [];
    const decoding = decode(content instanceof Uint8Array ? content : new Uint8Array(content), charsetIn(found.head));
    if (!decoding.ok) return [];
    const { type, head } = found;
    return [
      { type, text: decoding.decoded.text, id: ID.exec(head)?.[1] ?? null, location: LOCATION.exec(head)?.[1] ?? null },
    ];
  });
}

/** The block of headers around a place; null in the middle of a text. It begins the message or follows a boundary. */
function headAround(message: string, at: number): string | null {
  const front = message.slice(Math.max(0, at - HEADERS), at);
  const blank = Math.max(front.lastIndexOf('\n\n'), front.lastIndexOf('\n\r\n'));
  const lines = blank === -1 ? front : front.slice(blank).trimStart();
  const boundary = lines.lastIndexOf('\n--');
  const head = boundary === -1 ? lines : lines.slice(boundary + 1);
  const begins = at - head.length;
  if (begins > 0 && !BOUNDARY.test(head) && message.slice(0, begins).trim() !== '') return null;
  const rest = message.slice(at, at + HEADERS);
  const end = BLANK_LINE.exec(rest)?.index ?? rest.length;
  return head + rest.slice(0, end);
}

const BLANK_LINE = /\r?\n\r?\n/;
