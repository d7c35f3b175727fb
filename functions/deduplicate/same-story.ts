import { type Agreement, agreementOf } from './agreement.ts';
import type { Features } from './features.ts';
import { sameEvent } from './followed-event.ts';
import { hoursOf, round, type Verdict } from './near-duplicate.ts';
import { storyScore } from './story-score.ts';

const DAY = 1_440;
/** Calendar days between two reports of one story at most, told by their leader. */
const STORY_DAYS = 1;
/** The same of an event with victims whose reports name another place in common. For other news it was measured worse: of 36
 * pairs of labelled reports two days apart that score .3 or more 6 are of one story. */
const AREA_DAYS = 2;
/** The same where they name a ship, a mine, a suspect in common: bodies are found, tolls corrected, somebody is charged. */
const NAMED_DAYS = 3;
/** At .25 the B-cubed F1 of a dense stream is .857 instead of .867 (kept aside .859, .862), of look-alike events .852, not .863. */
export const STORY_THRESHOLD = 0.2;
const SHORT_SHINGLES = 60;
const MANY_NUMBERS = 5;

/** In so few words two items of one desk soon name the same town, court and service: that counts for less. */
const BRIEF = -0.7;

function isBrief(a: Features, b: Features): boolean {
  return Math.min(a.shingles.size, b.shingles.size) < SHORT_SHINGLES;
}

/** Short items of one wording and with other numbers throughout: two quakes, two fixings, not one story told twice. Of many
 * numbers some are the same by chance, an hour or a day of the month. */
function sameFormOtherFigures({ words, numbers }: Agreement, a: Features, b: Features): boolean {
  const counted = Math.min(a.numbers.size, b.numbers.size);
  if (!isBrief(a, b) || numbers === null || counted < 2 || words.containment < 0.4) return false;
  return numbers < (counted < MANY_NUMBERS ? 0.2 : 0.35);
}

/** What the figures of reports that name one event count at least: its toll rises, which makes it no other event. */
const TOLL_AGREES = 0.5;
/** Added to the log odds. With both, 27 of 40 pairs of reports of rising tolls are of one story where 15 were, and no
 * more of other events; the labelled streams stay as they were (dense .865, look-alike .863; test/eval/deduplicate/developing.ts). */
const NAMED_WEIGHT = 0.5;
const NAMED_MINUTES = DAY / 2;

/** The score of two reports that name one event; its later days count as half a day. */
function scoreOfNamed(agreement: Agreement, a: Features, b: Features): number {
  const numbers = Math.max(agreement.numbers ?? 0, TOLL_AGREES);
  const minutesApart = Math.min(NAMED_MINUTES, agreement.minutesApart);
  return storyScore({ ...agreement, numbers, minutesApart }, a, b, EXTRA.named);
}

/** Taken off where two reports of victims name nobody, nothing and nowhere in common: of two bus crashes of a day in one country
 * each has its own story then. Of own reports 3 pairs of other events are joined instead of 8, for .001 of the B-cubed F1 of the
 * dense stream and .004 of that of the look-alike events (none of what was kept aside); 2 instead of .7 took .017 of it. */
const EXTRA = { named: NAMED_WEIGHT, near: 0, apart: -0.7, elsewhere: -0.7 } as const;

const SAID = {
  named: { samePlaceAndName: true },
  near: { samePlace: true },
  apart: {},
  elsewhere: { otherPlaces: true },
} as const;

function daysOf(event: ReturnType<typeof sameEvent>): number {
  return event === 'named' ? NAMED_DAYS : event === 'near' ? AREA_DAYS : STORY_DAYS;
}

/** Calendar days that an article looks back for what it may tell of. */
export function daysFollowed({ event }: Features): number {
  if (event === null) return STORY_DAYS;
  return event.names.length > 0 ? NAMED_DAYS : event.areas.length > 0 ? AREA_DAYS : STORY_DAYS;
}

/** Whether two reports tell the same story, by {@link storyScore}: the cosines of whole texts, titles and leads, the names and
 * numbers in common, and the time between. Symmetric, deterministic, explained. */
export function judgeStory(a: Features, b: Features, withId: string): Verdict {
  const agreement = agreementOf(a, b);
  const days = Math.abs(Math.floor(a.minute / DAY) - Math.floor(b.minute / DAY));
  const event = sameEvent(a.event, b.event);
  // Later days of one place count as the day after.
  const near = event === 'near' ? { ...agreement, minutesApart: Math.min(DAY, agreement.minutesApart) } : agreement;
  const extra = (event === null ? 0 : EXTRA[event]) + (isBrief(a, b) ? BRIEF : 0);
  const score = event === 'named' ? scoreOfNamed(agreement, a, b) : storyScore(near, a, b, extra);
  return {
    holds: days <= daysOf(event) && score >= STORY_THRESHOLD && !sameFormOtherFigures(agreement, a, b),
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
        ...(event === null ? {} : SAID[event]),
      },
    },
  };
}
