/** The thread in which PDFs are read: bytes come in, content goes out (`pdf-reader.ts` holds the other end). */
import { parentPort } from 'node:worker_threads';
import { pdfContent } from './pdf-content.ts';

const port = parentPort;
if (port === null) throw new Error('This module runs in a thread of its own.');
port.on('message', async (bytes: Uint8Array) => port.postMessage(await pdfContent(bytes)));
// Says that the module is there: what goes wrong from here on is the file's doing.
port.postMessage('ready');
