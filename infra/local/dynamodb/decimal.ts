/** A DynamoDB number: `digits × 10^exponent`, digits without trailing zeros; zero is `{ digits: 0n, exponent: 0 }`. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/;
const MAX_DIGITS = 38;
const ZERO: Decimal = { digits: 0n, exponent: 0 };

/** The value of a number as DynamoDB reads it, or undefined when it is none or has more than 38 digits or leaves its range. */
export function parseDecimal(text: string): Decimal | undefined {
  if (text.length > 512 || !NUMBER.test(text)) return undefined;
  const [mantissa = '', power = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const value = normal(BigInt(`${sign(whole)}${unsigned(whole)}${fraction}`), Number(power) - fraction.length);
  return inRange(value) ? value : undefined;
}

function sign(text: string): string {
  return text.startsWith('-') ? '-' : '';
}

function unsigned(text: string): string {
  return text.startsWith('-') || text.startsWith('+') ? text.slice(1) : text;
}

function normal(digits: bigint, exponent: number): Decimal {
  if (digits === 0n) return ZERO;
  const text = String(digits);
  let zeros = 0;
  while (text[text.length - 1 - zeros] === '0') zeros++;
  return zeros === 0 ? { digits, exponent } : { digits: BigInt(text.slice(0, -zeros)), exponent: exponent + zeros };
}

function magnitudeDigits({ digits }: Decimal): string {
  return String(digits < 0n ? -digits : digits);
}

/** True for 0 and for 1E-130 ≤ |n| < 1E126 with at most 38 significant digits. */
export function inRange(value: Decimal): boolean {
  if (value.digits === 0n) return true;
  const length = magnitudeDigits(value).length;
  const leading = value.exponent + length - 1;
  return length <= MAX_DIGITS && leading >= -130 && leading <= 125;
}

/** The exact sum; DynamoDB keeps 38 digits. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const scaled = (value: Decimal): bigint => value.digits * 10n ** BigInt(value.exponent - exponent);
  return normal(scaled(a) + scaled(b), exponent);
}

/** The number with the other sign. */
export function negate({ digits, exponent }: Decimal): Decimal {
  return { digits: -digits, exponent };
}

/** Negative where `a` is less, 0 where they are the same number. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const { digits } = addDecimals(a, negate(b));
  return digits < 0n ? -1 : Number(digits > 0n);
}

/** The one spelling of a number: plain digits, or scientific where the plain form would pass 40 characters. */
export function formatDecimal(value: Decimal): string {
  const minus = value.digits < 0n ? '-' : '';
  const digits = magnitudeDigits(value);
  const { exponent } = value;
  if (exponent >= 0 && digits.length + exponent <= 40) return `${minus}${digits}${'0'.repeat(exponent)}`;
  const point = digits.length + exponent;
  if (exponent < 0 && point > 0) return `${minus}${digits.slice(0, point)}.${digits.slice(point)}`;
  if (exponent < 0 && digits.length - point <= 40) return `${minus}0.${'0'.repeat(-point)}${digits}`;
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
  const power = point - 1;
  return `${minus}${digits.slice(0, 1)}${fraction}E${power < 0 ? '' : '+'}${power}`;
}

/** Bytes whose order is the order of the numbers: sign, exponent, digits; negatives complemented. */
export function sortableDecimal(value: Decimal): Uint8Array {
  if (value.digits === 0n) return Uint8Array.of(1);
  const digits = magnitudeDigits(value);
  const power = value.exponent + digits.length + 200;
  const bytes = [power >> 8, power & 0xff, ...Buffer.from(digits)];
  return value.digits > 0n
    ? Uint8Array.from([2, ...bytes])
    : Uint8Array.from([0, ...bytes.map((byte) => 255 - byte), 255]);
}

/** Bytes that DynamoDB counts for a number: one per two digits (a digit pair never straddles the point), and one more. */
export function decimalBytes(value: Decimal): number {
  if (value.digits === 0n) return 1;
  const digits = magnitudeDigits(value);
  const straddles = Math.abs(value.exponent) % 2 === 1 ? 1 : 0;
  return Math.ceil((digits.length + straddles) / 2) + 1 + (value.digits < 0n ? 1 : 0);
}
