import type { ArticleRecord } from '#article/record.ts';
import type { Comparison } from './compare.ts';
import { formerScore } from './decided.ts';
import { type Inquiry, lettersOf } from './inquiry.ts';
import { shareText } from './remarks.ts';
import { copyText, storyText } from './ruling-text.ts';
import { decidedByEditor, type Standing } from './standing.ts';
import type { Subject } from './subject.ts';

export type AnswerKind = 'same' | 'withheld' | 'copies' | 'one-story' | 'apart';

export interface Answer {
  readonly kind: AnswerKind;
  /** One sentence, with the letters of {@link lettersOf} for the articles. */
  readonly sentence: string;
}

/** What holds of two articles and why, in a sentence: as they stand, and by the rule alone for files. */
export function answerOf(inquiry: Inquiry): Answer {
  const { a, b, standings, pair } = inquiry;
  if (a.articleId === b.articleId) return { kind: 'same', sentence: sameSentence(a, b) };
  const withheld = [a, b].flatMap((subject, at) => withheldBecause(subject, at === 0 ? 'A' : 'B') ?? []);
  if (withheld.length > 0 || pair === null)
    return { kind: 'withheld', sentence: `Neither copies nor one story: ${withheld.join('; ')}.` };
  const [one, other] = standings;
  if (one === null || other === null) return byRule(inquiry, pair);
  if (one.record.groupId === other.record.groupId) return copies(inquiry, pair, one, other);
  return one.record.storyId === other.record.storyId
    ? { kind: 'one-story', sentence: `One story${together(inquiry, pair, one, other)}.` }
    : { kind: 'apart', sentence: `Not one story${apart(inquiry, pair, one, other)}.` };
}

function sameSentence(a: Subject, b: Subject): string {
  if (a.record !== null && b.record !== null) return 'Both are one article.';
  return `Both are one article, ${a.article?.uri ?? a.articleId}: whichever is dropped later becomes its new version.`;
}

const WITHHELD: Readonly<Record<string, string>> = {
  erased: 'is erased: nothing of it is kept',
  embargoed: 'is held back by its embargo: nothing of it is shown or compared until it ends',
  withdrawn: 'is withdrawn: it is in no story and nobody’s copy any more',
  expired: 'has expired: it is in no story and nobody’s copy any more',
};

function withheldBecause({ record }: Subject, letter: string): string | null {
  const because = record === null ? undefined : WITHHELD[record.state];
  return because === undefined ? null : `${letter} ${because}`;
}

/** Of files, or of a file and an article: what the rules say of the two alone. */
function byRule(inquiry: Inquiry, pair: Comparison): Answer {
  if (pair.copies.holds) return { kind: 'copies', sentence: `Copies by the rule: ${copyText(pair)}.` };
  return pair.story.holds
    ? { kind: 'one-story', sentence: `One story by the rule: ${storyText(inquiry, pair)}.` }
    : { kind: 'apart', sentence: `Not one story by the rule: ${storyText(inquiry, pair)}.` };
}

function copies(inquiry: Inquiry, pair: Comparison, one: Standing, other: Standing): Answer {
  const letters = lettersOf(inquiry);
  const direct = [one, other].some(
    ({ record: { why } }) => why.group !== null && [pair.earlier, pair.later].includes(why.group.with ?? ''),
  );
  const root = letters.get(one.record.originalArticleId) ?? one.record.originalArticleId;
  const former = formerScore(inquiry, pair, 'copies');
  const how = direct
    ? former === null
      ? `Copies: ${copyText(pair)}`
      : `Copies, as decided with score ${shareText(former)}; by the rules of now: ${copyText(pair)}`
    : `Both are copies of ${root}; compared with each other: ${copyText(pair)}`;
  const moved =
    one.record.storyId === other.record.storyId ? '' : `; ${editorText(inquiry, one, other) ?? 'in two stories'}`;
  return { kind: 'copies', sentence: `${how}${moved}.` };
}

