import { DEMONYMS, GROUP_WORDS } from './countries.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokenize.ts';
import { EVENT_WORD, triggersOf } from './triggers.ts';

/** Adjectives that are also surnames, languages or parts of names: `French` stays, a lone `Pole` at a sentence start does not. */
const DOUBTFUL = new Set([
  'Pole',
  'Poles',
  'Dane',
  'Finn',
  'Finns',
  'Scot',
  'Scots',
  'Swede',
  'Turk',
  'Thai',
  'Lao',
  'Kiwi',
  'Kiwis',
  'Labour',
  'Liberal',
  'Liberals',
  'Democratic',
  'Conservative',
  'Orthodox',
  'Roma',
  'Jain',
  'Latin',
  'Catholic',
  'Georgian',
  'Dominican',
  'Islamic',
]);
const PARTIES = new Set([
  'Labour',
  'Democratic',
  'Republican',
  'Conservative',
  'Liberal',
  'Orthodox',
  'Islamic',
  'Latin',
  'Roma',
  'Georgian',
  'Dominican',
]);

const CAPITAL = /^\p{Lu}/u;
const nationality = (text: string): boolean => DEMONYMS.has(text) || GROUP_WORDS.has(text);

/** Nationalities, peoples, faiths and followings by list; `free` tells whether a stretch lies outside of names. */
export function nationalitiesOf(
  tokens: readonly Token[],
  place: 'text' | 'title',
  free: (start: number, end: number) => boolean,
): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    // Every listed word begins with a capital.
    if (token === undefined || !CAPITAL.test(token.text)) continue;
    const pair = next !== undefined && next.start === token.end + 1 ? `${token.text} ${next.text}` : '';
    const text = pair !== '' && nationality(pair) ? pair : token.text;
    if (!nationality(text) || PARTIES.has(text) || (at === 0 && DOUBTFUL.has(text))) continue;
    const end = token.start + text.length;
    if (!free(token.start, end)) continue;
    found.push({
      in: place,
      start: token.start,
      end,
      text,
      type: 'nationality',
      confidence: DOUBTFUL.has(text) ? 60 : 90,
      source: 'list',
    });
    if (text === pair) at++;
  }
  return found;
}

const YEAR = /^(?:1[89]|20)\d\d$/;
const INNER = new Set(['of', 'the', 'for', 'on', 'and', '-']);
const OPENING = new Set(['Operation', 'Hurricane', 'Cyclone', 'Typhoon', 'Battle']);
const TOO_PLAIN = new Set([
  'day',
  'attack',
  'attacks',
  'test',
  'elections',
  'election',
  'conference',
  'protests',
  'crisis',
  'storm',
  'open',
  'masters',
  'pact',
  'award',
  'agreement',
]);

/** The run of capitalised words that begins here: its end, and its last word that makes it an event (-1 for none). */
function eventRun(tokens: readonly Token[], at: number, opening: boolean): { end: number; last: number } {
  let last = -1;
  let end = at;
  for (; end < tokens.length && end - at < 8; end++) {
    const text = tokens[end]?.text ?? '';
    const capital = CAPITAL.test(text);
    if (!capital && (end === at || !INNER.has(text))) break;
    const names = opening || (end > at && (triggersOf(text.toLowerCase()) & EVENT_WORD) !== 0);
    if (capital && names) last = end;
  }
  return { end, last };
}

/** Events by rule: a capitalised run that ends with an event word (`2022 World Cup`), or opens with one (`Battle of Mosul`). */
export function eventsOf(tokens: readonly Token[], place: 'text' | 'title'): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const head = tokens[at];
    if (head === undefined || !CAPITAL.test(head.text)) continue;
    const { end, last } = eventRun(tokens, at, OPENING.has(head.text));
    const article = head.text === 'The' ? 1 : 0;
    const plain = last === at + 1 + article && TOO_PLAIN.has((tokens[last]?.text ?? '').toLowerCase());
    if (last <= at + article || plain) {
      at = Math.max(at, end - 1);
      continue;
    }
    const year = article === 0 && YEAR.test(tokens[at - 1]?.text ?? '') ? 1 : 0;
    const start = tokens[at + article - year]?.start ?? 0;
    found.push({
      in: place,
      start,
      end: tokens[last]?.end ?? start,
      text: '',
      type: 'event',
      confidence: 70,
      source: 'rule',
    });
    at = last;
  }
  return found;
}
