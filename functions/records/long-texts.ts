import type { Body } from './article-record.ts';
import { toItem } from './item-codec.ts';
import { numberMark, textsMark } from './read-rows.ts';
import type { BodyStore, RecordStore } from './store.ts';
import { textsKey } from './table-layout.ts';

const ATTEMPTS = 20;

export interface LongTextPorts {
  readonly store: RecordStore;
  readonly bodies: BodyStore;
}

/** Puts a text that is too long for an item into the article bucket. Its name is noted in the table first, so that an
 * erasure finds every text that was ever written, even by a writer who died before he could refer to it. */
export async function keepText({ store, bodies }: LongTextPorts, articleId: string, body: Body): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const old = await store.get(textsKey(articleId), { consistent: true });
    const refs = textsMark(old, 'refs');
    const ver = numberMark(old, 'ver');
    const noted =
      refs.includes(body.ref) ||
      (await store.put(
        toItem(textsKey(articleId), { refs: [...refs, body.ref], ver: ver + 1 }),
        old === null ? { if: 'absent' } : { if: 'unchanged', attribute: 'ver', value: ver },
      ));
    if (noted) {
      await bodies.write(body.ref, body.text);
      return;
    }
  }
  throw new Error(
    `The long text of ${articleId} was replaced by others ${ATTEMPTS} times in a row; its message comes again.`,
  );
}

/** Removes every long text of an erased article. `forget` drops the list, too: only when nobody can be writing any more. */
export async function removeTexts({ store, bodies }: LongTextPorts, articleId: string, forget: boolean): Promise<void> {
  const list = await store.get(textsKey(articleId), { consistent: true });
  if (list === null) return;
  await Promise.all(textsMark(list, 'refs').map((ref) => bodies.remove(ref)));
  if (forget) {
    await store.delete(textsKey(articleId), { if: 'unchanged', attribute: 'ver', value: numberMark(list, 'ver') });
  }
}
