import { once } from 'node:events';
import { CursorError } from '#records/consumer/cursor.ts';
import type { Records } from '#records/consumer/records.ts';
import type { FeedChange, FeedStart } from '#records/feed/read-feed.ts';
import { FeedGapError } from '#records/feed/read-feed.ts';
import { type Command, type CommandInput, flag, noArguments, text, UsageError, wholeNumber } from '../command.ts';
import { dayOf } from '../days.ts';
import { LOOKUP_HELP, LOOKUP_OPTIONS, openLookup } from '../lookup.ts';

const USUAL_LIMIT = 50;
/** A feed row holds up to 200 changes, mostly one to ten. */
const ROWS = 50;
const POLL_MS = 1_000;

type Start = { readonly cursor: string } | FeedStart;
type Show = (change: FeedChange) => Promise<void>;

/** A change on one line: when, what, of which article or story, and what differs. */
function changeLine({ indexedAt, kind, articleId, storyId, into, originalArticleId, fields }: FeedChange): string {
  const more = [
    originalArticleId === null ? '' : `of ${originalArticleId}`,
    storyId === null || articleId === null ? '' : `story ${storyId}`,
    into === null ? '' : `→ ${into}`,
    fields.length === 0 ? '' : `(${fields.join(', ')})`,
  ];
  return [indexedAt.slice(0, 19), kind.padEnd(17), articleId ?? storyId ?? '', ...more].filter(Boolean).join('  ');
}

/** Where reading begins: at a cursor, with a day, with all there is, or with what comes from now on. */
function startOf(input: CommandInput): Start {
  const [cursor, since] = [text(input, 'cursor'), text(input, 'since')];
  if (cursor !== null && since !== null) throw new UsageError('give --cursor or --since, not both');
  if (cursor !== null) return { cursor };
  if (since === null) return flag(input, 'follow') ? 'now' : 'beginning';
  if (since === 'beginning' || since === 'now') return since;
  return { date: dayOf(since) };
}

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

async function list(records: Records, start: Start, limit: number, show: Show): Promise<void> {
  const rows = Math.min(ROWS, limit);
  let page = await records.feed(start, rows, limit);
  for (let left = limit; ; page = await records.feed({ cursor: page.cursor }, rows, left)) {
    for (const change of page.changes) await show(change);
    left -= page.changes.length;
    if (page.upToDate || left === 0) break;
  }
  console.error(`${page.upToDate ? 'that is all; go on later with' : 'more:'} --cursor ${page.cursor}`);
}

async function follow(records: Records, start: Start, show: Show): Promise<void> {
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());
  let reached: string | null = null;
  for await (const change of records.follow(start, { pollMs: POLL_MS, signal: stopped.signal })) {
    await show(change);
    reached = change.cursor;
  }
  if (reached !== null) console.error(`go on later with --cursor ${reached}`);
}

export const feedCommand: Command = {
  name: 'feed',
  usage: 'feed [--since DATE|beginning|now | --cursor C] [--follow]',
  summary: 'What changed, oldest first: articles created, updated, withdrawn …, stories joined, merged …',
  more: 'Without --since it begins at the beginning, with --follow at what comes next. The last line on standard error is the\ncursor to go on from; it never expires. With --follow --json each change carries its own.',
  options: {
    ...LOOKUP_OPTIONS,
    since: { type: 'string' },
    cursor: { type: 'string' },
    follow: { type: 'boolean' },
    limit: { type: 'string' },
  },
  optionHelp: {
    ...LOOKUP_HELP,
    json: 'JSON for programs, one change a line',
    since: 'the day (UTC, of processing) to begin with, like 2024-03-11 or "yesterday"; or "beginning" or "now"',
    cursor: 'go on where an earlier reading ended',
    follow: 'stay and print changes as they come, until Ctrl-C',
    limit: `at most so many changes (default ${USUAL_LIMIT}); without --follow`,
  },
  async run(input) {
    noArguments(input);
    const start = startOf(input);
    const limit = wholeNumber(input, 'limit', { least: 1 });
    if (limit !== null && flag(input, 'follow')) throw new UsageError('--follow has no end: leave --limit out');
    const { records } = await openLookup(input);
    const show = (change: FeedChange): Promise<void> =>
      print(flag(input, 'json') ? JSON.stringify(change) : changeLine(change));
    try {
      if (flag(input, 'follow')) await follow(records, start, show);
      else await list(records, start, limit ?? USUAL_LIMIT, show);
    } catch (error) {
      if (error instanceof FeedGapError) throw new UsageError(`${error.message}: --since DATE`);
      if (error instanceof CursorError) throw new UsageError(`"${text(input, 'cursor')}" is no cursor of the feed`);
      throw error;
    }
    return 0;
  },
};
