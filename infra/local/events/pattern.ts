import { isObject, type Json, type JsonObject } from '../wire/json.ts';

/** Operators that a pattern may use; another one is refused when the pattern is set, not ignored when it is matched. */
const OPERATORS = new Set(['prefix', 'suffix', 'anything-but', 'numeric', 'exists', 'equals-ignore-case', 'wildcard']);

/** Names an operator that `matchesPattern` does not know, or undefined. */
export function unknownOperator(pattern: Json | undefined): string | undefined {
  if (Array.isArray(pattern)) {
    for (const entry of pattern) {
      const found: string | undefined = isObject(entry) ? unknownIn(entry) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isObject(pattern)) return undefined;
  for (const value of Object.values(pattern)) {
    const found = unknownOperator(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function unknownIn(entry: JsonObject): string | undefined {
  const names = Object.keys(entry);
  const unknown = names.find((name) => !OPERATORS.has(name));
  // An element of `$or` is a pattern of its own.
  return unknown !== undefined && names.length > 0 && !isPattern(entry) ? unknown : undefined;
}

function isPattern(entry: JsonObject): boolean {
  return Object.values(entry).every((value) => Array.isArray(value) || isObject(value));
}

/**
 * Whether an event matches an EventBridge pattern, the language of rules and of event source filters: every field of the
 * pattern must match one of its alternatives; a field of the event that is a list matches by any of its members.
 */
export function matchesPattern(pattern: JsonObject, event: Json | undefined): boolean {
  return Object.entries(pattern).every(([field, wanted]) => {
    if (field === '$or' && Array.isArray(wanted))
      return wanted.some((one: Json) => isObject(one) && matchesPattern(one, event));
    const value = isObject(event) && Object.hasOwn(event, field) ? event[field] : undefined;
    if (Array.isArray(wanted)) return wanted.some((alternative: Json) => matchesField(alternative, value));
    if (!isObject(wanted)) return false;
    return Array.isArray(value)
      ? value.some((member: Json) => matchesPattern(wanted, member))
      : matchesPattern(wanted, value);
  });
}

function matchesField(alternative: Json, value: Json | undefined): boolean {
  if (isObject(alternative) && 'exists' in alternative)
    return (value !== undefined && !isObject(value)) === alternative['exists'];
  if (Array.isArray(value)) return value.some((member: Json) => matchesValue(alternative, member));
  return matchesValue(alternative, value);
}

function matchesValue(alternative: Json, value: Json | undefined): boolean {
  if (!isObject(alternative)) return alternative === value;
  const [[operator, operand] = ['', undefined]] = Object.entries(alternative);
  switch (operator) {
    case 'prefix':
      return affix(operand, value, (text, part) => text.startsWith(part));
    case 'suffix':
      return affix(operand, value, (text, part) => text.endsWith(part));
    case 'equals-ignore-case':
      return typeof value === 'string' && typeof operand === 'string' && value.toLowerCase() === operand.toLowerCase();
    case 'anything-but':
      return value !== undefined && !excluded(operand, value);
    case 'numeric':
      return typeof value === 'number' && Array.isArray(operand) && numeric(operand, value);
    case 'wildcard':
      return typeof value === 'string' && typeof operand === 'string' && wildcard(operand.split('*'), value);
    default:
      return false;
  }
}

function affix(
  operand: Json | undefined,
  value: Json | undefined,
  test: (text: string, part: string) => boolean,
): boolean {
  if (typeof value !== 'string') return false;
  if (typeof operand === 'string') return test(value, operand);
  const folded = isObject(operand) ? operand['equals-ignore-case'] : undefined;
  return typeof folded === 'string' && test(value.toLowerCase(), folded.toLowerCase());
}

function excluded(operand: Json | undefined, value: Json): boolean {
  if (Array.isArray(operand)) return operand.includes(value);
  if (!isObject(operand)) return operand === value;
  const [[operator, inner] = ['', undefined]] = Object.entries(operand);
  const alternatives: readonly Json[] = Array.isArray(inner) ? inner : inner === undefined ? [] : [inner];
  return alternatives.some((one) => matchesValue({ [operator]: one }, value));
}

function numeric(operand: readonly Json[], value: number): boolean {
  for (let at = 0; at + 1 < operand.length; at += 2) {
    const limit = operand[at + 1];
    if (typeof limit !== 'number' || !holds(operand[at], value, limit)) return false;
  }
  return operand.length > 0;
}

function holds(comparator: Json | undefined, value: number, limit: number): boolean {
  if (comparator === '=') return value === limit;
  if (comparator === '<') return value < limit;
  if (comparator === '<=') return value <= limit;
  if (comparator === '>') return value > limit;
  return comparator === '>=' && value >= limit;
}

function wildcard(parts: readonly string[], text: string): boolean {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}
