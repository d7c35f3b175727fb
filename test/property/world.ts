import type { Article, Entity, Place } from '#article/article.ts';
import { articleRef } from '#article/article-ref.ts';
import type { Decision } from '#article/decision.ts';
import { objectHashOf } from '#article/ids.ts';
import type { Withdrawal } from '#article/messages.ts';
import { makeArticle } from '../deduplicate/make-article.ts';
import type { Chance } from '../support/random.ts';

/** One thing that happens: an object of the article bucket with its content. */
export type Happening =
  | { readonly kind: 'article'; readonly ref: string; readonly article: Article }
  | { readonly kind: 'withdrawal'; readonly ref: string; readonly order: Withdrawal }
  | { readonly kind: 'decision'; readonly ref: string; readonly order: Decision };

export interface World {
  readonly happenings: readonly Happening[];
  /** Ticks of the minute, some late, some early; the last one is later than everything that is due. */
  readonly ticks: readonly string[];
  /** More copies of few texts than a bucket has room for, which is then this many. */
  readonly fingerprintCap: number | null;
}

const START = Date.parse('2026-03-01T00:00:00Z');
const HOUR = 3_600_000;
const iso = (hours: number): string => new Date(START + hours * HOUR).toISOString();

const SYLLABLES = 'ka lo mi ren tar vel sto qui nor bas fen dra gol hes jun pli wex yor zam thu'.split(' ');

function wordFrom(n: number): string {
  const pick = (i: number): string => SYLLABLES[(n >>> (4 * i)) % SYLLABLES.length] ?? '';
  return `${pick(0)}${pick(1)}${pick(2)}${SYLLABLES[n % SYLLABLES.length] ?? ''}`;
}

/** A text of its own words, half of them its story's. */
function textOf(chance: Chance, story: readonly string[], own: readonly string[]): string {
  return Array.from({ length: 44 }, () => chance.pick(chance.happens(0.55) ? story : own)).join(' ');
}

function editOf(chance: Chance, text: string): string {
  const words = text.split(' ');
  const cut = chance.happens(0.4) ? words.slice(0, Math.floor(words.length * (0.5 + chance.next() / 2))) : words;
  return cut.map((word) => (chance.happens(0.05) ? wordFrom(chance.below(1 << 20)) : word)).join(' ');
}

function placeOf(n: number): Place {
  return {
    placeId: `geonames:${n}`,
    name: wordFrom(n),
    countryCode: 'AR',
    admin1Code: null,
    admin1: null,
    latitude: 0,
    longitude: 0,
    kind: 'city',
    ancestors: ['country:AR'],
    roles: ['focus'],
    confidence: 90,
    relevance: 90,
    mentions: [],
  };
}

function shipOf(n: number): Entity {
  const name = `Ship ${wordFrom(n)}`;
  const entityId = `organization:ship-${wordFrom(n)}`;
  const mention = { in: 'text', text: name, start: 20, end: 20 + name.length, confidence: 90, source: 'rule' } as const;
  return { entityId, type: 'organization', name, aliases: [], confidence: 90, relevance: 90, mentions: [mention] };
}

/** Victims in one of two towns, with one of two other places named and perhaps one of two ships: followed for days by who
 * agrees with it. */
function victimsIn(chance: Chance): Pick<Article, 'focus' | 'places' | 'counts' | 'entities'> {
  const [focus, other] = [placeOf(1 + chance.below(2)), placeOf(10 + chance.below(2))];
  const killed = {
    kind: 'killed',
    number: 3,
    numberMax: null,
    unit: null,
    qualifier: null,
    of: null,
    attribution: null,
    text: 'three killed',
    start: 0,
    end: 12,
  } as const;
  const entities = chance.happens(0.5) ? [shipOf(20 + chance.below(2))] : [];
  return { focus, places: [focus, other], counts: [killed], entities };
}

/** A few stories, each with independent reports, copies, edited copies, revisions; objects deleted and dropped again;
 * embargoes, expiries, notices of kill; editors who merge, pin, split and erase, also in circles. */
