import { isObject, type Json, type JsonObject } from '../wire/json.ts';
import { ACCOUNT, REGION } from '../wire/names.ts';

/** What references in a template lead to. */
export interface Scope {
  readonly stackName: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly mappings: JsonObject;
  readonly conditions: JsonObject;
  /** Value of `Ref` to a resource, or undefined when there is no such resource. */
  ref(logicalId: string): string | undefined;
  attribute(logicalId: string, name: string): string;
  /** Value of an export of another stack. */
  imported(name: string): string;
}

const SUB = /\$\{(!?)([^}]{1,255})\}/g;

/** A template value with its intrinsic functions worked out; members whose value is AWS::NoValue are left out. */
export function resolve(value: Json, scope: Scope): Json {
  return resolveOptional(value, scope) ?? null;
}

function resolveOptional(value: Json, scope: Scope): Json | undefined {
  if (Array.isArray(value)) {
    return value.map((entry: Json) => resolveOptional(entry, scope)).filter((entry) => entry !== undefined);
  }
  if (!isObject(value)) return value;
  const names = Object.keys(value);
  const [name] = names;
  if (name !== undefined && names.length === 1 && (name === 'Ref' || name === 'Condition' || name.startsWith('Fn::'))) {
    const argument = value[name] ?? null;
    if (name !== 'Condition') return intrinsic(name, argument, scope);
  }
  const resolved: Record<string, Json> = {};
  for (const [key, member] of Object.entries(value)) {
    const result = member === undefined ? undefined : resolveOptional(member, scope);
    if (result !== undefined) resolved[key] = result;
  }
  return resolved;
}

function intrinsic(name: string, argument: Json, scope: Scope): Json | undefined {
  switch (name) {
    case 'Ref':
      return reference(text(argument, scope), scope);
    case 'Fn::GetAtt':
      return getAttribute(argument, scope);
    case 'Fn::Join': {
      const [separator, parts] = list(argument, scope);
      return list(parts ?? [], scope)
        .map((part) => text(part, scope))
        .join(text(separator ?? '', scope));
    }
    case 'Fn::Sub':
      return substitute(argument, scope);
    case 'Fn::Select': {
      const [index, entries] = list(argument, scope);
      return list(entries ?? [], scope)[Number(text(index ?? '0', scope))];
    }
    case 'Fn::Split': {
      const [separator, source] = list(argument, scope);
      return text(source ?? '', scope).split(text(separator ?? '', scope));
    }
    case 'Fn::If': {
      const [condition, yes, no] = Array.isArray(argument) ? argument : [];
      return resolveOptional((holds({ Condition: condition ?? '' }, scope) ? yes : no) ?? null, scope);
    }
    case 'Fn::FindInMap': {
      const keys = list(argument, scope).map((key) => text(key, scope));
      return keys.reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), scope.mappings);
    }
    case 'Fn::ImportValue':
      return scope.imported(text(argument, scope));
    case 'Fn::Base64':
      return Buffer.from(text(argument, scope)).toString('base64');
    default:
      throw new Error(`The template uses ${name}, which the embedded stack does not implement.`);
  }
}

function list(value: Json, scope: Scope): readonly Json[] {
  const resolved = resolve(value, scope);
  return Array.isArray(resolved) ? resolved : [resolved];
}

function text(value: Json, scope: Scope): string {
  const resolved = resolve(value, scope);
  if (typeof resolved === 'object') throw new Error(`The template wants text but has ${JSON.stringify(resolved)}`);
  return String(resolved);
}

function reference(name: string, scope: Scope): string | undefined {
  if (name === 'AWS::NoValue') return undefined;
  const pseudo: Readonly<Record<string, string>> = {
    'AWS::Region': REGION,
    'AWS::AccountId': ACCOUNT,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': scope.stackName,
    'AWS::StackId': `arn:aws:cloudformation:${REGION}:${ACCOUNT}:stack/${scope.stackName}/local`,
  };
  const value = pseudo[name] ?? scope.parameters[name] ?? scope.ref(name);
  if (value === undefined) throw new Error(`The template refers to ${name}, which it does not define.`);
  return value;
}

function getAttribute(argument: Json, scope: Scope): string {
  const [logicalId = '', ...attribute] =
    typeof argument === 'string' ? argument.split('.') : list(argument, scope).map((part) => text(part, scope));
  return scope.attribute(logicalId, attribute.join('.'));
}

function substitute(argument: Json, scope: Scope): string {
  const [template, variables] = Array.isArray(argument) ? argument : [argument, {}];
  const given: JsonObject = isObject(variables) ? variables : {};
  return String(template).replace(SUB, (_whole, literal: string, name: string) => {
    if (literal === '!') return `\${${name}}`;
    const variable = given[name];
    if (variable !== undefined) return text(variable, scope);
    return name.includes('.') ? getAttribute(name, scope) : (reference(name, scope) ?? '');
  });
}

/** Whether a condition (by name, or written out) holds. */
export function holds(condition: Json, scope: Scope): boolean {
  if (!isObject(condition)) return condition === true || condition === 'true';
  const named = condition['Condition'];
  if (typeof named === 'string') {
    const definition = scope.conditions[named];
    if (definition === undefined) throw new Error(`The template has no condition ${named}.`);
    return holds(definition, scope);
  }
  const [[name, argument] = ['', null]] = Object.entries(condition);
  const parts: readonly Json[] = Array.isArray(argument) ? argument : [];
  switch (name) {
    case 'Fn::Equals': {
      const [left, right] = parts.map((part) => JSON.stringify(resolve(part, scope)));
      return left === right;
    }
    case 'Fn::Not':
      return !parts.some((part) => holds(part, scope));
    case 'Fn::And':
      return parts.every((part) => holds(part, scope));
    case 'Fn::Or':
      return parts.some((part) => holds(part, scope));
    default:
      throw new Error(`The template uses the condition function ${name}, which the embedded stack does not implement.`);
  }
}
