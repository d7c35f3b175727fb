import { type Agreement, agreementOf } from './agreement.ts';
import type { Features } from './features.ts';
import { sameEvent } from './followed-event.ts';
import { hoursOf, round, type Verdict, weighed } from './near-duplicate.ts';
import { STORY_WEIGHTS } from './story-weights.ts';

const DAY = 1_440;
/** Calendar days between two reports of one story at most, told by their leader. */
export const STORY_DAYS = 1;
/** The same of an event with victims: bodies are found, tolls are corrected, somebody is arrested. For other news it was
 * measured worse: of 36 pairs of labelled reports two days apart that score .3 or more 6 are of one story. */
export const EVENT_DAYS = 2;
/** At .25 the B-cubed F1 of a dense stream is .857 instead of .867 (kept aside .859, .862), of look-alike events .852, not .863. */
export const STORY_THRESHOLD = 0.2;
const SHORT_SHINGLES = 60;
/** What counts where one of the two names nobody. */
const NAMES_UNKNOWN = 0.3;
const NUMBERS_UNKNOWN = 0.2;
const SHARED_FORM = 0.3;

/** What the score is made of, in the order of {@link STORY_WEIGHTS}. */
export function storyMeasures(agreement: Agreement, a: Features, b: Features): readonly number[] {
  const { terms, leads, words, rareWords, heaviest, minutesApart } = agreement;
  const inLead = agreement.titleInLead ?? leads;
  const titles = agreement.titles ?? inLead;
  const names = agreement.names ?? NAMES_UNKNOWN;
  const short = Math.min(a.shingles.size, b.shingles.size) < SHORT_SHINGLES ? 1 : 0;
  return [
    1,
    terms,
    terms ** 2,
    titles,
    leads,
    inLead,
    names,
    agreement.names === null ? 1 : 0,
    agreement.numbers ?? NUMBERS_UNKNOWN,
    rareWords,
    heaviest,
    Math.min(3, minutesApart / DAY),
    terms * names,
    short,
    titles * terms,
    short * names,
    names < 0.15 ? 1 : 0,
    // The same words about others: dividends, quakes, fixtures.
    short * Math.max(0, words.containment - SHARED_FORM) * (1 - names),
  ];
}

/** Short items of one wording and with other numbers throughout: two quakes, two fixings, not one story told twice. */
function sameFormOtherFigures({ words, numbers }: Agreement, a: Features, b: Features): boolean {
  const short = Math.min(a.shingles.size, b.shingles.size) < SHORT_SHINGLES;
  const counted = numbers !== null && Math.min(a.numbers.size, b.numbers.size) >= 2;
  return short && counted && words.containment >= 0.4 && numbers < 0.2;
}

/** Whether two reports tell the same story: a logistic regression over the cosines of whole texts, titles and leads, the
 * names and numbers in common, and the time between. Symmetric, deterministic, explained. */
export function judgeStory(a: Features, b: Features, withId: string): Verdict {
  const agreement = agreementOf(a, b);
  const days = Math.abs(Math.floor(a.minute / DAY) - Math.floor(b.minute / DAY));
  const followed = days > STORY_DAYS && sameEvent(a.event, b.event);
  // Later days of one event count as the day after it.
  const near = followed ? { ...agreement, minutesApart: Math.min(DAY, agreement.minutesApart) } : agreement;
  const score = weighed(storyMeasures(near, a, b), STORY_WEIGHTS);
  return {
    holds:
      days <= (followed ? EVENT_DAYS : STORY_DAYS) &&
      score >= STORY_THRESHOLD &&
      !sameFormOtherFigures(agreement, a, b),
    score,
    why: {
      rule: 'story',
      with: withId,
      score: round(score),
      threshold: STORY_THRESHOLD,
      terms: {
        cosine: round(agreement.terms),
        ...(agreement.titles === null ? {} : { titles: round(agreement.titles) }),
        ...(agreement.names === null ? {} : { names: round(agreement.names) }),
        ...(agreement.numbers === null ? {} : { numbers: round(agreement.numbers) }),
        hoursApart: hoursOf(agreement.minutesApart),
      },
    },
  };
}
