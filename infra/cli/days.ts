import { UsageError } from './command.ts';
import { isDay } from './metadata-options.ts';

/** For the help of commands that take a day. */
export const DAYS_HELP = 'A day is written like 2024-03-11; "today" and "yesterday" are those of UTC.';

const DAY_MS = 86_400_000;

/** The day (UTC) that is meant by `2024-03-11`, `today` or `yesterday`, as the first of these. Throws `UsageError` for anything else. */
export function dayOf(wording: string, now: Date = new Date()): string {
  const word = wording.trim().toLowerCase();
  if (word === 'today' || word === 'yesterday')
    return new Date(now.getTime() - (word === 'today' ? 0 : DAY_MS)).toISOString().slice(0, 10);
  if (isDay(word)) return word;
  throw new UsageError(`a day is written like 2024-03-11, or "today" or "yesterday"; not "${wording}"`);
}
