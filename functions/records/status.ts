import { objectHashOf } from '#article/ids.ts';
import type { Cursor, ObjectInfo } from '#article/raw.ts';
import type { RejectCode } from '#article/reject.ts';
import { toItem } from './item-codec.ts';
import type { RecordStore } from './store.ts';
import { type Key, objectKey, rejectedKey } from './table-layout.ts';

/**
 * `received`: taken up, nothing finished yet · `reading`: some articles of a container are done · `normalized`: all are
 * done · `rejected`: no article came out · `ignored`: there was none to expect · `withdrawn`: the object was deleted.
 */
export type ObjectState = 'received' | 'reading' | 'normalized' | 'rejected' | 'ignored' | 'withdrawn';

/** One refused article of a container. */
export interface RejectedItem {
  readonly index: number;
  /** The line (1-based) or the entry's name. */
  readonly label: string;
  readonly code: RejectCode;
  readonly message: string;
}

/** Time spent on one kind of work over all steps. */
export interface StatusStep {
  readonly name: 'read' | 'normalize' | 'extract' | 'write';
  readonly ms: number;
  /** Articles it was done for. */
  readonly units: number;
}

/** `OBJECT#<hash>` / version: where is my file? One row for each version of a dropped object. */
export interface ObjectStatus {
  readonly pk: string;
  readonly sk: string;
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string | null;
  readonly eTag: string | null;
  readonly sequencer: string | null;
  readonly bytes: number;
  readonly receivedAt: string;
  readonly state: ObjectState;
  /** Why it was ignored. */
  readonly why: string | null;
  /** Grows with every write: who holds an older one has lost the object to another worker. */
  readonly step: number;
  /** How often work was begun at `cursor` and did not get beyond it, the present time included; 0 when handed over. */
  readonly attempts: number;
  /** Where a container's next step begins; null before the first and after the last. */
  readonly cursor: Cursor | null;
  readonly articles: number;
  readonly rejects: number;
  readonly format: string | null;
  /** The first articles that came out of it. */
  readonly articleIds: readonly string[];
  readonly reject: { readonly code: RejectCode; readonly message: string } | null;
  /** The first articles of a container that were refused. */
  readonly rejected: readonly RejectedItem[];
  readonly steps: readonly StatusStep[];
  /** Id of the replay that the row tells of; absent while the object was read only once. */
  readonly replay?: string;
}

/** `REJECTED#<date>` / `<time>#<hash>`: what to look at this morning. One row for each object with refusals. */
export interface RejectedStatus {
  readonly pk: string;
  readonly sk: string;
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string | null;
  readonly receivedAt: string;
  readonly code: RejectCode;
  readonly message: string;
  readonly rejects: number;
  /** Counts with the object's row, so that an older state of it never replaces a newer one. */
  readonly step: number;
  readonly statusKey: Key;
}

/** What one step of work on an object gave. */
export interface StepResult {
  readonly articles: number;
  readonly rejects: number;
  readonly format: string | null;
  readonly articleIds: readonly string[];
  readonly rejected: readonly RejectedItem[];
  /** The object itself was refused, or the only article in it. */
  readonly reject: { readonly code: RejectCode; readonly message: string } | null;
  readonly steps: readonly StatusStep[];
  /** Where to go on; null when the object is finished. */
  readonly cursor: Cursor | null;
}

/** A container may hold 100,000 bad lines; a row keeps the first ones. With 200 characters each they stay under 16 KB. */
const KEPT_REJECTS = 50;
const KEPT_IDS = 20;
const KEPT_CHARS = 200;

const FINAL: ReadonlySet<ObjectState> = new Set(['normalized', 'rejected', 'ignored', 'withdrawn']);

/** Whether nothing more will happen to the object by itself. */
export function isFinal({ state }: ObjectStatus): boolean {
  return FINAL.has(state);
}

/** The key of the row of one version (where the bucket keeps none: of one content). */
export function statusKeyOf(object: ObjectInfo): Key {
  const version = object.versionId ?? object.eTag ?? object.sequencer ?? object.receivedAt;
  return objectKey(objectHashOf(object.bucket, object.key), version);
}

