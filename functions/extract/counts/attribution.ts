/** Who is said to have given the figure, as written, or null. Looked for in the figure's own sentence only. */
const ACCORDING = /\baccording to (?<who>[^,.;:“”"()\n]{3,60})/iu;
const SAYS =
  /(?:^|[,;:“”"—-] ?|\b(?:and|but|that) )(?<who>(?:[\p{L}\p{N}'’.-]+ ){1,8}?)(?:said|says|told|confirmed|reported|announced|tweeted|claimed)\b/iu;
const PRONOUN = /^(?:he|she|it|they|we|who|which|i|have|has|was|were|been)$/iu;

/** Who says so (`police`, `the health ministry`), as the sentence words it; null where nobody or a pronoun does. */
export function attributionIn(sentence: string): string | null {
  const according = ACCORDING.exec(sentence)?.groups?.['who'];
  if (according !== undefined) return according.trim();
  const who = SAYS.exec(sentence)?.groups?.['who']?.trim();
  return who === undefined || PRONOUN.test(who) ? null : who;
}
