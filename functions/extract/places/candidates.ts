import type { Candidate } from './candidate.ts';
import { CONNECTORS } from './cues.ts';
import type { Gazetteer, Sense } from './gazetteer.ts';
import { nameKey } from './key.ts';
import type { Lexicon } from './lexicon.ts';
import { abbreviationAt } from './read-abbreviation.ts';
import { readName } from './read-name.ts';
import { rulingOn } from './rulings.ts';
import type { Token } from './tokens.ts';

/** Names are at most this many words long; 99.97 % of the gazetteer's are. */
const LONGEST = 6;
const JOINS = /^(?:[ \u00a0]|[-–‐‑]|\. ?|['’] ?|\/)$/;
const ABBREVIATED = new Set(['st', 'ft', 'mt', 'pt', 'ste', 'sta', 'sto']);

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
    const candidate = token.capital ? candidateAt(tokens, at, text, where, gazetteer, lexicon) : null;
    if (candidate === null) at += 1;
    else {
      found.push(candidate);
      at = candidate.to + 1;
    }
  }
  return found;
}

/** The abbreviation or the longest name that begins at a token. One without its point gives way to a longer name (`La Paz` is not
 * Louisiana). */
function candidateAt(
  tokens: readonly Token[],
  at: number,
  text: string,
  where: 'text' | 'title',
  gazetteer: Gazetteer,
  lexicon: Lexicon,
): Candidate | null {
  const short = abbreviationAt(tokens, at, text, where, lexicon);
  if (short?.text.endsWith('.') === true) return short;
  const name = nameAt(tokens, at, text, where, gazetteer, lexicon);
  return short === null || (name?.basis === 'name' && name.to > short.to) ? name : short;
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

/** Whether two tokens may be words of one name, by what stands between them. */
function joined(token: Token, next: Token): boolean {
  if (isPossessive(token)) return token.gap === ' ';
  if (!JOINS.test(token.gap)) return false;
  // `St. Louis`, but not `Paris. London`.
  return !token.gap.startsWith('.') || ABBREVIATED.has(token.key) || (token.text.length === 1 && next.capital);
}

/** The longest name that begins at a token. */
function nameAt(
  tokens: readonly Token[],
  at: number,
  text: string,
  where: 'text' | 'title',
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
    const possessive = isPossessive(last);
    // The possessive form is taken only where it is the name itself (`Land's End`, `St. John's`), never for one word (`Paris's`).
    const whole = possessive && to > at ? readName([...before, last.fullKey], first, last, gazetteer, lexicon) : null;
    const hit = whole ?? readName([...before, last.key], first, last, gazetteer, lexicon);
    // `Kenya's Tana River` is a country and its river.
    if (hit === null || (hit.basis === 'composite' && tokens.slice(at, to).some(isPossessive))) continue;
    const end = whole === null ? last.end : last.fullEnd;
    const river =
      gulfOf(tokens, at, hit.key, text, gazetteer) ?? riverAfter(tokens, at, to, hit.key, hit.senses, gazetteer);
    const own = { in: where, from: at, to, start: first.start, end, text: text.slice(first.start, end) } as const;
    return { ...own, ...hit, ...river, qualifierOnly: false };
  }
  return null;
}

const GULF_IN_FULL = /\bGulf of (?<of>\p{Lu}\p{L}+)/u;

/** `the Gulf`: the one that the text names in full, else the one by that name; never a province. Null for anything else. */
function gulfOf(
  tokens: readonly Token[],
  from: number,
  key: string,
  text: string,
  gazetteer: Gazetteer,
): Pick<Candidate, 'key' | 'senses'> | null {
  const before = tokens[from - 1];
  if (key !== 'gulf' || before?.key !== 'the' || before.gap !== ' ') return null;
  const inFull = GULF_IN_FULL.exec(text)?.groups?.['of'];
  const other = inFull === undefined ? (text.includes('Gulf Coast') ? 'Mexico' : null) : inFull;
  const named = other === null ? [] : gazetteer.senses(nameKey(`Gulf of ${other}`));
  return { key: 'the gulf', senses: named.length > 0 ? named : gazetteer.senses('the gulf') };
}

/** What follows a river's name where it stands for the river: no noun that the name would describe. */
const AFTER_RIVER = new Set(
  'in at near on to from into by above below has had is was were rose rises rising fell falls flows flowed flooded floods crested crests overflowed burst bursts runs ran carries carried and or as where which will could would may might can before after between through with swelled reached'.split(
    ' ',
  ),
);

/** `The Mississippi in flood`, `the Ohio rose`: a province or town with the article that its name never takes is the river of its
 * name, if there is one. Where the bare name is a region (`the Amazon`) or ruled upon, it stays. Null for the name itself. */
function riverAfter(
  tokens: readonly Token[],
  from: number,
  to: number,
  key: string,
  senses: readonly Sense[],
  gazetteer: Gazetteer,
): Pick<Candidate, 'key' | 'senses'> | null {
  const [before, last, after] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  if (before?.key !== 'the' || before.gap !== ' ' || last === undefined || isPossessive(last)) return null;
  if (last.gap === ' ' ? !AFTER_RIVER.has(after?.key ?? '') : last.gap === '-') return null;
  if (rulingOn(key) !== null || senses.some(({ index }) => gazetteer.feature(index) === 'region')) return null;
  const river = `${key} river`;
  const waters = gazetteer.senses(river).filter(({ index }) => gazetteer.feature(index) === 'water');
  return waters.length === 0 ? null : { key: river, senses: waters };
}

function isPossessive(token: Token): boolean {
  return token.fullEnd !== token.end;
}
