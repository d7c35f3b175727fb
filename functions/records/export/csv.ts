import { COUNT_KINDS, type Count, type CountKind } from '#article/article.ts';
import type { ArticleRecord } from '#article/record.ts';
import { totalOfKind } from '../ledger-report.ts';

/** Kinds with a column of their own: a number a row, to sort and to sum. Amounts of money differ in currency and stand in `counts` only. */
const NUMBERED = COUNT_KINDS.filter((kind) => kind !== 'amount');

type Cell = string | number | boolean | null;

const COLUMNS: readonly (readonly [string, (record: ArticleRecord) => Cell])[] = [
  ['articleId', (r) => r.articleId],
  ['state', (r) => r.state],
  ['version', (r) => r.version],
  ['title', (r) => r.title],
  ['source', (r) => r.source],
  ['url', (r) => r.url],
  ['language', (r) => r.language],
  ['datePublished', (r) => r.datePublished],
  ['datePrecision', (r) => r.datePrecision],
  ['located', (r) => r.located?.name ?? null],
  ['focus', (r) => r.focus?.name ?? null],
  ['focusPlaceId', (r) => r.focus?.placeId ?? null],
  ['focusCountry', (r) => r.focusCountry],
  ['latitude', (r) => r.focus?.latitude ?? null],
  ['longitude', (r) => r.focus?.longitude ?? null],
  ['people', (r) => names(r, 'person')],
  ['organizations', (r) => names(r, 'organization')],
  ['places', (r) => r.places.map((place) => place.name).join('; ')],
  ...NUMBERED.map((kind) => [kind, (r: ArticleRecord) => totalIn(r, kind)] as const),
  ['counts', (r) => r.counts.map(countText).join('; ')],
  ['wordCount', (r) => r.wordCount],
  ['storyId', (r) => r.storyId],
  ['groupId', (r) => r.groupId],
  ['isDuplicate', (r) => r.isDuplicate],
  ['originalArticleId', (r) => r.originalArticleId],
  ['indexedAt', (r) => r.indexedAt],
];

/** What the article itself gives as its total: not what it tells of an earlier event, nor the part of a total. */
function totalIn({ counts }: ArticleRecord, kind: CountKind): number | null {
  const total = totalOfKind(
    kind,
    counts.filter(({ background }) => background === undefined),
  );
  return total?.number ?? null;
}

/** Why a figure is none of the event's own. */
function asideOf({ replaced }: NonNullable<Count['background']>): string {
  return replaced === true ? 'replaced' : 'of another event';
}

/** Every figure with what qualifies it: `killed=at least 19 (workers)`. */
function countText({ kind, number, numberMax, unit, qualifier, of, background }: Count): string {
  const size = numberMax === null || numberMax === number ? String(number) : `${number}–${numberMax}`;
  const about = [of, background === undefined ? null : asideOf(background)].filter((part) => part !== null).join(', ');
  const words = [qualifier, size, unit, about === '' ? null : `(${about})`];
  return `${kind}=${words.filter((word) => word !== null && word !== '').join(' ')}`;
}

/** The column names, as the first line (RFC 4180, without the line end). */
export function csvHeader(): string {
  return COLUMNS.map(([name]) => name).join(',');
}

/** One article a line; the text is left out (JSONL has it). */
export function toCsvLine(record: ArticleRecord): string {
  return COLUMNS.map(([, cell]) => field(cell(record))).join(',');
}

const FORMULA = /^[\t\r ]*[=+\-@]/;
const SPECIAL = /[",\r\n]/;

/** A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP: CSV injection). */
function field(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function names(record: ArticleRecord, type: 'person' | 'organization'): string {
  return record.entities
    .filter((entity) => entity.type === type)
    .map((entity) => entity.name)
    .join('; ');
}
