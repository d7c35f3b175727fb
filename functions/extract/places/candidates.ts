import { CONNECTORS, MONTHS_AND_DAYS, NATURE_HEADS, NATURE_TAILS } from './cues.ts';
import type { Gazetteer, Sense } from './gazetteer.ts';
import { joinKey, nameKey } from './key.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

export type CandidateBasis = 'name' | 'demonym' | 'abbreviation' | 'composite';

/** A stretch of text that may name a place. `from`/`to` are token positions (inclusive), `start`/`end` offsets. */
export interface Candidate {
  readonly in: 'text' | 'title';
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  readonly basis: CandidateBasis;
  readonly senses: readonly Sense[];
  /** Only right after a comma and another candidate (`Paris, TX`). */
  readonly qualifierOnly: boolean;
}

/** Names are at most this many words long; 99.97 % of the gazetteer's are. */
const LONGEST = 6;
const JOINS = /^(?:[ \u00a0]|[-–‐‑]|\. ?|['’] ?|\/)$/;
const ABBREVIATED = new Set(['st', 'ft', 'mt', 'pt', 'ste', 'sta', 'sto']);
const SENTENCE_WORDS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'he',
  'she',
  'it',
  'we',
  'i',
  'you',
  'they',
  'his',
  'her',
  'my',
  'our',
  'but',
  'and',
  'or',
  'so',
  'as',
  'if',
  'no',
  'not',
  'yes',
  'on',
  'in',
  'at',
  'of',
  'to',
  'for',
  'by',
  'with',
  'from',
  'is',
  'was',
  'be',
  'are',
  'has',
  'had',
  'have',
  'do',
  'does',
  'did',
  'who',
  'what',
  'when',
  'where',
  'why',
  'how',
  'mr',
  'mrs',
  'ms',
  'dr',
  'us',
  'am',
  'pm',
  'all',
  'one',
  'two',
  'new',
  'old',
  'such',
  'most',
  'many',
  'some',
  'any',
  'then',
  'there',
  'here',
  'now',
  'more',
  'also',
  'its',
  'their',
  'your',
  'than',
  'only',
  'both',
  'each',
  'were',
  'been',
  'will',
  'would',
  'can',
  'could',
  'should',
  'may',
  'might',
  'must',
  'police',
  'university',
  'president',
  'street',
  'county',
  'river',
  'city',
  'god',
  'oh',
  'ok',
  'him',
  'me',
  'out',
  'up',
  'down',
  'off',
  'over',
  'after',
  'before',
  'while',
  'during',
  'since',
  'until',
  'because',
  'about',
  'under',
  'between',
  'through',
  'sunday',
  'center',
  'centre',
  'central',
  'north',
  'south',
  'east',
  'west',
  'northern',
  'southern',
  'eastern',
  'western',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
]);

const joined = (token: Token, next: Token): boolean => {
  if (token.fullEnd !== token.end) return token.gap === ' ';
  if (!JOINS.test(token.gap)) return false;
  // `St. Louis`, but not `Paris. London`.
  return !token.gap.startsWith('.') || ABBREVIATED.has(token.key) || (token.text.length === 1 && next.capital);
};

/** All candidates of a text, longest first at each place and not overlapping. One pass, a few look-ups per capitalised word. */
export function candidatesOf(
  tokens: readonly Token[],
  text: string,
  where: 'text' | 'title',
  gazetteer: Gazetteer,
  lexicon: Lexicon,
): readonly Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const candidate = token.capital
      ? (abbreviationAt(tokens, at, text, where, lexicon) ?? nameAt(tokens, at, where, text, gazetteer, lexicon))
      : null;
    if (candidate === null) at += 1;
    else {
      found.push(candidate);
      at = candidate.to + 1;
    }
  }
  return found;
}

function abbreviationAt(
  tokens: readonly Token[],
  at: number,
  text: string,
  where: 'text' | 'title',
  lexicon: Lexicon,
): Candidate | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const { form, to, end } = abbreviatedForm(tokens, at, token, text, lexicon);
  const readings = lexicon.abbreviations.get(form) ?? lexicon.abbreviations.get(`${form}.`);
  if (readings === undefined) return null;
  const qualifierOnly = readings.every((reading) => reading.use === 'qualifier');
  if (qualifierOnly && !followsPlaceAndComma(tokens, at)) return null;
  return {
    in: where,
    from: at,
    to,
    start: token.start,
    end,
    text: text.slice(token.start, end),
    key: `~${form}`,
    basis: 'abbreviation',
    senses: readings.map((reading) => reading.sense),
    qualifierOnly,
  };
}

