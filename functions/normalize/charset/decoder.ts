/** A decoder for a charset label (any WHATWG label, any case), or null if the platform has none. `fatal` decoders throw
 * on bytes that are not in the charset. A byte order mark in the bytes is kept out of the text. */
export function decoderFor(label: string, fatal: boolean): TextDecoder | null {
  try {
    return new TextDecoder(ALIASES[label.trim().toLowerCase()] ?? label.trim(), { fatal });
  } catch {
    return null;
  }
}

/** Labels seen in the wild that the WHATWG list does not have. */
const ALIASES: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  'iso-latin-1': 'windows-1252',
  'ansi_x3.110-1983': 'windows-1252',
  'cp-1252': 'windows-1252',
  cp1250: 'windows-1250',
  utf8mb4: 'utf-8',
  utf_8: 'utf-8',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
});
