import { atMostOne, type Command } from '../command.ts';
import { DAYS_HELP, dayOf } from '../days.ts';
import { LIST_HELP, LIST_OPTIONS, openLookup, pageOptions, printList } from '../lookup.ts';

export const rejectsCommand: Command = {
  name: 'rejects',
  usage: 'rejects [DATE]',
  summary: 'The files of a day (UTC, of arrival; default today) that were refused, and why.',
  more: `After a fix, "dateline replay --rejected CODE --date DATE" reads them anew.\n${DAYS_HELP}`,
  options: LIST_OPTIONS,
  optionHelp: LIST_HELP,
  async run(input) {
    const date = dayOf(atMostOne(input, 'day') ?? 'today');
    const page = pageOptions(input);
    const { records } = await openLookup(input);
    return printList(
      input,
      await records.rejects(date, page),
      ({ receivedAt, code, key, rejects, message }) => `${receivedAt}  ${code}  ${key} (${rejects}): ${message}`,
      `nothing was refused on ${date}`,
    );
  },
};
