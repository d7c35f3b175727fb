import { openRecords, type Records } from '#records/consumer/records.ts';
import { s3BodyReader } from '#records/consumer/s3-body-reader.ts';
import { type CommandInput, flag, text, wholeNumber } from './command.ts';
import { findTarget, output, TARGET_HELP, TARGET_OPTIONS, type Target } from './target.ts';

/** What a look-up works on. */
export interface Lookup {
  readonly target: Target;
  readonly records: Records;
}

export async function openLookup(input: CommandInput): Promise<Lookup> {
  const target = await findTarget(input);
  const records = openRecords({
    client: target.dynamodb,
    tableName: output(target, 'RecordsTableName'),
    readBody: s3BodyReader(target.s3, output(target, 'ArticleBucketName')),
  });
  return { target, records };
}

export const LOOKUP_OPTIONS = { ...TARGET_OPTIONS, json: { type: 'boolean' } } as const;
export const LOOKUP_HELP = { ...TARGET_HELP, json: 'JSON for programs, one record a line' } as const;
const USUAL_LIMIT = 50;
const LARGEST_PAGE = 1_000;
export const LIST_OPTIONS = { ...LOOKUP_OPTIONS, limit: { type: 'string' }, cursor: { type: 'string' } } as const;
export const LIST_HELP = {
  ...LOOKUP_HELP,
  limit: `at most so many (default ${USUAL_LIMIT})`,
  cursor: 'go on where a list ended',
} as const;

/** A page of anything, printed for people or for programs; the cursor of the next page goes to standard error. */
export function printList<T>(
  input: CommandInput,
  list: { readonly items: readonly T[]; readonly cursor: string | null },
  lineOf: (item: T) => string,
  nothing: string,
): number {
  if (flag(input, 'json')) for (const item of list.items) console.log(JSON.stringify(item));
  else for (const item of list.items) console.log(lineOf(item));
  if (list.items.length === 0) console.error(nothing);
  if (list.cursor !== null) console.error(`more: --cursor ${list.cursor}`);
  return list.items.length === 0 ? 1 : 0;
}

export function pageOptions(input: CommandInput): { limit: number; cursor: string | null } {
  return {
    limit: wholeNumber(input, 'limit', { least: 1, most: LARGEST_PAGE }) ?? USUAL_LIMIT,
    cursor: text(input, 'cursor'),
  };
}
