import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve as resolvePath } from 'node:path';
import type { FunctionSettings } from '../lambda/function.ts';
import { intAt, objectAt, stringAt } from '../wire/json.ts';
import type { Identity, Resource } from './template.ts';

const ZIP = /\.zip$/;

/** Reads what a function declares; its asset must lie unpacked in `assets` as `asset.<hash>`. */
export function functionSettings(
  { id, properties }: Resource,
  { name, arn }: Identity,
  assets: string,
): FunctionSettings {
  const code = objectAt(properties, 'Code') ?? {};
  const key = stringAt(code, 'S3Key');
  if (key === undefined) throw new Error(`Function ${id} has no asset: code inside the template is not run here.`);
  const hash = key.slice(key.lastIndexOf('/') + 1).replace(ZIP, '');
  const folder = [join(assets, `asset.${hash}`), join(assets, hash)].find(
    (path) => existsSync(path) && statSync(path).isDirectory(),
  );
  if (folder === undefined)
    throw new Error(`The asset of function ${id} is not in ${assets}: expected the folder asset.${hash}.`);
  endPackageScope(assets);
  const variables = Object.entries(objectAt(objectAt(properties, 'Environment') ?? {}, 'Variables') ?? {});
  return {
    name,
    arn,
    code: resolvePath(folder),
    handler: stringAt(properties, 'Handler') ?? 'index.handler',
    timeoutSeconds: intAt(properties, 'Timeout') ?? 3,
    memoryMb: intAt(properties, 'MemorySize') ?? 128,
    environment: Object.fromEntries(variables.map(([variable, value]) => [variable, String(value)])),
  };
}

/**
 * In Lambda nothing lies above a bundle; here a `package.json` with `"type": "module"` may, and would turn a CommonJS
 * bundle into a broken module. An empty one beside the assets ends the search as Lambda's empty root does.
 */
function endPackageScope(assets: string): void {
  const path = join(assets, 'package.json');
  if (!existsSync(path)) writeFileSync(path, '{}\n');
}
