import { type Facts, NO_FACTS } from './facts.ts';
import type { Features, Term } from './features.ts';
import type { FollowedEvent } from './followed-event.ts';
import type { ItemKey, StoredItem } from './ports.ts';
import type { Sketch } from './sketch.ts';
import { type ArticleState, emptyState, NOT_POSTED, type Posted, type Standing, withheldStanding } from './state.ts';

/** Packed features: `minute` f64, then three sketches (size u32, count u16, hashes u32…), then terms
 * (count u16, each hash u32, three weights u8, flags u8), then exact hash, keys, event and facts as one text. Little-endian. */
const TEXT = { encode: new TextEncoder(), decode: new TextDecoder() };

/** `@place,name,name…/area,area…` in base 36. No key begins so. */
const EVENT = '@';

const inBase36 = (hashes: readonly number[]): string => hashes.map((hash) => hash.toString(36)).join(',');
const ofBase36 = (text: string): readonly number[] =>
  text === '' ? [] : text.split(',').map((hash) => Number.parseInt(hash, 36));

function eventText({ place, names, areas }: FollowedEvent): string {
  return `${EVENT}${inBase36([place, ...names])}/${inBase36(areas)}`;
}

function parseEvent(text: string): FollowedEvent {
  const [named = '', areas = ''] = text.slice(EVENT.length).split('/');
  const [place = 0, ...names] = ofBase36(named);
  return { place, names, areas: ofBase36(areas) };
}

/** `#en;focus…;places…` with numbers in base 36, negative ones of figures being hundredths. No key begins so. */
const FACTS = '#';

const figureIn = (figure: number): number => (Number.isInteger(figure) ? figure : -Math.round(100 * figure));
const figureOf = (stored: number): number => (stored < 0 ? -stored / 100 : stored);

function factsText({ language, focus, places, people, speakers, names, figures, counts, days }: Facts): string {
  const kinds = counts.map(([kind]) => kind);
  const numbers = counts.map(([, number]) => figureIn(number));
  const lists = [focus, places, people, speakers, names, figures.map(figureIn), kinds, numbers, days];
  return `${FACTS}${[language, ...lists.map(inBase36)].join(';')}`;
}

function parseFacts(text: string): Facts {
  const [language = '', ...lists] = text.slice(FACTS.length).split(';');
  const [
    focus = [],
    places = [],
    people = [],
    speakers = [],
    names = [],
    figures = [],
    kinds = [],
    numbers = [],
    days = [],
  ] = lists.map(ofBase36);
  return {
    ...{ language, focus, places, people, speakers, names, days },
    figures: figures.map(figureOf),
    counts: kinds.map((kind, i) => [kind, figureOf(numbers[i] ?? 0)] as const),
  };
}

/** The features as bytes, in the layout above. */
export function packFeatures(features: Features): Uint8Array {
  const sketches = [features.shingles, features.rare, features.numbers];
  const tail = TEXT.encode.encode(
    [
      features.exact,
      ...features.keys,
      ...(features.event === null ? [] : [eventText(features.event)]),
      factsText(features.facts),
    ].join(' '),
  );
  const size =
    8 +
    sketches.reduce((sum, { lowest }) => sum + 6 + 4 * lowest.length, 0) +
    2 +
    8 * features.terms.length +
    tail.length;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setFloat64(0, features.minute, true);
  let at = 8;
  for (const { lowest, size: total } of sketches) {
    view.setUint32(at, total, true);
    view.setUint16(at + 4, lowest.length, true);
    at += 6;
    for (const hash of lowest) {
      view.setUint32(at, hash, true);
      at += 4;
    }
  }
  view.setUint16(at, features.terms.length, true);
  at += 2;
  for (const { hash, weight, title, lead, name, place } of features.terms) {
    view.setUint32(at, hash, true);
    bytes.set([weight, title, lead, (name ? 1 : 0) + (place ? 2 : 0)], at + 4);
    at += 8;
  }
  bytes.set(tail, at);
  return bytes;
}

/** The inverse of `packFeatures`. */
export function unpackFeatures(bytes: Uint8Array): Features {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  const sketch = (): Sketch => {
    const size = view.getUint32(at, true);
    const lowest = new Uint32Array(view.getUint16(at + 4, true));
    at += 6;
    for (let i = 0; i < lowest.length; i++, at += 4) lowest[i] = view.getUint32(at, true);
    return { lowest, size };
  };
  const [shingles, rare, numbers] = [sketch(), sketch(), sketch()];
  const count = view.getUint16(at, true);
  at += 2;
  const terms: Term[] = [];
  for (let i = 0; i < count; i++, at += 8) {
    terms.push({
      hash: view.getUint32(at, true),
      weight: view.getUint8(at + 4),
      title: view.getUint8(at + 5),
      lead: view.getUint8(at + 6),
      name: (view.getUint8(at + 7) & 1) === 1,
      place: (view.getUint8(at + 7) & 2) === 2,
    });
  }
  const [exact = '', ...rest] = TEXT.decode.decode(bytes.subarray(at)).split(' ');
  const keys = rest.filter((text) => !(text.startsWith(EVENT) || text.startsWith(FACTS)));
  const event = rest.find((text) => text.startsWith(EVENT));
  const facts = rest.find((text) => text.startsWith(FACTS));
  return {
    minute: view.getFloat64(0, true),
    exact,
    shingles,
    rare,
    numbers,
    terms,
    keys,
    event: event === undefined ? null : parseEvent(event),
    facts: facts === undefined ? NO_FACTS : parseFacts(facts),
  };
}

/** Where the state of an article lies in the index. */
export function stateKey(articleId: string): ItemKey {
  return { pk: `A#${articleId}`, sk: 'STATE' };
}

type Compact = Partial<Omit<ArticleState, 'standing' | 'posted' | 'features' | 'articleId' | 'ver'>> & {
  readonly standing?: Partial<Standing>;
  readonly posted?: Partial<Posted>;
};

/** Only what differs from an empty state is written: most articles arrive once and are never touched by an editor. */
export function encodeState(state: ArticleState): StoredItem {
  const { articleId, ver, features, standing, posted, ...rest } = state;
  const [blank, blankStanding] = [emptyState(articleId), withheldStanding(articleId)];
  const without = (value: object, empty: object): object => {
    const defaults = new Map(Object.entries(empty));
    return Object.fromEntries(
      Object.entries(value).filter(([key, v]) => JSON.stringify(v) !== JSON.stringify(defaults.get(key))),
    );
  };
  const compact = {
    ...without(rest, blank),
    standing: without(standing, blankStanding),
    posted: without(posted, NOT_POSTED),
  };
  return {
    ...stateKey(articleId),
    ver,
    ttl: null,
    body: JSON.stringify(compact),
    bytes: features === null ? null : packFeatures(features),
  };
}

/** The state in an item that `encodeState` made; what an older version did not know yet has its first value. */
export function decodeState(item: StoredItem): ArticleState {
  const articleId = item.pk.slice(2);
  const compact = JSON.parse(item.body) as Compact;
  return {
    ...emptyState(articleId),
    ...compact,
    ver: item.ver,
    standing: { ...withheldStanding(articleId), ...compact.standing },
    posted: { ...NOT_POSTED, ...compact.posted },
    features: item.bytes === null ? null : unpackFeatures(item.bytes),
  };
}
