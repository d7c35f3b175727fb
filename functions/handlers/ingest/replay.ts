import type { ObjectInfo } from '#article/raw.ts';
import { readStatus, statusKeyOf } from '#records/status.ts';
import type { IngestPorts } from './ports.ts';
import { type Delivery, takeIn } from './take-in.ts';

/**
 * Reads an object anew with the present code. It keeps the arrival time and the sequencer of its first reading, so that
 * what comes out takes the place of what came out then and makes no new version. An object that is gone, or was withdrawn,
 * is left as it is: its deletion has an event of its own.
 */
export async function takeInAgain(
  ports: IngestPorts,
  object: ObjectInfo,
  replay: string,
  delivery: Delivery,
): Promise<void> {
  const { bucket, key, versionId } = object;
  const found = await ports.objects.head(bucket, key, { versionId });
  const known = await readStatus(ports.status, statusKeyOf(object));
  if (found === 'gone' || known?.state === 'withdrawn') {
    return ports.log('object.ignored', { why: 'gone', bucket, key, versionId });
  }
  const arrival = known === null ? {} : { receivedAt: known.receivedAt, sequencer: known.sequencer };
  await takeIn(ports, { ...object, ...arrival }, null, delivery, replay);
}
