/** How bad it is: `good`, `slow` (it works, but not at full speed), `wrong` (it does not work), `unknown` (may not be asked). */
export type Level = 'good' | 'slow' | 'wrong' | 'unknown';

export interface Finding {
  readonly level: Level;
  readonly says: string;
  /** What to do about it; null where nothing is to be done. */
  readonly advice: string | null;
}

/** One thing that is looked at. Throwing is a finding too: what was thrown is wrong, and `advice` helps. */
export interface Check {
  readonly name: string;
  readonly advice: string;
  run(): Promise<readonly Finding[]>;
}

export const SIGNS: Readonly<Record<Level, string>> = { good: '✓', slow: '!', wrong: '✗', unknown: '–' };

export function good(says: string): readonly Finding[] {
  return [{ level: 'good', says, advice: null }];
}

const DENIED = new Set(['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation', 'NotAuthorized']);
const SIGNED_OUT = new Set([
  'CredentialsProviderError',
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'SignatureDoesNotMatch',
]);

/** The caller may not do this: that says something of the caller, nothing of the stack. */
export function isDenied(error: unknown): boolean {
  return error instanceof Error && DENIED.has(error.name);
}

export function isSignedOut(error: unknown): boolean {
  return error instanceof Error && SIGNED_OUT.has(error.name);
}

/** What is said where the caller lacks a right: which one, and that it is not held against the stack. */
export function denied(action: string, whatFor: string): Finding {
  return {
    level: 'unknown',
    says: `your credentials may not ${action}, so ${whatFor} was not checked`,
    advice: `ask for ${action} (read-only), or leave it: the functions have roles of their own`,
  };
}

/** Asks, or says kindly that the caller may not. */
export async function askingFor(
  action: string,
  whatFor: string,
  ask: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await ask();
  } catch (error) {
    if (isDenied(error)) return [denied(action, whatFor)];
    throw error;
  }
}

const WIDTH = 12;

function lineOf(name: string, { level, says, advice }: Finding): string {
  return `${SIGNS[level]} ${name.padEnd(WIDTH)} ${says}${advice === null ? '' : `\n  → ${advice}`}`;
}

async function findingsOf({ advice, run }: Check): Promise<readonly Finding[]> {
  try {
    return await run();
  } catch (error) {
    if (isSignedOut(error)) {
      const help = 'sign in ("aws sso login", or AWS_PROFILE / AWS_ACCESS_KEY_ID), then try again';
      return [{ level: 'wrong', says: 'AWS does not take these credentials', advice: help }];
    }
    if (isDenied(error)) {
      const help = 'ask for the action that the message names; it says nothing of the stack';
      return [{ level: 'wrong', says: `your credentials are refused: ${String(error)}`, advice: help }];
    }
    return [{ level: 'wrong', says: error instanceof Error ? error.message : String(error), advice }];
  }
}

/** Runs one check and prints what it found; false when something is wrong. */
export async function passes(check: Check, print: (line: string) => void): Promise<boolean> {
  const findings = await findingsOf(check);
  for (const finding of findings) print(lineOf(check.name, finding));
  return findings.every(({ level }) => level !== 'wrong');
}
