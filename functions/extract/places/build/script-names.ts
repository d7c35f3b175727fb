import { scriptKey } from '../key.ts';

/** The countries whose papers write their towns in a script. */
const HOMES: readonly (readonly [script: RegExp, countries: string])[] = [
  [/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u, 'CN TW HK MO JP SG'],
  [/^\p{Script=Hangul}+$/u, 'KR KP'],
  [/^[\p{Script=Cyrillic} '’-]+$/u, 'RU UA BY BG RS ME BA MK KZ KG TJ MN'],
  [/^[\p{Script=Arabic}\p{M} \u200c-]+$/u, 'SA AE KW QA BH OM YE IQ SY LB JO PS EG SD LY TN DZ MA MR IR AF PK'],
  [/^[\p{Script=Hebrew}\p{M} '"׳״-]+$/u, 'IL'],
  [/^[\p{Script=Greek} -]+$/u, 'GR CY'],
  [/^[\p{Script=Devanagari}\p{M} -]+$/u, 'IN NP'],
  [/^[\p{Script=Bengali}\p{M} -]+$/u, 'BD IN'],
  [/^[\p{Script=Tamil}\p{M} -]+$/u, 'IN LK'],
  [/^[\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{M} -]+$/u, 'IN'],
  [/^[\p{Script=Thai}\p{M}]+$/u, 'TH'],
  [/^\p{Script=Georgian}+$/u, 'GE'],
  [/^\p{Script=Armenian}+$/u, 'AM'],
  [/^[\p{Script=Ethiopic} ]+$/u, 'ET ER'],
  [/^[\p{Script=Sinhala}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Lao}\p{M} ]+$/u, 'LK MM KH LA'],
];
/** Inhabitants from which papers everywhere have a name of their own for a town, and those from which its own papers date from it. */
const KNOWN_ABROAD = 500_000;
const KNOWN_AT_HOME = 20_000;

/**
 * The keys of a town's names in other scripts than Latin, of GeoNames' other names: those of capitals and large cities in
 * every script, of the others in the scripts of their own country. They serve datelines (`МОСКВА`, `東京`), which name
 * towns in their plain form; in running text such words inflect and mean other things too, so it is not searched for them.
 */
export function scriptKeys(
  others: string,
  town: { readonly code: string; readonly country: string; readonly population: number },
): readonly string[] {
  const known = town.code === 'PPLC' || town.population >= KNOWN_ABROAD;
  if (!known && town.population < KNOWN_AT_HOME) return [];
  const keys = others
    .split(',')
    .filter((name) => HOMES.some(([script, homes]) => script.test(name) && (known || homes.includes(town.country))))
    .map(scriptKey);
  return [...new Set(keys)];
}
