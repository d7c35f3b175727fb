import type { Labelled } from './data.ts';

/** Words of a brief, and by how many one may be longer. */
const LEAST_WORDS = 40;
const MORE_WORDS = 60;
const SENTENCE_END = /[.!?]["”'’)]*$/;

/** The beginning of a report, as a brief has it: 40 to 100 words, to the end of a sentence. */
export function briefOf(row: Labelled, extra: number): Labelled {
  const words = row.body.split(/\s+/);
  let end = LEAST_WORDS + (extra % MORE_WORDS);
  while (end < words.length && !SENTENCE_END.test(words[end - 1] ?? '')) end++;
  return { ...row, body: words.slice(0, end).join(' ') };
}
