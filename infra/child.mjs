// Plain JavaScript for whatever Node the host has: how a program of ours runs in the foreground, and which Node runs it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

const windows = process.platform === 'win32';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** A stack ends its work well within this; what is still there then is ended. */
const GRACE_MS = 20_000;

/**
 * Runs a program in the foreground and resolves with its exit code once it has ended, however it ended: whoever stops this process
 * waits until the other has cleared up, and is then sure that nothing goes on behind the prompt. Rejects when it cannot be started.
 */
export function runInForeground(command, args, { onStart, onStop, graceMs = GRACE_MS, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    onStart?.(child.pid);
    let ending;
    const stop = (signal) => {
      // Ctrl-C on a terminal reaches the child by itself; twice would cut its clearing up short.
      if (!(signal === 'SIGINT' && process.stdin.isTTY)) child.kill(signal);
      if (ending !== undefined) return;
      onStop?.();
      ending = setTimeout(() => child.kill('SIGKILL'), graceMs);
    };
    for (const signal of SIGNALS) process.on(signal, stop);
    const done = () => {
      clearTimeout(ending);
      for (const signal of SIGNALS) process.off(signal, stop);
    };
    child.once('error', (error) => {
      done();
      reject(error);
    });
    child.once('close', (status, signal) => {
      done();
      resolve({ status: status ?? 128 + (constants.signals[signal] ?? 0), stopped: ending !== undefined });
    });
  });
}

/** The Node of the npm package: by its own place, as on Windows `.bin` holds only scripts that call it. */
function packagedNode(root) {
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  return join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
}

/** The Node that runs everything: the npm package's, else the host's if it is 24.15 or newer, else null. */
export function findNode(root) {
  const packaged = packagedNode(root);
  // It may be there and not run: on Linux it wants glibc.
  if (existsSync(packaged) && spawnSync(packaged, ['--version']).status === 0) return packaged;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 15) ? process.execPath : null;
}