/** A row for an object that nothing was done for yet. */
export function newStatus(object: ObjectInfo, key: Key, state: ObjectState, why: string | null = null): ObjectStatus {
  return {
    ...key,
    bucket: object.bucket,
    key: object.key,
    versionId: object.versionId,
    eTag: object.eTag,
    sequencer: object.sequencer,
    bytes: object.size,
    receivedAt: object.receivedAt,
    state,
    why,
    step: 1,
    attempts: 1,
    cursor: null,
    articles: 0,
    rejects: 0,
    format: null,
    articleIds: [],
    reject: null,
    rejected: [],
    steps: [],
  };
}

/**
 * The row after a step; `attempts` is 1 for who goes on at once, 0 when the rest is handed over. A step that is repeated
 * adds nothing twice: only one replacement of the row before it succeeds.
 */
export function afterStep(row: ObjectStatus, result: StepResult, attempts: 0 | 1): ObjectStatus {
  const articles = row.articles + result.articles;
  const rejects = row.rejects + result.rejects;
  return {
    ...row,
    state: stateAfter(articles, rejects, result.cursor),
    step: row.step + 1,
    attempts,
    cursor: result.cursor,
    articles,
    rejects,
    format: row.format ?? result.format,
    articleIds: [...row.articleIds, ...result.articleIds].slice(0, KEPT_IDS),
    reject: row.reject ?? (result.reject && { code: result.reject.code, message: capped(result.reject.message) }),
    rejected: [...row.rejected, ...result.rejected.map(cappedItem)].slice(0, KEPT_REJECTS),
    steps: addSteps(row.steps, result.steps),
  };
}

function stateAfter(articles: number, rejects: number, cursor: Cursor | null): ObjectState {
  if (cursor !== null) return 'reading';
  if (articles > 0) return 'normalized';
  return rejects > 0 ? 'rejected' : 'ignored';
}

/** The day's line for an object with refusals. Its key comes from the object, so repeating the step writes the same row. */
export function rejectedStatus(row: ObjectStatus): RejectedStatus {
  const first = row.reject ?? row.rejected[0] ?? { code: 'malformed' as const, message: '' };
  const [date = '', time = ''] = row.receivedAt.split('T');
  return {
    ...rejectedKey(date, time, `${row.pk.slice('OBJECT#'.length)}-${row.sk}`.slice(0, 200)),
    bucket: row.bucket,
    key: row.key,
    versionId: row.versionId,
    receivedAt: row.receivedAt,
    code: first.code,
    message: first.message,
    rejects: row.rejects,
    step: row.step,
    statusKey: { pk: row.pk, sk: row.sk },
  };
}

/** The row, read with certainty; null when there is none. */
export async function readStatus(store: RecordStore, key: Key): Promise<ObjectStatus | null> {
  const item = await store.get(key, { consistent: true });
  return item === null ? null : (item as unknown as ObjectStatus);
}

/** Writes a first row. False when somebody else did. */
export function createStatus(store: RecordStore, row: ObjectStatus): Promise<boolean> {
  return store.put(toItem(row, row), { if: 'absent' });
}

/** Replaces the row of `step`. False when somebody else wrote since: then the work belongs to them. */
export function replaceStatus(store: RecordStore, row: ObjectStatus, step: number): Promise<boolean> {
  return store.put(toItem(row, row), { if: 'unchanged', attribute: 'step', value: step });
}

/** Writes the day's line, unless a later state of it is there. */
export function writeRejected(store: RecordStore, row: RejectedStatus): Promise<boolean> {
  return store.put(toItem(row, row), { if: 'at-most', attribute: 'step', value: row.step });
}

/** Takes the object's line off its day, unless a later state of it is there. */
export function removeRejected(store: RecordStore, row: ObjectStatus): Promise<boolean> {
  return store.delete(rejectedStatus(row), { if: 'at-most', attribute: 'step', value: row.step });
}

function addSteps(before: readonly StatusStep[], more: readonly StatusStep[]): readonly StatusStep[] {
  const names = [...new Set([...before, ...more].map(({ name }) => name))];
  return names.map((name) => {
    const all = [...before, ...more].filter((step) => step.name === name);
    return { name, ms: sum(all.map(({ ms }) => ms)), units: sum(all.map(({ units }) => units)) };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const capped = (message: string): string => message.slice(0, KEPT_CHARS).toWellFormed();
const cappedItem = (item: RejectedItem): RejectedItem => ({
  ...item,
  label: capped(item.label),
  message: capped(item.message),
});
