import { crc32 } from 'node:zlib';
import { type Answer, type Request, readBody } from './http.ts';
import { type JsonObject, parseObject } from './json.ts';
import { ServiceError } from './service-error.ts';

/** No request of these services may be longer (BatchWriteItem: 16 MB of items, more as JSON). */
const MAX_REQUEST = 32 * 1024 * 1024;

export interface JsonService {
  /** Error names are written `<namespace>#<code>`. */
  readonly namespace: string;
  readonly contentType: string;
  /** The name after `#`, and further headers, of an error. */
  readonly describe?: (error: ServiceError) => {
    readonly code: string;
    readonly headers?: Readonly<Record<string, string>>;
  };
}

/** Runs one request of an AWS JSON service; refusals become its error documents. */
export async function answerJson(
  request: Request,
  service: JsonService,
  run: (input: JsonObject) => unknown,
): Promise<Answer> {
  const type = { 'content-type': service.contentType };
  try {
    const body = await readBody(request, MAX_REQUEST);
    const output = (await run(body.length === 0 ? {} : parseObject(body.toString('utf8')))) ?? {};
    return withChecksum(200, type, JSON.stringify(output));
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const { code, headers } = service.describe?.(error) ?? { code: error.code };
    const document = {
      __type: `${service.namespace}#${code}`,
      message: error.message,
      Message: error.message,
      ...error.detail,
    };
    return withChecksum(error.status, { ...type, 'x-amzn-errortype': code, ...headers }, JSON.stringify(document));
  }
}

/** DynamoDB clients check `x-amz-crc32`; the others ignore it. */
function withChecksum(status: number, headers: Readonly<Record<string, string>>, body: string): Answer {
  return { status, headers: { ...headers, 'x-amz-crc32': String(crc32(body)) }, body };
}
