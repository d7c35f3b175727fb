import { isNamesLine } from './byline.ts';

/** Whom to ask, above a release; names, numbers and addresses follow. */
const CONTACT =
  /^(?:(?:media|press|investor) )?(?:contacts?|enquiries|inquiries)(?: information| details)?\s?:(?:\s.{2,60})?$/i;
const REACHED =
  /^(?:[\w.+-]{1,40}@[\w.-]{3,60}|(?:(?:tel|phone|mobile|t|m|e|email)\.?:?\s?)?[+(\d][\d ()./-]{6,24}|(?:e-?mail|e):\s?\S{5,60})$/i;
const HANDLE = /^@\w{2,30}$/;

/** Whether a line begins what says whom to ask (`Media contact:`). */
export function isContactHeading(line: string): boolean {
  return CONTACT.test(line);
}

/** Whether a line says how to reach somebody: an address, a number, a handle. */
export function isReached(line: string): boolean {
  return REACHED.test(line) || HANDLE.test(line);
}

/** Whether a line under such a heading belongs to it. */
export function isUnderContact(line: string): boolean {
  return REACHED.test(line) || isNamesLine(line);
}
