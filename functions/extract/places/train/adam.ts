/** Full-batch Adam with a falling rate: deterministic. `gradientOf` fills the gradient at the present weights. */
export function adam(
  weights: Float64Array,
  steps: number,
  rate: number,
  gradientOf: (gradient: Float64Array) => void,
): void {
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(weights.length);
    gradientOf(gradient);
    const falling = rate * (1 - (step - 1) / steps);
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at] ?? 0;
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** step);
      const spread = (second[at] ?? 0) / (1 - 0.999 ** step);
      weights[at] = (weights[at] ?? 0) - (falling * mean) / (Math.sqrt(spread) + 1e-8);
    }
  }
}
