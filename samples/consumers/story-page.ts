import { writeFileSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { eachOf, explainWhy, type LedgerLine, type MemberCard, openRecords, type StoryRecord } from 'dateline-news';
import type { Sample } from './connect.ts';
import { drawFigures, drawMap, drawTimeline, escaped } from './draw.ts';

/**
 * Draws one story into an HTML file that needs nothing else: its timeline by outlet, the figures as they were reported,
 * and a map of its places; no tiles, no script, no network. Arguments: story id, file.
 */
export const page: Sample = async ({ aws, recordsTable }, [storyId = '', file = 'story.html'], print) => {
  const records = openRecords({ client: new DynamoDBClient(aws), tableName: recordsTable });
  const story = await records.story(storyId);
  if (story === null) throw new Error(`No story ${storyId}: "npm run sample query" lists the newest ones.`);
  const members: MemberCard[] = [];
  for await (const member of eachOf((cursor) => records.storyMembers(story.storyId, { cursor }))) members.push(member);
  writeFileSync(file, storyPage(story, members));
  print(`${file}: ${members.length} articles, ${story.ledger.length} figures, ${story.places.length} places`);
};

/** The page as text. Whatever comes from an article is escaped, and the policy forbids all but the page's own style. */
export function storyPage(story: StoryRecord, members: readonly MemberCard[]): string {
  const title = escaped(story.title ?? story.storyId);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
body { font: 16px/1.45 Georgia, serif; max-width: 960px; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fffdf8 }
svg { width: 100%; height: auto; background: #fff; border: 1px solid #ddd }
svg text { font: 12px sans-serif; fill: #333 }
.grid { stroke: #e4e0d8 } .report { fill: #b3261e } .copy { fill: #fff; stroke: #b3261e } .step { fill: none; stroke: #1e5fb3; stroke-width: 2 }
.conflict { fill: #e09b00 } li small { color: #666 }
</style>
</head>
<body>
<h1>${title}</h1>
<p>${story.reports} reports, ${story.copies} copies, ${story.sourceCount} outlets; ${escaped(story.firstSeen ?? '')} to ${escaped(story.lastSeen ?? '')}</p>
<h2>When and who</h2>
${drawTimeline(members)}
<h2>Figures, as reported</h2>
${story.ledger.length === 0 ? '<p>None.</p>' : story.ledger.map(figureSection).join('\n')}
<h2>Where</h2>
${drawMap(story.places)}
<h2>Articles</h2>
<ol>
${members.map(articleLine).join('\n')}
</ol>
</body>
</html>
`;
}

function figureSection(line: LedgerLine): string {
  const what = escaped([line.kind, line.of, line.unit].filter((one) => one !== null).join(' '));
  const notes = [
    line.revisedDown ? 'revised down' : null,
    line.conflicts.length > 0 ? `${line.conflicts.length} reports disagree with the latest` : null,
  ].filter((note) => note !== null);
  return `<h3>${what}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}</h3>\n${drawFigures(line)}`;
}

function articleLine(member: MemberCard): string {
  const why = explainWhy(member.isDuplicate ? member.groupWhy : member.why);
  const source = `${member.datePublished ?? 'undated'}, ${member.source ?? 'unknown'}`;
  return `<li>${escaped(member.title)} <small>${escaped(source)}. ${escaped(why)}</small></li>`;
}
