import { type JsonObject, parseObject, stringAt } from '../wire/json.ts';
import { lastName } from '../wire/names.ts';

/** A refusal of another emulator. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const HEADERS = {
  'content-type': 'application/x-amz-json-1.0',
  // Emulators want the form of a signature; none verifies it.
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=00',
  'x-amz-date': '20260101T000000Z',
};
const TIMEOUT_MS = 30_000;

/** Calls an operation (`DynamoDB_20120810.CreateTable`, …) of the DynamoDB at `endpoint`. */
export async function callDynamo(endpoint: string, target: string, input: JsonObject): Promise<JsonObject> {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { ...HEADERS, 'x-amz-target': target },
    body: JSON.stringify(input),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const output = parseObject(await answer.text());
  if (answer.ok) return output;
  const code = lastName((stringAt(output, '__type') ?? 'Unknown').replace('#', '/'));
  throw new RemoteError(
    code,
    `${target} at ${endpoint}: ${stringAt(output, 'message') ?? stringAt(output, 'Message') ?? code}`,
  );
}
