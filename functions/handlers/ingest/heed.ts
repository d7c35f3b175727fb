import { METRICS } from '#article/metrics.ts';
import type { Notice } from '#platform/s3-notices.ts';
import { noteObject, rejectUnread } from './ledger.ts';
import type { IngestPorts } from './ports.ts';
import { type Delivery, takeIn } from './take-in.ts';
import { takeOut } from './withdraw.ts';

/** Does what one notice of the drop bucket asks for. */
export async function heed(ports: IngestPorts, notice: Notice, delivery: Delivery): Promise<void> {
  switch (notice.kind) {
    case 'created':
      return takeIn(ports, notice.object, null, delivery);
    case 'removed':
      return takeOut(ports, notice.object, notice.how, delivery);
    case 'bad-key':
      await rejectUnread(ports, notice.object, {
        code: 'bad-key',
        message: 'The key in the event is not URL-encoded as S3 does it, so the object cannot be found.',
      });
      return ports.count({ [METRICS.rejects]: 1 });
    case 'ignored':
      if (notice.object !== null) await noteObject(ports, notice.object, 'ignored', notice.why);
      ports.log('object.ignored', { why: notice.why, key: notice.object?.key ?? null });
      return ports.count({ [METRICS.ignored]: 1 });
  }
}
