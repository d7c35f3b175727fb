import { withRemoval } from './lifecycle.ts';
import type { IndexStore, ItemKey, RelaterPorts } from './ports.ts';
import { type ArticleState, sequencerAtMost } from './state.ts';
import { changeState } from './state-store.ts';

/** Which articles came out of an object, and up to which sequencer that object has been deleted. The article's row is
 * written before the marker is read, the marker before the rows: one of the two always sees the other. */
const PAGE = 100;
/** Articles withdrawn in one message; a container may have held a hundred thousand. */
const MOST_AT_ONCE = 50;

function rowKey(objectHash: string, articleId: string): ItemKey {
  return { pk: `O#${objectHash}`, sk: articleId };
}
function markerKey(objectHash: string): ItemKey {
  return { pk: `O#${objectHash}`, sk: '!removed' };
}

/** Notes which article came from an object, so that its deletion finds it. */
export async function noteObject(index: IndexStore, objectHash: string, articleId: string): Promise<void> {
  await index.put({ ...rowKey(objectHash, articleId), ver: 1, ttl: null, body: '', bytes: null });
}

/** The removal to apply to a state whose revision came from this object. */
export async function knownRemoval(
  index: IndexStore,
  objectHash: string,
): Promise<(state: ArticleState) => ArticleState> {
  const [marker] = await index.read([markerKey(objectHash)]);
  const sequencer = marker?.body;
  return sequencer === undefined ? (state) => state : (state) => withRemoval(state, objectHash, sequencer);
}

interface WithdrawalOrder {
  readonly objectHash: string;
  readonly sequencer: string;
}

function withdrawalOf(order: unknown): WithdrawalOrder {
  if (typeof order === 'object' && order !== null && 'objectHash' in order && typeof order.objectHash === 'string') {
    const sequencer = 'sequencer' in order && typeof order.sequencer === 'string' ? order.sequencer : '';
    return { objectHash: order.objectHash, sequencer };
  }
  throw new Error('A control object is neither a withdrawal nor a decision.');
}

async function mark(index: IndexStore, { objectHash, sequencer }: WithdrawalOrder): Promise<void> {
  for (;;) {
    const [marker] = await index.read([markerKey(objectHash)]);
    if (marker != null && sequencerAtMost(sequencer, marker.body)) return;
    const next = { ...markerKey(objectHash), ver: (marker?.ver ?? 0) + 1, ttl: null, body: sequencer, bytes: null };
    if (await index.write(next, marker?.ver ?? 0)) return;
  }
}

/** Withdraws the articles of a deleted object, a bounded number per message; the rest follows by message. */
export async function withdraw(
  ports: RelaterPorts,
  ref: string,
  order: unknown,
  cursor: string | null,
  settle: (articleId: string) => Promise<void>,
): Promise<void> {
  const removal = withdrawalOf(order);
  await mark(ports.index, removal);
  const { items, next } = await ports.index.page(`O#${removal.objectHash}`, {
    after: cursor,
    through: null,
    limit: Math.min(PAGE, MOST_AT_ONCE),
  });
  if (next !== null) await ports.queue.send({ type: 'withdraw', ref, cursor: next });
  for (const { sk } of items) {
    if (sk.startsWith('!')) continue;
    await changeState(ports, sk, (state) => withRemoval(state, removal.objectHash, removal.sequencer));
    await settle(sk);
  }
}
