import { Readable } from 'node:stream';
import { type Answer, header, type Request, readBody } from '../wire/http.ts';
import { accessKeyOf } from '../wire/names.ts';
import { writeXml } from '../wire/xml.ts';
import { type Deed, deedOfS3, deedsOfCall } from './deed.ts';
import type { Grant, Grants } from './roles.ts';

/** Lets a request pass, or answers it with a refusal. */
export type Guard = (request: Request) => Promise<Request | Answer>;

const ACCESS_KEY = /Credential=([^/]+)\//;
const CALL_BYTES = 32 * 1024 * 1024;

/**
 * Holds the functions to their roles, as IAM would: a right that is missing shows here and not after `cdk deploy`. A
 * function signs with its own name as access key; whoever signs with another key (people, tools) may do everything.
 */
export function createGuard(grants: Grants, log: (line: string) => void): Guard {
  const signers = new Map([...grants].map(([name, granted]) => [accessKeyOf(name), { name, granted }]));
  return async (request) => {
    const key = ACCESS_KEY.exec(header(request, 'authorization') ?? '')?.[1];
    const signer = key === undefined ? undefined : signers.get(accessKeyOf(key));
    if (signer === undefined) return request;
    const { name, granted } = signer;
    const target = header(request, 'x-amz-target');
    const body = target === undefined ? null : await readBody(request, CALL_BYTES);
    const deeds =
      target === undefined || body === null
        ? [deedOfS3(request.method, request.path, request.query)]
        : deedsOfCall(target, body.toString());
    const refused = deeds.find((deed) => !granted.some((grant) => allows(grant, deed)));
    if (refused !== undefined) {
      log(`${name} may not ${refused.action} on ${refused.resource} ${refused.leadingKeys.join(' ')}`);
      return refusal(refused, target === undefined);
    }
    return body === null ? request : { ...request, body: Readable.from([body]) };
  };
}

function allows({ actions, resources, leadingKeys }: Grant, deed: Deed): boolean {
  return (
    actions.includes(deed.action) &&
    resources.some((pattern) => like(deed.resource, pattern)) &&
    (leadingKeys === null || deed.leadingKeys.every((key) => leadingKeys.some((pattern) => like(key, pattern))))
  );
}

function like(value: string, pattern: string): boolean {
  return pattern.endsWith('*') ? value.startsWith(pattern.slice(0, -1)) : value === pattern;
}

function refusal({ action, resource }: Deed, s3: boolean): Answer {
  const message = `The role of the function does not allow ${action} on ${resource}.`;
  if (s3) {
    const body = writeXml('Error', [
      ['Code', 'AccessDenied'],
      ['Message', message],
    ]);
    return { status: 403, headers: { 'content-type': 'application/xml' }, body };
  }
  const document = { __type: 'AccessDeniedException', message };
  return { status: 400, headers: { 'content-type': 'application/x-amz-json-1.0' }, body: JSON.stringify(document) };
}
