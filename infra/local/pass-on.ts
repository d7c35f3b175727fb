import { type Answer, header, type Request, readBody } from './wire/http.ts';

const REQUEST_BYTES = 1024 * 1024;
const TIMEOUT_MS = 30_000;

/** Passes a JSON request on to another server, and its answer back; what cannot be reached is a 503, which clients try again. */
export async function passOn(request: Request, origin: string): Promise<Answer> {
  const type = 'application/x-amz-json-1.1';
  const headers = { 'content-type': type, 'x-amz-target': header(request, 'x-amz-target') ?? '' };
  const body = await readBody(request, REQUEST_BYTES);
  try {
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(TIMEOUT_MS)]);
    const response = await fetch(origin, { method: 'POST', headers, body: new Uint8Array(body), signal });
    return { status: response.status, headers: { 'content-type': type }, body: await response.text() };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const document = { __type: 'ServiceUnavailableException', message };
    return { status: 503, headers: { 'content-type': type }, body: JSON.stringify(document) };
  }
}
