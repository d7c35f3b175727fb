import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { SettingError } from './constructs/setting-error.ts';

/** What a token classifier consists of: the network, its word pieces, and the names of its labels. */
const MODEL_FILES = ['model.onnx', 'vocab.txt', 'config.json'];
const RUNTIME = 'onnxruntime-node';
/** Pure JavaScript that the runtime asks for. */
const COMMON = 'onnxruntime-common';
/** The native libraries lie in `bin/napi-v<n>/<system>/<processor>`; Lambda is this one. */
const OTHER_PLATFORM =
  /[\\/]bin[\\/]napi-v\d+[\\/](?:(?!linux(?:[\\/]|$))[^\\/]+|linux[\\/](?!arm64(?:[\\/]|$))[^\\/]+)/;
const MB = 1024 * 1024;
/** Lambda takes 250 MB of unpacked code; the rest of `ingest` is 30 MB. */
const ROOM_MB = 215;

/**
 * Puts an ONNX model and the runtime that reads it beside the bundle of `ingest`. Throws, saying what is missing, when a
 * file of the model or the package is not there, and when the whole would not fit into a Lambda function.
 */
export function addOnnx(model: string, bundle: string, root: string): void {
  const missing = MODEL_FILES.filter((name) => !existsSync(join(model, name)));
  if (missing.length > 0) throw new SettingError(`The ONNX model in ${model} lacks ${missing.join(' and ')}.`);
  const target = join(bundle, 'model');
  mkdirSync(target);
  for (const name of MODEL_FILES) cpSync(join(model, name), join(target, name));
  const runtime = packageFolder(RUNTIME, join(root, 'package.json'));
  copyPackage(RUNTIME, runtime, bundle);
  copyPackage(COMMON, packageFolder(COMMON, join(runtime, 'package.json')), bundle);
  const megabytes = (sizeOf(target) + sizeOf(join(bundle, 'node_modules'))) / MB;
  if (megabytes > ROOM_MB) {
    const size = Math.round(megabytes);
    throw new SettingError(
      `The ONNX model and its runtime have ${size} MB; a Lambda function has room for ${ROOM_MB}.`,
    );
  }
}

function packageFolder(name: string, from: string): string {
  try {
    return dirname(createRequire(from).resolve(`${name}/package.json`));
  } catch (cause) {
    const message = `Names by an ONNX model need the package ${name}, which is not installed: npm install ${RUNTIME}`;
    throw new SettingError(message, { cause });
  }
}

function copyPackage(name: string, folder: string, bundle: string): void {
  const filter = (path: string): boolean => !OTHER_PLATFORM.test(path.slice(folder.length));
  cpSync(folder, join(bundle, 'node_modules', name), { recursive: true, dereference: true, filter });
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
