import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'));

/**
 * Vitest's global setup: one temporary folder for the whole run, taken away at its end. A worker that vitest stops
 * runs no exit handler, so what a test leaves would otherwise stay in the machine's own.
 */
export function setup(): void {
  process.env['TMPDIR'] = folder;
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
