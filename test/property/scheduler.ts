import type { Chance } from '../support/random.ts';

/** A worker of the simulation died: whatever it awaits is lost, what it has written stays. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** Deaths in one run. Each has its message delivered again with all that follows from it: without an end to the dying there
 * is none to the messages. */
const MOST_KILLS = 60;

/**
 * Decides which of the workers goes on. Every call of a port waits here before it takes effect and again before its answer
 * is seen, so that a worker can be overtaken, or killed, on either side of each write.
 */
export class Scheduler {
  readonly #waiting: { worker: number; go: () => void; die: (error: Killed) => void }[] = [];
  readonly #chance: Chance;
  readonly #killRate: number;
  readonly #killAt: number | null;
  turns = 0;
  kills = 0;

  /** `killAt`: the one turn at which a worker dies, instead of at random. */
  constructor(chance: Chance, killRate: number, killAt: number | null = null) {
    this.#chance = chance;
    this.#killRate = killRate;
    this.#killAt = killAt;
  }

  async turn(worker: number): Promise<void> {
    await new Promise<void>((go, die) => this.#waiting.push({ worker, go, die }));
  }

  /** All methods of a port, each with a turn before and after. Workers see the same store through their own gate. */
  gate<T extends object>(port: T, worker: number): T {
    return new Proxy(port, {
      get: (target, name, receiver) => {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== 'function') return method;
        return async (...args: readonly unknown[]) => {
          await this.turn(worker);
          const result: unknown = await method.apply(target, args);
          await this.turn(worker);
          return result;
        };
      },
    });
  }

  get idle(): boolean {
    return this.#waiting.length === 0;
  }

  /** Lets one waiting call go on, or its worker die with all it waits for. */
  step(): void {
    this.turns++;
    const at = this.#chance.below(this.#waiting.length);
    const [chosen] = this.#waiting.splice(at, 1);
    if (chosen === undefined) return;
    const dies =
      this.#killAt === null
        ? this.kills < MOST_KILLS && this.#chance.happens(this.#killRate)
        : this.turns === this.#killAt;
    if (!dies) {
      chosen.go();
      return;
    }
    this.kills++;
    chosen.die(new Killed());
    for (let i = this.#waiting.length - 1; i >= 0; i--) {
      if (this.#waiting[i]?.worker !== chosen.worker) continue;
      const [lost] = this.#waiting.splice(i, 1);
      lost?.die(new Killed());
    }
  }
}