/** The abbreviation that begins at a token, with its points: `W. Va.` and `J&K` take two tokens. */
function abbreviatedForm(
  tokens: readonly Token[],
  at: number,
  token: Token,
  text: string,
  lexicon: Lexicon,
): { readonly form: string; readonly to: number; readonly end: number } {
  const next = tokens[at + 1];
  if (token.text === 'W' && token.gap.startsWith('.') && next?.text === 'Va') {
    return { form: 'W.Va.', to: at + 1, end: next.end + (text[next.end] === '.' ? 1 : 0) };
  }
  if (text.startsWith('J&K', token.start)) return { form: 'J&K', to: at + 1, end: token.start + 3 };
  if (!token.text.endsWith('.') && text[token.end] === '.' && lexicon.abbreviations.has(`${token.text}.`)) {
    return { form: `${token.text}.`, to: at, end: token.end + 1 };
  }
  return { form: token.text, to: at, end: token.end };
}

/** `Paris, TX`, `Paris (TX)`: a capitalised word, a comma, then this one. */
function followsPlaceAndComma(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.capital === true && (before.gap === ', ' || before.gap === ' (' || before.gap === ',');
}

/** How far a capitalised run reaches from a token, joined by spaces and hyphens, small words inside. */
function reachOf(tokens: readonly Token[], at: number): number {
  let reach = at;
  while (reach + 1 < tokens.length && reach - at + 1 < LONGEST) {
    const token = tokens[reach];
    const next = tokens[reach + 1];
    if (token === undefined || next === undefined || !joined(token, next)) break;
    if (!next.capital && !CONNECTORS.has(next.key)) break;
    reach += 1;
  }
  return reach;
}

function nameAt(
  tokens: readonly Token[],
  at: number,
  where: 'text' | 'title',
  text: string,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
): Candidate | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const reach = reachOf(tokens, at);
  const keys = tokens.slice(at, reach + 1).map((token) => token.fullKey);
  for (let to = reach; to >= at; to--) {
    const last = tokens[to];
    if (last === undefined || (!last.capital && to > at)) continue;
    const before = keys.slice(0, to - at);
    const possessive = last.fullEnd !== last.end;
    // The possessive form is taken only where it is the name itself (`Land's End`, `St. John's`), never for one word (`Paris's`).
    const whole = possessive && to > at ? reading([...before, last.fullKey], first, last, gazetteer, lexicon) : null;
    const hit = whole ?? reading([...before, last.key], first, last, gazetteer, lexicon);
    // `Kenya's Tana River` is a country and its river.
    if (hit === null || (hit.basis === 'composite' && tokens.slice(at, to).some(isPossessive))) continue;
    const end = whole === null ? last.end : last.fullEnd;
    const own = { in: where, from: at, to, start: first.start, end, text: text.slice(first.start, end) } as const;
    return { ...own, ...hit, qualifierOnly: false };
  }
  return null;
}

function isPossessive(token: Token): boolean {
  return token.fullEnd !== token.end;
}

type Hit = Pick<Candidate, 'key' | 'basis' | 'senses'>;

function reading(
  keys: readonly string[],
  first: Token,
  last: Token,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
): Hit | null {
  const key = joinKey(keys);
  if (keys.length === 1) {
    const initials = initialsOf(first, key, gazetteer);
    if (initials !== null) return initials;
    if (key.length < 3 || SENTENCE_WORDS.has(key) || MONTHS_AND_DAYS.has(key)) return null;
  }
  const demonym = lexicon.demonyms.get(key);
  if (demonym !== undefined) {
    const own = gazetteer.senses(key).filter((sense) => gazetteer.placeId(sense.index).startsWith('region:'));
    return own.length > 0 ? { key, basis: 'name', senses: own } : { key, basis: 'demonym', senses: [demonym] };
  }
  const senses = gazetteer.senses(key);
  if (senses.length > 0) return { key, basis: 'name', senses };
  return isComposite(keys, last) ? { key, basis: 'composite', senses: [] } : null;
}

/** `US`, `EU`, `UAE`, `DPRK`: in capitals they are the country or union, and no town of that spelling. */
function initialsOf(token: Token, key: string, gazetteer: Gazetteer): Hit | null {
  if (!token.allCaps || key.length > 4) return null;
  const senses = gazetteer.senses(key).filter(({ index }) => {
    const feature = gazetteer.feature(index);
    return feature === 'country' || feature === 'region';
  });
  // `CHAD` in a headline is a country by its name, not by initials.
  const initials = senses.length > 0 && senses.every((sense) => nameKey(gazetteer.label(sense.index)) !== key);
  return initials ? { key, basis: 'name', senses } : null;
}

/** A water, mountain or district by its last or first word (`Evergreen Lake`, `Mount Elbert`) that the gazetteer does not have. */
function isComposite(keys: readonly string[], last: Token): boolean {
  const [head = ''] = keys;
  const tail = keys.at(-1) ?? '';
  if (keys.length < 2 || keys.length > 4 || !last.capital || SENTENCE_WORDS.has(head)) return false;
  if (NATURE_TAILS.has(tail)) return true;
  return keys.length === 2 && NATURE_HEADS.has(head);
}
