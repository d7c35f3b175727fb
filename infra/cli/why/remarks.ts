import type { Article } from '#article/article.ts';
import type { NeverCompared, Ruling } from './compare.ts';

/** A share or a score: `.18`, `1`; with a third digit where it would else seem to be what it is held against. */
export function shareText(value: number, against?: number): string {
  if (value === 0) return '0';
  const digits = against !== undefined && value !== against && value.toFixed(2) === against.toFixed(2) ? 3 : 2;
  return value === 1 ? '1' : value.toFixed(digits).replace(ZERO, '');
}

const ZERO = /^0/;

/** `score .18, at least .20 needed`. */
export function scoreText({ verdict: { score, why } }: Ruling): string {
  const { threshold } = why;
  return threshold === null
    ? `score ${shareText(score)}`
    : `score ${shareText(score, threshold)}, at least ${shareText(threshold)} needed`;
}

/** Why two articles never came before a rule. `looking` is what looks: stories, copies. */
export function neverText(never: NeverCompared, looking: 'stories' | 'copies'): string {
  if (never.for === 'keys')
    return looking === 'copies'
      ? 'never compared: they share none of the wording that copies are looked up by'
      : 'never compared: none of the words that weigh most in the later one weighs much in the other';
  const unit = (count: number): string => `${count} ${never.for === 'days' ? 'day' : 'hour'}${count === 1 ? '' : 's'}`;
  return `never compared: ${unit(never.apart)} apart; ${looking} look ${unit(never.allowed)} back`;
}

/** Why a rule refuses two articles whose score is enough: what it asks beside the score and the time between. */
export function refusalText(looking: 'stories' | 'copies'): string {
  return looking === 'stories'
    ? 'refused although the score is enough: they are short items of one form with other figures'
    : 'refused although the score is enough: too little of the wording is in both, or they are too short to tell';
}

const HARDLY = 0.15;
const MANY = 0.5;
const MOST_REMARKS = 3;
/** From so many hours on time speaks against one story. */
const LATE_HOURS = 12;

/** What speaks against one story, in words, most telling first. */
export function against(terms: Ruling['verdict']['why']['terms'], a: Article, b: Article): readonly string[] {
  const { names, cosine, titles, numbers, hoursApart } = terms;
  const places = placesOf(a, b);
  return [
    names === undefined ? 'one of them names nobody' : null,
    names === 0 ? 'they share no name' : lies(names, 0, HARDLY) ? 'they share hardly a name' : null,
    places.same === false ? `the places differ (${places.names})` : null,
    lies(cosine, -1, HARDLY) ? 'they are told in other words' : null,
    lies(titles, -1, HARDLY) ? 'their headlines have little in common' : null,
    numbers === 0 ? 'no figure is in both' : null,
    typeof hoursApart === 'number' && hoursApart >= LATE_HOURS ? `${hoursApart} hours lie between` : null,
  ]
    .filter((remark) => remark !== null)
    .slice(0, MOST_REMARKS);
}

/** What speaks for one story. */
export function speaksFor(terms: Ruling['verdict']['why']['terms'], a: Article, b: Article): readonly string[] {
  const { names, cosine, titles, numbers } = terms;
  const places = placesOf(a, b);
  const many = (value: unknown): boolean => typeof value === 'number' && value >= MANY;
  return [
    many(names) ? `they share ${names === 1 ? 'the names' : 'most names'}` : null,
    places.same === true ? `both are about ${places.names}` : null,
    many(cosine) ? 'they are told in the same words' : null,
    many(titles) ? 'their headlines say the same' : null,
    many(numbers) ? 'their figures agree' : null,
  ]
    .filter((remark) => remark !== null)
    .slice(0, MOST_REMARKS);
}

function lies(value: unknown, above: number, below: number): boolean {
  return typeof value === 'number' && value > above && value < below;
}

/** Whether both are about one place, or one about a place within the other's, which is said then: the one need not name where
 * the other lies. Undefined where one is about none, or about the whole country or continent of the other. */
function placesOf(a: Article, b: Article): { readonly same: boolean | undefined; readonly names: string } {
  const [one, other] = [a.focus, b.focus];
  if (one?.placeId == null || other?.placeId == null) return { same: undefined, names: '' };
  if (one.placeId === other.placeId) return { same: true, names: one.name };
  const inner = one.ancestors.includes(other.placeId) ? one : other.ancestors.includes(one.placeId) ? other : null;
  if (inner === null) return { same: false, names: `${one.name}, ${other.name}` };
  const outer = inner === one ? other : one;
  if (WHOLE.has(outer.kind)) return { same: undefined, names: '' };
  return { same: true, names: `${outer.name}, one of them about ${inner.name} there` };
}

const WHOLE: ReadonlySet<string> = new Set(['country', 'continent', 'region']);

/** `a; b and c`. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
