/** The value of a run of decimal digits of any script (`٢٠٢٤`, `２０`, `২০`): every set of ten stands in order, its zero at a value that is found by counting down. */
export function numberIn(digits: string | undefined): number {
  if (digits === undefined) return Number.NaN;
  return Number(digits.replace(OTHER, (digit) => String(digitValue(digit))));
}

const OTHER = /[^\d]/gu;
const DIGIT = /\p{Nd}/u;

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}
