import { withoutAccents } from './name-skeleton.ts';

/** Numbers from two to twenty as eleven languages write them, without accents. One is left out: it is an article in most. */
const WORDS: readonly (readonly [value: number, words: string])[] = [
  [2, 'two deux dos due dois duas zwei zwo twee два две двое två dwa dwoje iki'],
  [3, 'three trois tres tre drei drie три трое trzy troje uc'],
  [4, 'four quatre cuatro quattro quatro vier четыре четверо fyra cztery dort'],
  [5, 'five cinq cinco cinque funf vijf пять пятеро fem piec bes'],
  [6, 'six seis sei sechs zes шесть шестеро sex szesc alti'],
  [7, 'seven sept siete sette sete sieben zeven семь семеро sju siedem yedi'],
  [8, 'eight huit ocho otto oito acht восемь atta osiem sekiz'],
  [9, 'nine neuf nueve nove neun negen девять nio dziewiec dokuz'],
  [10, 'ten dix diez dieci dez zehn tien десять tio dziesiec on'],
  [11, 'eleven onze once undici elf одиннадцать elva jedenascie'],
  [12, 'twelve douze doce dodici doze zwolf twaalf двенадцать tolv dwanascie'],
  [13, 'thirteen treize trece tredici treze dreizehn dertien тринадцать tretton'],
  [14, 'fourteen quatorze catorce quattordici catorze vierzehn veertien четырнадцать fjorton'],
  [15, 'fifteen quinze quince quindici funfzehn vijftien пятнадцать femton'],
  [16, 'sixteen seize dieciseis sedici dezasseis sechzehn zestien шестнадцать sexton'],
  [17, 'seventeen diecisiete diciassette dezassete siebzehn zeventien семнадцать sjutton'],
  [18, 'eighteen dieciocho diciotto dezoito achtzehn achttien восемнадцать arton'],
  [19, 'nineteen diecinueve diciannove dezanove neunzehn negentien девятнадцать nitton'],
  [20, 'twenty vingt veinte venti vinte zwanzig twintig двадцать tjugo dwadziescia yirmi'],
];
const VALUES: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(([value, words]) => words.split(' ').map((word): readonly [string, number] => [word, value])),
);
/** The first word of each line is the English one; those of other languages are other words in English: `due`, `once`, `sept`. */
const ENGLISH: ReadonlySet<string> = new Set(WORDS.map(([, words]) => words.slice(0, words.indexOf(' '))));
/** Words for numbers that mean something else in this language. */
const OTHERWISE: ReadonlySet<string> = new Set(['fr on', 'sv on']);

/** The value of a number word of this language; undefined for any other word. */
function spelledOut(word: string, language: string): number | undefined {
  const isOther = language === 'en' ? !ENGLISH.has(word) : OTHERWISE.has(`${language} ${word}`);
  return isOther ? undefined : VALUES.get(withoutAccents(word));
}

const DIGITS = /^\d+$/;
const GROUPED = /^\d{1,3}(?:[.,']\d{3})+$/;
const DECIMAL = /^(\d{1,6})[.,](\d{1,2})$/;
const SEPARATORS = /[.,']/g;
const THREE = /^\d{3}$/;
const LONGEST = 12;

/** What a token says as a number, a decimal comma or point and groups of thousands read; null of other tokens. */
function numberOf(word: string): number | null {
  if (word.length > LONGEST) return null;
  if (DIGITS.test(word)) return Number(word);
  if (GROUPED.test(word)) return Number(word.replace(SEPARATORS, ''));
  const decimal = DECIMAL.exec(word);
  return decimal === null ? null : Number(`${decimal[1]}.${decimal[2]}`);
}

/** The numbers that a text states, from two, in figures or in words, each once, in the order of the text; at most `kept`. */
export function figuresOf(
  words: readonly { readonly folded: string }[],
  language: string,
  kept: number,
): readonly number[] {
  const figures = new Set<number>();
  for (let i = 0; i < words.length && figures.size < kept; i++) {
    const word = words[i]?.folded ?? '';
    let value = numberOf(word);
    if (value === null) {
      const written = spelledOut(word, language);
      if (written !== undefined) figures.add(written);
      continue;
    }
    // `1 200` in French, Russian, Swedish.
    if (language !== 'en' && word.length <= 3) {
      for (let next = words[i + 1]?.folded ?? ''; THREE.test(next) && value < 1e9; next = words[i + 1]?.folded ?? '') {
        value = 1000 * value + Number(next);
        i++;
      }
    }
    if (value >= 2) figures.add(value);
  }
  return [...figures];
}
