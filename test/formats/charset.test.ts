import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decode } from '#normalize/charset/decode.ts';
import { decideLanguage } from '#normalize/language/decide-language.ts';
import { detectLanguage } from '#normalize/language/detect-language.ts';
import { CHARSET_SAMPLES } from './charset-samples.ts';

const CASES = CHARSET_SAMPLES.flatMap(({ language, charsets, text }) =>
  charsets.map((charset) => [language, charset, text] as const),
);

test.each(CASES)('%s in %s is read without a declaration', (_, charset, text) => {
  const bytes = iconv.encode(text, charset);
  const decoding = decode(bytes, null);
  expect(decoding.ok && decoding.decoded.text).toBe(iconv.decode(bytes, charset));
});

test.each(CHARSET_SAMPLES.map(({ language, text }) => [language, text] as const))(
  '%s is known by its text',
  (language, text) => {
    expect(detectLanguage(text)?.language).toBe(language);
    expect(decideLanguage(null, text).language).toBe(language);
  },
);

test('a declaration that contradicts valid UTF-8 loses; one that fits wins', () => {
  const utf8 = Buffer.from('Café Müller, “open”');
  const western = Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x97]);
  const read = (bytes: Uint8Array, declared: string | null) => {
    const decoding = decode(bytes, declared);
    return decoding.ok ? [decoding.decoded.text, decoding.decoded.charset] : decoding.refusal.code;
  };
  expect([
    read(utf8, 'iso-8859-1'),
    read(western, 'latin1'),
    read(Buffer.from('\ufeffdag', 'utf16le'), null),
    read(Buffer.from('A story without a mark', 'utf16le'), null),
    read(Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]), null),
  ]).toEqual([
    ['Café Müller, “open”', 'utf-8'],
    ['“Café” —', 'windows-1252'],
    ['dag', 'utf-16le'],
    ['A story without a mark', 'utf-16le'],
    'unsupported-charset',
  ]);
});

test('a declared language holds unless the text clearly contradicts it', () => {
  const english =
    'The mayor said that the bridge would be closed for the rest of the year, and that there was no money for a new one.';
  expect(decideLanguage('en-GB', english)).toEqual({ language: 'en', warnings: [] });
  expect(decideLanguage('de', english)).toEqual({ language: 'en', warnings: ['language-mismatch'] });
  expect(decideLanguage('de', 'Bundesliga 3:1')).toEqual({ language: 'de', warnings: [] });
  expect(decideLanguage('not a tag!', '12 34')).toEqual({ language: null, warnings: [] });
});
