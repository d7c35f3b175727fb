/** `node functions/deduplicate/train/pack-document-frequency.ts TABLE.tsv.gz`: packs document frequencies (first line
 * `#docs<TAB>n`, then `term<TAB>df`) into `data/document-frequency.bin` (layout: document-frequency.ts). */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { hashOf } from '../hashing.ts';

const [first, ...lines] = gunzipSync(readFileSync(process.argv[2] ?? ''))
  .toString('utf8')
  .trim()
  .split('\n');
const documents = Number(first?.split('\t')[1]);
const rows = lines
  .map((line) => line.split('\t'))
  .map(([term, df]) => ({ hash: hashOf(term ?? ''), idf: Math.log(documents / (Number(df) + 0.5)) }))
  .sort((a, b) => a.hash - b.hash);
const bytes = Buffer.alloc(4 + 5 * rows.length);
bytes.writeUInt32LE(rows.length, 0);
rows.forEach(({ hash, idf }, i) => {
  bytes.writeUInt32LE(hash, 4 + 4 * i);
  bytes.writeUInt8(Math.min(255, Math.max(1, Math.round(16 * idf))), 4 + 4 * rows.length + i);
});
writeFileSync(new URL('../data/document-frequency.bin', import.meta.url), bytes);
