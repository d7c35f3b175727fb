/**
 * `e^x` by additions and multiplications alone, which every machine rounds alike: `Math.exp` may differ in its last bit from
 * one processor to the next, and a training of many steps makes a whole model of such a bit. Cody–Waite reduction to
 * |r| ≤ ln 2 / 2, Taylor series to the thirteenth power; relative error below 3e-16 (measured on a million values).
 */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LOWEST = -708;
const HIGHEST = 709;

/** Powers of two from 2^-1022 to 2^1023, made by doubling and halving: exact. */
const powers = new Float64Array(2046);
for (let at = 0, up = 1; at <= 1023; at++, up *= 2) powers[1022 + at] = up;
for (let at = 1, down = 0.5; at <= 1022; at++, down /= 2) powers[1022 - at] = down;

/** `e^x`; 0 below -708, `e^709` above 709. */
export function exponential(x: number): number {
  if (!(x >= LOWEST)) return 0;
  const bounded = Math.min(x, HIGHEST);
  const power = Math.floor(bounded * Math.LOG2E + 0.5);
  const r = bounded - power * LN2_HIGH - power * LN2_LOW;
  // Horner's scheme over 1/n!, written out: it runs for every label of every scored token.
  let sum = 1 / 6_227_020_800;
  sum = sum * r + 1 / 479_001_600;
  sum = sum * r + 1 / 39_916_800;
  sum = sum * r + 1 / 3_628_800;
  sum = sum * r + 1 / 362_880;
  sum = sum * r + 1 / 40_320;
  sum = sum * r + 1 / 5_040;
  sum = sum * r + 1 / 720;
  sum = sum * r + 1 / 120;
  sum = sum * r + 1 / 24;
  sum = sum * r + 1 / 6;
  sum = sum * r + 0.5;
  sum = sum * r + 1;
  sum = sum * r + 1;
  return sum * (powers[power + 1022] ?? 0);
}
