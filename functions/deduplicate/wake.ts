import type { IndexStore } from './ports.ts';

/** Articles that something happens to at a given time, in the order of the times: one partition, as few articles have one. */
const PARTITION = 'DUE';
const PAGE = 25;

export interface Due {
  readonly time: string;
  readonly articleId: string;
}

/** To be called before the article's state is written: a row too many wakes nobody, a row too few would. */
export async function noteDue(index: IndexStore, time: string, articleId: string): Promise<void> {
  await index.put({ pk: PARTITION, sk: `${time}#${articleId}`, ver: 1, ttl: null, body: '', bytes: null });
}

/** What is due by `time` (an ISO instant, inclusive), earliest first, a page at a time. */
export async function* dueBefore(index: IndexStore, time: string): AsyncIterable<Due> {
  let after: string | null = null;
  do {
    const page = await index.page(PARTITION, { after, through: `${time}~`, limit: PAGE });
    for (const { sk } of page.items) {
      const at = sk.indexOf('#');
      yield { time: sk.slice(0, at), articleId: sk.slice(at + 1) };
    }
    after = page.next;
  } while (after !== null);
}

/** Takes off what has been dealt with. */
export async function dropDue(index: IndexStore, { time, articleId }: Due): Promise<void> {
  await index.remove({ pk: PARTITION, sk: `${time}#${articleId}` });
}
