/** Relative pronouns that open a clause between two commas. */
const RELATIVE =
  "who|whom|whose|which|where|der|die|das|den|dem|dessen|deren|welche[rsnm]?|wo|qui|qu[’'](?=\\p{L})|que|dont|où|quien(?:es)?|cuy[oa]s?|donde|che|cui|dove|quem|cuj[oa]s?|onde|wie|waar|dat|który|która|które|którzy|którą|którego|której|котор\\p{L}{2,4}|чей|чья|где|як(?:ий|а|і|е|у|ого|ої)|де|kter\\p{L}{1,3}|jenž|jehož|ktor\\p{L}{1,4}|koj\\p{L}{1,3}|кој\\p{L}{1,3}|ki|som|vars|där|hvor|hvis|akik?|amely(?:ek)?|ahol|care|που|ποιο\\p{L}{1,2}|joka|jotka";
/** `, who beat the top seed, `. */
const CLAUSE = new RegExp(`,\\s(?:${RELATIVE})(?:\\s|(?<=[’']))[^,;.!?\\n]{2,120},\\s`, 'giu');
/** `, the Italian who beat the top seed, `. */
const APPOSITION =
  /,\s(?!(?:and|but|so|he|she|it|they|we|i)\s)[^,;.!?\n]{2,60}\s(?:who|whose|which)\s[^,;.!?\n]{2,120},\s/giu;
/** `, prosecutors said, `: a comma on both sides, so that it is not what governs the day. */
const SAID = /,\s[^,;.!?\n]{2,60}\s(?:said|says|added|announced)(?:\sin\sa\sstatement)?,\s$/iu;
const BRACKETS = /\s?\([^()\n]{2,100}\)/gu;

/** What stands before a day, without what is set apart between commas or in brackets: a relative clause, an apposition with one, who says so. The verb of an aside
 * says nothing of the day behind it (`She will meet Ana Rossi, who beat the top seed, on Friday`). */
export function withoutAsides(before: string): string {
  return before.replace(BRACKETS, '').replace(CLAUSE, ' ').replace(APPOSITION, ' ').replace(SAID, ' ');
}
