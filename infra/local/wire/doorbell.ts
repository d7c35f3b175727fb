/** Wakes those who wait for work on a topic, so that nothing polls: an idle stack burns no CPU. */
export class Doorbell {
  readonly #waiting = new Map<string, Set<() => void>>();

  /** Wakes everyone who waits on `topic`. */
  ring(topic: string): void {
    const waiting = this.#waiting.get(topic);
    if (waiting === undefined) return;
    this.#waiting.delete(topic);
    for (const wake of waiting) wake();
  }

  /** Resolves when the topic rings, after `ms`, or when `signal` aborts: whichever is first. */
  wait(topic: string, ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted === true || ms <= 0) return Promise.resolve();
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(topic) ?? new Set();
      this.#waiting.set(topic, waiting);
      const wake = (): void => {
        clearTimeout(timer);
        waiting.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      // Node clamps longer timers to 1 ms.
      const timer = setTimeout(wake, Math.min(ms, 2 ** 31 - 1));
      waiting.add(wake);
      signal?.addEventListener('abort', wake, { once: true });
    });
  }
}
