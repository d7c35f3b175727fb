import type { CountKind } from '#article/article.ts';
import { AGED_SOURCE, AGES_ASIDE_SOURCE } from './ages.ts';
import { AFTER, type Amount, amountsIn, BEFORE } from './amounts.ts';
import type { FoundFigure } from './figure.ts';
import {
  ATTACKERS,
  BODIES,
  BODIES_FOUND,
  BODIES_OF,
  BROUGHT_OUT,
  CLAIMED,
  FOUND_BODIES,
  FOUND_BODIES_OF,
  ILLNESS,
  KIND_OF_NOUN,
  kindOfState,
  kindOfToll,
  kindOfVerb,
  LIVES,
  NEARS,
  NOUN,
  PUT_AT,
  SENT,
  STATE,
  STATE_OF_ONE,
  SURVIVORS,
  TO_HOSPITAL,
  TOLL,
  VERB,
  WERE_BROUGHT_OUT,
} from './patterns.ts';
import { countsThings } from './things.ts';

/** What did not happen, or has not yet. */
const UNREAL =
  /\b(?:could|would|might|(?<!\b(?:in|last|since|of|on|until|by|early|late|this) )may(?! \d)|can|should|will|if|threaten(?:ed|s|ing)?|threats?|plan(?:s|ned|ning)?|plot(?:s|ted|ting)?|intend(?:ed|s)?|hop(?:e|ed|es|ing)|want(?:ed|s)?|tried|not|never|n['’]t|without|avoid(?:ed)?)(?: (?:have|be|to|have been|\w+)){0,2} ?$/iu;
/** `not 30 but 13`: what comes after `but` did happen. */
const NOT_BUT = /\bnot [\p{L}\p{N},-]{1,14}(?: [a-z]+)? but $/iu;
const JOINER = new RegExp(
  `^(?:${AGED_SOURCE}|${AGES_ASIDE_SOURCE.slice(0, -1)}(?=,))?(?:,? and(?: (?:his|her|their|its))?|,) $`,
  'iu',
);

function counted(
  text: string,
  amount: Amount,
  kind: CountKind,
  start: number,
  end: number,
  of: string | null,
): FoundFigure {
  const { number, numberMax, qualifier } = amount;
  return { kind, number, numberMax, unit: null, qualifier, of, text: text.slice(start, end), start, end };
}

/** What a number reports, from what stands right before and after it; null for nothing. */
function readAmount(text: string, amount: Amount, ill: boolean): FoundFigure | null {
  const { start, end, endOfWhom, of } = amount;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (UNREAL.test(before) && !NOT_BUT.test(before)) return null;
  const after = readState(text, amount);
  if (after !== null) return after;
  const verb = VERB.exec(before);
  const done = kindOfVerb(verb?.groups?.['verb'] ?? '');
  if (verb !== null && done !== null) {
    const from = start - verb[0].length;
    const unreal = UNREAL.test(text.slice(Math.max(0, from - BEFORE), from));
    const things =
      !amount.article && countsThings(text.slice(of === null ? end : endOfWhom, endOfWhom + AFTER), amount.number);
    return unreal || things ? null : counted(text, amount, done, from, endOfWhom, of);
  }
  if (amount.article) return null;
  return readFound(text, amount, before) ?? readNoun(text, amount, end, ill);
}

/** `recovered 31 bodies`, `the bodies of nine men were found`, `pulled 71 survivors out`, `sent 43 runners to hospital`. */
function readFound(text: string, amount: Amount, before: string): FoundFigure | null {
  const { start, endOfWhom, of } = amount;
  const after = text.slice(endOfWhom, endOfWhom + AFTER);
  const from = (words: RegExpExecArray | null): number => start - (words?.[0].length ?? 0);
  const bodies = FOUND_BODIES_OF.exec(before) ?? (BODIES_FOUND.test(after) ? BODIES_OF.exec(before) : null);
  const found = bodies ?? (BODIES.test(of ?? '') ? FOUND_BODIES.exec(before) : null);
  if (found !== null) return counted(text, amount, 'killed', from(found), endOfWhom, of);
  if (SURVIVORS.test(of ?? '')) {
    const [out, were] = [BROUGHT_OUT.exec(before), WERE_BROUGHT_OUT.exec(after)];
    if (out !== null || were !== null) {
      return counted(text, amount, 'rescued', from(out), endOfWhom + (were?.[0].length ?? 0), of);
    }
  }
  const [sent, hospital] = [SENT.exec(before), TO_HOSPITAL.exec(after)];
  if (sent === null || hospital === null || UNREAL.test(before.slice(0, -sent[0].length))) return null;
  return counted(text, amount, 'injured', from(sent), endOfWhom + hospital[0].length, of);
}

/** Verbs that say by themselves what somebody did. */
const FINITE = /^(?:died|drowned|perished|lost|fled|had|suffered|sustained|tested|fell|became)\b/iu;
const RELATIVE = /^\s*(?:who|that)\b/iu;

/** `Eleven of the 30 passengers were killed`: eleven. `Two of the 116 injured`, `of the five who died`: the whole. */
function fitsPart({ partOf, wholeOf }: Amount, after: string, state: string): boolean {
  const ofWhole = RELATIVE.test(after) || (after.trim() === state && !FINITE.test(state));
  return partOf ? !ofWhole : !wholeOf || ofWhole;
}

/** What happened to them, said after the number or after whom it counts. */
function readState(text: string, amount: Amount): FoundFigure | null {
  const { start, end, endOfWhom, of } = amount;
  if (amount.article) {
    const state = STATE_OF_ONE.exec(text.slice(endOfWhom, endOfWhom + AFTER));
    const { state: done, now, alone } = state?.groups ?? {};
    const kind = kindOfState(done ?? now ?? alone ?? '');
    return state === null || kind === null ? null : counted(text, amount, kind, start, endOfWhom + state[0].length, of);
  }
  for (const from of endOfWhom > end ? [endOfWhom, end] : [end]) {
    const state = STATE.exec(text.slice(from, from + AFTER));
    const kind = kindOfState(state?.groups?.['state'] ?? '');
    if (state !== null && kind !== null && fitsPart(amount, state[0], state.groups?.['state'] ?? '')) {
      return counted(text, amount, kind, start, from + state[0].length, from === end ? null : of);
    }
  }
  const found = of !== null && BODIES.test(of) ? BODIES_FOUND.exec(text.slice(endOfWhom, endOfWhom + AFTER)) : null;
  return found === null ? null : counted(text, amount, 'killed', start, endOfWhom + found[0].length, of);
}

/** `death toll rose to 83`, `put the dead at 15`, `311 deaths`, `claimed 30 lives`, `six terrorists`. */
function readNoun(text: string, amount: Amount, end: number, ill: boolean): FoundFigure | null {
  const { start, endOfWhom, of } = amount;
  const before = text.slice(Math.max(0, start - 2 * BEFORE), start);
  const after = text.slice(end, end + AFTER);
  const toll = TOLL.exec(before) ?? PUT_AT.exec(before);
  if (toll !== null) {
    return counted(
      text,
      amount,
      kindOfToll(toll.groups?.['what'] ?? toll.groups?.['those']),
      start - toll[0].length,
      end,
      null,
    );
  }
  const nears = NEARS.exec(before);
  if (nears !== null) {
    return counted(text, { ...amount, qualifier: 'nearly' }, 'killed', start - nears[0].length, end, null);
  }
  const [claimed, lives] = [CLAIMED.exec(before), LIVES.exec(after)];
  if (claimed !== null && lives !== null) {
    return counted(text, amount, 'killed', start - claimed[0].length, end + lives[0].length, null);
  }
  const noun = NOUN.exec(after);
  const named = KIND_OF_NOUN[noun?.groups?.['noun']?.toLowerCase() ?? ''];
  if (noun !== null && named !== undefined && (named !== 'infected' || ill)) {
    return counted(text, amount, named, start, end + noun[0].length, null);
  }
  return of !== null && ATTACKERS.test(of) && !amount.partOf
    ? counted(text, amount, 'attackers', start, endOfWhom, of)
    : null;
}

/**
 * Whom something happened to, and how many. Numbers are read from the last to the first, so that `two soldiers and three
 * civilians were killed` counts both.
 */
export function casualtiesIn(text: string): readonly FoundFigure[] {
  const ill = ILLNESS.test(text);
  const all: FoundFigure[] = [];
  let joined: { readonly start: number; readonly kind: CountKind } | null = null;
  for (const amount of amountsIn(text).toReversed()) {
    const own = readAmount(text, amount, ill);
    const joins: boolean =
      joined !== null &&
      amount.of !== null &&
      JOINER.test(text.slice(amount.endOfWhom, joined.start)) &&
      amount.endOfWhom < joined.start;
    const count: FoundFigure | null =
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
