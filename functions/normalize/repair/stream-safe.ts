const SURPLUS = /(?<=\p{M}{30})\p{M}/gu;
const MARK = /\p{M}{30}/u;

/** A text in which no letter bears more than thirty marks (Unicode's Stream-Safe Text Format, UAX #15): to put a million of them in order
 * takes the square of their number, and no script writes more than a handful. */
export function streamSafe(text: string): string {
  return MARK.test(text) ? text.replace(SURPLUS, '') : text;
}
