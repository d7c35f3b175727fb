import type { DateCandidate } from '#article/article.ts';
import type { Reading } from '../draft.ts';
import type { CleaningStep } from '../repair/clean.ts';
import { readUncleanText } from '../text/read-unclean-text.ts';
import { anpaStamp, iptcStamp, type WireStamp } from '../text/wire-stamp.ts';

/** SOH header STX text ETX trailer: IPTC 7901 and ANPA 1312 frame a wire item so. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the envelope is made of control characters
const FRAME = /\u0001([^\u0002]{1,2000})\u0002([^\u0003]*)(?:\u0003([^\u0004]{0,500}))?/;
/** `ZCZC` number, text, `NNNN`: the telex, and what agencies deliver in files after its manner. */
const TELEX =
  /^[\s\p{Cc}]{0,40}ZCZC[ \t\r]{0,10}([^\n]{0,200})\n([\s\S]*?)(?:(?:^|\n)[ \t]{0,10}N{4}[ \t\r]{0,10}(?:\n([\s\S]{0,500}))?)?$/u;
/** `ABC0123 3 POL 0212`, `a0045 4 w`: number, priority, category, length. */
const SERVICE_LINE = /^\s{0,10}([a-z]{1,4}\d{2,5}\b[^\n]{0,60})\n/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: tabulation and typesetting codes of the wire
const CODES = /[\u0000\u000e-\u001a\u001c-\u001f]|\u001b./g;
const LINE_CODES = /[<{][a-z]{0,3}[>}]|\^(?=\n|$)|^\^/gim;
const ID = /^[\s]*([a-z]{1,3}\d{3,4})\b/i;
const PRIORITY = /\b([a-z]\s)?([1-9]|[bdruwsf])\s+([a-z]{3})\s+\d{1,4}\b/i;
const RESENT = /^\s{0,10}(?:eds:|\(.{0,40}(?:precede|previous|will be led)[^)]{0,80}\))/im;
/** Who sends, in front of the stamp: `AP-`. */
const AGENCY = /\b([a-z]{2,8})-\d{2}[-/]\d{2}/i;
const END_LINE = /\n\s{0,10}(?:-30-|###|=\s?=|NNNN|ENDS?|[a-z]{2}\/[a-z]{2,3}(?:\/[a-z]{2,3})?)\s*$/gi;

export const WIRE_STEPS: readonly CleaningStep[] = [
  { name: 'wire-codes', apply: (text) => text.replace(CODES, ''), mayRemove: [CODES] },
  { name: 'wire-marks', apply: (text) => text.replace(LINE_CODES, ''), mayRemove: [LINE_CODES] },
  { name: 'wire-end', apply: (text) => text.replace(END_LINE, '\n'), mayRemove: [END_LINE] },
];

/** Reads a wire item in its transmission envelope: service id and number as its identity, the text as any plain text.
 * Source of the layout: IPTC 7901 (and the older ANPA 1312, which shares the framing characters). */
export function readWire(frame: string): Reading {
  const parts = FRAME.exec(frame) ?? TELEX.exec(frame);
  if (parts === null) return { ok: false, refusal: { code: 'malformed', message: 'the wire envelope is not closed' } };
  const { header, content, trailer } = unfolded(parts);
  const reading = readUncleanText(content, WIRE_STEPS);
  if (!reading.ok) return reading;
  const { draft } = reading;
  const agency = (AGENCY.exec(trailer) ?? []).slice(1).map((name) => name.toLowerCase());
  const id = ID.exec(header)?.[1] ?? null;
  const stamped = iptcStamp(trailer) ?? iptcStamp(header) ?? anpaStamp(trailer);
  return {
    ok: true,
    draft: {
      ...draft,
      format: 'anpa',
      kindConfidence: 85,
      section: PRIORITY.exec(header)?.[3]?.toUpperCase() ?? draft.section,
      warnings: RESENT.test(content) ? [...draft.warnings, 'continues-another-item'] : draft.warnings,
      // A service number runs from 1 every day, at every agency: without the day it names nothing.
      uri: id !== null && stamped !== null ? ['urn:anpa', ...agency, id.toLowerCase(), stamped.day].join(':') : null,
      dateCandidates: stamped === null ? draft.dateCandidates : [...draft.dateCandidates, candidateOf(stamped)],
    },
  };
}

/** The service line may stand under the line that opens the frame. */
function unfolded([, opening = '', text = '', trailer = '']: RegExpExecArray) {
  const service = ID.test(opening) ? null : SERVICE_LINE.exec(text);
  if (service === null) return { header: opening, content: text, trailer };
  return { header: `${opening} ${service[1] ?? ''}`.trim(), content: text.slice(service[0].length), trailer };
}

/** The day of sending. The hour is left alone: services stamp it in GMT or in their own zone and do not say which. */
function candidateOf({ day, text }: WireStamp): DateCandidate {
  return {
    role: 'published',
    value: day,
    precision: 'day',
    basis: 'format',
    confidence: 90,
    flag: null,
    in: 'header',
    text,
    start: null,
    end: null,
  };
}
