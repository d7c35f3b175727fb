import { type EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import type { EventBus } from './event-bus.ts';

const SOURCE = 'dateline';
/** EventBridge takes ten entries a call. */
const ENTRIES = 10;

/** EventBridge behind the port. Throws when one event was not taken. */
export function createEventBridgeBus(client: EventBridgeClient, busName: string): EventBus {
  return {
    async put(events): Promise<void> {
      for (let start = 0; start < events.length; start += ENTRIES) {
        const Entries = events.slice(start, start + ENTRIES).map(
          ({ detailType, detail, time }): PutEventsRequestEntry => ({
            EventBusName: busName,
            Source: SOURCE,
            DetailType: detailType,
            Detail: JSON.stringify(detail),
            Time: new Date(time),
          }),
        );
        const { FailedEntryCount = 0, Entries: results = [] } = await client.send(new PutEventsCommand({ Entries }));
        if (FailedEntryCount > 0) {
          const code = results.find(({ ErrorCode }) => ErrorCode !== undefined)?.ErrorCode ?? '';
          throw new Error(`EventBridge refused ${FailedEntryCount} events: ${code}.`);
        }
      }
    },
  };
}
