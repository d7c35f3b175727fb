import { meet } from '#deduplicate/bucket-keys.ts';
import { readFeatures } from '#deduplicate/read-features.ts';
import { judgeStory } from '#deduplicate/same-story.ts';
import { extract } from '#extract/extract.ts';
import { DEVELOPING } from './developing-reports.ts';
import { makeArticle } from './make-article.ts';

export interface Together {
  /** Pairs of reports of one event, and those of them that are of one story. */
  readonly pairs: number;
  readonly joined: number;
  /** Pairs of titles that are of one story but of two events. */
  readonly false: readonly (readonly [string, string])[];
}

/** Stories of the reports of events that develop over days, as the protocol ends up: each follows the earlier leader most like it. */
export function developingStories(): Together {
  const items = DEVELOPING.map(({ event, published, title, text }) => {
    const article = makeArticle({
      uri: `urn:${title}`,
      title,
      text,
      datePublished: published,
      datePrecision: 'instant',
    });
    return { event, title, features: readFeatures(extract(article)) };
  });
  const story: number[] = [];
  for (const [at, { features }] of items.entries()) {
    let [leader, best] = [at, 0];
    for (const [earlier, other] of items.slice(0, at).entries()) {
      if (story[earlier] !== earlier || !meet(features, other.features)) continue;
      const { holds, score } = judgeStory(features, other.features, other.title);
      if (holds && score > best) [leader, best] = [earlier, score];
    }
    story.push(leader);
  }
  const all = items.flatMap((a, i) =>
    items.slice(i + 1).map((b, j) => ({ a, b, joined: story[i] === story[i + 1 + j] })),
  );
  const own = all.filter(({ a, b }) => a.event === b.event);
  return {
    pairs: own.length,
    joined: own.filter(({ joined }) => joined).length,
    false: all
      .filter(({ a, b, joined }) => joined && a.event !== b.event)
      .map(({ a, b }) => [a.title, b.title] as const),
  };
}
