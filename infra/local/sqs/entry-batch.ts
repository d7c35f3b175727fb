import { type JsonObject, objectsAt, requiredString } from '../wire/json.ts';
import { ServiceError } from '../wire/service-error.ts';
import type { Output } from './operation.ts';

const BATCH_ID = /^[\w-]{1,80}$/;

/** Runs each entry of a batch on its own: failures are listed, the others stand. */
export function inBatch(input: JsonObject, each: (entry: JsonObject) => Output): Output {
  const entries = objectsAt(input, 'Entries');
  if (entries.length === 0)
    throw new ServiceError('EmptyBatchRequest', 'There should be at least one entry in the request.');
  if (entries.length > 10)
    throw new ServiceError('TooManyEntriesInBatchRequest', 'Maximum number of entries per request are 10.');
  const ids = entries.map((entry) => requiredString(entry, 'Id'));
  if (ids.some((id) => !BATCH_ID.test(id)))
    throw new ServiceError(
      'InvalidBatchEntryId',
      'A batch entry id can only contain alphanumeric characters, hyphens and underscores.',
    );
  if (new Set(ids).size < ids.length)
    throw new ServiceError('BatchEntryIdsNotDistinct', 'Two or more batch entries in the request have the same Id.');
  const Successful: Output[] = [];
  const Failed: Output[] = [];
  for (const [index, entry] of entries.entries()) {
    const Id = ids[index];
    try {
      Successful.push({ Id, ...each(entry) });
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      Failed.push({ Id, Code: error.code, Message: error.message, SenderFault: error.status < 500 });
    }
  }
  return { Successful, ...(Failed.length === 0 ? {} : { Failed }) };
}
