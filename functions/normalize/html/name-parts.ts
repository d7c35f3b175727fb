/** Words that join two names, in small letters: one letter alone in capitals is an initial. */
const JOINS =
  'and|und|y|e|et|en|og|och|ja|ve|dan|и|та|й|with|mit|con|avec|a|i|és|și|şi|ir|dhe|và|και|और|एवं|اور|AND|UND|ET|EN|OG|OCH|VE|И|ТА';
const JOIN = new RegExp(`,?\\s+(?:${JOINS})\\s+|\\s*&\\s*`, 'u');
const SIGN = /\s*(?:,|;|\||\/|／|•|·|\n|、|，)\s*/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|md|m\.d|phd|ph\.d|dr|esq|mba|dds|rn|cfa|cpa|rd|msc|ma|ba)\.?$/i;
/** A dash between spaces: what stands behind it is a house, a place or a standing. */
const DASH = /\s[-–—]\s/u;
const ONE_WORD = /^\S+$/u;

/** The parts of a wording between signs and joining words; a suffix of a name ("Jr.", "MD") stays with it. */
export function partsOf(text: string): string[] {
  return text.split(JOIN).flatMap(signParts);
}

/** The parts of a byline between signs, in groups between joining words. What follows a dash is left out, unless one word stands before it. */
export function groupsOf(text: string): string[][] {
  const [before = '', after = ''] = text.split(DASH);
  const named = ONE_WORD.test(before.trim()) && after.includes(' ') ? after : before;
  return named.split(JOIN).map(signParts);
}

function signParts(text: string): string[] {
  const list: string[] = [];
  for (const part of text.split(SIGN)) {
    const previous = list.at(-1);
    if (SUFFIX.test(part) && previous !== undefined) list[list.length - 1] = `${previous}, ${part}`;
    else if (part !== '') list.push(...written(part));
  }
  return list;
}

/** Two full names in Chinese signs with a space between. */
const TWO_HAN = /^(\p{Script=Han}{2,4})\s(\p{Script=Han}{2,4})$/u;
const DESK = /(?:部|局|班|社|報導|报道|报导|電|记者|記者)$/u;
/** "and" written onto the second name, in Arabic and Hebrew: a name of four words or more. */
const JOINED_ON = /^((?:\S+\s){1,2}\S+)\s[وו](\p{L}{3,}(?:\s\p{L}{2,}){1,2})$/u;

function written(part: string): string[] {
  const pair = TWO_HAN.exec(part) ?? JOINED_ON.exec(part);
  if (pair === null || DESK.test(pair[1] ?? '')) return [part];
  return [pair[1] ?? '', pair[2] ?? ''];
}

/** Names before the Korean words for a reporter, several between signs. */
const KOREAN =
  /(\p{Script=Hangul}{2,4}(?:\s?[·,]\s?\p{Script=Hangul}{2,4}){0,5})\s(?:\p{Script=Hangul}{1,4})?(?:기자|특파원|논설위원)(?!\p{L})/u;
/** A name before "reporting from …" or behind a word for a reporter, in Chinese and Japanese. */
const CHINESE =
  /^(?:\p{Script=Han}{0,6}(?:记者|記者)[:：\s]*)?(\p{Script=Han}{2,4})[／/]\p{Script=Han}{2,6}(?:報導|报道|报导)$/u;
const SEPARATED = /\s?[·,]\s?/u;

/** Names as the press of Korea and Taiwan signs, or none for any other line. */
export function pressName(line: string): string[] {
  const korean = KOREAN.exec(line)?.[1];
  if (korean !== undefined) return korean.split(SEPARATED);
  const chinese = CHINESE.exec(line.trim())?.[1];
  return chinese === undefined ? [] : [chinese];
}

const BEFORE_NAME =
  /^(?:(?:journalist|reporter|correspondent|korrespondent(?:in)?|journaliste|periodista|giornalista|wartawan|журналист(?:ка)?|корреспондент|кореспондент)\s(?=\p{Lu}\S*\s)|\p{Script=Han}{0,6}(?:记者|記者)[:：\s]*(?=\p{Script=Han})|\p{Script=Han}{1,6}(?:部|支局|総局)\s(?=\p{Script=Han}))/iu;

/** A name without the standing or the desk before it ("Journalist Ann Lee"). */
export const unprefixed = (name: string): string => name.replace(BEFORE_NAME, '');
