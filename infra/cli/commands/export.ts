import type { ArticleRecord, Card } from '#article/record.ts';
import type { List } from '#records/consumer/pages.ts';
import type { Records } from '#records/consumer/records.ts';
import { csvHeader, toCsvLine } from '#records/export/csv.ts';
import { toJsonLine } from '#records/export/jsonl.ts';
import { toNinjs } from '#records/export/ninjs.ts';
import { type Command, flag, idOf, noArguments, text, UsageError } from '../command.ts';
import { DAYS_HELP, dayOf } from '../days.ts';
import { LOOKUP_HELP, openLookup } from '../lookup.ts';
import { startProgress } from '../progress.ts';
import { TARGET_OPTIONS } from '../target.ts';

const PAGE = 100;
type Pages = (cursor: string | null) => Promise<List<Card>>;

/** What is exported: exactly one of a day, a story or a source. */
function pagesOf(day: string | null, story: string | null, source: string | null): (records: Records) => Pages {
  const given = [day, story, source].filter((value) => value !== null);
  if (given.length !== 1)
    throw new UsageError('say what to export: exactly one of --day DATE, --story ID, --source NAME');
  if (day !== null) {
    const date = dayOf(day);
    return (records) => (cursor) => records.day(date, { cursor, limit: PAGE });
  }
  if (story !== null) {
    const id = idOf(story, 's_');
    return (records) => async (cursor) => {
      // An id that was merged away leads to the story it became part of.
      const live = await records.story(id);
      return await records.storyMembers(live?.storyId ?? id, { cursor, limit: PAGE });
    };
  }
  return (records) => (cursor) => records.source(source ?? '', { cursor, limit: PAGE });
}

function isShown(record: object | null): record is ArticleRecord {
  return record !== null && 'title' in record;
}

export const exportCommand: Command = {
  name: 'export',
  usage: 'export (--day DATE | --story ID | --source NAME) [--jsonl | --ninjs | --csv]',
  summary: 'Writes the articles of a day, a story or a source to standard output (default: JSONL).',
  more: `Example: dateline export --day 2024-03-11 --csv > day.csv\n${DAYS_HELP}`,
  options: {
    ...TARGET_OPTIONS,
    day: { type: 'string' },
    story: { type: 'string' },
    source: { type: 'string' },
    jsonl: { type: 'boolean' },
    ninjs: { type: 'boolean' },
    csv: { type: 'boolean' },
  },
  optionHelp: {
    ...LOOKUP_HELP,
    day: 'all that was published on this day',
    story: 'all articles of this story',
    source: 'all of this outlet',
    jsonl: 'the records as they are, one a line',
    ninjs: 'ninjs 3.1 documents, one a line',
    csv: 'one row an article, for spreadsheets',
  },
  async run(input) {
    noArguments(input);
    const formats = ['jsonl', 'ninjs', 'csv'].filter((name) => flag(input, name));
    if (formats.length > 1) throw new UsageError('one format at a time');
    const pagesIn = pagesOf(text(input, 'day'), text(input, 'story'), text(input, 'source'));
    const { records } = await openLookup(input);
    const pages = pagesIn(records);
    const csv = flag(input, 'csv');
    const render = (record: ArticleRecord): string =>
      csv ? toCsvLine(record) : toJsonLine(flag(input, 'ninjs') ? toNinjs(record) : record);
    if (csv) print(csvHeader());
    const progress = startProgress('export');
    let count = 0;
    for (let cursor: string | null = null, last = false; !last; ) {
      const page: List<Card> = await pages(cursor);
      const found = await records.articles(page.items.map(({ articleId }) => articleId));
      for (const record of found.filter(isShown)) print(render(record));
      count += found.length;
      progress.step(found.length);
      cursor = page.cursor;
      last = cursor === null;
    }
    progress.end();
    if (count === 0) console.error('nothing to export');
    return count > 0 ? 0 : 1;
  },
};

function print(line: string): void {
  process.stdout.write(line.endsWith('\n') ? line : `${line}\n`);
}
