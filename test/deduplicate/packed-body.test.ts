import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packBody, unpackBody } from '#platform/index-store/packed-body.ts';

test('bodies are packed and come out as they were; what was packed in another way is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 200, maxLength: 2_000 }), (body) => {
      expect(unpackBody(packBody(body) ?? new Uint8Array())).toBe(body);
    }),
  );
  expect([packBody(''), packBody('{"pending":true}')]).toEqual([null, null]);
  expect(() => unpackBody(Uint8Array.of(9, 1, 2))).toThrow('packed in a way (9) that is not known');
});

/** What lies in indexes today must come out tomorrow: this was packed when the dictionary was made. */
const PACKED_ONCE =
  'AZXUYQrDMAiG4St9akzMcUyM9z/C1hVK2dqx+TsI4X3wLwyyBSD+goEuOKCssMUxMh1B9MHj/cFAD+mrVrPmRpFwixKlMdJdVZFqtYG5u06SK14oVdnWYKGGUX1wEbLpOzt5/eNgN9MJHp6YKLzkYLgFP6c53QW6mb3SbwfrdsczzAM=';
const BODY_ONCE =
  '{"decisionVer":2,"arrivals":[{"order":"2026-03-01T12:00:00.000Z 000000000000000100000000 000000000 04ed8e2dbffa0d11","contentHash":"04ed8e2dbffa0d11b09d39e66887a81df0a8d4d4720faa5550f58670229a5c13","ref":"articles/a_046528eb23170b6ab24318ca/20260301T120000000Z-cfa10adaf0c042e3.json.gz"}],"standing":{"parent":"a_111111111111111111111111","whyGroup":{"rule":"exact-text","with":"a_111111111111111111111111"}}}';

test('the dictionary has not changed', () => {
  expect(unpackBody(Buffer.from(PACKED_ONCE, 'base64'))).toBe(BODY_ONCE);
  expect(packBody(BODY_ONCE)?.length).toBeLessThan(BODY_ONCE.length / 2);
});
