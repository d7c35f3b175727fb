import type { Entity, EntityMention, EntityType, NormalizedArticle, Place } from '#article/article.ts';
import { slugOf } from '#article/ids.ts';
import type { TaggedSpan } from '../spans.ts';
import { ambiguityWarnings, type DoubtfulMention, unsure } from './ambiguous-names.ts';
import { sentencesOf } from './article-sentences.ts';
import { canonicalName, clusterOrganizations } from './cluster-names.ts';
import { clusterPersons, type PersonCluster } from './cluster-persons.ts';
import { DEMONYMS, singularOf } from './countries.ts';
import { embedHandles, embedMentions } from './embed-mentions.ts';
import { type Handle, handleMention, handlesOf, spells } from './handles.ts';
import { eventsOf, nationalitiesOf } from './listed-mentions.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import {
  cleanName,
  hasCompanyForm,
  keyWords,
  looksLikeAcronym,
  organizationWords,
  personWords,
  withoutTitles,
} from './names.ts';
import { overlapTest } from './overlaps.ts';
import { relevanceOf } from './relevance.ts';
import { vesselTest } from './vessels.ts';

/** A span that the places room took as the name of a place (not as part of an organization or a facility). */
function takenBy(places: readonly Place[]): (mention: Mention) => boolean {
  const taken = new Set<string>();
  for (const { mentions } of places) {
    for (const { basis, in: part, start, end, text } of mentions) {
      if (basis !== 'name' && basis !== 'dateline') continue;
      taken.add(start === null ? `${part}=${text}` : `${part}:${start}-${end}`);
    }
  }
  return ({ in: part, start, end, text }) => taken.has(`${part}:${start}-${end}`) || taken.has(`${part}=${text}`);
}

const AFTER_NAME = /^\s*\(\s*$/;
/** `(NYSE: HRF)`: an exchange and the firm's sign there. */
const EXCHANGE_END = /^\s?:\s?\p{Lu}/u;
const EXCHANGE = /^\s*\(\s*\p{Lu}[\p{L} ]{1,14}\s?:\s?$/u;

/** Pairs `long name (SHORT)` as the text states them. An exchange's code in the brackets is no other name of the firm; the sign
 * after it is. */
function statedAcronyms(mentions: readonly Mention[], source: (mention: Mention) => string): [string, string][] {
  return mentions.flatMap((mention, at): [string, string][] => {
    if (looksLikeAcronym(mention.text)) return [];
    return mentions.slice(at + 1, at + 3).flatMap((next): [string, string][] => {
      if (next.in !== mention.in || !looksLikeAcronym(next.text)) return [];
      const text = source(mention);
      const between = text.slice(mention.end, next.start);
      const stated = AFTER_NAME.test(between) && !EXCHANGE_END.test(text.slice(next.end, next.end + 4));
      return stated || EXCHANGE.test(between) ? [[mention.text, next.text]] : [];
    });
  });
}

interface Draft {
  readonly type: EntityType;
  readonly names: readonly string[];
  readonly mentions: readonly Mention[];
  readonly ambiguous: boolean;
}

/** The persons, and the mentions that fit several of them. */
function personDrafts(mentions: readonly Mention[]): {
  readonly drafts: ReadonlyMap<PersonCluster, Draft>;
  readonly doubts: readonly DoubtfulMention[];
} {
  const { clusters, doubts } = clusterPersons(mentions.map(({ text }) => text));
  const doubtful = new Set(doubts.map(({ mention }) => mention));
  const drafts = clusters.map((cluster): [PersonCluster, Draft] => {
    const own = cluster.mentions.flatMap((at): Mention[] => {
      const mention = mentions[at];
      if (mention === undefined) return [];
      return [doubtful.has(at) ? unsure(mention, cluster.ambiguous) : mention];
    });
    return [cluster, { type: 'person', names: cluster.names, mentions: own, ambiguous: cluster.ambiguous }];
  });
  return {
    drafts: new Map(drafts),
    doubts: doubts.flatMap(({ mention: at, candidates }) => {
      const mention = mentions[at];
      const fitting = candidates.flatMap((index) => clusters[index] ?? []);
      return mention === undefined ? [] : [{ mention, candidates: fitting }];
    }),
  };
}

function draftsOf(
  type: EntityType,
  mentions: readonly Mention[],
  acronyms: readonly (readonly [string, string])[],
): Draft[] {
  const names = [...new Set(mentions.map(({ text }) => text))];
  const byNation = new Map<string, string[]>();
  if (type === 'nationality')
    for (const name of names) byNation.set(singularOf(name), [...(byNation.get(singularOf(name)) ?? []), name]);
  const clusters =
    type === 'nationality'
      ? [...byNation.values()].map((joined) => ({ names: joined, ambiguous: false }))
      : clusterOrganizations(names, acronyms);
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.names.map((name) => [name, cluster] as const)));
  const mentionsIn = Map.groupBy(mentions, ({ text }) => clusterOf.get(text));
  return clusters.map((cluster) => ({ type, ...cluster, mentions: mentionsIn.get(cluster) ?? [] }));
}

