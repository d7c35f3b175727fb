import type { Outcome } from '../lambda/function.ts';
import { isObject, type Json } from '../wire/json.ts';

/** The identifiers of a batch that failed: all of them when the invocation failed or its report cannot be trusted. */
export function failedItems(outcome: Outcome, identifiers: readonly string[], reports: boolean): ReadonlySet<string> {
  if (!outcome.ok) return new Set(identifiers);
  if (!reports) return new Set();
  const all = new Set(identifiers);
  const report = parse(outcome.payload);
  if (report === null) return new Set();
  const failures = isObject(report) ? report['batchItemFailures'] : undefined;
  if (!isObject(report)) return all;
  if (failures === undefined || failures === null) return new Set();
  if (!Array.isArray(failures)) return all;
  const failed = new Set<string>();
  for (const failure of failures) {
    const identifier = isObject(failure) ? failure['itemIdentifier'] : undefined;
    // Lambda takes an empty or unknown identifier for the failure of the whole batch.
    if (typeof identifier !== 'string' || !all.has(identifier)) return all;
    failed.add(identifier);
  }
  return failed;
}

function parse(payload: string): Json | undefined {
  try {
    const value: Json = JSON.parse(payload);
    return value;
  } catch {
    return undefined;
  }
}
