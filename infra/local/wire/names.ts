/** The identity that the emulators give themselves. Clients may sign with any credentials: signatures are not verified. */
export const REGION = 'us-east-1';
export const ACCOUNT = '000000000000';
export const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' } as const;

export function arnOf(service: string, resource: string, account: string = ACCOUNT): string {
  const region = service === 's3' ? '' : REGION;
  return `arn:aws:${service}:${region}:${service === 's3' ? '' : account}:${resource}`;
}

/** The part of an ARN (or queue URL) that names the resource: what follows the last `/` or `:`. */
export function lastName(arnOrUrl: string): string {
  return arnOrUrl.slice(Math.max(arnOrUrl.lastIndexOf('/'), arnOrUrl.lastIndexOf(':')) + 1);
}
