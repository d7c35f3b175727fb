import type { Candidate } from './candidate.ts';
import { LOCATIVE, ORG_TAILS, TITLES } from './cues.ts';
import type { Document, Reading } from './document.ts';
import type { Gazetteer } from './gazetteer.ts';
import { WORD } from './layout.ts';
import { contains, kindOf } from './name-kind.ts';
import { rightFeatures, shapeOf, TELLING } from './right-context.ts';
import type { Token } from './tokens.ts';

/** Everything a feature may look at. */
interface Context {
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly document: Document;
  readonly gazetteer: Gazetteer;
  readonly first: Token;
  readonly last: Token;
  readonly before: Token | undefined;
  readonly before2: Token | undefined;
  readonly kind: string;
  readonly common: boolean;
}

/** The features of a candidate in its context, as names of indicator variables. A few dozen; their weights are learned. */
export function featuresOf(
  candidate: Candidate,
  reading: Reading,
  document: Document,
  gazetteer: Gazetteer,
): readonly string[] {
  const { tokens } = reading;
  const first = tokens[candidate.from];
  const last = tokens[candidate.to];
  if (first === undefined || last === undefined) return ['bias'];
  const single = candidate.from === candidate.to;
  const flags = single ? gazetteer.wordFlags(first.key) : 0;
  const context: Context = {
    candidate,
    reading,
    document,
    gazetteer,
    first,
    last,
    before: tokens[candidate.from - 1],
    before2: tokens[candidate.from - 2],
    kind: kindOf(candidate, gazetteer),
    common: (flags & WORD.common) !== 0,
  };
  return [
    ...ownFeatures(context, flags, single),
    ...leftFeatures(context),
    ...rightFeatures(candidate, reading, context.kind, leftIsCapital(context), gazetteer),
    ...neighbourFeatures(context),
    ...documentFeatures(context, single),
    ...(document.tagged ? tagFeatures(candidate, reading, context.kind) : []),
  ];
}

function ownFeatures(
  { candidate, reading, document, first, kind, common }: Context,
  flags: number,
  single: boolean,
): string[] {
  const features = [
    'bias',
    `basis=${candidate.basis}`,
    `size=${Math.min(candidate.to - candidate.from + 1, 3)}`,
    `kind=${kind}`,
  ];
  if (candidate.basis === 'abbreviation') features.push(`form=${candidate.text}`);
  if (common) features.push('word=common', `word=common&${kind}`);
  if (flags & WORD.humanName) features.push('word=human');
  if (flags & WORD.firstName) features.push('word=first', `word=first&${kind}`);
  if (single && flags === 0) features.push('word=unknown');
  if (first.allCaps && candidate.basis !== 'abbreviation')
    features.push(first.text.length <= 4 ? 'caps=short' : 'caps=long');
  if (reading.headline) features.push('headline');
  if (reading.in === 'title') features.push('title');
  if (reading.in === 'text' && candidate.end <= document.proseStart && candidate.start >= document.datelineStart) {
    features.push('dateline');
  }
  return features;
}

const isGlued = (token: Token): boolean => token.gap === ' ' || token.gap === '-' || token.gap === '. ';

function leftIsCapital({ before }: Context): boolean {
  return before !== undefined && isGlued(before) && before.capital && !before.sentenceStart && before.gap !== '. ';
}

function leftFeatures(context: Context): string[] {
  const { first, before, kind } = context;
  if (first.sentenceStart) return ['left=start', `left=start&${kind}`, ...capitalBefore(context)];
  if (before === undefined) return ['left=none'];
  if (before.gap !== ' ' && !isGlued(before)) return [`leftgap=${shapeOf(before.gap)}`];
  return [...wordBefore(context, before), ...capitalBefore(context), ...twoBefore(context, before)];
}

const PARTY = new Set(['D', 'R', 'I', 'DFL']);

