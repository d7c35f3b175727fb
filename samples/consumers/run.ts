import { connect, type Sample } from './connect.ts';
import { rule } from './event-rule.ts';
import { poller } from './poller.ts';
import { query } from './query.ts';
import { page } from './story-page.ts';
import { stream } from './stream-function.ts';

const SAMPLES: Readonly<Record<string, readonly [Sample, string]>> = {
  query: [query, '[NAME…]               the newest front page, one story in order, everything on a name'],
  poller: [poller, '[FILE] [--once]       every change, resumable: the cursor is kept in FILE'],
  stream: [stream, '[--fail-once]         a stream Lambda with partial failures, run over the table’s stream'],
  rule: [rule, '[COUNTRY…] [--setup]  new articles of some countries from the bus into a queue'],
  page: [page, 'STORY [FILE]          timeline, figures and map of a story as one HTML file'],
};

/** `npm run sample NAME …`: runs one of the samples against the embedded stack, or the one that the environment names. */
const [name = '', ...args] = process.argv.slice(2);
const chosen = Object.hasOwn(SAMPLES, name) ? SAMPLES[name] : undefined;
if (chosen === undefined) {
  for (const [each, [, help]] of Object.entries(SAMPLES)) console.log(`npm run sample ${each.padEnd(6)} ${help}`);
  process.exitCode = name === '' ? 0 : 2;
} else {
  try {
    await chosen[0](connect(), args, console.log);
  } catch (error: unknown) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
