import type { MessageQueue } from './message-queue.ts';

export interface MemoryMessage {
  readonly body: string;
  /** Seconds it asked to be held back. Who drives the queue may skip the waiting, never the order of due times. */
  readonly delaySeconds: number;
}

export interface MemoryMessageQueue<Message> extends MessageQueue<Message> {
  /** Takes the next messages out, the ones due first first. */
  take(most: number): readonly MemoryMessage[];
  /** Puts a message in as it is, as S3 does. */
  push(body: string): void;
  readonly size: number;
}

/** A queue in memory, driven by whoever takes from it. */
export function createMemoryMessageQueue<Message>(): MemoryMessageQueue<Message> {
  let waiting: MemoryMessage[] = [];
  return {
    send(messages, delaySeconds = 0) {
      waiting.push(...messages.map((message) => ({ body: JSON.stringify(message), delaySeconds })));
      return Promise.resolve();
    },
    push(body) {
      waiting.push({ body, delaySeconds: 0 });
    },
    take(most) {
      // Array.sort is stable: equal delays keep their order.
      waiting.sort((a, b) => a.delaySeconds - b.delaySeconds);
      const taken = waiting.slice(0, most);
      waiting = waiting.slice(most);
      return taken;
    },
    get size() {
      return waiting.length;
    },
  };
}
