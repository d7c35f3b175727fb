import type { FoundFigure } from './figure.ts';

const LEAST = 1_000;
const UNITS: Readonly<Record<string, string>> = {
  ja: '円|米ドル|ドル|ユーロ|ポンド|人民元|元|ウォン|ルーブル|豪ドル|香港ドル',
  zh: '元人民币|人民币|人民幣|美元|欧元|歐元|日元|日圓|港元|港币|港幣|英镑|英鎊|卢布|盧布|新台币|新臺幣|台币|韩元|韓元|澳元|加元|元',
  ko: '원|달러|유로|엔|위안|파운드|루블',
};
const QUALIFIERS: Readonly<Record<string, string>> = {
  ja: '約|およそ|少なくとも|総額',
  zh: '约|約|近|超过|超過|逾|至少|高达|高達',
  ko: '약|최소|모두|총',
};
const POWERS: Readonly<Record<string, number>> = {
  百: 100,
  千: 1_000,
  万: 10_000,
  萬: 10_000,
  億: 100_000_000,
  亿: 100_000_000,
  兆: 1_000_000_000_000,
  천: 1_000,
  만: 10_000,
  억: 100_000_000,
  조: 1_000_000_000_000,
};
const PART = '[\\d０-９][\\d０-９,，]*(?:[.．][\\d０-９]+)?\\s?[百千万萬億亿兆천만억조]{0,2}';
const PIECE = /([\d.,]+)\s?([百千万萬億亿兆천만억조]{0,2})/gu;
const FULL_WIDTH = /[０-９．，]/gu;
const MARKS = /[,，]/gu;

const patterns = new Map<string, RegExp>();

function patternOf(language: string, units: string): RegExp {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const built = new RegExp(
    `(?<qualifier>${QUALIFIERS[language] ?? '(?!)'})?\\s?(?<![\\d０-９.．,，])(?<number>${PART}(?:\\s?${PART}){0,3})\\s?(?:余|多|餘)?(?<unit>${units})(?![旦年])`,
    'gu',
  );
  patterns.set(language, built);
  return built;
}

/** Sums of money in Chinese, Japanese and Korean: `2万5000ドル`, `5亿元`, `500만 달러`. */
export function unspacedMoneyIn(text: string, language: string): readonly FoundFigure[] {
  const units = UNITS[language];
  if (units === undefined) return [];
  return [...text.matchAll(patternOf(language, units))].flatMap((match): readonly FoundFigure[] => {
    const { qualifier, number = '', unit = '' } = match.groups ?? {};
    const value = amountOf(number);
    if (value < LEAST) return [];
    const [start, text] = [match.index + (match[0].length - match[0].trimStart().length), match[0].trim()];
    const facts = { numberMax: null, qualifier: qualifier ?? null, of: null };
    return [{ kind: 'amount', number: value, unit, ...facts, text, start, end: start + text.length }];
  });
}

function amountOf(number: string): number {
  const western = number.replaceAll(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const sum = [...western.matchAll(PIECE)].reduce((total, [, digits = '', powers = '']) => {
    const value = Number(digits.replaceAll(MARKS, ''));
    return total + [...powers].reduce((product, power) => product * (POWERS[power] ?? 1), value);
  }, 0);
  return Math.round(sum * 100) / 100;
}
