import { addDecimals, formatDecimal, inRange, negate, parseDecimal } from './decimal.ts';
import { Cursor, type Path, pathsOverlap, type Substitutions, valueAt } from './expression.ts';
import { type AttributeValue, type Item, invalid, itemOf, setMembers, typeOf } from './value.ts';

type Term =
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'value'; readonly value: AttributeValue }
  | { readonly kind: 'if-not-exists'; readonly path: Path; readonly preset: Term }
  | { readonly kind: 'append'; readonly left: Term; readonly right: Term }
  | { readonly kind: 'plus' | 'minus'; readonly left: Term; readonly right: Term };

export type Action =
  | { readonly kind: 'set'; readonly path: Path; readonly term: Term }
  | { readonly kind: 'remove'; readonly path: Path }
  | { readonly kind: 'add' | 'delete'; readonly path: Path; readonly value: AttributeValue };

const PART = 'UpdateExpression';
const SECTIONS = ['SET', 'REMOVE', 'ADD', 'DELETE'] as const;

/** Parses an update expression; each section at most once, no two actions on overlapping paths. */
export function parseUpdate(expression: string, substitutions: Substitutions): readonly Action[] {
  const cursor = new Cursor(expression, PART, substitutions);
  const actions: Action[] = [];
  const seen = new Set<string>();
  while (!cursor.done) {
    const section = SECTIONS.find((name) => cursor.take(name)) ?? cursor.fail();
    if (seen.has(section))
      throw invalid(`Invalid ${PART}: The "${section}" section can only be used once in an update expression;`);
    seen.add(section);
    do actions.push(parseAction(cursor, section));
    while (cursor.take(','));
  }
  for (const [index, action] of actions.entries()) {
    const clash = actions.slice(0, index).find((earlier) => pathsOverlap(earlier.path, action.path));
    if (clash !== undefined) {
      throw invalid(
        `Invalid ${PART}: Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [${clash.path.join(', ')}], path two: [${action.path.join(', ')}]`,
      );
    }
  }
  return actions;
}

function parseAction(cursor: Cursor, section: (typeof SECTIONS)[number]): Action {
  const path = cursor.path();
  if (section === 'REMOVE') return { kind: 'remove', path };
  if (section === 'SET') {
    cursor.expect('=');
    return { kind: 'set', path, term: parseTerm(cursor) };
  }
  const value = cursor.value();
  const fits = setMembers(value) !== undefined || (section === 'ADD' && 'N' in value);
  if (!fits)
    throw invalid(
      `Invalid ${PART}: Incorrect operand type for operator or function; operator: ${section}, operand type: ${typeOf(value)}`,
    );
  return { kind: section === 'ADD' ? 'add' : 'delete', path, value };
}

function parseTerm(cursor: Cursor): Term {
  const left = parseFactor(cursor);
  if (cursor.take('+')) return { kind: 'plus', left, right: parseFactor(cursor) };
  return cursor.take('-') ? { kind: 'minus', left, right: parseFactor(cursor) } : left;
}

function parseFactor(cursor: Cursor): Term {
  const token = cursor.peek();
  if (token?.kind === 'value') return { kind: 'value', value: cursor.value() };
  if (token?.kind !== 'name' || !cursor.sees('(', 1)) return { kind: 'path', path: cursor.path() };
  cursor.next();
  cursor.expect('(');
  const first = parseFactor(cursor);
  cursor.expect(',');
  const second = parseFactor(cursor);
  cursor.expect(')');
  if (token.text === 'if_not_exists' && first.kind === 'path')
    return { kind: 'if-not-exists', path: first.path, preset: second };
  if (token.text === 'list_append') return { kind: 'append', left: first, right: second };
  throw invalid(`Invalid ${PART}: Invalid function name or operands; function: ${token.text}`);
}

/** The item after an update; every right-hand side sees the item as it was before. */
export function applyUpdate(item: Item, actions: readonly Action[]): Item {
  // All values first (they see the old item), then removals from the back, so that list indexes keep their meaning.
  const values = actions.map((action) => (action.kind === 'remove' ? undefined : newValue(item, action)));
  let updated = item;
  for (const [index, action] of actions.entries()) {
    const value = values[index];
    if (value !== undefined) updated = withValue(updated, action.path, value);
  }
  const removals = actions.filter(
    (action, index) => action.kind === 'remove' || (action.kind === 'delete' && values[index] === undefined),
  );
  const paths = removals.map(({ path }) => path).sort((a, b) => lastIndex(b) - lastIndex(a));
  for (const path of paths) updated = withoutValue(updated, path);
  return updated;
}