const shownName =
  (type: EntityType) =>
  (name: string): string => {
    if (type === 'nationality') return singularOf(name);
    return type === 'person' ? withoutTitles(name) : cleanName(name);
  };

/** One wording, one type: where mentions of the same name disagree, the weightier type takes them all. */
function agreed(mentions: readonly Mention[]): Mention[] {
  const weights = new Map<string, Map<EntityType, number>>();
  const names = mentions.map(({ text }) => cleanName(text));
  mentions.forEach(({ type, confidence }, at) => {
    const name = names[at] ?? '';
    const byType = weights.get(name) ?? new Map<EntityType, number>();
    byType.set(type, (byType.get(type) ?? 0) + confidence);
    weights.set(name, byType);
  });
  return mentions.map((mention, at) => {
    const byType = weights.get(names[at] ?? '');
    if (byType === undefined || byType.size < 2) return mention;
    const [best] = [...byType].sort((left, right) => right[1] - left[1]);
    return best === undefined || best[0] === mention.type ? mention : { ...mention, type: best[0] };
  });
}

const ONE_WORD = /^\S+$/;

/** A lone word that the tagger took for a person is the firm that the article names with its form (`Karhula Oy`), unless somebody
 * bears it as a surname. */
function withFirms(mentions: readonly Mention[]): readonly Mention[] {
  const firms = new Set(
    mentions
      .filter(({ type, text }) => type === 'organization' && hasCompanyForm(text))
      .map(({ text }) => organizationWords(text).join(' ')),
  );
  if (firms.size === 0) return mentions;
  const surnames = new Set(
    mentions
      .filter(({ type, text }) => type === 'person' && !ONE_WORD.test(cleanName(text)))
      .map(({ text }) => personWords(text).at(-1) ?? ''),
  );
  return mentions.map((mention) => {
    const [word = '', ...rest] = mention.type === 'person' ? keyWords(mention.text) : [];
    const isFirm = word !== '' && rest.length === 0 && firms.has(word) && !surnames.has(word);
    return isFirm ? { ...mention, type: 'organization' } : mention;
  });
}

function aliasesOf(names: readonly string[], name: string, shown: (name: string) => string): string[] {
  const aliases = new Set(names.map(shown).filter((alias) => alias !== name && alias !== ''));
  return [...aliases];
}

/** Offsets are published for the text alone: elsewhere the wording is the evidence. */
const evidenceOf = ({ in: place, start, end, text, confidence, source }: Mention): EntityMention => ({
  in: place,
  text,
  start: place === 'text' ? start : null,
  end: place === 'text' ? end : null,
  confidence,
  source,
});

const nameOf = ({ type, names }: Draft): string =>
  canonicalName(
    names.filter((name) => !name.startsWith('@')),
    shownName(type),
  );

const idOf = (draft: Draft): string => `${draft.type}:${slugOf(nameOf(draft))}`;

function finish(draft: Draft, text: string, most: number): Entity {
  const shown = shownName(draft.type);
  const name = nameOf(draft);
  const best = draft.mentions.reduce((top, mention) => Math.max(top, mention.confidence), 0);
  const mean = draft.mentions.reduce((sum, mention) => sum + mention.confidence, 0) / draft.mentions.length;
  const country = draft.type === 'nationality' ? DEMONYMS.get(name) : undefined;
  return {
    entityId: idOf(draft),
    type: draft.type,
    name,
    aliases: aliasesOf(draft.names, name, (alias) => (alias.startsWith('@') ? alias : shown(alias))),
    confidence: Math.round((best + mean) / 2) - (draft.ambiguous ? 10 : 0),
    relevance: relevanceOf({ mentions: draft.mentions, text, most }),
    ...(country === undefined ? {} : { countryCode: country }),
    mentions: draft.mentions.map(evidenceOf),
  };
}

