import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Tagger } from '../tagger.ts';
import { tokenize } from '../tokenize.ts';
import type { GoldDocument } from './corpus.ts';

/** Consecutive sentences read as one document. */
const GROUP = 8;

/**
 * The texts of the Groningen Meaning Bank (Voice of America and other public-domain news), without its annotation, whose
 * licence is not stated: documents of eight sentences.
 */
export function readPlainNews(folder: URL): string[][][] {
  const rows = gunzipSync(readFileSync(new URL('gmb.raw.jsonl.gz', folder)))
    .toString('utf8')
    .split('\n')
    .filter((row) => row !== '');
  const sentences = rows.map((row) => {
    const { s } = JSON.parse(row) as { s: { t: string[] }[] };
    return s.flatMap(({ t }) => t.flatMap((word) => tokenize(word).map((token) => token.text)));
  });
  const documents: string[][][] = [];
  for (let at = 0; at < sentences.length; at += GROUP) documents.push(sentences.slice(at, at + GROUP));
  return documents;
}

/** Names as our own tagger sees them; sentences that it is not sure of are left out. */
export function labelPlainNews(
  news: readonly (readonly (readonly string[])[])[],
  tagger: Tagger,
  least: number,
): GoldDocument[] {
  return news.map((document, index) => {
    const sure: GoldDocument['sentences'][number][] = [];
    tagger.tag(document).forEach(({ spans, sureness }, at) => {
      const tokens = document[at];
      if (sureness >= least && tokens !== undefined) sure.push({ tokens, spans });
    });
    return { id: `news ${index}`, set: 'silver', sentences: sure };
  });
}