function lastIndex(path: Path): number {
  const last = path.at(-1);
  return typeof last === 'number' ? last : -1;
}

function newValue(item: Item, action: Exclude<Action, { kind: 'remove' }>): AttributeValue | undefined {
  if (action.kind === 'set') return evaluate(item, action.term);
  const current = valueAt(item, action.path);
  return action.kind === 'add' ? added(current, action.value) : deleted(current, action.value);
}

function evaluate(item: Item, term: Term): AttributeValue {
  switch (term.kind) {
    case 'value':
      return term.value;
    case 'path': {
      const value = valueAt(item, term.path);
      if (value === undefined)
        throw invalid('The provided expression refers to an attribute that does not exist in the item');
      return value;
    }
    case 'if-not-exists':
      return valueAt(item, term.path) ?? evaluate(item, term.preset);
    case 'append': {
      const left = evaluate(item, term.left);
      const right = evaluate(item, term.right);
      return 'L' in left && 'L' in right ? { L: [...left.L, ...right.L] } : wrongType();
    }
    case 'plus':
    case 'minus':
      return sum(evaluate(item, term.left), evaluate(item, term.right), term.kind === 'minus');
  }
}

function wrongType(): never {
  throw invalid('An operand in the update expression has an incorrect data type');
}

function sum(left: AttributeValue, right: AttributeValue, subtract = false): AttributeValue {
  if (!('N' in left && 'N' in right)) return wrongType();
  const a = parseDecimal(left.N);
  const b = parseDecimal(right.N);
  if (a === undefined || b === undefined) return wrongType();
  const result = addDecimals(a, subtract ? negate(b) : b);
  if (!inRange(result))
    throw invalid('Number overflow. Attempting to store a number with magnitude larger than supported range');
  return { N: formatDecimal(result) };
}

function setOf(like: AttributeValue, members: readonly string[]): AttributeValue {
  if ('SS' in like) return { SS: members };
  return 'NS' in like ? { NS: members } : { BS: members };
}

function added(current: AttributeValue | undefined, value: AttributeValue): AttributeValue {
  if (current === undefined) return value;
  if ('N' in value) return sum(current, value);
  const members = setMembers(current);
  const more = setMembers(value);
  if (members === undefined || more === undefined || typeOf(current) !== typeOf(value)) return wrongType();
  return setOf(value, [...new Set([...members, ...more])]);
}

/** The set without the members; undefined when nothing is left (the attribute goes). */
function deleted(current: AttributeValue | undefined, value: AttributeValue): AttributeValue | undefined {
  if (current === undefined) return undefined;
  const members = setMembers(current);
  if (members === undefined || typeOf(current) !== typeOf(value)) return wrongType();
  const gone = new Set(setMembers(value));
  const left = members.filter((member) => !gone.has(member));
  return left.length === 0 ? undefined : setOf(value, left);
}

function badPath(): never {
  throw invalid('The document path provided in the update expression is invalid for update');
}

function withValue(item: Item, path: Path, value: AttributeValue): Item {
  const changed = replaceAt({ M: item }, path, () => value);
  return 'M' in changed ? changed.M : item;
}

function withoutValue(item: Item, path: Path): Item {
  // Removing what is not there changes nothing, but its parent must exist.
  if (path.length > 1 && valueAt(item, path.slice(0, -1)) === undefined) return badPath();
  const changed = replaceAt({ M: item }, path, () => undefined);
  return 'M' in changed ? changed.M : item;
}

/** A copy of `value` with what lies at `path` replaced; `undefined` takes it out. An index past the end appends. */
function replaceAt(value: AttributeValue, path: Path, make: () => AttributeValue | undefined): AttributeValue {
  const [step, ...rest] = path;
  if (typeof step === 'number') {
    if (!('L' in value)) return badPath();
    const entry = value.L[step];
    const next = rest.length === 0 ? make() : replaceAt(entry ?? badPath(), rest, make);
    const before = value.L.slice(0, step);
    return { L: [...before, ...(next === undefined ? [] : [next]), ...value.L.slice(step + 1)] };
  }
  if (step === undefined || !('M' in value)) return badPath();
  const entry = Object.hasOwn(value.M, step) ? value.M[step] : undefined;
  const next = rest.length === 0 ? make() : replaceAt(entry ?? badPath(), rest, make);
  const others = Object.entries(value.M).filter(([name]) => name !== step);
  return { M: itemOf(next === undefined ? others : [...others, [step, next]]) };
}
