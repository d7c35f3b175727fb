import type { ArticleRecord, HiddenRecord, VersionRecord } from '#article/record.ts';
import { explainWhy } from '#records/explain-why.ts';
import { showChanges } from '#records/show-changes.ts';
import { type Command, flag, idOf, only } from '../command.ts';
import { explain } from '../explain.ts';
import { LOOKUP_HELP, LOOKUP_OPTIONS, openLookup } from '../lookup.ts';

function isHidden(record: ArticleRecord | HiddenRecord): record is HiddenRecord {
  return record.state === 'erased' || record.state === 'embargoed';
}

function standing(record: ArticleRecord): string {
  const reasons = [record.why.group, record.why.story].flatMap((why) => (why === null ? [] : [explainWhy(why)]));
  const copy = record.isDuplicate ? `copy of ${record.originalArticleId}` : 'original';
  return [
    `${record.articleId}, version ${record.version}, ${record.state}, ${copy}, story ${record.storyId ?? '-'}`,
    ...reasons.map((reason) => `  ${reason}`),
  ].join('\n');
}

/** Every version, newest first, each with what it changed. */
function versionLines(record: ArticleRecord | HiddenRecord, older: readonly VersionRecord[]): string[] {
  if (isHidden(record)) return [`${record.articleId} is ${record.state}: nothing of it is shown`];
  const current = { ...record, receivedAt: record.provenance.receivedAt, title: `${record.title}  (current)` };
  return [current, ...older].flatMap(({ version, receivedAt, correction, title, changes }) => [
    `version ${version}, received ${receivedAt}${correction ? ', a correction' : ''}: ${title}`,
    ...(version === 1 ? [] : showChanges(changes).map((line) => `  ${line}`)),
  ]);
}

function none(id: string): number {
  console.error(`no article ${id}`);
  return 1;
}

export const articleCommand: Command = {
  name: 'article',
  usage: 'article ID [--versions]',
  summary: 'One article with its evidence marked, where it stands and why.',
  more: '',
  options: { ...LOOKUP_OPTIONS, versions: { type: 'boolean' } },
  optionHelp: {
    ...LOOKUP_HELP,
    versions: 'its versions, newest first, and what each changed; with --json the earlier ones, whole',
  },
  async run(input) {
    const id = idOf(only(input, 'article id'), 'a_');
    const { records } = await openLookup(input);
    const record = await records.article(id);
    if (flag(input, 'versions')) {
      const { items } = await records.versions(id, { limit: 100 });
      if (flag(input, 'json')) for (const version of items) console.log(JSON.stringify(version));
      else if (record !== null) for (const line of versionLines(record, items)) console.log(line);
      return record === null ? none(id) : 0;
    }
    if (record === null) return none(id);
    if (flag(input, 'json')) console.log(JSON.stringify(record));
    else if (isHidden(record)) console.log(`${record.articleId} is ${record.state}: nothing of it is shown`);
    else console.log(`${standing(record)}\n\n${explain(record)}`);
    return 0;
  },
};
