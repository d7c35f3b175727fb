import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * The state of an article as the index keeps it, with the words that all have in common: what is packed against it comes
 * to a third. Never to be changed: what was packed against it would not come out again. Another one needs another number.
 */
const DICTIONARY = Buffer.from(
  [
    '"whyGroup":{"rule":"exact-text","with":"a_","score":1,"threshold":null,"terms":{}},"score":0,"saw":{"a_":2,"a_":1},',
    '"parent":"a_","root":"a_","formerStories":["a_"],"awake":"20","terms":{"containment":0.,"resemblance":0.,"jaccard":0.,',
    '"sharedEntities":[],"samePlace":true,"hoursApart":0,"words":0},"pubStatus":"canceled","correction":true,',
    '{"decisionVer":2,"arrivals":[{"order":"2026-01-01T00:00:00.000Z 0000000000000000000000 000000000 ","contentHash":"',
    '","ref":"articles/a_/20260101T000000000Z-.json.gz","receivedAt":"2026-01-01T00:00:00.000Z","objectHash":"',
    '","sequencer":"00","pubStatus":"usable","embargoedUntil":null,"expires":null,"correction":false}],"featuresOf":"2026-',
    '","posted":{"keys":true,"terms":true,"leader":true},"decided":true,"standing":{"leader":"a_","story":"a_',
    '","whyStory":{"rule":"leader","with":"a_","score":null,"threshold":null,"terms":{}}}}',
  ].join(''),
);
const NUMBER = 1;
/** Shorter ones are left as they are: they would not become fewer units. */
const LEAST_CHARS = 200;

/** The body packed, its first byte the number of the dictionary; null where it is short. */
export function packBody(body: string): Uint8Array | null {
  if (body.length < LEAST_CHARS) return null;
  return Buffer.concat([Buffer.from([NUMBER]), deflateRawSync(body, { dictionary: DICTIONARY })]);
}

/** The body that was packed. Throws on what was packed against a dictionary that this code does not have. */
export function unpackBody(packed: Uint8Array): string {
  if (packed[0] !== NUMBER) throw new Error(`The index holds a body packed in a way (${packed[0]}) that is not known.`);
  return inflateRawSync(packed.subarray(1), { dictionary: DICTIONARY }).toString('utf8');
}
