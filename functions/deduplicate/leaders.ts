import {
  dayOf,
  daysBack,
  LEADER_CAP,
  leaderLookups,
  leaderPosts,
  MEMBER_CAP,
  memberLookups,
  memberPosts,
  sharesEnough,
} from './bucket-keys.ts';
import { chooseLeader, type LeaderChoice, mayFollow, NO_LEADER, type Rival, rivalsAmong } from './choose.ts';
import { tellMet } from './dependents.ts';
import type { Features } from './features.ts';
import { entriesOf, type Found, lookUp, type Poster, post, postBoth, ranked } from './gather.ts';
import type { OpenDays } from './open-days.ts';
import type { Joined, RelaterPorts } from './ports.ts';
import { type ArticleState, leads, type Posted } from './state.ts';
import { readMissing, readStates } from './state-store.ts';

/** States read to find leaders, and later articles that may prefer a new leader. */
const MOST_LEADERS = 32;
const MOST_FOLLOWERS = 100;
const LEADERS_KEPT = 12;
/** Buckets looked into, heaviest terms first, to guess how an article had better post itself; what it then sees is what its
 * joins show. A wrong guess costs some writes: with two buckets instead of all eight no more are counted, and six reads less. */
const PEEKED_AT = 2;
/** Of those kept so many are read at a time. */
const AT_ONCE = 3;
const storyMinutes = (features: Features): number => (daysBack(features) + 1) * 1_440;
const daysAway = (features: Features): readonly number[] => Array.from({ length: daysBack(features) }, (_, i) => i + 1);

type Ports = RelaterPorts & { readonly days: OpenDays };

export interface Leaders {
  readonly choice: LeaderChoice;
  readonly posted: Pick<Posted, 'terms' | 'leaders' | 'more'>;
  /** What its buckets showed when it posted itself as a leader too; null if it has not. */
  readonly early: Early | null;
}

/** The buckets of a leader's terms, in their order, as they were when it joined them. */
type Early = readonly Joined[];

/**
 * The leader that an article follows. The first time it posts its terms and looks at all leaders it meets; later those that
 * tell its story, best first until one leads, and `met` are enough, unless there were more of them and none kept leads.
 */
