import type { Sentence } from './document.ts';
import { CITY_WORD, COMMON_WORD, NAME_WORD } from './lexicon.ts';
import type { Word, WordTable } from './words.ts';

/**
 * Headlines in capitals hide which words are names. Before such a sentence is tagged, each of its words takes the form
 * that the rest of the document writes it in (away from sentence starts); a word that the document does not hold is
 * written small when running text writes it small and it is no name.
 */
export class Truecase {
  readonly #forms = new Map<string, Map<string, number>>();
  readonly #table: WordTable;

  constructor(sentences: readonly Sentence[], table: WordTable) {
    this.#table = table;
    for (const { words, titled, shouted } of sentences) {
      if (titled || shouted) continue;
      words.forEach((word, at) => {
        if (at === 0 || !word.letters) return;
        this.#note(word.lower, word);
        this.#note(`${words[at - 1]?.lower} ${word.lower}`, word);
      });
    }
  }

  #note(key: string, word: Word): void {
    const forms = this.#forms.get(key) ?? new Map<string, number>();
    forms.set(word.text, (forms.get(word.text) ?? 0) + 1);
    this.#forms.set(key, forms);
  }

  /** The form used most after the same word, else the form used most. */
  #formOf(word: Word, before: string, shouted: boolean): Word {
    const forms = this.#forms.get(`${before} ${word.lower}`) ?? this.#forms.get(word.lower);
    if (forms !== undefined) {
      const [best] = [...forms].sort((left, right) => right[1] - left[1]);
      return best === undefined ? word : this.#table.of(best[0]);
    }
    const common = (word.flags & COMMON_WORD) !== 0 && (word.flags & (NAME_WORD | CITY_WORD)) === 0;
    if (common) return this.#table.of(word.lower);
    return shouted && word.lower.length > 4 ? this.#table.of(word.text.slice(0, 1) + word.lower.slice(1)) : word;
  }

  /** The words of a headline as running text would write them. */
  restore(sentence: Sentence): Word[] {
    return sentence.words.map((word, at) => {
      if (!word.capital) return word;
      const form = this.#formOf(word, sentence.words[at - 1]?.lower ?? '', sentence.shouted);
      // A sentence begins with a capital whatever its word.
      return at === 0 && !form.capital
        ? this.#table.of(form.text.slice(0, 1).toUpperCase() + form.text.slice(1))
        : form;
    });
  }
}