/** Adds to each entity the handles that spell its name. */
function withHandles(drafts: readonly Draft[], handles: readonly Handle[]): Draft[] {
  return drafts.map((draft) => {
    if (draft.type !== 'person' && draft.type !== 'organization') return draft;
    const own = handles.filter((handle) => draft.names.some((name) => spells(handle.text, name)));
    if (own.length === 0) return draft;
    return {
      ...draft,
      names: [...draft.names, ...new Set(own.map(({ text }) => text))],
      mentions: [...draft.mentions, ...own.map((handle) => handleMention(handle, draft.type))],
    };
  });
}

const PLACES = ['title', 'text', 'embed'] as const;
const byPlace = (left: Mention, right: Mention): number =>
  PLACES.indexOf(left.in) - PLACES.indexOf(right.in) || left.start - right.start;

/** Two drafts with one id (`Odho` twice ambiguous, `The Times` and `Times`) are one entity. */
function merged(entities: readonly Entity[]): Entity[] {
  const byId = new Map<string, Entity>();
  for (const entity of entities) {
    const known = byId.get(entity.entityId);
    byId.set(
      entity.entityId,
      known === undefined
        ? entity
        : {
            ...known,
            aliases: [...new Set([...known.aliases, ...entity.aliases])],
            confidence: Math.max(known.confidence, entity.confidence),
            relevance: Math.max(known.relevance, entity.relevance),
            mentions: [...known.mentions, ...entity.mentions],
          },
    );
  }
  return [...byId.values()];
}

export interface EntitiesFound {
  readonly entities: readonly Entity[];
  readonly warnings: readonly string[];
}

const OTHER_TYPES: readonly EntityType[] = ['organization', 'facility', 'event', 'nationality'];

/**
 * Who is in the story, most relevant first: persons, organizations, nationalities, facilities and events, each with all
 * its mentions (UTF-16 offsets into the text; those of the title and of embeds carry their wording and null offsets), aliases
 * and a canonical name, the longest. `places` has won its spans already and plain locations are not entities. A lone
 * surname that fits two people is not guessed: it stays an entity of its own with a confidence of at most 40, or, where it
 * stood for one of them before the other was named, goes on with that one at 50 at most; either way a warning gives its
 * offsets and the candidates. `entityId` is type and normalized name: the same wording gives the same id in every article,
 * and namesakes share it.
 */
export function findEntities(
  article: NormalizedArticle,
  spans: readonly TaggedSpan[],
  places: readonly Place[],
): EntitiesFound {
  const source = (mention: { in: string }): string => (mention.in === 'title' ? article.title : article.text);
  const isPlace = takenBy(places);
  const isVessel = vesselTest(article.text);
  const tagged = agreed(
    withFirms([
      ...mentionsOf(spans).filter((mention) => !isPlace(mention) && !isVessel(mention)),
      ...embedMentions(article.embeds),
    ]),
  );
  const sentences = sentencesOf(article);
  const isPerson = overlapTest(tagged.filter(({ type }) => type === 'person'));
  const events = sentences
    .filter((sentence) => sentence.in === 'text')
    .flatMap((sentence) => eventsOf(sentence.tokens, sentence.in))
    .map((event) => ({ ...event, text: source(event).slice(event.start, event.end) }))
    .filter((event) => !isPerson(event));
  const isEvent = overlapTest(events);
  const names = tagged.filter((mention) => !isEvent(mention));
  const isOccupied = overlapTest([...spans.filter(({ type }) => type !== 'LOC'), ...events]);
  const listed = sentences.flatMap((sentence) =>
    nationalitiesOf(sentence.tokens, sentence.in, (start, end) => !isOccupied({ in: sentence.in, start, end })),
  );
  const mentions = [...names, ...events, ...listed].sort(byPlace);
  const acronyms = statedAcronyms(names, source);
  const persons = personDrafts(mentions.filter(({ type }) => type === 'person'));
  const drafts = [
    ...persons.drafts.values(),
    ...OTHER_TYPES.flatMap((type) =>
      draftsOf(
        type,
        mentions.filter((mention) => mention.type === type),
        acronyms,
      ),
    ),
  ];
  const complete = withHandles(
    drafts.filter((draft) => draft.mentions.length > 0),
    [...sentences.flatMap(({ tokens, in: place }) => handlesOf(tokens, place)), ...embedHandles(article.embeds)],
  );
  const most = complete.reduce((top, draft) => Math.max(top, draft.mentions.length), 0);
  const entities = merged(complete.map((draft) => finish(draft, article.text, most))).sort(
    (left, right) => right.relevance - left.relevance || (left.entityId < right.entityId ? -1 : 1),
  );
  const ids = new Map([...persons.drafts].map(([cluster, draft]) => [cluster, idOf(draft)]));
  return { entities, warnings: ambiguityWarnings(persons.doubts, (cluster) => ids.get(cluster) ?? '') };
}
