import type { Dateline, NormalizedArticle, Place, PlaceMention } from '#article/article.ts';
import type { TaggedSpan } from '#extract/spans.ts';
import { countBelow } from '../count-below.ts';
import { type Analysis, analyze, gazetteerAndLexicon } from './analyze.ts';
import { type Anchor, NO_ANCHOR } from './anchor.ts';
import { containerOf, holds, type Located, locate } from './dateline.ts';
import { type FocusMention, focusOf } from './focus.ts';
import { gatherPlaces } from './gather-places.ts';
import type { Gazetteer } from './gazetteer.ts';
import { happeningAt, namesMoney, namesTreaty } from './happening.ts';
import { nameKey } from './key.ts';
import type { PlaceFeature } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import { countryCodeOf, unresolvedRecord } from './place-record.ts';
import { DATELINE_PROBABILITY, type Settled, settleMentions, topSense } from './settle-mentions.ts';
import { homeOf } from './source-home.ts';
import { WEIGHTS } from './weights.ts';

export interface PlacesFound {
  readonly located: Place | null;
  readonly focus: Place | null;
  readonly focusCountry: string | null;
  readonly places: readonly Place[];
  /** False when the dateline is of a weak form and its place does not resolve: then it is no dateline. */
  readonly datelineHolds: boolean;
  readonly warnings: readonly string[];
}

/** A dateline this sure pulls the other names towards it. */
const FILED_THRESHOLD = 0.5;
/** A dateline less sure than this, and without a qualifier, takes the sense that the rest of the article gives its name. */
const SURE_DATELINE = 0.85;

/** Where it was filed and where it happened; every place resolved, most relevant first. Total: any text gives an answer.
 * Offsets are UTF-16 units into the text; mentions of the title carry null offsets and `in: 'title'`. */
export function findPlaces(article: NormalizedArticle, spans: readonly TaggedSpan[]): PlacesFound {
  const { gazetteer, lexicon } = gazetteerAndLexicon();
  const written = article.dateline;
  const home = homeOf(article.source, article.url, gazetteer);
  const read = new Map<string, Located>();
  for (const name of written?.places ?? []) {
    const one = locate(name, written?.qualifiers ?? [], home, gazetteer, lexicon);
    if (one !== null) read.set(nameKey(name), one);
  }
  const [first] = read.values();
  const datelineHolds = written === null || holds(written, first ?? null, gazetteer, article.language);
  const dateline = datelineHolds ? written : null;
  const { analysis, located } = datelineHolds
    ? readWithDateline({ ...article, dateline }, spans, read, gazetteer)
    : { analysis: analyze({ ...article, dateline }, spans, WEIGHTS), located: new Map<string, Located>() };
  const warnings: string[] = [];
  const found = settleMentions(analysis, dateline, located, gazetteer, warnings);
  const settled = [...unreadDatelines(dateline, located, found), ...found];
  const focus = focusOf(focusMentions(settled, article, dateline?.end ?? 0), gazetteer);
  const [filedAt = null] = located.values();
  const gathered = gatherPlaces(settled, filedAt?.index ?? -1, focus.index, focus.scores, gazetteer);
  const unknown = dateline === null || filedAt !== null ? null : unknownDateline(dateline, home, gazetteer, lexicon);
  if (dateline !== null && dateline.places.length > 0 && filedAt === null) warnings.push('dateline-unresolved');
  const places = unknown === null ? gathered : [...gathered, unknown];
  const pick = (index: number): Place | null =>
    index < 0 ? null : (places.find((place) => place.placeId === gazetteer.placeId(index)) ?? null);
  return {
    located: unknown ?? pick(filedAt?.index ?? -1),
    focus: pick(focus.index),
    focusCountry: countryCodeOf(focus.country, gazetteer),
    places,
    datelineHolds,
    warnings,
  };
}

const isSure = (one: Located): boolean => one.qualified || one.probability >= SURE_DATELINE;

/** The article's names, drawn towards where it was filed, and the dateline's places. What the text makes of an unsure dateline
 * (`VICTORIA`, with Seychelles in the text) draws the other names in turn. */
function readWithDateline(
  article: NormalizedArticle,
  spans: readonly TaggedSpan[],
  read: ReadonlyMap<string, Located>,
  gazetteer: Gazetteer,
): { readonly analysis: Analysis; readonly located: ReadonlyMap<string, Located> } {
  const filedAs = ([one]: Iterable<Located>): Anchor =>
    one !== undefined && one.probability >= FILED_THRESHOLD ? anchorAt(one.index, gazetteer) : NO_ANCHOR;
  const [first] = read.values();
  if (first === undefined || isSure(first)) {
    const analysis = analyze(article, spans, WEIGHTS, filedAs(read.values()));
    return { analysis, located: readAgain(read, analysis, gazetteer) };
  }
  const alone = analyze(article, spans, WEIGHTS);
  const located = readAgain(read, alone, gazetteer);
  const filed = filedAs(located.values());
  return { analysis: filed === NO_ANCHOR ? alone : analyze(article, spans, WEIGHTS, filed), located };
}

