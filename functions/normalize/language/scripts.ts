/** A script that stands for one language, or for the languages among which its function words decide. */
export interface ScriptOf {
  readonly pattern: RegExp;
  readonly languages: readonly string[];
}

export const SCRIPTS: readonly ScriptOf[] = [
  {
    pattern: /\p{Script=Latin}/gu,
    languages:
      'en de fr es pt it nl sv da no fi et lv lt pl cs sk sl hr hu ro sq tr az id ms tl vi sw ca gl eu is af cy ga so'.split(
        ' ',
      ),
  },
  { pattern: /\p{Script=Cyrillic}/gu, languages: ['ru', 'uk', 'be', 'bg', 'mk', 'sr', 'kk'] },
  { pattern: /\p{Script=Arabic}/gu, languages: ['ar', 'fa', 'ur', 'ps'] },
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ['ja'] },
  { pattern: /\p{Script=Hangul}/gu, languages: ['ko'] },
  { pattern: /\p{Script=Han}/gu, languages: ['zh'] },
  { pattern: /\p{Script=Greek}/gu, languages: ['el'] },
  { pattern: /\p{Script=Hebrew}/gu, languages: ['he'] },
  { pattern: /\p{Script=Devanagari}/gu, languages: ['hi'] },
  { pattern: /\p{Script=Bengali}/gu, languages: ['bn'] },
  { pattern: /\p{Script=Tamil}/gu, languages: ['ta'] },
  { pattern: /\p{Script=Telugu}/gu, languages: ['te'] },
  { pattern: /\p{Script=Kannada}/gu, languages: ['kn'] },
  { pattern: /\p{Script=Malayalam}/gu, languages: ['ml'] },
  { pattern: /\p{Script=Gujarati}/gu, languages: ['gu'] },
  { pattern: /\p{Script=Gurmukhi}/gu, languages: ['pa'] },
  { pattern: /\p{Script=Sinhala}/gu, languages: ['si'] },
  { pattern: /\p{Script=Thai}/gu, languages: ['th'] },
  { pattern: /\p{Script=Lao}/gu, languages: ['lo'] },
  { pattern: /\p{Script=Khmer}/gu, languages: ['km'] },
  { pattern: /\p{Script=Myanmar}/gu, languages: ['my'] },
  { pattern: /\p{Script=Georgian}/gu, languages: ['ka'] },
  { pattern: /\p{Script=Armenian}/gu, languages: ['hy'] },
  { pattern: /\p{Script=Ethiopic}/gu, languages: ['am'] },
];