/** What an editor decided about the two, or about the stories they begin or follow; null where nobody decided anything. */
function editorText(inquiry: Inquiry, one: Standing, other: Standing): string | null {
  const letters = lettersOf(inquiry);
  const letterOf = ({ articleId }: ArticleRecord): string => letters.get(articleId) ?? articleId;
  const decided = (records: readonly ArticleRecord[], rule: string): ArticleRecord | undefined =>
    records.find((record) => decidedByEditor(record) === rule);
  const own = [one.record, other.record, one.original, other.original];
  const pinned = decided(own, 'pinned');
  if (pinned !== undefined) return `an editor put ${letterOf(pinned)} into ${pinned.storyId ?? 'a story'}`;
  const apart = one.record.storyId !== other.record.storyId;
  const split = apart ? decided(own, 'split') : undefined;
  if (split !== undefined) return `an editor gave ${letterOf(split)} a story of its own`;
  // What was merged as one is no news to those who were together before.
  const leaders = one.leader.articleId === other.leader.articleId ? [] : [one.leader, other.leader];
  const merged = decided(leaders, 'merged');
  return merged === undefined
    ? null
    : `an editor put the story of ${letterOf(merged)} into ${merged.storyId ?? 'another'}`;
}

function together(inquiry: Inquiry, pair: Comparison, one: Standing, other: Standing): string {
  const editor = editorText(inquiry, one, other);
  if (editor !== null) return `: ${editor}; by the rule: ${storyText(inquiry, pair)}`;
  const { leader } = one;
  const direct = [one, other].some(({ original }) => original.articleId === leader.articleId);
  if (direct) {
    const decisive = inquiry.decisive ?? pair;
    const told = storyText(inquiry, decisive);
    if (decisive.story.holds) return `: ${told}`;
    const former = formerScore(inquiry, decisive, 'story');
    return `, as decided${former === null ? '' : ` with score ${shareText(former)}`}; by the rules of now: ${told}`;
  }
  const letter = lettersOf(inquiry).get(leader.articleId) ?? leader.articleId;
  const scores = inquiry.followed.map(({ story }) => shareText(story.verdict.score)).join(' and ');
  const between =
    pair.story.never === null
      ? `with each other they have ${shareText(pair.story.verdict.score)}`
      : 'the two themselves were never compared';
  return `: both report the same event as ${letter}, which leads it (scores ${scores}); ${between}`;
}

function apart(inquiry: Inquiry, pair: Comparison, one: Standing, other: Standing): string {
  const editor = editorText(inquiry, one, other);
  if (editor !== null) return `: ${editor}; by the rule: ${storyText(inquiry, pair)}`;
  const decisive = inquiry.decisive ?? pair;
  const letters = lettersOf(inquiry);
  const [leads, later] = [letters.get(decisive.earlier) ?? '', letters.get(decisive.later) ?? ''];
  const own = inquiry.followed.find((comparison) => comparison.later === decisive.later && comparison !== decisive);
  const told = storyText(inquiry, decisive);
  if (decisive.story.holds) {
    const [less, more] = [decisive.story.verdict.score, own?.story.verdict.score ?? 0];
    // Whoever is most like the later one leads it.
    if (own === undefined || more < less)
      return ` as they stand, though by the rules of now they would be (${told}): decided by earlier rules, still on the way, or in a crowded minute`;
    return `: ${later} is more like ${letters.get(own.earlier)}, whose story it is in (score ${shareText(more)}), than like ${leads} (${shareText(less)})`;
  }
  if (decisive.earlier === pair.earlier && decisive.later === pair.later) return `: ${told}`;
  const although = pair.story.holds ? `; A and B themselves have ${shareText(pair.story.verdict.score)}` : '';
  return `: what counts for ${later} is ${leads}, which leads the other’s story: ${told}${although}`;
}
