import { type JsonObject, objectAt } from '../wire/json.ts';
import { type Token, tokenize } from './lexer.ts';
import { RESERVED_WORDS } from './reserved-words.ts';
import { type AttributeValue, type Item, invalid, parseValue } from './value.ts';

/** Steps into an item: attribute names and list indexes; the first is always a name. */
export type Path = readonly (string | number)[];

export type Operand =
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'value'; readonly value: AttributeValue }
  | { readonly kind: 'size'; readonly path: Path };

/** The `#names` and `:values` of a request, and which of them its expressions used. */
export class Substitutions {
  readonly #names: JsonObject | undefined;
  readonly #values: Readonly<Record<string, AttributeValue>> | undefined;
  readonly #used = new Set<string>();

  constructor(input: JsonObject) {
    this.#names = objectAt(input, 'ExpressionAttributeNames');
    const values = objectAt(input, 'ExpressionAttributeValues');
    if (values !== undefined && Object.keys(values).length === 0)
      throw invalid('ExpressionAttributeValues must not be empty');
    this.#values =
      values === undefined
        ? undefined
        : Object.fromEntries(Object.entries(values).map(([name, value]) => [name, parseValue(value)]));
  }

  name(placeholder: string, part: string): string {
    const name = this.#names?.[placeholder];
    if (typeof name !== 'string')
      throw invalid(
        `Invalid ${part}: An expression attribute name used in the document path is not defined; attribute name: ${placeholder}`,
      );
    this.#used.add(placeholder);
    return name;
  }

  value(placeholder: string, part: string): AttributeValue {
    const value = this.#values?.[placeholder];
    if (value === undefined)
      throw invalid(
        `Invalid ${part}: An expression attribute value used in expression is not defined; attribute value: ${placeholder}`,
      );
    this.#used.add(placeholder);
    return value;
  }

  /** Refuses names and values that no expression used, as DynamoDB does. */
  finish(): void {
    for (const [what, given] of [
      ['Names', this.#names],
      ['Values', this.#values],
    ] as const) {
      const unused = Object.keys(given ?? {}).filter((key) => !this.#used.has(key));
      if (unused.length > 0)
        throw invalid(
          `Value provided in ExpressionAttribute${what} unused in expressions: keys: {${unused.join(', ')}}`,
        );
    }
  }
}

/** Walks over the tokens of one expression; the grammars build on it. */
export class Cursor {
  readonly part: string;
  readonly #tokens: readonly Token[];
  readonly #substitutions: Substitutions;
  #at = 0;

  constructor(expression: string, part: string, substitutions: Substitutions) {
    this.part = part;
    this.#tokens = tokenize(expression, part);
    this.#substitutions = substitutions;
  }

  get done(): boolean {
    return this.#at >= this.#tokens.length;
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  /** True when the next token is this mark or (in any case) this keyword. */
  sees(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    if (token === undefined) return false;
    return token.kind === 'mark' ? token.text === text : token.kind === 'name' && token.text.toUpperCase() === text;
  }

  take(text: string): boolean {
    if (!this.sees(text)) return false;
    this.#at++;
    return true;
  }

  expect(text: string): void {
    if (!this.take(text)) this.fail();
  }

  next(): Token {
    const token = this.peek() ?? this.fail();
    this.#at++;
    return token;
  }

  fail(): never {
    const token = this.peek();
    const near = this.#tokens
      .slice(Math.max(0, this.#at - 1), this.#at + 2)
      .map(({ text }) => text)
      .join(' ');
    throw invalid(
      `Invalid ${this.part}: Syntax error; token: ${token === undefined ? '<EOF>' : `"${token.text}"`}, near: "${near}"`,
    );
  }

  path(): Path {
    const steps: (string | number)[] = [this.#step()];
    for (;;) {
      if (this.take('.')) steps.push(this.#step());
      else if (this.take('[')) {
        const token = this.next();
        if (token.kind !== 'index') this.fail();
        steps.push(Number(token.text));
        this.expect(']');
      } else return steps;
    }
  }

  value(): AttributeValue {
    const token = this.next();
    if (token.kind !== 'value') {
      this.#at--;
      this.fail();
    }
    return this.#substitutions.value(token.text, this.part);
  }

  #step(): string {
    const token = this.next();
    if (token.kind === 'placeholder') return this.#substitutions.name(token.text, this.part);
    if (token.kind !== 'name') {
      this.#at--;
      this.fail();
    }
    if (RESERVED_WORDS.has(token.text.toUpperCase())) {
      throw invalid(`Invalid ${this.part}: Attribute name is a reserved keyword; reserved keyword: ${token.text}`);
    }
    return token.text;
  }
}

function rootOf(item: Item): AttributeValue | undefined {
  return { M: item };
}

/** The value at a path, or undefined. */
export function valueAt(item: Item, path: Path): AttributeValue | undefined {
  let value = rootOf(item);
  for (const step of path) {
    if (value === undefined) return undefined;
    if (typeof step === 'number') value = 'L' in value ? value.L[step] : undefined;
    else value = 'M' in value && Object.hasOwn(value.M, step) ? value.M[step] : undefined;
  }
  return value;
}

/** True when one path is the other or leads to it. */
export function pathsOverlap(a: Path, b: Path): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((step, index) => step === long[index]);
}
