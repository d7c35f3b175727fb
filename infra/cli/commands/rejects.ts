import { type Command, UsageError } from '../command.ts';
import { LIST_HELP, LIST_OPTIONS, openLookup, pageOptions, printList } from '../lookup.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

export const rejectsCommand: Command = {
  name: 'rejects',
  usage: 'rejects [DATE]',
  summary: 'The files of a day (UTC, of arrival; default today) that were refused, and why.',
  more: 'After a fix, "dateline replay --rejected CODE --date DATE" reads them anew.',
  options: LIST_OPTIONS,
  optionHelp: LIST_HELP,
  async run(input) {
    const date = input.positionals[0] ?? new Date().toISOString().slice(0, 10);
    if (!DATE.test(date)) throw new UsageError(`a day is written like 2024-03-11, not "${date}"`);
    const { records } = await openLookup(input);
    return printList(
      input,
      await records.rejects(date, pageOptions(input)),
      ({ receivedAt, code, key, rejects, message }) => `${receivedAt}  ${code}  ${key} (${rejects}): ${message}`,
      `nothing was refused on ${date}`,
    );
  },
};
