/**
 * Keys of names. `São Paulo`, `Sao-Paulo` and `SAO PAULO` share one key; so do `St. Louis` and `Saint Louis`.
 * A key is lower-case tokens of letters and digits joined by one space; apostrophes and points vanish.
 */
const MARKS = /\p{M}+/gu;
const VANISH = /[.'’‘`´ʻʼʿʾ]/g;
const BREAKS = /[^\p{L}\p{N}&]+/gu;
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
};
const SPECIAL = /[øłßæœđðþıə]/g;

/** Long forms of abbreviated first words. `st` is a saint wherever it stands, the others only in front. */
const FRONT: Readonly<Record<string, string>> = { ft: 'fort', mt: 'mount', pt: 'point' };

/** One token's key: no case, marks, points or apostrophes. May hold a space where punctuation stood inside. */
export function tokenKey(token: string): string {
  const lower = token.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replaceAll(MARKS, '')
    .toLowerCase()
    .replaceAll(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(VANISH, '')
    .replaceAll(BREAKS, ' ')
    .trim();
}

/** The key of a token sequence; `tokens` are token keys. */
export function joinKey(tokens: readonly string[]): string {
  if (tokens.length === 1) return tokens[0] ?? '';
  let key = '';
  for (const [index, token] of tokens.entries()) {
    const long =
      token === 'st' || token === 'saint' ? 'st' : token === 'ste' ? 'ste' : index === 0 ? FRONT[token] : undefined;
    key += `${index === 0 ? '' : ' '}${long ?? token}`;
  }
  return key;
}

/** The key of a whole name. */
export function nameKey(name: string): string {
  const tokens = tokenKey(name)
    .split(' ')
    .filter((token) => token !== '');
  return joinKey(tokens);
}

const UNWRITTEN = /[\u064b-\u0652\u0640\u200b-\u200f\p{P}\p{Zs}]+/gu;
const ALIKE: Readonly<Record<string, string>> = { ё: 'е', أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' };
const LOOKS_ALIKE = /[ёأإآىیةک]/g;

/** The key of a name written in another script than Latin; it never meets a key of `nameKey`. Vowel signs of Indic and
 * Thai writing stay (they tell names apart); spaces, points and the vowel marks of Arabic go, its letters that papers
 * write in two ways are one. */
export function scriptKey(name: string): string {
  return `*${name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(UNWRITTEN, '')
    .replaceAll(LOOKS_ALIKE, (letter) => ALIKE[letter] ?? letter)}`;
}

/** Two independent 32-bit hashes of a key (FNV-1a and a second mix), as `[bucket source, fingerprint]`. */
export function hashKey(key: string): readonly [number, number] {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x5bd1e995);
    second ^= second >>> 15;
  }
  first ^= first >>> 16;
  first = Math.imul(first, 0x85ebca6b);
  first ^= first >>> 13;
  second ^= second >>> 13;
  second = Math.imul(second, 0xc2b2ae35);
  second ^= second >>> 16;
  return [first >>> 0, second >>> 0];
}