export function createWorld(chance: Chance, size: number): World {
  const happenings: Happening[] = [];
  const texts: string[] = [];
  const uris: string[] = [];
  const stories = Array.from({ length: 1 + chance.below(4) }, () =>
    Array.from({ length: 14 }, () => wordFrom(chance.below(1 << 20))),
  );
  let serial = 0;
  const sequencers = new Map<string, number>();
  const drop = (uri: string, key: string, text: string): void => {
    const sequence = (sequencers.get(key) ?? 0) + 1 + chance.below(2);
    sequencers.set(key, sequence);
    const received = chance.below(30) + serial / 1000;
    const published = chance.happens(0.2) ? null : chance.below(96);
    const article = makeArticle({
      uri,
      text,
      title: text.split(' ').slice(2, 8).join(' '),
      datePublished: published === null ? null : chance.happens(0.2) ? iso(published).slice(0, 10) : iso(published),
      datePrecision: published === null ? null : 'instant',
      embargoedUntil: chance.happens(0.08) ? iso(received + chance.below(20)) : null,
      expires: chance.happens(0.06) ? iso(received + chance.below(60)) : null,
      pubStatus: chance.happens(0.03) ? 'canceled' : 'usable',
      provenance: {
        ...makeArticle({ uri, text }).provenance,
        key,
        sequencer: sequence.toString(16).padStart(4, '0').toUpperCase(),
        receivedAt: iso(96 + received),
      },
      ...(chance.happens(0.5) ? victimsIn(chance) : {}),
    });
    serial++;
    const day = article.datePublished?.length === 10 ? { ...article, datePrecision: 'day' as const } : article;
    const arrival = `T${serial}`;
    happenings.push({ kind: 'article', ref: refOf(day, arrival, null), article: day });
    // Read anew, by a later release that found a little more in it, or the same.
    for (const replay of ['r1', 'r2'].slice(0, chance.happens(0.1) ? 1 + chance.below(2) : 0)) {
      const again = { ...day, text: chance.happens(0.5) ? editOf(chance, text) : text };
      happenings.push({ kind: 'article', ref: refOf(again, arrival, replay), article: again });
    }
    texts.push(text);
    uris.push(uri);
  };
  for (let i = 0; i < size; i++) {
    const story = chance.pick(stories);
    const own = Array.from({ length: 12 }, () => wordFrom(chance.below(1 << 20)));
    const fresh = textOf(chance, story, own);
    const text =
      texts.length === 0 || chance.happens(0.45)
        ? fresh
        : chance.happens(0.4)
          ? chance.pick(texts)
          : editOf(chance, chance.pick(texts));
    const uri = uris.length > 0 && chance.happens(0.15) ? chance.pick(uris) : `urn:news:${i}`;
    // One object may bring several identities in turn, and one identity may come from several objects.
    drop(uri, chance.happens(0.8) ? uri : `shared-${chance.below(3)}`, text);
  }
  const articleIds = happenings.flatMap((h) => (h.kind === 'article' ? [h.article.articleId] : []));
  for (const key of sequencers.keys()) {
    if (!chance.happens(0.12)) continue;
    const sequence = chance.below((sequencers.get(key) ?? 0) + 2);
    const order: Withdrawal = {
      type: 'withdrawal',
      bucket: 'drop',
      key,
      objectHash: objectHashOf('drop', key),
      sequencer: sequence.toString(16).padStart(4, '0').toUpperCase(),
      receivedAt: iso(130),
    };
    happenings.push({ kind: 'withdrawal', ref: `control/withdrawals/${order.objectHash}-${sequence}.json`, order });
  }
  const decisions = chance.below(5);
  for (let i = 0; i < decisions; i++) {
    const articleId = chance.pick(articleIds);
    const story = `s_${chance.pick(articleIds).slice(2)}`;
    const head = { type: 'decision', id: `d${i}`, decidedAt: iso(130 + chance.below(4)), by: 'desk' } as const;
    const order: Decision = chance.happens(0.4)
      ? { ...head, action: 'merge', story: `s_${articleId.slice(2)}`, into: story }
      : chance.happens(0.4)
        ? { ...head, action: 'pin', articleId, story }
        : chance.happens(0.5)
          ? { ...head, action: 'split', articleId }
          : chance.happens(0.3)
            ? { ...head, action: 'unpin', articleId }
            : { ...head, action: 'erase', articleId };
    happenings.push({ kind: 'decision', ref: `control/decisions/${order.id}.json`, order });
  }
  const ticks = Array.from({ length: 3 }, () => iso(96 + chance.below(80)));
  return { happenings, ticks: [...ticks, iso(400)], fingerprintCap: null };
}

function refOf(article: Article, arrival: string, replay: string | null): string {
  return articleRef({
    articleId: article.articleId,
    arrival,
    replay,
    hash: objectHashOf('text', article.text).slice(0, 16),
  });
}

/** Many exact copies of few texts, over minutes or two days, more than buckets have room for; some withdrawn or erased. */
export function createCrowdedWorld(chance: Chance, size: number): World {
  const texts = Array.from({ length: 1 + chance.below(2) }, () =>
    Array.from({ length: 40 }, () => wordFrom(chance.below(1 << 20))).join(' '),
  );
  const hours = chance.pick([0, 1, 20, 48]);
  const articles = Array.from({ length: size }, (_, i): Article => {
    const [uri, text] = [`urn:copy:${i}`, chance.pick(texts)];
    const plain = makeArticle({
      uri,
      text,
      title: text.split(' ').slice(0, 5).join(' '),
      datePublished: iso(chance.next() * hours),
      datePrecision: 'instant',
    });
    return { ...plain, provenance: { ...plain.provenance, sequencer: '0001', receivedAt: iso(60 + i / 1000) } };
  });
  const happenings: Happening[] = articles.map((article, i) => ({
    kind: 'article',
    ref: refOf(article, `T${i}`, null),
    article,
  }));
  for (const [i, { articleId, provenance }] of articles.entries()) {
    if (chance.happens(0.06)) {
      const objectHash = objectHashOf(provenance.bucket, provenance.key);
      const order: Withdrawal = {
        type: 'withdrawal',
        bucket: provenance.bucket,
        key: provenance.key,
        objectHash,
        sequencer: '0002',
        receivedAt: iso(130),
      };
      happenings.push({ kind: 'withdrawal', ref: `control/withdrawals/${objectHash}-2.json`, order });
    } else if (chance.happens(0.04)) {
      const order: Decision = {
        type: 'decision',
        id: `e${i}`,
        decidedAt: iso(130),
        by: 'desk',
        action: 'erase',
        articleId,
      };
      happenings.push({ kind: 'decision', ref: `control/decisions/e${i}.json`, order });
    }
  }
  return { happenings, ticks: [iso(400)], fingerprintCap: 2 + chance.below(3) };
}
