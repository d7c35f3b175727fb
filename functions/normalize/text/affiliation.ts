import { NEWS_AGENCIES } from './dateline-words.ts';

/** What a reporter is; alone (`Staff writer`) or at an end of the line (`Chief Political Correspondent`, `Reporter, The Mercury`). */
const ROLE =
  '(?:writers?|reporters?|correspondents?|editors?|columnists?|contributors?|bureau(?: chief)?|desk|staff|producers?|journalists?|photographers?|fellows?|redakteur(?:in)?|korrespondent(?:in)?|reporterin|correspondante?|envoyée? spéciale?|journaliste|corresponsal|redactor|redactora|enviad[oa] especial|correspondente|repórter|corrispondente|inviat[oa]|redacteur|verslaggever|correspondent|muhabir|корреспондент|обозреватель|кореспондент)';
const ROLE_AT_END = new RegExp(`(?:^|\\s)${ROLE}$`, 'iu');
const ROLE_AT_START = new RegExp(
  `^(?:special (?:to|for)\\s\\S|(?:staff\\s|senior\\s|special\\s|chief\\s)?${ROLE}(?:$|,\\s|\\s[-–—|/]\\s|\\s(?:in|at|for)\\s))`,
  'iu',
);
/** Names of papers and agencies end so; surnames do not (Post, Press and Mail are also surnames, and need `The`). */
const HOUSE =
  /(?:^the\s.{0,40}\s(?:post|press|mail|star|sun|mirror|independent|guardian|standard|observer|mercury|republic|enquirer|inquirer|citizen|record|telegraph|express|prairie)|\s(?:today|\S{1,20}\spress|news|times|herald|tribune|gazette|chronicle|journal|agency|newspapers?|media|network|magazine|news ?agency|press agency|news service|wire|zeitung|nachrichten|agentur))$/iu;
const WORD =
  /^(?:\p{Lu}[\p{L}\p{M}\d.&'’-]{0,24},?|[&|/–—-]|of|the|to|for|and|at|in|de|del|da|do|di|der|des|du|la|le|für|et|y|e|und|van|von|writer|reporter|correspondent|editor|staff|desk|bureau|service)$/u;
const SPACE = /\s+/u;
const SENTENCE_END = /[.!?…。:]["”’')\]]?$/;
const LONGEST = 70;
const MOST_WORDS = 8;

/** Whether a line says what a reporter is or whom they write for, and nothing else (`Staff writer`, `Herald Staff Writer`, `Plains Associated News`). */
export function isAffiliation(line: string): boolean {
  if (!isShort(line)) return false;
  if (NEWS_AGENCIES.has(line.toLowerCase())) return true;
  return isNamed(line) && (ROLE_AT_END.test(line) || ROLE_AT_START.test(line) || HOUSE.test(line));
}

/** Whether a line can be the name of an office or a house: short, no sentence, its words written as names are. What stands around it must tell. */
export function mayBeAffiliation(line: string): boolean {
  return isShort(line) && isNamed(line);
}

function isShort(line: string): boolean {
  return line.length <= LONGEST && !SENTENCE_END.test(line) && line.split(SPACE).length <= MOST_WORDS;
}

/** All words but those of a role have a capital. */
function isNamed(line: string): boolean {
  return line.split(SPACE).every((word) => WORD.test(word) || ROLE_WORD.test(word));
}

const ROLE_WORD = new RegExp(
  `^(?:${ROLE}|politics|political|special|spéciale?|especial|senior|chief|business|sports?|crime|health),?$`,
  'iu',
);
