import { objectHashOf } from '#article/ids.ts';
import { CONTROL_PREFIX, type Withdrawal } from '#article/messages.ts';
import type { ObjectInfo } from '#article/raw.ts';
import { noteObject } from './ledger.ts';
import type { IngestPorts } from './ports.ts';
import { type Delivery, takeIn } from './take-in.ts';

/**
 * An object, or one version of it, was deleted. If nothing of it is current any more, word is left for `relate`, which
 * withdraws its articles (they stay on record). If something is current, because an old version was purged or a delete
 * marker was taken away, that counts, as of now.
 */
export async function takeOut(
  ports: IngestPorts,
  object: ObjectInfo,
  how: 'marker' | 'version',
  delivery: Delivery,
): Promise<void> {
  const current = how === 'marker' ? 'gone' : await ports.objects.head(object.bucket, object.key);
  if (current === 'gone') return withdraw(ports, object);
  const { size, eTag, versionId } = current;
  await takeIn(ports, { ...object, size, eTag, versionId }, null, delivery);
}

async function withdraw(ports: IngestPorts, object: ObjectInfo): Promise<void> {
  const objectHash = objectHashOf(object.bucket, object.key);
  const withdrawal: Withdrawal = {
    type: 'withdrawal',
    bucket: object.bucket,
    key: object.key,
    objectHash,
    sequencer: object.sequencer,
    receivedAt: object.receivedAt,
  };
  const name = `${objectHash}-${object.sequencer ?? object.receivedAt.replaceAll(/[-:.]/g, '')}`;
  await ports.objects.put(
    ports.articleBucket,
    `${CONTROL_PREFIX}withdrawals/${name}.json`,
    Buffer.from(JSON.stringify(withdrawal)),
    { contentType: 'application/json', ifAbsent: true },
  );
  await noteObject(ports, object, 'withdrawn', null);
  ports.log('object.withdrawn', { bucket: object.bucket, key: object.key, versionId: object.versionId });
}
