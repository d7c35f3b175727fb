import type { Article } from '#article/article.ts';
import type { ArticleRecord } from '#article/record.ts';
import { explainWhy } from '#records/explain-why.ts';
import { type Inquiry, lettersOf } from './inquiry.ts';

const NONE = '-';

/** The articles by their letters, each with where it stands. */
export function articleLines(inquiry: Inquiry): readonly string[] {
  const letters = lettersOf(inquiry);
  const { a, b, articles } = inquiry;
  const subjects = new Map([a, b].map((subject) => [subject.articleId, subject]));
  return [...letters].flatMap(([id, letter]) => {
    const article = articles.get(id);
    const subject = subjects.get(id);
    const given = subject?.record === null ? subject.given : id;
    return [
      `${letter}  ${given}  ${article === undefined ? '' : headOf(article)}`.trimEnd(),
      ...standingLines(inquiry, id),
    ];
  });
}

function headOf({ datePublished, source, title, focus }: Article): string {
  const where = focus === null ? '' : `  (${focus.name})`;
  return `${datePublished?.slice(0, 16) ?? 'undated'}  ${source ?? NONE}: ${short(title)}${where}`;
}

const LONGEST_TITLE = 80;

function short(title: string): string {
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).toWellFormed()}…`;
}

function standingLines(inquiry: Inquiry, id: string): readonly string[] {
  const { a, b, standings } = inquiry;
  const subject = [a, b].find(({ articleId }) => articleId === id);
  if (subject !== undefined && subject.record !== null && subject.record.state !== 'usable')
    return [`     ${subject.record.state}`];
  const record = recordOf(standings, id);
  if (record !== undefined) return [`     ${placeText(record, lettersOf(inquiry))}`];
  return subject?.record === null ? ['     a file: compared as if it arrived now'] : [];
}

function recordOf(standings: Inquiry['standings'], id: string): ArticleRecord | undefined {
  const all = standings.flatMap((each) => (each === null ? [] : [each.record, each.original, each.leader]));
  return all.find(({ articleId }) => articleId === id);
}

/** Where an article stands: `in s_…, which C leads`. */
function placeText(record: ArticleRecord, letters: ReadonlyMap<string, string>): string {
  const { isDuplicate, originalArticleId, why } = record;
  const story = record.storyId ?? 'no story';
  const named = (id: string | null | undefined): string => letters.get(id ?? '') ?? id ?? NONE;
  const copy = isDuplicate ? `copy of ${named(originalArticleId)}, ` : '';
  const texts: Readonly<Record<string, string>> = {
    pinned: `put into ${story} by an editor, with ${named(why.story?.with)}`,
    split: `given a story of its own by an editor, ${story}`,
    merged: `its story was put into ${story} by an editor, with ${named(why.story?.with)}`,
    leader: `leads ${story}`,
    story: `in ${story}, which ${named(why.story?.with)} leads`,
  };
  const { rule } = why.story ?? { rule: '' };
  if (rule === '') return `${copy}in ${story}`;
  return `${copy}${Object.hasOwn(texts, rule) ? texts[rule] : `in ${story}: ${explainWhy(why.story)}`}`;
}
