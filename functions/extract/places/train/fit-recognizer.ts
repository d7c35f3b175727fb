import { adam } from './adam.ts';

/** A candidate as the recognizer sees it, and whether an annotator called it a place. */
export interface Example {
  readonly features: readonly string[];
  readonly label: 0 | 1;
  readonly weight: number;
}

/** Features seen less often are left out: they would learn single articles by heart. */
const LEAST_COUNT = 5;
const STRENGTH = 2;

/** Logistic regression with a quadratic penalty; weights rounded to hundredths. */
export function fitRecognizer(examples: readonly Example[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const names = [...counts].flatMap(([name, count]) => (count >= LEAST_COUNT ? [name] : [])).sort();
  const positions = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features, label, weight }) => ({
    at: features.flatMap((feature) => positions.get(feature) ?? []),
    label,
    weight,
  }));
  const weights = new Float64Array(names.length);
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  adam(weights, 400, 0.05, (gradient) => {
    for (const row of rows) {
      let sum = 0;
      for (const at of row.at) sum += weights[at] ?? 0;
      const slope = ((1 / (1 + Math.exp(-sum)) - row.label) * row.weight) / total;
      for (const at of row.at) gradient[at] = (gradient[at] ?? 0) + slope;
    }
    for (let at = 0; at < weights.length; at++) {
      gradient[at] = (gradient[at] ?? 0) + (STRENGTH / total) * (weights[at] ?? 0);
    }
  });
  const fitted: [string, number][] = names.map((name, index) => [name, Math.round((weights[index] ?? 0) * 100) / 100]);
  return Object.fromEntries(fitted.filter(([, weight]) => Math.abs(weight) >= 0.03));
}
