import { readFileSync } from 'node:fs';

export interface FixtureSpan {
  readonly start: number;
  readonly end: number;
  readonly type: 'PER' | 'ORG' | 'LOC';
}
export interface FixtureStory {
  readonly text: string;
  readonly spans: readonly FixtureSpan[];
  readonly sentences: number;
}

const MARK = /\[(PER|ORG|LOC) ([^\]]+)\]/g;

/** The labelled stories beside this file: one sentence a line, the marks taken out, offsets into the joined text. */
export function readFixture(): FixtureStory[] {
  const raw = readFileSync(new URL('fixture.txt', import.meta.url), 'utf8');
  const stories = raw
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .trim()
    .split('\n\n');
  return stories.map((story) => {
    const spans: FixtureSpan[] = [];
    const lines = story.split('\n');
    let text = '';
    let at = 0;
    for (const match of story.matchAll(MARK)) {
      text += story.slice(at, match.index);
      const start = text.length;
      text += match[2] ?? '';
      spans.push({ start, end: text.length, type: match[1] === 'PER' ? 'PER' : match[1] === 'ORG' ? 'ORG' : 'LOC' });
      at = match.index + match[0].length;
    }
    return { text: text + story.slice(at), spans, sentences: lines.length };
  });
}
