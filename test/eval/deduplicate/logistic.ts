export interface Example {
  readonly x: readonly number[];
  readonly y: number;
  readonly w: number;
}

/** Logistic regression by full-batch gradient descent with momentum; plain, deterministic, enough for a dozen features. */
export function learn(examples: readonly Example[], rounds: number, rate: number, decay: number): readonly number[] {
  const size = examples[0]?.x.length ?? 0;
  const weights = new Float64Array(size);
  const speed = new Float64Array(size);
  const total = examples.reduce((sum, { w }) => sum + w, 0);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size);
    for (const { x, y, w } of examples) {
      let z = 0;
      for (let i = 0; i < size; i++) z += (weights[i] ?? 0) * (x[i] ?? 0);
      const error = (w * (1 / (1 + Math.exp(-z)) - y)) / total;
      for (let i = 0; i < size; i++) gradient[i] = (gradient[i] ?? 0) + error * (x[i] ?? 0);
    }
    for (let i = 0; i < size; i++) {
      const step = (gradient[i] ?? 0) + (i === 0 ? 0 : decay * (weights[i] ?? 0));
      speed[i] = 0.9 * (speed[i] ?? 0) - rate * step;
      weights[i] = (weights[i] ?? 0) + (speed[i] ?? 0);
    }
  }
  return [...weights];
}
