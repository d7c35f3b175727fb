import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What readers found in a page that came without labels of its text. Blocks are kept as hashes of their words: the pages are their publishers'. */
export interface OwnLabel {
  readonly page: string;
  /** One piece to read; several behind each other or links to them; a forum, product, wiki or service page; or nothing. */
  readonly holds: 'article' | 'list' | 'other' | 'none';
  /** Keys ({@link blockKeys}) of the blocks of its main text; none for lists and where there is nothing. */
  readonly body: ReadonlySet<string>;
  /** Of these blocks two readers could think differently (a standfirst, an author's note): neither taught nor measured. */
  readonly doubt: ReadonlySet<string>;
}

const FILE = new URL('own-labels.jsonl', import.meta.url);

/** The labels by page. */
export function ownLabels(): ReadonlyMap<string, OwnLabel> {
  const lines = readFileSync(FILE, 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const { page, holds, body, doubt } = JSON.parse(line) as {
        page: string;
        holds: OwnLabel['holds'];
        body: string[];
        doubt: string[];
      };
      return [page, { page, holds, body: new Set(body), doubt: new Set(doubt) }];
    }),
  );
}

const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;

/** The words of a text as six hex digits: case, spaces and signs do not count. */
export function textKey(text: string): string {
  const bare = text.normalize('NFKC').toLowerCase().replace(NOT_WORD, '');
  return createHash('sha256').update(bare).digest('hex').slice(0, 6);
}

/** A key for each block of a page; a block that repeats an earlier one is told from it. */
export function blockKeys(blocks: readonly { readonly text: string }[]): string[] {
  const seen = new Map<string, number>();
  return blocks.map(({ text }) => {
    const key = textKey(text);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key}.${before}`;
  });
}