export async function findLeaders(
  ports: Ports,
  state: ArticleState,
  features: Features,
  poster: Poster,
  copies: boolean,
  known: Map<string, ArticleState>,
  met: readonly string[],
): Promise<Leaders> {
  const { posted } = state;
  if (!posted.terms && copies) return { choice: NO_LEADER, posted, early: null };
  const among = async (ids: readonly string[]): Promise<readonly Rival[]> => {
    await readMissing(ports.index, ids, known);
    const others = [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
    return rivalsAmong(state, features, others);
  };
  const concluded = (
    rivals: readonly Rival[],
    rest: Posted['leaders'],
    more: boolean,
    early: Early | null = null,
  ): Leaders => {
    const leaders = [...rivals.map(({ state: { articleId }, score }) => [articleId, score] as const), ...rest];
    return {
      choice: copies ? NO_LEADER : chooseLeader(rivals),
      posted: {
        terms: true,
        leaders: leaders.sort(([, a], [, b]) => b - a).slice(0, LEADERS_KEPT),
        more: more || leaders.length > LEADERS_KEPT,
      },
      early,
    };
  };
  if (posted.terms) {
    const kept = posted.leaders.filter(([id]) => !met.includes(id));
    let rivals = await among(met);
    let at = 0;
    const decided = (): boolean => rivals.some((r) => leads(r.state) && r.score > (kept[at]?.[1] ?? 0));
    for (; at < kept.length && !copies && !decided(); at += AT_ONCE) {
      rivals = await among([...met, ...kept.slice(0, at + AT_ONCE).map(([id]) => id)]);
    }
    if (copies || !posted.more || rivals.some((rival) => leads(rival.state))) {
      return concluded(rivals, kept.slice(at), posted.more);
    }
  }
  const seen = await meetLeaders(ports, state, features, poster);
  return concluded(await among([...seen.ids, ...met]), [], seen.crowded, seen.early);
}

interface Met {
  readonly ids: readonly string[];
  readonly crowded: boolean;
  readonly early: Early | null;
}

async function meetLeaders(
  ports: Ports,
  { articleId, posted }: ArticleState,
  features: Features,
  poster: Poster,
): Promise<Met> {
  const posts = memberPosts(features);
  const rank = (found: readonly Found[]): readonly string[] =>
    ranked(ports, found, {
      self: articleId,
      most: MOST_LEADERS,
      accepts: (minute) => minute <= features.minute && features.minute - minute <= storyMinutes(features),
      enough: sharesEnough,
    }).map((entry) => entry.articleId);
  const before = daysAway(features).flatMap((back) => leaderLookups(features, back));
  if (posted.terms) {
    const ids = rank(await lookUp(ports, [...posts, ...before], 'leaders'));
    return { ids, crowded: posted.more, early: null };
  }
  await ports.days.open(dayOf(features));
  const seemsToLead = rank(await lookUp(ports, posts.slice(0, PEEKED_AT), 'leaders')).length === 0;
  const early = seemsToLead ? await postEarly(ports, features, poster) : null;
  const joined =
    early ?? (await Promise.all(posts.map((bucket) => post(ports, bucket, poster, 'members', MEMBER_CAP))));
  // An article's own terms are the first of those it leads under.
  const found = posts.map(({ weight }, i): Found => ({ entries: entriesOf(joined[i], 'leaders'), weight }));
  const ids = rank([...found, ...(await lookUp(ports, before, 'leaders'))]);
  return { ids, crowded: posted.more || joined.slice(0, posts.length).some(({ added }) => !added), early };
}

/**
 * Posts an article that nobody seems to lead as a member and as a leader in one write a bucket: of news from many outlets 94
 * of 100 lead, and 16 writes do what took 24. One that follows after all stands among the leaders as one that led before
 * does: it costs a read now and then, and when it does begin to lead it posts itself anew. Null when a bucket is full: then
 * each set is joined when its time comes.
 */
async function postEarly(ports: Ports, features: Features, poster: Poster): Promise<Early | null> {
  const caps = { members: MEMBER_CAP, leaders: LEADER_CAP };
  const own = memberPosts(features);
  const both = await Promise.all(own.map((bucket) => postBoth(ports, bucket, poster, caps)));
  const joined = both.filter((bucket) => bucket !== null);
  if (joined.length < own.length) return null;
  const others = leaderPosts(features).slice(own.length);
  const more = await Promise.all(others.map((bucket) => post(ports, bucket, poster, 'leaders', LEADER_CAP)));
  return [...joined, ...more];
}

/** Posts an article that begins to lead, and has every later one evaluated that may prefer it. Needed once: whoever posts its
 * own terms later sees it, and who has been told remembers it. */
export async function beginToLead(
  ports: Ports,
  state: ArticleState,
  features: Features,
  poster: Poster,
  early: Early | null,
): Promise<void> {
  const posts = leaderPosts(features);
  const joined =
    early ?? (await Promise.all(posts.map((bucket) => post(ports, bucket, poster, 'leaders', LEADER_CAP))));
  const found: Found[] = posts.map(({ weight }, i) => ({ entries: entriesOf(joined[i], 'members'), weight }));
  for (const ahead of daysAway(features)) {
    if (!(await ports.days.isOpen(dayOf(features) + ahead))) continue;
    found.push(...(await lookUp(ports, memberLookups(features, ahead), 'members')));
  }
  const entries = ranked(ports, found, {
    self: state.articleId,
    most: MOST_FOLLOWERS,
    accepts: (minute) => minute >= features.minute && minute - features.minute <= storyMinutes(features),
    enough: sharesEnough,
  });
  const ids = entries.map((entry) => entry.articleId);
  const later = [...(await readStates(ports.index, ids)).values()].filter((other) => mayFollow(other, state, features));
  for (const _ of later) ports.count?.('told-report');
  await Promise.all(later.map((other) => tellMet(ports, other.articleId, state.articleId)));
}
