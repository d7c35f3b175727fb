import { isObject, type Json, type JsonObject } from '../wire/json.ts';

/** The value at a `$.a.b[0]` path, or undefined. */
export function jsonAt(event: Json, path: string): Json | undefined {
  let value: Json | undefined = event;
  for (const step of path
    .replace('$', '')
    .split(STEPS)
    .filter((part) => part !== '')) {
    if (Array.isArray(value)) value = value[Number(step)];
    else value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

const STEPS = /[.[\]]/;
const PLACEHOLDER = /<([A-Za-z0-9_.-]{1,100})>/g;

export interface Transformer {
  /** Name → path into the event. */
  readonly paths: Readonly<Record<string, string>>;
  readonly template: string;
}

/** Fills an InputTransformer's template: inside a quoted string the bare text, elsewhere the value as JSON. */
export function transform({ paths, template }: Transformer, event: JsonObject): string {
  return template.replace(PLACEHOLDER, (_whole, name: string, offset: number) => {
    const path = paths[name];
    const value = path === undefined ? reserved(name, event) : jsonAt(event, path);
    const quoted = insideString(template.slice(0, offset));
    if (typeof value === 'string') return quoted ? JSON.stringify(value).slice(1, -1) : JSON.stringify(value);
    return value === undefined ? (quoted ? '' : 'null') : JSON.stringify(value);
  });
}

function reserved(name: string, event: JsonObject): Json | undefined {
  if (name === 'aws.events.event' || name === 'aws.events.event.json') return event;
  return name === 'aws.events.event.ingestion-time' ? event['time'] : undefined;
}

function insideString(before: string): boolean {
  let inside = false;
  for (let at = 0; at < before.length; at++) {
    if (before[at] === '\\') at++;
    else if (before[at] === '"') inside = !inside;
  }
  return inside;
}
