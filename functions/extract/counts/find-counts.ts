import type { Count, CountKind, NormalizedArticle } from '#article/article.ts';
import { attributionIn } from './attribution.ts';
import { numberOf } from './numbers.ts';
import {
  AMOUNT,
  ATTACKERS,
  KIND_OF_NOUN,
  kindOfState,
  kindOfVerb,
  MAGNITUDE,
  MONEY,
  NOBODY,
  NOUN,
  STATE,
  TOLL,
  VERB,
  WHOM,
} from './patterns.ts';

/** Sentences end at a stop followed by space, or at a line break. `Mr.` and `U.S.` cut too early, which costs an attribution
 * at most: figures are looked for in the whole paragraph. */
const SENTENCE_END = /[.!?]["”’)]*\s|\n/gu;
const WINDOW = 400;
/** What did not happen, or has not yet. */
const UNREAL =
  /\b(?:could|would|might|may|can|should|will|if|threaten(?:ed|s|ing)?|plan(?:s|ned|ning)?|plot(?:s|ted|ting)?|intend(?:ed|s)?|hop(?:e|ed|es|ing)|want(?:ed|s)?|tried|not|never|n['’]t|without|avoid(?:ed)?)(?: (?:have|be|to|have been|\w+)){0,2} ?$/iu;
const MONTH_BEFORE =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? ?$/iu;
const JOINER = /^(?:,? and|,) $/u;
const NO = /\bno $/iu;
const BEFORE = 60;
const AFTER = 120;
const LEADING_OF = /^of (?:the |them |whom )?/u;
const DEATH = /^(?:killed|deaths|fatalities)$/iu;
const YEAR_LIKE = /^(?:19|20)\d\d$/;
const AFTER_YEAR = /\b(?:in|since|of|by|during|until|from) ?$/iu;
const AGE_AFTER =
  /^[ -](?:year|month|week|day|hour|mile|km|metre|meter|foot|inch|per(?:cent)?\b|pct|%|story|storey|a\.m|p\.m)/iu;

type Found = Omit<Count, 'attribution'>;

/** A number in the text and whom it counts. */
interface Amount {
  readonly start: number;
  /** End of the number. */
  readonly end: number;
  /** End of whom it counts, or of the number. */
  readonly endOfWhom: number;
  readonly number: number;
  readonly numberMax: number | null;
  readonly qualifier: string | null;
  readonly of: string | null;
}

function amountOf(text: string, match: RegExpExecArray): Amount | null {
  const groups = match.groups ?? {};
  const written = groups['number'] ?? '';
  const value = numberOf(written);
  if (value === null) return null;
  const at = match.index + match[0].lastIndexOf(written, match[0].length - (groups['upper'] ?? '').length);
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const end = match.index + match[0].length;
  const after = text.slice(end, end + AFTER);
  const isYear = YEAR_LIKE.test(written) && AFTER_YEAR.test(before);
  if (isYear || NO.test(before) || MONTH_BEFORE.test(before) || AGE_AFTER.test(after)) return null;
  const whom = WHOM.exec(after);
  const upper = groups['upper'] === undefined ? null : numberOf(groups['upper']);
  return {
    start: match.index,
    end,
    endOfWhom: end + (whom?.[0].length ?? 0),
    number: value.value,
    numberMax: upper !== null && upper.value > value.value ? upper.value : null,
    qualifier: groups['qualifier']?.toLowerCase() ?? (value.round ? written.toLowerCase() : null),
    of: whom?.groups?.['of']?.trim().toLowerCase().replace(LEADING_OF, '') ?? null,
  };
}

function counted(text: string, amount: Amount, kind: CountKind, start: number, end: number, of: string | null): Found {
  const { number, numberMax, qualifier } = amount;
  return { kind, number, numberMax, unit: null, qualifier, of, text: text.slice(start, end), start, end };
}

/** What a number reports, from what stands right before and after it; null for nothing. */
function readAmount(text: string, amount: Amount): Found | null {
  const { start, end, endOfWhom, of } = amount;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (UNREAL.test(before)) return null;
  for (const from of amount.endOfWhom > end ? [endOfWhom, end] : [end]) {
    const state = STATE.exec(text.slice(from, from + AFTER));
    const kind = kindOfState(state?.groups?.['state'] ?? '');
    if (state !== null && kind !== null) {
      return counted(text, amount, kind, start, from + state[0].length, from === end ? null : of);
    }
  }
  const verb = VERB.exec(before);
  const done = kindOfVerb(verb?.groups?.['verb'] ?? '');
  if (verb !== null && done !== null) {
    const from = start - verb[0].length;
    const unreal = UNREAL.test(text.slice(Math.max(0, from - BEFORE), from));
    return unreal ? null : counted(text, amount, done, from, endOfWhom, of);
  }
  return readNoun(text, amount);
}

/** `death toll rose to 83`, `311 deaths`, `six terrorists`. */
function readNoun(text: string, amount: Amount): Found | null {
  const { start, end, endOfWhom, of } = amount;
  const toll = TOLL.exec(text.slice(Math.max(0, start - 2 * BEFORE), start));
  if (toll !== null) return counted(text, amount, 'killed', start - toll[0].length, end, null);
  const noun = NOUN.exec(text.slice(end, end + AFTER));
  const named = KIND_OF_NOUN[noun?.groups?.['noun']?.toLowerCase() ?? ''];
  if (noun !== null && named !== undefined) return counted(text, amount, named, start, end + noun[0].length, null);
  return of !== null && ATTACKERS.test(of) ? counted(text, amount, 'attackers', start, endOfWhom, of) : null;
}

/** Reads the numbers from the last to the first, so that `two soldiers and three civilians were killed` counts both. */
function casualties(text: string): readonly Found[] {
  const amounts = [...text.matchAll(AMOUNT)].flatMap((match) => amountOf(text, match) ?? []).toReversed();
  const all: Found[] = [];
  let joined: { readonly start: number; readonly kind: CountKind } | null = null;
  for (const amount of amounts) {
    const own = readAmount(text, amount);
    const joins: boolean =
      joined !== null &&
      amount.of !== null &&
      JOINER.test(text.slice(amount.endOfWhom, joined.start)) &&
      amount.endOfWhom < joined.start;
    const count: Found | null =
      own !== null && !(joins && own.kind === 'attackers')
        ? own
        : joined !== null && joins
          ? counted(text, amount, joined.kind, amount.start, amount.endOfWhom, amount.of)
          : null;
    joined = count === null || count.kind === 'attackers' ? null : { start: amount.start, kind: count.kind };
    if (count !== null) all.push(count);
  }
  return all;
}

function money(match: RegExpExecArray): Found | null {
  const groups = match.groups ?? {};
  const scale = groups['scale'] ?? { bn: 'bn', m: 'm', k: 'thousand' }[(groups['short'] ?? '').toLowerCase()] ?? '';
  const written = groups['plain'] ?? `${groups['signed'] ?? ''} ${scale}`.trim();
  const value = numberOf(written.toLowerCase());
  // Small change is no reported figure, and "a pound" is a weight.
  if (value === null || value.value < 1_000) return null;
  return {
    kind: 'amount',
    number: value.value,
    numberMax: null,
    unit: (groups['sign'] ?? groups['unit'] ?? '').trim().toLowerCase(),
    qualifier: groups['qualifier']?.toLowerCase() ?? null,
    of: null,
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  };
}

function magnitude(match: RegExpExecArray): Found | null {
  const groups = match.groups ?? {};
  const number = Number(groups['after'] ?? groups['before'] ?? groups['richter']);
  if (!(number > 0 && number < 10.5)) return null;
  const { index } = match;
  return {
    kind: 'magnitude',
    number,
    numberMax: null,
    unit: null,
    qualifier: null,
    of: null,
    text: match[0],
    start: index,
    end: index + match[0].length,
  };
}

function nobody(match: RegExpExecArray): Found {
  const word = match.groups?.['state'] ?? match.groups?.['noun'] ?? '';
  const kind = DEATH.test(word) ? 'killed' : 'injured';
  const { index } = match;
  return {
    kind,
    number: 0,
    numberMax: null,
    unit: null,
    qualifier: null,
    of: null,
    text: match[0],
    start: index,
    end: index + match[0].length,
  };
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const after = text.slice(end, end + WINDOW);
  const cut = [...before.matchAll(SENTENCE_END)].at(-1);
  const stop = after.search(SENTENCE_END);
  return (
    before.slice(cut === undefined ? 0 : cut.index + cut[0].length) +
    text.slice(start, end) +
    (stop < 0 ? after : after.slice(0, stop + 1))
  );
}

/**
 * The figures an article reports: killed, injured, missing, arrested, kidnapped, displaced, rescued, evacuated, infected,
 * attackers, magnitudes, amounts of money; with offsets into `text`, qualifier, whom they count and who is said to have
 * given them. Precision first: what might happen, ages, dates and small change are left out; "no casualties" is no figure,
 * "no one was killed" is 0. English only; other languages give nothing.
 */
export function findCounts(article: Pick<NormalizedArticle, 'text' | 'language'>): readonly Count[] {
  const { text, language } = article;
  if (language !== null && !language.toLowerCase().startsWith('en')) return [];
  const all = [
    ...casualties(text),
    ...[...text.matchAll(MONEY)].flatMap((match) => money(match) ?? []),
    ...[...text.matchAll(MAGNITUDE)].flatMap((match) => magnitude(match) ?? []),
    ...[...text.matchAll(NOBODY)].map(nobody),
  ];
  return all
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((count) => ({ ...count, attribution: attributionIn(sentenceAround(text, count.start, count.end)) }));
}
