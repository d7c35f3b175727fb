/** The formats of a single article. */
export type Format = 'text' | 'html' | 'json' | 'xml' | 'mail' | 'wire';

const XML_DECLARATION = /^\s{0,1000}<\?xml[\s?]/;
const XML_ROOT =
  /^\s{0,1000}(?:<\?[^>]{0,500}\?>\s{0,100}|<!--[^>]{0,2000}-->\s{0,100}|<!DOCTYPE[^>[]{0,500}>\s{0,100}){0,5}<(?:[\w-]{1,20}:)?(rss|feed|RDF|newsMessage|newsItem|NewsML|itemSet|packageItem|conceptItem|knowledgeItem|planningItem|nitf|catalogItem|NewsItem)[\s>/]/;
const PAGE_ROOT = /<(?:!doctype\s+html|html)[\s>]/i;
/** A document type that is not HTML's. */
const FOREIGN_DOCTYPE = /^\s{0,1000}(?:<\?[^>]{0,300}\?>\s{0,100})?<!DOCTYPE\s+(?!html\b)[\w:.-]/i;
const HTML_ROOT = /<(?:!doctype\s+html|html|head|body)[\s>]/i;
const HTML_TAG =
  /<(?:p|div|h[1-6]|article|section|main|br|table|ul|ol|span|a|img|blockquote|figure|meta|title|link|script|style|amp-[a-z]{2,20})(?:\s[^<>]{0,2000})?\/?>/gi;
const CLOSING_TAG = /<\/(?:p|div|h[1-6]|article|section|main|span|a|blockquote|figure|ul)>/gi;
const MAIL_HEADER = /^(?:[!-9;-~]{1,76}:[^\n]{0,2000}\r?\n(?:[ \t][^\n]{0,2000}\r?\n){0,200}){2,200}\r?\n/;
const MAIL_NAMES =
  /^(?:from|date|subject|mime-version|message-id|content-type|received|return-path|delivered-to)[ \t]{0,4}:/gim;
const ELEMENT_START = /^\s{0,1000}<[a-z][\w:.-]{1,60}(?:\s[^<>]{0,2000})?>\s{0,200}</i;
const MAIL_COLON = /[ \t]*:$/;
const MAIL_ONLY = ['from', 'mime-version', 'message-id', 'content-type', 'received', 'return-path', 'delivered-to'];
const JSON_START = /^\s{0,1000}(?:\{\s{0,1000}["}]|\[\s{0,1000}[[{"\]])/;
const HEAD = 200_000;
/** Start of heading, start of text: the envelope of IPTC 7901 and ANPA 1312 wire copy; `ZCZC` opens that of the telex. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the envelope is made of control characters
const WIRE = /^[\u0016\u0000\s]{0,40}(?:\u0001[^\u0002]{1,400}\u0002|ZCZC[ \t\r\n])/;

/** Which format the decoded text of one article is in, judged by its content alone. */
export function sniffFormat(text: string): Format {
  const head = text.slice(0, HEAD);
  if (WIRE.test(head)) return 'wire';
  if (JSON_START.test(head)) return 'json';
  if (XML_ROOT.test(head)) return 'xml';
  if (FOREIGN_DOCTYPE.test(head) || (XML_DECLARATION.test(head) && !PAGE_ROOT.test(head.slice(0, 4_000)))) return 'xml';
  if (isMail(head)) return 'mail';
  if (isHtml(head)) return 'html';
  return isMarkup(text) ? 'xml' : 'text';
}

/** PDF is the one binary format; it may carry some bytes of rubbish in front. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1_024)).includes('%PDF-', 0, 'latin1');
}

/** Begins with an element and ends with one: markup of some vocabulary that is not read. */
function isMarkup(text: string): boolean {
  return ELEMENT_START.test(text) && text.trimEnd().endsWith('>');
}

function isMail(head: string): boolean {
  const block = MAIL_HEADER.exec(head)?.[0];
  if (block === undefined) return false;
  const names = new Set([...block.matchAll(MAIL_NAMES)].map(([name]) => name.toLowerCase().replace(MAIL_COLON, '')));
  // `Subject:` and `Date:` alone head many a plain text.
  return names.size >= 2 && MAIL_ONLY.some((name) => names.has(name));
}

/** A page has a root element near its start; a fragment has tags throughout (one stray `<p>` in plain text is dirt). */
function isHtml(head: string): boolean {
  if (HTML_ROOT.test(head.slice(0, 4_000))) return true;
  const tags = head.match(HTML_TAG)?.length ?? 0;
  if (tags < 3) return tags > 0 && head.trimStart().startsWith('<') && head.match(CLOSING_TAG) !== null;
  return (head.match(CLOSING_TAG)?.length ?? 0) > 0 || tags > 20;
}
