/** Reads PDFs in a thread of its own, which can be ended: the library does not say how long a file will keep it, and a few kilobytes
 * (drawings that draw one another, streams packed twice) keep it for hours. */
import { Worker } from 'node:worker_threads';
import type { PdfContent } from './pdf-content.ts';

/** What reading one file may cost. */
export interface PdfBounds {
  /** CPU time of the process while it waits for the thread: time on the clock would refuse on a busy machine what it reads on an idle one. */
  readonly cpuMs: number;
  /** Memory that the process grows by meanwhile; of it, so much in the heap of the thread. */
  readonly growthMb: number;
  readonly heapMb: number;
  /** Looks at the thread, one every `LOOK_MS`, that find it doing nothing before it is given up. */
  readonly idleLooks: number;
}

/** Sixty pages of small print, half a million letters, take 1.5 s and 180 MB. */
export const PDF_BOUNDS: PdfBounds = { cpuMs: 6_000, growthMb: 800, heapMb: 512, idleLooks: 100 };

const LOOK_MS = 100;
const IDLE_CPU_MS = 1;
const MB = 1024 * 1024;

type Refused =
  | Exclude<PdfContent, { readonly ok: true }>
  | { readonly ok: false; readonly code: 'timeout'; readonly message: string };
type Answer = PdfContent | Refused;

/** A thread that is ready, and who waits for what it says. */
interface Thread {
  readonly worker: Worker;
  heard: (answer: Answer) => void;
}

let thread: Thread | null = null;
let last: Promise<unknown> = Promise.resolve();

/** The content of a PDF, or why there is none: as `pdfContent`, and `timeout`, `too-large` where it costs more than `bounds`.
 * One file is read at a time; the thread is kept for the next one and does not keep the process. Throws where no thread can be had. */
export function readInThread(bytes: Uint8Array, bounds: PdfBounds = PDF_BOUNDS): Promise<Answer> {
  const answer = last.then(() => readNext(bytes, bounds));
  last = answer.catch(() => {});
  return answer;
}

async function readNext(bytes: Uint8Array, bounds: PdfBounds): Promise<Answer> {
  thread ??= await startThread(bounds.heapMb);
  const current = thread;
  const { worker } = current;
  const own = Uint8Array.from(bytes);
  worker.ref();
  const { promise, resolve } = Promise.withResolvers<Answer>();
  current.heard = resolve;
  const watch = watchOver(bounds, (refused) => {
    thread = null;
    void worker.terminate();
    resolve(refused);
  });
  worker.postMessage(own, [own.buffer]);
  const answer = await promise;
  clearInterval(watch);
  worker.unref();
  return answer;
}

function startThread(heapMb: number): Promise<Thread> {
  const { promise, resolve, reject } = Promise.withResolvers<Thread>();
  const worker = new Worker(new URL('./pdf-thread.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });
  const started: Thread = { worker, heard: () => {} };
  worker.on('message', (message: Answer | 'ready') => {
    if (message === 'ready') resolve(started);
    else started.heard(message);
  });
  worker.on('error', (error) => {
    if (thread === started) thread = null;
    const full = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    started.heard(full ? tooLarge(heapMb) : refuse('malformed', 'the PDF is damaged'));
    reject(error);
  });
  return promise;
}

/** Looks at the cost of what runs now, until the timer is cleared or `stop` was called. */
function watchOver(bounds: PdfBounds, stop: (refused: Refused) => void): NodeJS.Timeout {
  const cpuBefore = process.cpuUsage();
  const memoryBefore = process.memoryUsage.rss();
  let used = 0;
  let idle = 0;
  const watch = setInterval(() => {
    const { user, system } = process.cpuUsage(cpuBefore);
    const now = (user + system) / 1_000;
    idle = now - used < IDLE_CPU_MS ? idle + 1 : 0;
    used = now;
    const refused = overBounds(bounds, used, process.memoryUsage.rss() - memoryBefore, idle);
    if (refused === null) return;
    clearInterval(watch);
    stop(refused);
  }, LOOK_MS);
  return watch;
}

function overBounds(bounds: PdfBounds, cpuMs: number, grown: number, idle: number): Refused | null {
  if (cpuMs > bounds.cpuMs) return refuse('timeout', `the PDF takes more than ${bounds.cpuMs / 1_000} s to read`);
  if (grown > bounds.growthMb * MB) return tooLarge(bounds.growthMb);
  return idle > bounds.idleLooks ? refuse('malformed', 'the PDF is damaged: reading it comes to no end') : null;
}

const tooLarge = (megabytes: number): Refused =>
  refuse('too-large', `the PDF takes more than ${megabytes} MB of memory to read`);

function refuse(code: 'timeout' | 'too-large' | 'malformed', message: string): Refused {
  return { ok: false, code, message };
}
