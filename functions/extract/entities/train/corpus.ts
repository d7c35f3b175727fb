import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { hashOf } from '../hash.ts';
import { tokenize } from '../tokenize.ts';
import { type GoldSpan, type NameType, type RepairCounts, repairSpans } from './repair.ts';

export interface GoldSentence {
  readonly tokens: readonly string[];
  readonly spans: readonly GoldSpan[];
}
export interface GoldDocument {
  readonly id: string;
  /** Name of the set, e.g. `gum.news`. */
  readonly set: string;
  readonly sentences: readonly GoldSentence[];
}

interface RawSentence {
  readonly t: readonly string[];
  readonly g: readonly string[];
}

const TYPES: ReadonlyMap<string, NameType> = new Map([
  ['PER', 'PER'],
  ['person', 'PER'],
  ['politician', 'PER'],
  ['ORG', 'ORG'],
  ['organisation', 'ORG'],
  ['politicalparty', 'ORG'],
  ['LOC', 'LOC'],
  ['location', 'LOC'],
  ['country', 'LOC'],
]);

/** The sets of hand-annotated text under a clear licence. */
export const SETS = [
  'gum.news',
  'gum.interview',
  'gum.bio',
  'gum.voyage',
  'gum.academic',
  'gum.court',
  'uner_ewt.dev',
  'uner_ewt.test',
  're3d_nobbc',
  'redocred',
  'crossner_pol.train',
  'crossner_pol.dev',
  'crossner_pol.test',
] as const;

function parse(value: string): { id: string; s: readonly RawSentence[] } {
  return JSON.parse(value) as { id: string; s: readonly RawSentence[] };
}

/** Tokens cut as the product cuts them (hyphens apart), the tags carried over. */
function retokenize(raw: RawSentence): GoldSentence {
  const tokens: string[] = [];
  const spans: GoldSpan[] = [];
  let open: { start: number; type: NameType } | null = null;
  const close = (): void => {
    if (open !== null) spans.push({ ...open, end: tokens.length });
    open = null;
  };
  raw.t.forEach((word, index) => {
    const tag = raw.g[index] ?? 'O';
    const type = tag === 'O' ? null : (TYPES.get(tag.slice(2)) ?? null);
    if (type === null || tag.startsWith('B-') || type !== open?.type) close();
    if (type !== null && open === null) open = { start: tokens.length, type };
    const parts = tokenize(word).map((token) => token.text);
    tokens.push(...(parts.length > 0 ? parts : [word]));
  });
  close();
  return { tokens, spans };
}

const LOWER_NAME_SETS = new Set(['uner_ewt.dev', 'uner_ewt.test']);
const CAPITAL = /\p{Lu}/u;

/** Reads one set of the folder, repaired. */
export function readSet(folder: URL, set: string, counts: RepairCounts): GoldDocument[] {
  const lines = gunzipSync(readFileSync(new URL(`${set}.jsonl.gz`, folder)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => {
    const { id, s } = parse(line);
    const sentences = s.flatMap((raw) => {
      const { tokens, spans } = retokenize(raw);
      const lowerName = spans.some((span) => !tokens.slice(span.start, span.end).some((word) => CAPITAL.test(word)));
      if (lowerName && LOWER_NAME_SETS.has(set)) {
        counts.set(
          'web sentence with lower-case names left out',
          (counts.get('web sentence with lower-case names left out') ?? 0) + 1,
        );
        return [];
      }
      return [{ tokens, spans: repairSpans(tokens, spans, counts) }];
    });
    return { id, set, sentences };
  });
}

/** One document in five is kept aside for ever: chosen by a hash of its id, the same everywhere. */
export function keptAside(document: GoldDocument): boolean {
  return (hashOf(`aside ${document.id}`) >>> 8) % 5 === 0;
}
