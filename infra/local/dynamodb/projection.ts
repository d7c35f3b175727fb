import { type JsonObject, stringAt } from '../wire/json.ts';
import { Cursor, type Path, pathsOverlap, type Substitutions, valueAt } from './expression.ts';
import { type AttributeValue, type Item, invalid, itemOf } from './value.ts';

/** Parses a projection expression: paths, none of which leads into another. */
export function parseProjection(expression: string, substitutions: Substitutions): readonly Path[] {
  const cursor = new Cursor(expression, 'ProjectionExpression', substitutions);
  const paths = [cursor.path()];
  while (cursor.take(',')) paths.push(cursor.path());
  if (!cursor.done) cursor.fail();
  for (const [index, path] of paths.entries()) {
    if (paths.slice(0, index).some((earlier) => pathsOverlap(earlier, path))) {
      throw invalid(
        'Invalid ProjectionExpression: Two document paths overlap with each other; must remove or rewrite one of these paths',
      );
    }
  }
  return paths;
}

/** The paths of a request's `ProjectionExpression`, if it has one. */
export function projectionOf(input: JsonObject, substitutions: Substitutions): readonly Path[] | undefined {
  const expression = stringAt(input, 'ProjectionExpression');
  return expression === undefined ? undefined : parseProjection(expression, substitutions);
}

/** The parts of an item at these paths, in their places; list entries that were not asked for close up. */
export function project(item: Item, paths: readonly Path[]): Item {
  const present = paths.filter((path) => valueAt(item, path) !== undefined);
  const part = pick({ M: item }, present);
  return 'M' in part ? part.M : itemOf([]);
}

function pick(value: AttributeValue, paths: readonly Path[]): AttributeValue {
  if (paths.some((path) => path.length === 0)) return value;
  const steps = [...new Set(paths.map(([step]) => step))];
  const below = (step: string | number | undefined): readonly Path[] =>
    paths.filter(([first]) => first === step).map((path) => path.slice(1));
  if ('L' in value) {
    const indexes = steps.filter((step) => typeof step === 'number').sort((a, b) => a - b);
    return {
      L: indexes.flatMap((index) => {
        const entry = value.L[index];
        return entry === undefined ? [] : [pick(entry, below(index))];
      }),
    };
  }
  if (!('M' in value)) return value;
  const entries: [string, AttributeValue][] = [];
  for (const step of steps) {
    const entry = typeof step === 'string' ? value.M[step] : undefined;
    if (typeof step === 'string' && entry !== undefined) entries.push([step, pick(entry, below(step))]);
  }
  return { M: itemOf(entries) };
}
