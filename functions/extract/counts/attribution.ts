import { NUMBER_SOURCE } from './numbers.ts';
import { AUXILIARIES, CANNOT_REPORT, SPEAKERS, STOPS } from './speakers.ts';

/** Who is said to have given a figure. Looked for in the figure's own sentence only. */
const ACCORDING = /\baccording to (?<who>[^,.;:“”"()\n]{3,60})/giu;
const SAYS =
  /\b(?<verb>said|says|told|confirmed|confirms|reported|reports|announced|tweeted|claimed|claims|added|stated|estimated|estimates|puts?(?= (?:the|its|his|her|their|our) (?:[a-z]+ )?(?:toll|dead|number|deaths|figures?|loss(?:es)?|casualties|injured|wounded|missing|damage|costs?|bill)\b))\b/giu;
/** Verbs that are as often participles: `people reported missing`. Whoever does these must be one who can. */
const REPORTS = /^(?:confirm|report|estimat|claim|put)/iu;
const CLAUSE_STARTS = /[,;:“”"()—–\n]| - /gu;
const AND = /^and$/iu;
const LETTER = /\p{L}/u;
const PAST = /^\p{Ll}+ed$/u;
const WORD = /[^\s]+/gu;
const PARTICIPLE = /^\p{Ll}+(?:ed|ing)$/u;
const DETERMINER = /^(?:the|an?|his|her|its|their|that|this|at|in|on|to|by|of|for)$/iu;
const OF = /^of$/iu;
const INNER = /^(?:for|in|at|from|with|on|to)$/iu;
const BORDERS =
  /^(?:and|but|or|that|as|while|when|where|which|who|after|before|because|since|if|although|though|so|then|until|yet)$/iu;
const CAPITAL = /^\p{Lu}/u;
const NUMBER = new RegExp(`^(?:${NUMBER_SOURCE}|\\d.*)$`, 'iu');
/** What is said has been said: `police said on Monday.` */
const CLOSED =
  /^(?: (?:on|in|at|late|early|by|via)\b[^,.;:“”"\n]{0,40}| (?:\p{Lu}\p{L}+day|today|yesterday|later|earlier|too))?(?:[,.;”"\n]|$)/u;
const FOLLOWING =
  /^ (?<who>(?!that\b|it\b|he\b|she\b|they\b|there\b|at least\b)(?:\p{Lu}\p{Ll}{0,4}\. )?\p{L}[^,.;:“”"\n]{1,60})(?:[,.;:”"\n]|$)/u;
const HAS_VERB = /\b(?:was|were|is|are|has|have|had|will|would|could|might|may|been|being|said|died)\b/u;
const TOLD = /^told$/iu;
const AUDIENCE = /^ (?!that\b)[^,.;:“”"\n]{1,60}(?=[.;”"\n]|$)/u;
const SPACES = / +/u;
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:al-|bin |de |van |von )?\p{Lu}[\p{L}.'’-]*){1,4}$/u;
const MOST_WORDS = 10;
const LONGEST = 70;

/** `<BLT1T.TL>`, `(NYSE: NRDB)`, `(WHO)`: a firm's sign on an exchange, letters of a name. */
const TICKER = /\s?(?:<[A-Z\d][A-Z\d.=^-]{1,14}>|\((?:[A-Za-z]{2,8}:\s?)?[A-Z\d][A-Z\d.]{1,11}\))/g;
/** When it was said, between the speaker and the verb, or in the place of a speaker. */
const WHEN =
  /(?:^|\s)(?:(?:earlier|later|late|early)\s)?(?:(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?|today|yesterday|tonight|(?:this|last)\s(?:week|month|morning|afternoon|evening|night))$/iu;
const ADDED = /^added$/iu;
const FIGURE = /^ (?:a |an )?(?:[$€£¥]|\d)/u;

/** Who speaks in a sentence, and where. */
export interface Speaker {
  readonly who: string;
  readonly start: number;
  readonly end: number;
  /** What follows is still said by them. */
  readonly open: boolean;
}

/** Who says so (`police`, `the health ministry`) of the figure at `at` in its sentence, as the sentence words it: who speaks
 * last before the figure and goes on, else who is named after it. Null where nobody or a pronoun does. */
export function attributionIn(sentence: string, at: number): string | null {
  return chosenSpeaker(speakersIn(sentence), sentence, at);
}

/** Of those who speak in a sentence, in order, the one who gives the figure at `at`. */
export function chosenSpeaker(speakers: readonly Speaker[], sentence: string, at: number): string | null {
  const before = speakers.filter((speaker) => speaker.start <= at);
  const speaker =
    before.findLast(({ open, end }) => open && !sentence.slice(end, at).includes(';')) ??
    speakers.find((after) => after.start > at && !after.open) ??
    before.at(-1) ??
    speakers[0];
  return speaker?.who ?? null;
}

function speakersIn(sentence: string): readonly Speaker[] {
  const according = [...sentence.matchAll(ACCORDING)].map(({ index, 0: text, groups }) => ({
    who: groups?.['who']?.trim() ?? '',
    start: index,
    end: index + text.length,
    open: sentence[index + text.length] === ',' && index < 20,
  }));
  const saying = [...sentence.matchAll(SAYS)].flatMap((match) => speakerOf(sentence, match) ?? []);
  return [...according, ...saying].filter(({ who }) => who !== '').sort((a, b) => a.start - b.start);
}

function speakerOf(sentence: string, match: RegExpExecArray): Speaker | null {
  const verb = match[0];
  const end = match.index + verb.length;
  const before = sentence.slice(0, match.index).replace(TICKER, '').trimEnd().replace(WHEN, '');
  const after = sentence.slice(end);
  // `added 2 million euros in value`: nobody speaks.
  if (ADDED.test(verb) && FIGURE.test(after)) return null;
  const at = (who: string | null, open: boolean): Speaker | null =>
    who === null ? null : { who, start: match.index, end, open };
  const clause = clauseAtEnd(before);
  const tells = TOLD.test(verb);
  const closed = CLOSED.test(after) || (tells && isAudienceOnly(after));
  if (clause.trim() !== '') return at(subjectAtEnd(clause, verb), !closed);
  // Whom somebody told is not who speaks.
  const following = tells ? undefined : FOLLOWING.exec(after)?.groups?.['who']?.trim();
  if (
    following !== undefined &&
    !HAS_VERB.test(following) &&
    !WHEN.test(` ${following}`) &&
    !NUMBER.test(following.split(' ')[0] ?? '')
  ) {
    return at(following, false);
  }
  // `Ines Duarte, a spokeswoman for the ministry, said`
  const aside = before.endsWith(',') ? before.lastIndexOf(',', before.length - 2) : -1;
  if (aside < 0) return null;
  const subject = subjectAtEnd(clauseAtEnd(before.slice(0, aside)), verb);
  const inner = before.slice(aside + 1, -1).trim();
  return at(subject !== null && isRole(subject) && FULL_NAME.test(inner) ? inner : subject, !closed);
}

/** `the port's director, Captain Ada Mole, said`: the name says more than the office. */
function isRole(subject: string): boolean {
  return SPEAKERS.test(subject.split(' ').at(-1) ?? '');
}

/** `told reporters in Wete.`: nothing more is told after it. */
function isAudienceOnly(after: string): boolean {
  const audience = AUDIENCE.exec(after)?.[0];
  return (
    audience !== undefined && !HAS_VERB.test(audience) && !audience.split(SPACES).some((word) => NUMBER.test(word))
  );
}

function clauseAtEnd(text: string): string {
  const cut = [...text.matchAll(CLAUSE_STARTS)].at(-1);
  return cut === undefined ? text : text.slice(cut.index + cut[0].length);
}

/** The noun phrase right before a verb that says: no clause, no verb, no pronoun; null where there is none. */
function subjectAtEnd(clause: string, verb: string): string | null {
  const words = (clause.match(WORD) ?? []).slice(-MOST_WORDS);
  let last = words.length;
  while (last > 0 && AUXILIARIES.adverbs.test(words[last - 1] ?? '')) last--;
  if (last === 0 || AUXILIARIES.passive.test(words[last - 1] ?? '')) return null;
  let first = last;
  while (first > 0 && continues(words, first - 1, last)) first--;
  const phrase = words.slice(first, last);
  if (phrase.length === 0) return AND.test(words[last - 1] ?? '') ? subjectAtStart(words.slice(0, last - 1)) : null;
  // What stands before it must begin a clause: `fled to the town police said` leaves nobody.
  if (first > 1 && !BORDERS.test(words[first - 1] ?? '')) return null;
  const who = phrase.join(' ');
  return who.length <= LONGEST && canSay(phrase, verb, first === 0) ? who : null;
}

/** Whether the word at `at` still belongs to the noun phrase that ends before `last`. */
function continues(words: readonly string[], at: number, last: number): boolean {
  const word = words[at] ?? '';
  const [before = '', after = ''] = [words[at - 1], words[at + 1]];
  if (OF.test(word)) return at + 1 < last && at > 0 && !STOPS.test(before);
  if (AND.test(word) || INNER.test(word)) return at + 1 < last && at > 0 && mayBeOne(before);
  if (PARTICIPLE.test(word) && DETERMINER.test(after)) return false;
  return !STOPS.test(word);
}

function mayBeOne(word: string): boolean {
  return CAPITAL.test(word) || SPEAKERS.test(word);
}

function canSay(phrase: readonly string[], verb: string, opens: boolean): boolean {
  const [first = '', head = ''] = [phrase[0], phrase.at(-1)];
  if (NUMBER.test(head) || !LETTER.test(head) || DETERMINER.test(head)) return false;
  if (!REPORTS.test(verb)) return true;
  if (CANNOT_REPORT.test(head) || CANNOT_REPORT.test(first)) return false;
  return phrase.some(
    (word, at) => SPEAKERS.test(word) || (CAPITAL.test(word) && !(opens && at === 0 && phrase.length > 1)),
  );
}

/** `Armenia denied the claim and said`: who opens the clause, if a verb follows at once. */
function subjectAtStart(words: readonly string[]): string | null {
  for (const [at, word] of words.slice(0, 5).entries()) {
    const next = words[at + 1] ?? '';
    if (STOPS.test(word)) return null;
    if (mayBeOne(word) && PAST.test(next)) return words.slice(0, at + 1).join(' ');
  }
  return null;
}
