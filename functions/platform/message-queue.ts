/** Where the pipeline leaves work for later. Delivered at least once, in any order. */
export interface MessageQueue<Message> {
  /** All or an exception; after an exception some may have been sent. `delaySeconds` 0–900. */
  send(messages: readonly Message[], delaySeconds?: number): Promise<void>;
}
