import { withoutLiveMarkup } from './live-markup.ts';
import { streamSafe } from './stream-safe.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]/g;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\f\v]/g;

/** A text as it may be stored, whatever format it came in: well-formed, NFC, no control characters, nothing that is markup to a browser.
 * What is so already comes out as it went in. */
export function soundText(text: string): string {
  return withoutLiveMarkup(streamSafe(soundName(text)).normalize('NFC'));
}

/** An identifier or address as it may be stored: as `soundText`, but composed letters stay as they were given. */
export function soundUri(uri: string): string {
  return withoutLiveMarkup(soundName(uri));
}

function soundName(text: string): string {
  return text.toWellFormed().replace(LINE_ENDS, '\n').replace(CONTROLS, '');
}
