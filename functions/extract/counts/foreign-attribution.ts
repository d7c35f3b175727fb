import { chosenSpeaker, type Speaker } from './attribution.ts';
import { SPEAKER_WORDS, SPEAKS_AS, type SpeakerWords } from './languages/speaker-words.ts';
import { lowered } from './lowered.ts';
import type { Stretch } from './sentence.ts';
import { type PhraseWords, phraseAt, type Token, tokensIn, wordingOf } from './speaker-phrase.ts';
import { unspacedSpeakerIn } from './unspaced-attribution.ts';
import { wordMatcher } from './word-matcher.ts';

interface Reader extends PhraseWords {
  readonly according: RegExp | null;
  readonly behind: RegExp | null;
  readonly says: RegExp;
  /** The verb comes last, its subject first. */
  readonly verbLast: boolean;
}

const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:de |del |da |dos |von |van |al-|bin )?\p{Lu}[\p{L}.'’-]*){1,4}$/u;
const CLAUSE = /[,;:“”"«»()—–\n]| - /gu;
const CLOSED = /^\s*(?:[.,;”"»)\n]|$)/u;
/** What is said follows. */
const THAT = /^[,\s]+(?:que|qu|che|dass|dat|att|at|что|що|że|že|că|bahwa|إن|أن|به)(?![\p{L}\p{M}])|^\s?:/u;
const STOPS = /[.,;:!?”"»)\n]/u;
const FRONT = 24;

const whole = (words: string): string =>
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${words.replaceAll('~', '\\p{L}*')})(?![\\p{L}\\p{M}\\p{N}])`;

function readerOf(words: SpeakerWords, language: string): Reader {
  const isAside = wordMatcher(words.aside);
  const isVerb = wordMatcher(words.says);
  return {
    according: words.according === '' ? null : new RegExp(`${whole(words.according)} `, 'gu'),
    behind: words.behind === '' ? null : new RegExp(` ${whole(words.behind)}`, 'gu'),
    says: new RegExp(whole(words.says), 'gu'),
    verbLast: language === 'tr',
    genitives: words.articles === '',
    isHead: wordMatcher(words.heads),
    isArticle: wordMatcher(words.articles),
    isLink: wordMatcher([...new Set(words.links.split('|').flatMap((link) => link.split(' ')))].join('|')),
    closes: (word) => isAside(word) || isVerb(word),
  };
}

const readers = new Map<string, Reader>();

/** Languages besides English whose figures carry who gives them, as the first part of their tags. */
export const FOREIGN_SPEAKERS: readonly string[] = [
  ...Object.keys(SPEAKER_WORDS),
  ...Object.keys(SPEAKS_AS),
  'ja',
  'ko',
  'zh',
].sort();

/** Who says so (`la policía`, `der Feuerwehr`, `МЧС`) of a figure in a sentence that is not in English, as the sentence words it;
 * `figure` is where it stands in the sentence. Null where nobody or a pronoun does, and for languages that are not known. */
export function foreignAttributionIn(sentence: string, figure: Stretch, language: string): string | null {
  const [tag = ''] = language.toLowerCase().split('-');
  const own = SPEAKS_AS[tag] ?? tag;
  const words = SPEAKER_WORDS[own];
  if (words === undefined) return unspacedSpeakerIn(sentence, figure, tag);
  const reader = readers.get(own) ?? readerOf(words, own);
  readers.set(own, reader);
  return chosenSpeaker(speakersIn(sentence, figure, reader), sentence, figure.start);
}

function speakersIn(sentence: string, figure: Stretch, reader: Reader): readonly Speaker[] {
  const lower = lowered(sentence);
  const tokens = tokensIn(sentence);
  const found = [
    ...accordingIn(sentence, lower, tokens, figure, reader),
    ...[...lower.matchAll(reader.says)].flatMap((verb) => sayingAt(sentence, tokens, verb, figure, reader) ?? []),
    ...behindIn(sentence, lower, tokens, reader),
  ];
  return found.sort((a, b) => a.start - b.start);
}

/** `según (informó) la policía`, `nach Angaben der Feuerwehr`. */
function accordingIn(
  sentence: string,
  lower: string,
  tokens: readonly Token[],
  figure: Stretch,
  reader: Reader,
): readonly Speaker[] {
  if (reader.according === null) return [];
  return [...lower.matchAll(reader.according)].flatMap((match): readonly Speaker[] => {
    const start = match.index;
    const first = tokens.findIndex((token) => token.start >= start + match[0].length);
    if (first < 0) return [];
    const at = skipped(tokens, first, reader);
    const length = phraseAt(tokens, at, reader, figure);
    const who = wordingOf(sentence, tokens, at, length);
    return who === null ? [] : [{ who, start, end: tokens[at + length - 1]?.end ?? start, open: start < FRONT }];
  });
}

/** Verbs and what goes with them between `según` and who says so. */
function skipped(tokens: readonly Token[], first: number, reader: Reader): number {
  let at = first;
  while (at - first < 4 && at < tokens.length - 1) {
    const token = tokens[at];
    if (token === undefined || token.last || reader.isArticle(token.lower) || !reader.closes(token.lower)) break;
    at++;
  }
  return at;
}

/** `dijo el alcalde`, `el alcalde dijo`, `el alcalde, Luis Rojas, dijo`; in Turkish the subject opens the sentence. */
function sayingAt(
  sentence: string,
  tokens: readonly Token[],
  verb: RegExpExecArray,
  figure: Stretch,
  reader: Reader,
): Speaker | null {
  const start = verb.index;
  const end = start + verb[0].length;
  const before = subjectBefore(sentence, tokens, start, reader);
  if (before !== null) return { who: before, start, end, open: !CLOSED.test(sentence.slice(end)) };
  const next = tokens.findIndex((token) => token.start >= end);
  if (next >= 0 && !STOPS.test(sentence.slice(end, tokens[next]?.start))) {
    const at = skipped(tokens, next, reader);
    const length = phraseAt(tokens, at, reader, figure);
    const who = wordingOf(sentence, tokens, at, length);
    const close = tokens[at + length - 1]?.end ?? end;
    if (who !== null) return { who, start, end: close, open: THAT.test(sentence.slice(close)) };
  }
  if (!reader.verbLast) return null;
  const length = phraseAt(tokens, 0, reader, figure);
  const opens = tokens.slice(0, length).some(({ lower }) => reader.isHead(lower));
  const who = opens ? wordingOf(sentence, tokens, 0, length) : null;
  return who === null ? null : { who, start: 0, end: tokens[length - 1]?.end ?? 0, open: true };
}

function subjectBefore(sentence: string, tokens: readonly Token[], verb: number, reader: Reader): string | null {
  const before = sentence.slice(0, verb).trimEnd();
  const cuts = [...before.matchAll(CLAUSE)];
  const cut = cuts.at(-1);
  const from = cut === undefined ? 0 : cut.index + cut[0].length;
  if (from < before.length) return phraseEnding(sentence, tokens, from, before.length, reader);
  // `El ministro, Juan Pérez, dijo`: the name says more than the office.
  const aside = cuts.at(-2);
  if (cut?.[0] !== ',' || aside?.[0] !== ',') return null;
  const inner = before.slice(aside.index + 1, cut.index).trim();
  const outer = cuts.at(-3);
  const subject = phraseEnding(
    sentence,
    tokens,
    outer === undefined ? 0 : outer.index + outer[0].length,
    aside.index,
    reader,
  );
  if (subject === null) return null;
  return NAME.test(inner) && tokensIn(subject).some(({ lower }) => reader.isHead(lower)) ? inner : subject;
}

/** The longest phrase of the clause `from`–`to` that ends with it, but for auxiliaries and adverbs. */
function phraseEnding(
  sentence: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  reader: Reader,
): string | null {
  const inside = tokens.filter((token) => token.start >= from && token.end <= to);
  let length = inside.length;
  while (length > 0 && reader.closes(inside[length - 1]?.lower ?? '')) length--;
  const clause = inside.slice(0, length).map((token, at) => ({ ...token, last: token.last || at === length - 1 }));
  for (let first = Math.max(0, length - 9); first < length; first++) {
    if (phraseAt(clause, first, reader, null) === length - first)
      return wordingOf(sentence, clause, first, length - first);
  }
  return null;
}

/** `Polise göre`, `dem Ministerium zufolge`. */
function behindIn(sentence: string, lower: string, tokens: readonly Token[], reader: Reader): readonly Speaker[] {
  if (reader.behind === null) return [];
  return [...lower.matchAll(reader.behind)].flatMap(({ index, 0: wording }): readonly Speaker[] => {
    const cut = [...sentence.slice(0, index).matchAll(CLAUSE)].at(-1);
    const from = cut === undefined ? 0 : cut.index + cut[0].length;
    const who = phraseEnding(sentence, tokens, from, index, reader);
    return who === null ? [] : [{ who, start: index, end: index + wording.length, open: index < FRONT * 2 }];
  });
}
