import {
  DAYS_BACK,
  dayOf,
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
import { type Found, lookUp, type Poster, post, ranked } from './gather.ts';
import type { OpenDays } from './open-days.ts';
import type { RelaterPorts } from './ports.ts';
import { type ArticleState, leads, type Posted } from './state.ts';
import { readMissing, readStates } from './state-store.ts';

/** States read to find leaders, and later articles that may prefer a new leader. */
const MOST_LEADERS = 32;
const MOST_FOLLOWERS = 100;
const LEADERS_KEPT = 12;
/** Of those kept so many are read at a time. */
const AT_ONCE = 3;
const STORY_MINUTES = (DAYS_BACK + 1) * 1_440;
const DAYS_AWAY = Array.from({ length: DAYS_BACK }, (_, i) => i + 1);

type Ports = RelaterPorts & { readonly days: OpenDays };

export interface Leaders {
  readonly choice: LeaderChoice;
  readonly posted: Pick<Posted, 'terms' | 'leaders' | 'more'>;
}

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
  if (!posted.terms && copies) return { choice: NO_LEADER, posted };
  const among = async (ids: readonly string[]): Promise<readonly Rival[]> => {
    await readMissing(ports.index, ids, known);
    const others = [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
    return rivalsAmong(state, features, others);
  };
  const concluded = (rivals: readonly Rival[], rest: Posted['leaders'], more: boolean): Leaders => {
    const leaders = [...rivals.map(({ state: { articleId }, score }) => [articleId, score] as const), ...rest];
    return {
      choice: copies ? NO_LEADER : chooseLeader(rivals),
      posted: {
        terms: true,
        leaders: leaders.sort(([, a], [, b]) => b - a).slice(0, LEADERS_KEPT),
        more: more || leaders.length > LEADERS_KEPT,
      },
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
  return concluded(await among([...seen.ids, ...met]), [], seen.crowded);
}

async function meetLeaders(
  ports: Ports,
  { articleId, posted }: ArticleState,
  features: Features,
  poster: Poster,
): Promise<{ readonly ids: readonly string[]; readonly crowded: boolean }> {
  const posts = memberPosts(features);
  const found: Found[] = [];
  let crowded = posted.more;
  if (posted.terms) {
    found.push(...(await lookUp(ports, posts, 'leaders')));
  } else {
    await ports.days.open(dayOf(features));
    const joined = await Promise.all(posts.map((bucket) => post(ports, bucket, poster, 'members', MEMBER_CAP)));
    crowded = joined.some(({ added }) => !added);
    found.push(...joined.map(({ leaders }, i) => ({ entries: leaders, weight: posts[i]?.weight ?? 0 })));
  }
  const before = DAYS_AWAY.flatMap((back) => leaderLookups(features, back));
  found.push(...(await lookUp(ports, before, 'leaders')));
  const entries = ranked(ports, found, {
    self: articleId,
    most: MOST_LEADERS,
    accepts: (minute) => minute <= features.minute && features.minute - minute <= STORY_MINUTES,
    enough: sharesEnough,
  });
  return { ids: entries.map((entry) => entry.articleId), crowded };
}

/** Posts an article that begins to lead, and has every later one evaluated that may prefer it. Needed once: whoever posts its
 * own terms later sees it, and who has been told remembers it. */
export async function beginToLead(
  ports: Ports,
  state: ArticleState,
  features: Features,
  poster: Poster,
): Promise<void> {
  const posts = leaderPosts(features);
  const joined = await Promise.all(posts.map((bucket) => post(ports, bucket, poster, 'leaders', LEADER_CAP)));
  const found: Found[] = joined.map(({ members }, i) => ({ entries: members, weight: posts[i]?.weight ?? 0 }));
  for (const ahead of DAYS_AWAY) {
    if (!(await ports.days.isOpen(dayOf(features) + ahead))) continue;
    found.push(...(await lookUp(ports, memberLookups(features, ahead), 'members')));
  }
  const entries = ranked(ports, found, {
    self: state.articleId,
    most: MOST_FOLLOWERS,
    accepts: (minute) => minute >= features.minute && minute - features.minute <= STORY_MINUTES,
    enough: sharesEnough,
  });
  const ids = entries.map((entry) => entry.articleId);
  const later = [...(await readStates(ports.index, ids)).values()].filter((other) => mayFollow(other, state, features));
  for (const _ of later) ports.count?.('told-report');
  await Promise.all(later.map((other) => tellMet(ports, other.articleId, state.articleId)));
}