function wordBefore({ common }: Context, before: Token): string[] {
  const features: string[] = [];
  if (LOCATIVE.has(before.key)) features.push('left=locative', common ? 'left=locative&common' : 'left=locative&plain');
  if (TITLES.has(before.key)) features.push(before.capital ? 'left=Title' : 'left=title');
  if (TELLING.has(before.key)) features.push(`left:${before.key}`);
  if (before.gap === '-') features.push(PARTY.has(before.text) ? 'left=party' : 'left=hyphen');
  return features;
}

function capitalBefore(context: Context): string[] {
  const { before, gazetteer } = context;
  if (before === undefined || !isGlued(before) || !before.capital) return [];
  const flags = gazetteer.wordFlags(before.key);
  const common = (flags & WORD.common) !== 0;
  if (before.sentenceStart && before.gap !== '. ') {
    if (common) return [];
    return [flags & WORD.firstName ? 'left=startfirst' : 'left=startunknown'];
  }
  const features = ['left=capital'];
  if (flags & WORD.firstName) features.push(common ? 'left=first-common' : 'left=first');
  else if (common) features.push('left=Common');
  else features.push(flags & WORD.humanName ? 'left=human' : 'left=Unknown');
  if (before.text.length === 1 || (before.text.length === 2 && before.text.endsWith('.')))
    features.push('left=initial');
  return features;
}

function twoBefore(context: Context, before: Token): string[] {
  const { before2 } = context;
  if (before2 === undefined || before2.gap !== ' ') return [];
  const features: string[] = [];
  if (before.key === 'of' || before.key === 'the') {
    if (LOCATIVE.has(before2.key)) features.push(`left2=loc+${before.key}`);
    else if (ORG_TAILS.has(before2.key) && before2.capital) features.push('left2=Org of', `left2=${before2.key} of`);
    else if (TELLING.has(before2.key)) features.push(`left2:${before2.key}+${before.key}`);
    else if (before2.capital) features.push(`left2=Capital ${before.key}`);
  }
  if (leftIsCapital(context) && LOCATIVE.has(before2.key)) features.push('left2=loc&capital');
  return features;
}

function neighbourFeatures({ candidate, reading, before, gazetteer }: Context): string[] {
  if (before === undefined || (before.gap !== ', ' && before.gap !== ' (')) return [];
  const previous = reading.byEnd.get(candidate.from - 1);
  if (previous === undefined) return [];
  return [contains(candidate, previous, gazetteer) ? 'left=contained,' : 'left=place,'];
}

function documentFeatures({ candidate, document, kind }: Context, single: boolean): string[] {
  const features: string[] = [];
  const { key } = candidate;
  if (single && document.lowerCase.has(key)) features.push('doc=lower');
  if (document.surnames.has(key)) features.push('doc=surname', `doc=surname&${kind}`);
  const placed = document.placed.get(key) ?? 0;
  if (placed > 0) features.push('doc=placed', placed > 1 ? 'doc=placed2' : 'doc=placed1');
  features.push(`count=${Math.min(4, document.counts.get(key) ?? 1)}`);
  return features;
}

function tagFeatures(candidate: Candidate, reading: Reading, kind: string): string[] {
  const tag = reading.tags[candidate.from];
  if (tag === null || tag === undefined) {
    const other = reading.tags[candidate.to];
    return other === null || other === undefined ? ['tag=none', `tag=none&${kind}`] : [`tag=tail-${other.type}`];
  }
  const level = tag.confidence >= 90 ? 'sure' : tag.confidence >= 60 ? 'likely' : 'weak';
  const starts = tag.start >= candidate.start - 1;
  const ends = tag.end <= candidate.end + 1;
  const how = starts && ends ? 'exact' : starts ? 'head' : ends ? 'tail' : 'inside';
  return [`tag=${tag.type}-${how}`, `tag=${tag.type}-${how}-${level}`, `tag=${tag.type}&${kind}`];
}

/** The probability that a candidate names a place: logistic over its features. */
export function probabilityOf(features: readonly string[], weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
