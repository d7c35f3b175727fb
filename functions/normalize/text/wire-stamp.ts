import { monthOf } from '../dates/month-names.ts';

/** When a wire sent an item, as its stamp says it. */
export interface WireStamp {
  readonly day: string;
  /** `14:12`, as written: services stamp in GMT or in their own zone, and few say which. Null where no clock is stated. */
  readonly clock: string | null;
  /** `GMT`, `EST`: null where none is written. */
  readonly zone: string | null;
  /** The wording it was read from. */
  readonly text: string;
}

/** IPTC 7901 and dpa: `131412 Jan 24` (day, hour, minute, month, year), `131412 GMT JAN 24`. */
const IPTC = /(?<!\d)(\d{2})(\d{2})(\d{2})\s{0,3}(?:(gmt|utc|z)\s{1,3})?(\p{L}{3,4})\.?\s{1,3}(\d{2}|\d{4})(?!\d)/iu;
/** ANPA 1312 and AP: `AP-03-11-24 1430EST`, `AP-NY-03-11-24 1430GMT` (month first). */
const ANPA = /(\d{2})[-/](\d{2})[-/](\d{2})\s(\d{2})(\d{2})\s?([a-z]{3,4})?/i;
/** ANSA: `13-GEN-24 14:12`. */
const NAMED = /(?<!\d)(\d{1,2})-(\p{L}{3,4})-(\d{2}|\d{4})\s{1,3}(\d{2})[:.](\d{2})(?!\d)/u;
/** `dpa-infocom, dpa:240113-99-123456/2`: the number of an item begins with its day. */
const NUMBERED = /\bdpa:(\d{2})(\d{2})(\d{2})-\d{2}-\d{3,}/;

export function iptcStamp(text: string): WireStamp | null {
  const [whole, day = '', hour = '', minute = '', zone, name = '', year = ''] = IPTC.exec(text) ?? [];
  return stamp(whole, year, monthOf(name), day, hour, minute, zone);
}

export function anpaStamp(text: string): WireStamp | null {
  const [whole, month = '', day = '', year = '', hour = '', minute = '', zone] = ANPA.exec(text) ?? [];
  return stamp(whole, year, Number(month), day, hour, minute, zone);
}

/** The stamp that a signature line holds, in any of the forms of wires, or null. */
export function signatureStamp(text: string): WireStamp | null {
  const [named, day = '', name = '', year = '', hour = '', minute = ''] = NAMED.exec(text) ?? [];
  const [numbered, inYear = '', month = '', ofMonth = ''] = NUMBERED.exec(text) ?? [];
  return (
    iptcStamp(text) ??
    stamp(named, year, monthOf(name), day, hour, minute, undefined) ??
    stamp(numbered, inYear, Number(month), ofMonth, '', '', undefined) ??
    (AP.test(text) ? anpaStamp(text) : null)
  );
}

/** `（編輯：李華）1130312`: the years of the Republic of China, from 1911. */
const ROC = /(?<=[）)])\s?(1\d{2})(0[1-9]|1[0-2])([0-3]\d)$/;

/** The stamp with which the Central News Agency of Taiwan closes a paragraph, or null. */
export function taiwanStamp(paragraph: string): WireStamp | null {
  const [text, year = '', month = '', day = ''] = ROC.exec(paragraph) ?? [];
  return stamp(text, String(Number(year) + 1911), Number(month), day, '', '', undefined);
}

const AP = /^(?:AP-|\d{2}-\d{2}-\d{2}\s\d{4}\s?(?:GMT|E[SD]T)$)/;

/** Years are written with two digits; the formats are of 1979 and later. */
function stamp(
  text: string | undefined,
  year: string,
  month: number | null,
  day: string,
  hour: string,
  minute: string,
  zone: string | undefined,
): WireStamp | null {
  if (text === undefined || month === null || month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31)
    return null;
  const full = year.length === 4 ? year : `${Number(year) > 60 ? '19' : '20'}${year}`;
  const clock = hour !== '' && Number(hour) < 24 && Number(minute) < 60 ? `${hour}:${minute}` : null;
  return {
    day: `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`,
    clock,
    zone: zone?.toUpperCase() ?? null,
    text,
  };
}
