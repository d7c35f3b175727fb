import { invalid } from './value.ts';

export interface Token {
  readonly kind: 'name' | 'placeholder' | 'value' | 'index' | 'mark';
  readonly text: string;
}

const TOKEN = /\s*(?:(#[A-Za-z0-9_]+)|(:[A-Za-z0-9_]+)|([A-Za-z_][A-Za-z0-9_]*)|(\d+)|(<>|<=|>=|[=<>()[\].,+-]))/y;
const SPACE = /\s*/y;
const MAX_EXPRESSION = 4096;

/** Splits an expression into tokens; a character outside the grammar is refused. `part` names the expression in messages. */
export function tokenize(expression: string, part: string): readonly Token[] {
  if (expression.trim() === '') throw invalid(`Invalid ${part}: The expression can not be empty;`);
  if (Buffer.byteLength(expression) > MAX_EXPRESSION) {
    throw invalid(
      `Invalid ${part}: Expression size has exceeded the maximum allowed size; expression size: ${Buffer.byteLength(expression)}`,
    );
  }
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.exec(expression);
    if (Math.max(SPACE.lastIndex, at) >= expression.length) return tokens;
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(expression);
    if (match === null)
      throw invalid(
        `Invalid ${part}: Syntax error; token: "${expression.slice(at).trim().slice(0, 1)}", near: "${expression.slice(Math.max(0, at - 8), at + 8)}"`,
      );
    at = TOKEN.lastIndex;
    const [, placeholder, value, name, index, mark] = match;
    if (placeholder !== undefined) tokens.push({ kind: 'placeholder', text: placeholder });
    else if (value !== undefined) tokens.push({ kind: 'value', text: value });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (index !== undefined) tokens.push({ kind: 'index', text: index });
    else tokens.push({ kind: 'mark', text: mark ?? '' });
  }
}
