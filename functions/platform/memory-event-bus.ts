import type { BusEvent, EventBus } from './event-bus.ts';

export interface MemoryEventBus extends EventBus {
  readonly events: readonly BusEvent[];
}

/** Keeps what was put, in order. */
export function createMemoryEventBus(): MemoryEventBus {
  const events: BusEvent[] = [];
  return {
    events,
    put(more) {
      events.push(...more);
      return Promise.resolve();
    },
  };
}
