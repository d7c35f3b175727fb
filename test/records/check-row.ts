import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { closedSchema, type SchemaName, schemaOfRow } from '#records/published-schemas.ts';
import { recordOf } from '#records/read-rows.ts';
import type { Item } from '#records/store.ts';

const ajv = new Ajv2020({ strict: true, strictTypes: false, formats: { 'date-time': isInstant } });
const compiled = new Map<SchemaName, ValidateFunction>();
const seen = new Map<SchemaName, number>();

/** Throws unless the row is what its closed schema says. Every store of the tests runs its writes through it. */
export function checkRow(item: Item): void {
  const name = schemaOfRow(item, item['state'] === 'erased' || item['state'] === 'embargoed');
  if (name === null) return;
  const valid = compiled.get(name) ?? ajv.compile(closedSchema(name));
  compiled.set(name, valid);
  seen.set(name, (seen.get(name) ?? 0) + 1);
  if (!valid(recordOf(item))) {
    throw new Error(`${item.pk} | ${item.sk} is no ${name}: ${ajv.errorsText(valid.errors)}`);
  }
}

/** How many rows of each kind were checked: a check that sees nothing proves nothing. */
export function checkedRows(): ReadonlyMap<SchemaName, number> {
  return seen;
}

function isInstant(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(value);
}
