import type { Reading } from '../draft.ts';
import { repairText } from '../repair/repair-text.ts';
import { readText } from '../text/read-text.ts';

/** SOH header STX text ETX trailer: IPTC 7901 and ANPA 1312 frame a wire item so. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the envelope is made of control characters
const FRAME = /\u0001([^\u0002]{1,2000})\u0002([^\u0003]*)(?:\u0003([^\u0004]{0,500}))?/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: tabulation and typesetting codes of the wire
const CODES = /[\u0000\u000e-\u001a\u001c-\u001f]|\u001b./g;
const LINE_CODES = /[<{][a-z]{0,3}[>}]|\^(?=\n|$)|^\^/gim;
const ID = /^[\s]*([a-z]{1,3}\d{3,4})\b/i;
const PRIORITY = /\b([a-z]\s)?([1-9]|[bdruwsf])\s+([a-z]{3})\s+\d{1,4}\b/i;
const RESENT = /^\s{0,10}(?:eds:|\(.{0,40}(?:precede|previous|will be led)[^)]{0,80}\))/im;
const STAMP = /(?<!\d)(\d{2})(\d{2})(\d{2})\s+([a-z]{3})\s+(\d{2})\b/i;
const TRAILER_STAMP = /(\d{2})[-/](\d{2})[-/](\d{2})\s(\d{2})(\d{2})([a-z]{3,4})?/i;
const END_LINE = /\n\s{0,10}(?:-30-|###|=\s?=|NNNN|ENDS?|[a-z]{2}\/[a-z]{2,3}(?:\/[a-z]{2,3})?)\s*$/i;

/** Reads a wire item in its transmission envelope: service id and number as its identity, the text as any plain text.
 * Source of the layout: IPTC 7901 (and the older ANPA 1312, which shares the framing characters). */
export function readWire(frame: string): Reading {
  const parts = FRAME.exec(frame);
  if (parts === null) return { ok: false, refusal: { code: 'malformed', message: 'the wire envelope is not closed' } };
  const [, header = '', content = '', trailer = ''] = parts;
  const text = content.replace(CODES, '').replace(LINE_CODES, '').replace(END_LINE, '\n');
  const reading = readText(repairText(text).text);
  if (!reading.ok) return reading;
  const { draft } = reading;
  const id = ID.exec(header)?.[1] ?? null;
  const stamp = STAMP.exec(trailer) ?? STAMP.exec(header);
  const date = stamp === null ? dayOf(TRAILER_STAMP.exec(trailer)) : null;
  return {
    ok: true,
    draft: {
      ...draft,
      format: 'anpa',
      kindConfidence: 85,
      section: PRIORITY.exec(header)?.[3]?.toUpperCase() ?? draft.section,
      warnings: RESENT.test(text) ? [...draft.warnings, 'continues-another-item'] : draft.warnings,
      // A service number runs from 1 every day: without the day it names nothing.
      uri: id !== null && date !== null ? `urn:anpa:${id.toLowerCase()}:${date}` : null,
      dateCandidates:
        date === null
          ? draft.dateCandidates
          : [
              ...draft.dateCandidates,
              {
                role: 'published',
                value: date,
                precision: 'day',
                basis: 'format',
                confidence: 90,
                flag: null,
                in: 'header',
                text: trailer.trim().slice(0, 60),
                start: null,
                end: null,
              },
            ],
    },
  };
}

/** The older trailers write month-day-year with two digits for the year. */
function dayOf(stamp: RegExpExecArray | null): string | null {
  if (stamp === null) return null;
  const [, month = '', day = '', year = ''] = stamp;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${Number(year) > 60 ? '19' : '20'}${year}-${month}-${day}`;
}
