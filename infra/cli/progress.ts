/** Progress of long work on standard error: a line that renews itself on a terminal, one line each ten seconds elsewhere. */
export interface Progress {
  step(count?: number): void;
  note(text: string): void;
  end(): void;
}

/** Begins to count and to time; nothing is shown before the first interval is over. */
export function startProgress(what: string): Progress {
  const terminal = process.stderr.isTTY === true;
  const started = performance.now();
  let done = 0;
  let shown = started;
  const line = () =>
    `${what}: ${done} done, ${Math.round(done / Math.max(0.001, (performance.now() - started) / 1000))}/s`;
  return {
    step(count = 1) {
      done += count;
      const now = performance.now();
      if (now - shown < (terminal ? 200 : 10_000)) return;
      shown = now;
      process.stderr.write(terminal ? `\r\u001b[K${line()}` : `${line()}\n`);
    },
    note(text) {
      process.stderr.write(terminal ? `\r\u001b[K${text}\n` : `${text}\n`);
    },
    end() {
      if (terminal && shown > started) process.stderr.write(`\r\u001b[K${line()}\n`);
    },
  };
}