/** A dateline's village that no gazetteer has, held by what qualifies it; null when nothing does. */
function unknownDateline(dateline: Dateline, home: Anchor, gazetteer: Gazetteer, lexicon: Lexicon): Place | null {
  const [name] = dateline.places;
  const container = name === undefined ? -1 : containerOf(dateline, home, gazetteer, lexicon);
  if (name === undefined || container < 0) return null;
  const at = dateline.text.indexOf(name);
  const start = at < 0 ? null : dateline.start + at;
  const mention: PlaceMention = {
    in: 'text',
    text: name,
    start,
    end: start === null ? null : start + name.length,
    basis: 'dateline',
  };
  const facts = { roles: ['dateline'], confidence: 55, relevance: 40, mentions: [mention] } as const;
  return unresolvedRecord(name, container, facts, gazetteer);
}

/** A dateline's places that running text is not searched for (`МОСКВА`, `東京`, `Wien`): their evidence is the dateline. */
function unreadDatelines(
  dateline: Dateline | null,
  located: ReadonlyMap<string, Located>,
  found: readonly Settled[],
): readonly Settled[] {
  return (dateline?.places ?? []).flatMap((name) => {
    const key = nameKey(name);
    const one = located.get(key);
    const at = dateline?.text.indexOf(name) ?? -1;
    if (dateline === null || one === undefined || at < 0) return [];
    const start = dateline.start + at;
    const end = start + name.length;
    if (found.some(({ mention }) => mention.start !== null && mention.start < end && (mention.end ?? 0) > start))
      return [];
    return [
      {
        candidate: { in: 'text', key, text: name, start },
        mention: { in: 'text', text: name, start, end, basis: 'dateline' },
        index: one.index,
        confidence: DATELINE_PROBABILITY * Math.sqrt(one.probability),
        locative: false,
      },
    ];
  });
}

function anchorAt(index: number, gazetteer: Gazetteer): Anchor {
  return {
    country: gazetteer.country(index),
    admin1: gazetteer.admin1(index),
    latitude: gazetteer.latitude(index),
    longitude: gazetteer.longitude(index),
  };
}

const PROVINCES: ReadonlySet<PlaceFeature> = new Set(['admin1', 'admin2']);

/** An unsure dateline (`AURORA (AP)`) takes the sense that the rest of the article gives its name. */
function readAgain(
  read: ReadonlyMap<string, Located>,
  analysis: Analysis,
  gazetteer: Gazetteer,
): ReadonlyMap<string, Located> {
  const again = new Map(read);
  for (const [key, one] of read) {
    if (one.qualified || one.probability >= SURE_DATELINE) continue;
    const name = analysis.names.find((other) => other.mentions.some((mention) => mention.candidate.key === key));
    if (name === undefined) continue;
    // Datelines name towns: `SAN JOSE` is never the province of that name.
    const isNoProvince = (sense: number): boolean => !PROVINCES.has(gazetteer.feature(sense));
    const [index, share] = topSense(name, analysis, gazetteer, isNoProvince);
    const beliefs = analysis.ranked.beliefs.get(name) ?? [];
    const left = beliefs
      .filter((_, at) => isNoProvince(name.senses[at]?.index ?? -1))
      .reduce((sum, one) => sum + one, 0);
    const probability = left > 0 ? Math.min(1, share / left) : 0;
    if (index >= 0 && probability > one.probability) again.set(key, { index, probability, qualified: false });
  }
  return again;
}

function focusMentions(
  settled: readonly Settled[],
  { title, text, datePublished }: Pick<NormalizedArticle, 'title' | 'text' | 'datePublished'>,
  proseStart: number,
): readonly FocusMention[] {
  const year = datePublished === null ? null : Number(datePublished.slice(0, 4));
  const breaks: number[] = [];
  for (let at = text.indexOf('\n\n', proseStart); at >= 0; at = text.indexOf('\n\n', at + 2)) breaks.push(at);
  return settled
    .filter(({ index, candidate: { in: where, start, text: name } }) => {
      const source = where === 'title' ? title : text;
      const end = start + name.length;
      return index >= 0 && !namesMoney(source, end) && !namesTreaty(source, start, end);
    })
    .map((one) => {
      const start = one.mention.start ?? 0;
      return {
        index: one.index,
        in: one.candidate.in,
        offset: Math.max(0, start - proseStart),
        paragraph: countBelow(breaks, start),
        basis: one.mention.basis,
        locative: one.locative,
        happening: happeningAt(one.candidate.in === 'title' ? title : text, one.candidate.start, year),
        confidence: one.confidence,
      };
    });
}
