import { readFileSync } from 'node:fs';
import type { Article } from '#article/article.ts';
import { meet } from '#deduplicate/bucket-keys.ts';
import type { Features } from '#deduplicate/features.ts';
import { readFeatures } from '#deduplicate/read-features.ts';
import { judgeStory } from '#deduplicate/same-story.ts';
import { extract } from '#extract/extract.ts';
import { readOne } from '../formats/read.ts';

/** A report of our own making. Reports of one topic are of one town, country or firm and of one day or two; of one event or of
 * another. */
export interface Twin {
  readonly topic: string;
  readonly event: string;
  readonly language: string;
  /** Empty where it has no headline. */
  readonly title: string;
  readonly article: Article;
  readonly features: Features;
}

const FILES = ['english', 'more-english', 'other-languages'];
const TOPIC = /^# /m;
const REPORT = /^== /m;

async function twinOf(topic: string, written: string): Promise<Twin> {
  const [head = '', headline = '', ...lines] = written.split('\n');
  const [event = '', datePublished = '', language = ''] = head.split(' ');
  const given = {
    uri: `urn:${topic}:${head}`,
    ...(headline === '' ? {} : { title: headline }),
    text: lines.join('\n').trim(),
    datePublished,
  };
  const article = extract(await readOne(JSON.stringify(given), { key: 'twin.json', receivedAt: datePublished }));
  return { topic, event, language, title: headline, article, features: readFeatures(article) };
}

/** All reports, in the order of the files. */
export async function twins(): Promise<readonly Twin[]> {
  const written = FILES.flatMap((name) =>
    readFileSync(new URL(`./twins/${name}.txt`, import.meta.url), 'utf8')
      .split(TOPIC)
      .slice(1)
      .flatMap((part) => {
        const [heading = '', ...reports] = part.split(REPORT);
        return reports.map((report) => [heading.trim(), report] as const);
      }),
  );
  return await Promise.all(written.map(([topic, report]) => twinOf(topic, report)));
}

export interface TwinPair {
  readonly a: Twin;
  readonly b: Twin;
  /** Of one event. */
  readonly same: boolean;
  readonly acrossLanguages: boolean;
}

/** Each two reports of a topic. */
export function pairsOf(all: readonly Twin[]): readonly TwinPair[] {
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => {
      if (a.topic !== b.topic) return [];
      return [{ a, b, same: a.event === b.event, acrossLanguages: a.language !== b.language }];
    }),
  );
}

/** Whether the two come before the rule of stories, and it holds. */
export function areTogether({ a, b }: Pick<TwinPair, 'a' | 'b'>): boolean {
  const [later, earlier] = a.features.minute > b.features.minute ? [a, b] : [b, a];
  return meet(later.features, earlier.features) && judgeStory(later.features, earlier.features, '').holds;
}
