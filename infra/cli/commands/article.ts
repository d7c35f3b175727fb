import type { ArticleRecord, HiddenRecord } from '#article/record.ts';
import { explainWhy } from '#records/explain-why.ts';
import { type Command, flag, only } from '../command.ts';
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

export const articleCommand: Command = {
  name: 'article',
  usage: 'article ID',
  summary: 'One article with its evidence marked, where it stands and why.',
  more: '',
  options: { ...LOOKUP_OPTIONS, versions: { type: 'boolean' } },
  optionHelp: { ...LOOKUP_HELP, versions: 'its earlier versions, and what changed' },
  async run(input) {
    const id = only(input, 'article id');
    const { records } = await openLookup(input);
    if (flag(input, 'versions')) {
      const { items } = await records.versions(id, { limit: 100 });
      for (const version of items) console.log(JSON.stringify(version));
      if (items.length === 0) console.error(`${id} has one version, or none`);
      return items.length === 0 ? 1 : 0;
    }
    const record = await records.article(id);
    if (record === null) {
      console.error(`no article ${id}`);
      return 1;
    }
    if (flag(input, 'json')) console.log(JSON.stringify(record));
    else if (isHidden(record)) console.log(`${record.articleId} is ${record.state}: nothing of it is shown`);
    else console.log(`${standing(record)}\n\n${explain(record)}`);
    return 0;
  },
};
