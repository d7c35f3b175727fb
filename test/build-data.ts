/** Vitest's global setup: the generated data is there (and of today's sources) before any test runs. */
export async function setup(): Promise<void> {
  await import('#infra/build-data.ts');
}
