import type { Records } from '#records/consumer/records.ts';
import { type Command, type CommandInput, flag, UsageError } from '../command.ts';
import { LOOKUP_HELP, LOOKUP_OPTIONS, openLookup } from '../lookup.ts';
import { answerOf } from '../why/answer.ts';
import type { Comparison } from '../why/compare.ts';
import { formerScore } from '../why/decided.ts';
import { comparisonsOf, type Inquiry, inquire } from '../why/inquiry.ts';
import { finder } from '../why/standing.ts';
import { assertNameable, isFile, type Subject, storedSubject, subjectOfFile } from '../why/subject.ts';
import { tableOf } from '../why/table.ts';

export const whyCommand: Command = {
  name: 'why',
  usage: 'why A B',
  summary:
    'Why two articles are copies or not, and in one story or not: what was measured, what was needed, who decided.',
  more: `A and B are ids of articles (a_…), of stories (s_…: the article that leads it), or files with one article. Two files need no
running stack: the rules are asked of them alone. A later article is compared with the earlier ones that lead a story, so that the
leaders stand beside the two. Scores and shares are 0 to 1; "-" is what cannot be measured (one has no headline, names nobody).
"dateline merge", "split" and "pin" put right by hand what the rules got wrong.`,
  options: LOOKUP_OPTIONS,
  optionHelp: { ...LOOKUP_HELP, json: 'JSON for programs, one object' },
  async run(input) {
    const [a, b, ...rest] = input.positionals;
    if (a === undefined || b === undefined || rest.length > 0)
      throw new UsageError('give two articles, each an id (a_…) or a file');
    assertNameable(a);
    assertNameable(b);
    const inquiry = await ask(input, a, b);
    if (flag(input, 'json')) console.log(JSON.stringify(dataOf(inquiry)));
    else console.log(`${answerOf(inquiry).sentence}\n\n${tableOf(inquiry)}`);
    return 0;
  },
};

async function ask(input: CommandInput, a: string, b: string): Promise<Inquiry> {
  const records = isFile(a) && isFile(b) ? null : (await openLookup(input)).records;
  const [one, other] = [await subjectOf(a, records), await subjectOf(b, records)];
  const known = [one, other].flatMap(({ record }) => record ?? []);
  return await inquire(one, other, records === null ? () => Promise.resolve(null) : finder(records, known));
}

function subjectOf(given: string, records: Records | null): Promise<Subject> {
  return records === null || isFile(given) ? subjectOfFile(given) : storedSubject(given, records);
}

/** For programs: the answer, where each stands, and every comparison with what was measured. */
function dataOf(inquiry: Inquiry) {
  const { kind, sentence } = answerOf(inquiry);
  const articles = [inquiry.a, inquiry.b].map(({ given, articleId, article, record }, at) => {
    const standing = inquiry.standings[at] ?? null;
    return {
      given,
      articleId,
      state: record?.state ?? null,
      title: article?.title ?? null,
      datePublished: article?.datePublished ?? null,
      focus: article?.focus?.placeId ?? null,
      storyId: standing?.record.storyId ?? null,
      originalArticleId: standing?.record.originalArticleId ?? null,
      leader: standing?.leader.articleId ?? null,
      why: standing?.record.why ?? null,
    };
  });
  const comparisons = comparisonsOf(inquiry).map((comparison) => ({
    earlier: comparison.earlier,
    later: comparison.later,
    story: rulingOf(inquiry, comparison, 'story'),
    copies: rulingOf(inquiry, comparison, 'copies'),
  }));
  return { answer: kind, sentence, articles, comparisons };
}

function rulingOf(inquiry: Inquiry, comparison: Comparison, rule: 'story' | 'copies') {
  const { holds, never, verdict } = comparison[rule];
  return { holds, neverCompared: never, ...verdict.why, formerScore: formerScore(inquiry, comparison, rule) };
}
