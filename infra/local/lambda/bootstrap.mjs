// What Lambda's managed runtime does around a handler, for one sandbox: load the bundle, then ask the Runtime API for one
// event after another. Plain JavaScript, so that a cold start pays for nothing but the function itself.
import { existsSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { AWS_LAMBDA_RUNTIME_API: api, LAMBDA_TASK_ROOT: root = '.', _HANDLER: handlerName = '' } = process.env;
const base = `http://${api}/2018-06-01/runtime`;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

// The host holds the other end of stdin: when it dies, however it dies, so does this process.
process.stdin.on('end', () => process.exit(1));
process.stdin.on('error', () => process.exit(1));
process.stdin.resume();
process.stdin.unref?.();

function call(method, path, body) {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${base}${path}`, { method, agent }, (incoming) => {
      const chunks = [];
      incoming.on('data', (chunk) => chunks.push(chunk));
      incoming.on('end', () => resolve({ headers: incoming.headers, text: Buffer.concat(chunks).toString('utf8') }));
      incoming.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function describe(error) {
  const known = error instanceof Error;
  return JSON.stringify({
    errorType: known ? error.name : typeof error,
    errorMessage: known ? error.message : String(error),
    trace: known && error.stack ? error.stack.split('\n') : [],
  });
}

async function loadHandler() {
  const dot = handlerName.lastIndexOf('.');
  const module = join(root, handlerName.slice(0, dot));
  const file = ['.js', '.mjs', '.cjs'].map((ending) => `${module}${ending}`).find((path) => existsSync(path));
  if (file === undefined) throw new Error(`Cannot find module '${module}'`);
  const loaded = await import(pathToFileURL(file).href);
  const name = handlerName.slice(dot + 1);
  const handler = loaded[name] ?? loaded.default?.[name];
  if (typeof handler !== 'function') throw new Error(`${handlerName} is undefined or not a function`);
  return handler;
}

function contextOf(headers) {
  const deadline = Number(headers['lambda-runtime-deadline-ms']);
  return {
    awsRequestId: headers['lambda-runtime-aws-request-id'],
    invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

async function serve(handler) {
  for (;;) {
    const { headers, text } = await call('GET', '/invocation/next');
    const path = `/invocation/${headers['lambda-runtime-aws-request-id']}`;
    try {
      const result = await handler(JSON.parse(text), contextOf(headers));
      await call('POST', `${path}/response`, JSON.stringify(result ?? null));
    } catch (error) {
      await call('POST', `${path}/error`, describe(error));
    }
  }
}

let handler;
try {
  handler = await loadHandler();
} catch (error) {
  await call('POST', '/init/error', describe(error));
  process.exit(1);
}
// Only a dead host makes this reject.
await serve(handler).catch(() => process.exit(1));
