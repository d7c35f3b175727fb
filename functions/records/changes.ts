import type { Article } from '#article/article.ts';
import type { Changes, FieldChange, ParagraphChange } from '#article/record.ts';

const LISTED_PARAGRAPHS = 20;
const QUOTED_CHARS = 400;
/** Above this many paragraphs on either side, the middle is compared as sets: the table of a full comparison is quadratic. */
const ALIGNED_PARAGRAPHS = 400;

const FIELDS = [
  'title',
  'byline',
  'description',
  'section',
  'datePublished',
  'dateModified',
  'url',
  'source',
] as const satisfies readonly (keyof Article)[];

/**
 * What a reader would say changed between two versions: fields with old and new wording, notes added, paragraphs added,
 * removed or changed. Paragraphs are aligned by longest common subsequence after equal ends are set aside; a removal that
 * meets an addition at the same place is one `changed`. At most 20 paragraphs are listed, each cut to 400 characters.
 */
export function changesBetween(before: Article, after: Article): Changes {
  const fields: FieldChange[] = FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    from: cut(before[field]),
    to: cut(after[field]),
  }));
  const known = new Set(before.notes.map((note) => note.text));
  for (const note of after.notes)
    if (!known.has(note.text)) fields.push({ field: 'note', from: null, to: cut(note.text) });

  const all = paragraphChanges(before.text.split('\n\n'), after.text.split('\n\n'));
  return { fields, paragraphs: all.slice(0, LISTED_PARAGRAPHS), more: Math.max(0, all.length - LISTED_PARAGRAPHS) };
}

function paragraphChanges(before: readonly string[], after: readonly string[]): ParagraphChange[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  while (
    tail < before.length - start &&
    tail < after.length - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  const old = before.slice(start, before.length - tail);
  const fresh = after.slice(start, after.length - tail);
  return paired(old, fresh, start, keptPairs(old, fresh));
}

/** Pairs (index in old, index in fresh) of paragraphs that stay, in order. */
function keptPairs(old: readonly string[], fresh: readonly string[]): [number, number][] {
  if (old.length > ALIGNED_PARAGRAPHS || fresh.length > ALIGNED_PARAGRAPHS) return keptByValue(old, fresh);
  const width = fresh.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      lengths[i * width + j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < fresh.length; ) {
    if (old[i] === fresh[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** The greedy stand-in for very long texts: each old paragraph is matched to its next equal in order. Linear. */
function keptByValue(old: readonly string[], fresh: readonly string[]): [number, number][] {
  const places = new Map<string, number[]>();
  for (const [j, paragraph] of fresh.entries()) places.set(paragraph, [...(places.get(paragraph) ?? []), j]);
  const pairs: [number, number][] = [];
  let last = -1;
  for (const [i, paragraph] of old.entries()) {
    const candidates = places.get(paragraph);
    while (candidates?.[0] !== undefined && candidates[0] <= last) candidates.shift();
    const j = candidates?.shift();
    if (j === undefined) continue;
    pairs.push([i, j]);
    last = j;
  }
  return pairs;
}

function paired(old: readonly string[], fresh: readonly string[], offset: number, kept: [number, number][]) {
  const changes: ParagraphChange[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...kept, [old.length, fresh.length] as const]) {
    while (i < nextI || j < nextJ) {
      const at = offset + j;
      const from = i < nextI ? cut(old[i++] ?? '') : null;
      const to = j < nextJ ? cut(fresh[j++] ?? '') : null;
      changes.push({ kind: from === null ? 'added' : to === null ? 'removed' : 'changed', at, from, to });
    }
    i = nextI + 1;
    j = nextJ + 1;
  }
  return changes;
}

function cut(text: string): string;
function cut(text: string | null): string | null;
function cut(text: string | null): string | null {
  return text === null || text.length <= QUOTED_CHARS ? text : `${text.slice(0, QUOTED_CHARS - 1)}…`.toWellFormed();
}
