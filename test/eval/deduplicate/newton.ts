import type { Example } from './logistic.ts';

const ROUNDS = 60;

/** Solves `matrix · x = right` by elimination with pivots; both are overwritten. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = [...matrix];
  const row = (i: number): Float64Array => rows[i] ?? new Float64Array(size);
  for (let k = 0; k < size; k++) {
    let best = k;
    for (let i = k + 1; i < size; i++) if (Math.abs(row(i)[k] ?? 0) > Math.abs(row(best)[k] ?? 0)) best = i;
    [rows[k], rows[best]] = [row(best), row(k)];
    [right[k], right[best]] = [right[best] ?? 0, right[k] ?? 0];
    for (let i = k + 1; i < size; i++) {
      const by = (row(i)[k] ?? 0) / (row(k)[k] || 1e-12);
      for (let j = k; j < size; j++) row(i)[j] = (row(i)[j] ?? 0) - by * (row(k)[j] ?? 0);
      right[i] = (right[i] ?? 0) - by * (right[k] ?? 0);
    }
  }
  const solution = new Float64Array(size);
  for (let k = size - 1; k >= 0; k--) {
    let sum = right[k] ?? 0;
    for (let j = k + 1; j < size; j++) sum -= (row(k)[j] ?? 0) * (solution[j] ?? 0);
    solution[k] = sum / (row(k)[k] || 1e-12);
  }
  return solution;
}

/** Logistic regression by Newton's method: the one minimum of the weighted mean loss plus `decay` / 2 times the squares of all
 * weights but the first. */
export function learnExactly(examples: readonly Example[], decay: number): readonly number[] {
  const size = examples[0]?.x.length ?? 0;
  const total = examples.reduce((sum, { w }) => sum + w, 0);
  const weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = Float64Array.from(weights, (weight, i) => (i === 0 ? 0 : decay * weight));
    const curvature = Array.from({ length: size }, (_, i) => {
      const line = new Float64Array(size);
      line[i] = i === 0 ? 1e-9 : decay;
      return line;
    });
    for (const { x, y, w } of examples) {
      const z = x.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
      const p = 1 / (1 + Math.exp(-z));
      const [error, bend] = [(w * (p - y)) / total, (w * Math.max(1e-6, p * (1 - p))) / total];
      for (const [i, value] of x.entries()) {
        gradient[i] = (gradient[i] ?? 0) + error * value;
        const line = curvature[i];
        if (line === undefined) continue;
        for (const [j, other] of x.entries()) line[j] = (line[j] ?? 0) + bend * value * other;
      }
    }
    const step = solve(curvature, gradient);
    const longest = Math.max(...step.map(Math.abs));
    for (const [i, change] of step.entries()) weights[i] = (weights[i] ?? 0) - change * Math.min(1, 5 / longest);
    if (longest < 1e-6) break;
  }
  return [...weights];
}
