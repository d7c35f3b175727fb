import type { MemberCard, StoryCard, StoryRecord } from '#article/record.ts';
import type { Records } from '#records/consumer/records.ts';
import { explainWhy } from '#records/explain-why.ts';
import { atMostOne, type Command, flag, idOf, only } from '../command.ts';
import { DAYS_HELP, dayOf } from '../days.ts';
import { LIST_HELP, LIST_OPTIONS, LOOKUP_HELP, LOOKUP_OPTIONS, openLookup, pageOptions, printList } from '../lookup.ts';
import { figureLines } from '../story-figures.ts';

/** A story's card on one line. */
export function storyLine({ storyId, title, reports, copies, sources, focus }: StoryCard): string {
  const size = `${reports} report${reports === 1 ? '' : 's'}${copies > 0 ? `, ${copies} cop${copies === 1 ? 'y' : 'ies'}` : ''}`;
  return `${storyId}  ${title ?? '(untitled)'}  [${[size, focus?.name, sources.join(', ')].filter(Boolean).join('; ')}]`;
}

export const storiesCommand: Command = {
  name: 'stories',
  usage: 'stories [DATE]',
  summary: 'The stories of a day (default: the newest day with news), most reported first.',
  more: DAYS_HELP,
  options: LOOKUP_OPTIONS,
  optionHelp: LOOKUP_HELP,
  async run(input) {
    const day = atMostOne(input, 'day');
    const asked = day === null ? null : dayOf(day);
    const { records } = await openLookup(input);
    const date = asked ?? (await newestDay((year) => records.days(year), new Date().getUTCFullYear()));
    if (date === null) {
      console.error('no news yet: drop an article first');
      return 1;
    }
    if (!flag(input, 'json')) console.log(date);
    const items = await records.frontPage(date);
    return printList(input, { items, cursor: null }, storyLine, `no stories on ${date}`);
  },
};

const YEARS_BACK = 30;

/** The newest day that has news: years are asked backwards, a query each. */
export async function newestDay(
  days: (year: string) => Promise<readonly string[]>,
  thisYear: number,
): Promise<string | null> {
  for (let year = thisYear + 1; year > thisYear - YEARS_BACK; year--) {
    const [newest] = await days(String(year));
    if (newest !== undefined) return newest;
  }
  return null;
}

function memberLines(member: MemberCard): string[] {
  const head = `  ${(member.datePublished ?? 'undated').slice(0, 16).padEnd(16)}  ${member.articleId}  ${member.source ?? '-'}: ${member.title}`;
  const why = [member.groupWhy, member.why].flatMap((reason) =>
    reason === null ? [] : [`      ${explainWhy(reason)}`],
  );
  return [head, ...why];
}

function many(number: number, one: string, more = `${one}s`): string {
  return `${number} ${number === 1 ? one : more}`;
}

function isClosed({ reports, copies }: StoryRecord): boolean {
  return reports + copies === 0;
}

/** What is said of a story without articles, from what became of the one that it is named after. */
async function closedText(asked: string, { storyId }: StoryRecord, records: Records): Promise<string> {
  const leader = await records.article(`a_${storyId.slice(2)}`);
  const became = asked === storyId ? '' : `${asked} became ${storyId}. `;
  const closed = `${became}${storyId} is closed: no article is left in it.`;
  if (leader === null) return closed;
  const { articleId } = leader;
  if (!('storyId' in leader) || leader.storyId === null)
    return `${closed} ${articleId}, which led it, is ${leader.state}.`;
  return `${closed} ${articleId}, which led it, is in ${leader.storyId} now.`;
}

/** A story for people: when, where, who, how the figures moved, and its articles in order with the reason for each. */
export function storyText(story: StoryRecord, members: readonly MemberCard[]): string {
  if (isClosed(story)) return `${story.storyId} is closed: no article is left in it.`;
  const span = `${story.firstSeen ?? '?'} – ${story.lastSeen ?? '?'}`;
  return [
    `${story.title ?? '(untitled)'}`,
    `${story.storyId}, ${span}, ${many(story.reports, 'report')}, ${many(story.copies, 'copy', 'copies')}, ${many(story.sourceCount, 'source')}`,
    `where: ${
      story.places
        .slice(0, 6)
        .map(({ name }) => name)
        .join(', ') || '-'
    }`,
    `who:   ${
      story.entities
        .slice(0, 8)
        .map(({ name }) => name)
        .join(', ') || '-'
    }`,
    ...(story.ledger.length > 0 ? ['figures, in the order of the reports:', ...figureLines(story.ledger)] : []),
    'articles, and why each is here:',
    ...members.flatMap(memberLines),
  ].join('\n');
}

export const storyCommand: Command = {
  name: 'story',
  usage: 'story ID',
  summary: 'One story: its articles in order, why each is in it, and the figures reported.',
  more: 'An id that was merged away leads to the story it became part of. "dateline why A B" says why an article is not in it.',
  options: LIST_OPTIONS,
  optionHelp: { ...LIST_HELP, limit: 'at most so many members (default 50)' },
  async run(input) {
    const id = idOf(only(input, 'story id'), 's_');
    const page = pageOptions(input);
    const { records } = await openLookup(input);
    const story = await records.story(id);
    if (story === null) {
      console.error(`no story ${id}`);
      return 1;
    }
    if (isClosed(story) && !flag(input, 'json')) {
      console.log(await closedText(id, story, records));
      return 0;
    }
    const members = await records.storyMembers(story.storyId, page);
    if (flag(input, 'json')) console.log(JSON.stringify({ story, members: members.items }));
    else console.log(storyText(story, members.items));
    if (members.cursor !== null) console.error(`more: --cursor ${members.cursor}`);
    return 0;
  },
};
