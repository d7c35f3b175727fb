import { expect, test } from 'vitest';
import { readEnv } from '#platform/env.ts';
import { createLog } from '#platform/log.ts';
import { createMetrics } from '#platform/metrics.ts';

test('the environment is read at once, and everything missing is named at once', () => {
  expect(readEnv(['A', 'B'], { A: '1', B: '2', C: '3' })).toEqual({ A: '1', B: '2' });
  expect(() => readEnv(['A', 'B', 'C'], { B: '2', C: '' })).toThrow('Environment variables are missing: A, C.');
});

test('a log line is one line, whatever is in it', () => {
  const lines: string[] = [];
  createLog((line) => void lines.push(line))('object.done', {
    key: `a\n{"event":"forged"}${'🗞'.repeat(500)}`,
    articles: 1,
  });
  expect(lines).toHaveLength(1);
  expect(lines[0]?.split('\n')).toHaveLength(2);
  const line: { key: string } = JSON.parse(lines[0] ?? '');
  expect(line).toEqual({ event: 'object.done', key: expect.any(String), articles: 1 });
  expect(line.key.length).toBeLessThanOrEqual(301);
  expect(line.key.isWellFormed()).toBe(true);
});

test('counts are written as embedded metrics, noughts left out', () => {
  const lines: string[] = [];
  const count = createMetrics({
    stack: 'Dateline',
    now: () => 1_700_000_000_000,
    write: (line) => void lines.push(line),
  });
  count({ Articles: 0, Rejects: 0 });
  count({ Articles: 3, Rejects: 0 });
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      _aws: {
        Timestamp: 1_700_000_000_000,
        CloudWatchMetrics: [
          { Namespace: 'Dateline', Dimensions: [['Stack']], Metrics: [{ Name: 'Articles', Unit: 'Count' }] },
        ],
      },
      Stack: 'Dateline',
      Articles: 3,
    },
  ]);
});
