import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { eachOf, entityIdsOf, explainWhy, openRecords } from 'dateline-news';
import type { Sample } from './connect.ts';

/**
 * Asks the records the questions of a newsroom: which stories does the newest day have, what is in the first of them and
 * why, what is there on a person or an organization (arguments: names). Everything is a read by key.
 */
export const query: Sample = async ({ aws, recordsTable }, names, print) => {
  const records = openRecords({ client: new DynamoDBClient(aws), tableName: recordsTable });

  const day = await newestDay(records.days);
  if (day === null) {
    print('No news yet: drop an article into the bucket.');
    return;
  }
  print(`Stories of ${day}`);
  const stories = await records.frontPage(day, 10);
  for (const { storyId, title, reports, copies, sources } of stories) {
    print(`  ${storyId}  ${title ?? '(no title)'} [${reports} reports, ${copies} copies: ${sources.join(', ')}]`);
  }

  const [first] = stories;
  if (first !== undefined) {
    print(`\n${first.title ?? first.storyId}, in order`);
    for await (const member of eachOf((cursor) => records.storyMembers(first.storyId, { cursor }))) {
      print(`  ${member.datePublished ?? 'undated'}  ${member.source ?? 'unknown source'}: ${member.title}`);
      print(`    ${explainWhy(member.isDuplicate ? member.groupWhy : member.why)}`);
    }
  }

  for (const name of names) {
    print(`\nOn ${name}`);
    for (const id of entityIdsOf(name)) {
      for (const card of (await records.entity(id, { limit: 20 })).items) {
        print(`  ${card.datePublished ?? 'undated'}  ${card.title} (${card.type}, relevance ${card.relevance})`);
      }
    }
  }
};

/** The newest day with news, looking back from next year (dates of news may lie ahead of the clock). */
async function newestDay(days: (year: string) => Promise<readonly string[]>): Promise<string | null> {
  const thisYear = new Date().getUTCFullYear();
  for (let year = thisYear + 1; year > thisYear - 30; year--) {
    const [newest] = await days(String(year));
    if (newest !== undefined) return newest;
  }
  return null;
}
