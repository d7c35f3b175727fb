import type { Candidate } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** The abbreviation at a token (`Calif.`, `UK`, `J&K`), or null. Those that only qualify (`Paris, TX`) need the comma. */
export function abbreviationAt(
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
