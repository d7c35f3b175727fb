/** One record a line. Line separators that some readers take for line ends are escaped; a lone surrogate cannot occur. */
export function toJsonLine(record: object): string {
  return JSON.stringify(record).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
