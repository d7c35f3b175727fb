import { readFileSync } from 'node:fs';

export interface Block {
  readonly language: string;
  /** What follows the language on the fence (a block may be named there), or ''. */
  readonly name: string;
  readonly text: string;
}

/** A page of the repository, by its path from the root. */
export function readPage(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** The fenced blocks of a Markdown page that say their language. */
export function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(/^```(\w+) ?([\w-]*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', name = '', text = '']) => ({
      language,
      name,
      text,
    }),
  );
}

/** The one block of this language. */
export function blockOf(page: string, language: string): string {
  const [block, ...more] = blocksOf(page).filter((one) => one.language === language);
  if (block === undefined || more.length > 0) throw new Error(`not one block of ${language} but ${more.length + 1}`);
  return block.text;
}
