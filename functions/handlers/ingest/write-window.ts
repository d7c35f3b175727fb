/** Writes that run at once, at most so many. A failure is thrown by the next `add` or by `settle`, never lost. */
export interface WriteWindow {
  /** Begins a write; waits while the window is full. */
  add(write: () => Promise<void>): Promise<void>;
  /** Waits for all. */
  settle(): Promise<void>;
}

/** Lets at most `width` writes run at once. The first failure is thrown by whatever is called next. */
export function createWriteWindow(width: number): WriteWindow {
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const throwFailure = (): void => {
    if (failures.length > 0) throw new Error('An article could not be written.', { cause: failures[0] });
  };
  return {
    async add(write) {
      while (running.size >= width) await Promise.race(running);
      throwFailure();
      const one: Promise<void> = write()
        .catch((error: unknown) => void failures.push(error))
        .finally(() => void running.delete(one));
      running.add(one);
    },
    async settle() {
      await Promise.all(running);
      throwFailure();
    },
  };
}
