/** Thrown where a reading has cost what it may; whoever set the bound catches it. */
export class WorkSpent extends Error {}

/** Counts steps of work, so that a reading stops at the same step on every machine: a clock would not. */
export class WorkMeter {
  readonly #most: number;
  spent = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Throws `WorkSpent` once more than the agreed steps are spent. */
  spend(steps: number): void {
    this.spent += steps;
    if (this.spent > this.#most) throw new WorkSpent();
  }
}
