import type { Article, NormalizedArticle, Provenance } from '#article/article.ts';
import { blankArticle, NOTHING_FOUND } from '#article/blank-article.ts';
import { articleIdOf, uriOf } from '#article/ids.ts';
import type { ObjectInfo, RawArticle } from '#article/raw.ts';
import type { Outcome, Reject } from '#article/reject.ts';
import type { OpenedItem, Readers } from '#handlers/ingest/ports.ts';

/**
 * The smallest readers that keep the contract of the real ones: every line of an object is an article, `bad` is a refusal,
 * `hang` calls `onHang`. The cursor's offset is the byte after the line. Objects whose key ends in `.txt` are one article.
 */
export function lineReaders(
  onHang: () => void = () => undefined,
): Omit<Readers, 'extract'> & { readonly extract: (article: NormalizedArticle) => Article } {
  return {
    async *open(object, source, from): AsyncIterable<OpenedItem> {
      if (object.key.endsWith('.txt')) {
        yield { outcome: { ok: true, value: raw(object, await collect(source.read(0)), null) }, next: null };
        return;
      }
      let { index, offset } = from ?? { index: 0, offset: 0 };
      let rest = '';
      for await (const chunk of source.read(offset)) {
        const lines = (rest + Buffer.from(chunk).toString('latin1')).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
          const item = { container: 'jsonl', index, label: `${index + 1}` };
          index += 1;
          offset += line.length + 1;
          yield { outcome: outcomeOf(object, line, item), next: { index, offset } };
        }
      }
    },
    normalize(article): Promise<Outcome<NormalizedArticle>> {
      const text = Buffer.from(article.bytes).toString();
      if (text === 'hang') onHang();
      if (text === 'bad')
        return Promise.resolve({ ok: false, reject: reject(article.object, 'malformed', article.item) });
      return Promise.resolve({ ok: true, value: articleOf(article, text) });
    },
    extract: (article) => ({ ...article, ...NOTHING_FOUND }),
  };
}

function outcomeOf(object: ObjectInfo, line: string, item: RawArticle['item']): Outcome<RawArticle> {
  if (line === 'broken') return { ok: false, reject: reject(object, 'malformed', item) };
  return { ok: true, value: raw(object, Buffer.from(line, 'latin1'), item) };
}

function raw(object: ObjectInfo, bytes: Uint8Array, item: RawArticle['item']): RawArticle {
  return { object, bytes, item, contentType: null, url: null, date: null };
}

function reject(object: ObjectInfo, code: Reject['code'], item: RawArticle['item']): Reject {
  return { code, message: `a line is ${code}`, provenance: provenanceOf(object, item) };
}

function provenanceOf(object: ObjectInfo, item: RawArticle['item']): Provenance {
  const { bucket, key, versionId, eTag, sequencer, receivedAt, size: bytes, contentType } = object;
  const of = { bucket, key, versionId, eTag, sequencer, receivedAt, bytes, contentType };
  return { ...of, charset: 'utf-8', format: 'text', item, repairs: [], extractors: {} };
}

function articleOf({ object, item }: RawArticle, text: string): NormalizedArticle {
  const uri = uriOf(null, null, object.bucket, object.key, item?.label ?? null);
  return blankArticle({
    articleId: articleIdOf(uri),
    uri,
    language: null,
    title: text,
    titleBasis: 'first-sentence',
    text,
    provenance: provenanceOf(object, item),
  });
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}
