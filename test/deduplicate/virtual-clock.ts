interface Event {
  readonly at: number;
  readonly serial: number;
  readonly happen: () => void;
}

/** Time that passes only when nobody has anything left to do at the present moment: an hour of waiting takes no time, and the
 * same seed gives the same interleaving. Milliseconds. */
export class VirtualClock {
  /** A binary heap, the earliest event first. */
  readonly #events: Event[] = [];
  #serial = 0;
  now = 0;

  at(time: number, happen: () => void): void {
    const event = { at: Math.max(time, this.now), serial: this.#serial++, happen };
    let place = this.#events.push(event) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.#swapIfEarlier(place, above)) break;
      place = above;
    }
  }

  async sleep(ms: number): Promise<void> {
    await new Promise<void>((resolve) => this.at(this.now + ms, resolve));
  }

  /** Lets one event after another happen, each with all that follows from it at once, until none is left. */
  async run(): Promise<void> {
    for (let event = this.#pop(); event !== undefined; event = this.#pop()) {
      this.now = event.at;
      event.happen();
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  }

  #pop(): Event | undefined {
    const first = this.#events[0];
    const last = this.#events.pop();
    if (last === undefined || this.#events.length === 0) return first;
    this.#events[0] = last;
    let place = 0;
    for (;;) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      const child = right < this.#events.length && this.#earlier(right, left) ? right : left;
      if (child >= this.#events.length || !this.#swapIfEarlier(child, place)) return first;
      place = child;
    }
  }

  #earlier(a: number, b: number): boolean {
    const [x, y] = [this.#events[a], this.#events[b]];
    if (x === undefined || y === undefined) return false;
    return x.at < y.at || (x.at === y.at && x.serial < y.serial);
  }

  #swapIfEarlier(a: number, b: number): boolean {
    const [x, y] = [this.#events[a], this.#events[b]];
    if (x === undefined || y === undefined || !this.#earlier(a, b)) return false;
    this.#events[a] = y;
    this.#events[b] = x;
    return true;
  }
}
