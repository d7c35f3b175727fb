/** The identity that the emulators give themselves. Clients may sign with any credentials: signatures are not verified. */
export const REGION = 'us-east-1';
export const ACCOUNT = '000000000000';
export const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' } as const;

const NOT_IN_KEYS = /[^A-Za-z0-9]/g;

/** The access key that a function signs with: its name, in the characters that every emulator takes for a key. */
export function accessKeyOf(functionName: string): string {
  return functionName.replace(NOT_IN_KEYS, '');
}

/** The ARN of a resource in the one region that there is. */
export function arnOf(service: string, resource: string, account: string = ACCOUNT): string {
  const region = service === 's3' ? '' : REGION;
  return `arn:aws:${service}:${region}:${service === 's3' ? '' : account}:${resource}`;
}

/** The part of an ARN (or queue URL) that names the resource: what follows the last `/` or `:`. */
export function lastName(arnOrUrl: string): string {
  return arnOrUrl.slice(Math.max(arnOrUrl.lastIndexOf('/'), arnOrUrl.lastIndexOf(':')) + 1);
}
