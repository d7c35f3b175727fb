import type { Features } from '#deduplicate/features.ts';
import { type Chance, createChance } from '../../support/random.ts';
import { featuresOf, isKeptAside, type Labelled, newsStream } from './data.ts';
import { companyOf, type Filled, FORMS, SERIES } from './wire-forms.ts';
import { affairOf, type WireStory } from './wire-stories.ts';

/** Two wire items and whether one is a re-issue of the other, by how they were made. */
export interface Reissue {
  readonly kind: string;
  readonly copy: boolean;
  readonly keptAside: boolean;
  readonly a: Features;
  readonly b: Features;
}

interface Take {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const MORNING = Date.parse('2018-01-05T08:00:00Z');
const HOUR = 3_600_000;

const filed = ({ title, paragraphs }: Take, hours: number): Features =>
  featuresOf({
    title,
    text: paragraphs.join('\n\n'),
    datePublished: new Date(MORNING + hours * HOUR).toISOString(),
    datePrecision: 'instant',
  });

const whole = ({ title, lead, news, background }: WireStory): Take => ({
  title,
  paragraphs: [lead, ...news, ...background],
});
const formed = ({ title, text }: Filled): Take => ({ title, paragraphs: text.split('\n\n') });

/** Style of another desk: other words for the same measures, titles and quotation marks. */
const STYLES: readonly (readonly [RegExp, string])[] = [
  [/\bpct\b/g, 'percent'],
  [/\bdlrs\b/g, 'dollars'],
  [/\bmln\b/g, 'million'],
  [/\bcts\b/g, 'cents'],
  [/\bsaid\b/g, 'stated'],
  [/[“”"]/g, "'"],
  [/\bon (Monday|Tuesday|Wednesday|Thursday|Friday)\b/g, 'today'],
];
const restyled = (text: string): string => STYLES.reduce((t, [from, to]) => t.replaceAll(from, to), text);

/** One word of thirty left out. */
const thinned = (text: string, chance: Chance): string =>
  text
    .split(' ')
    .filter(() => !chance.happens(1 / 30))
    .join(' ');

const NUMBER = /\d+(?:[.,]\d+)*/g;
/** One figure of the text is another. */
function misprinted(paragraphs: readonly string[], chance: Chance): readonly string[] {
  const all = paragraphs.flatMap((p, at) => [...p.matchAll(NUMBER)].map((match) => ({ at, match })));
  if (all.length === 0) return paragraphs.map((p, i) => (i === 0 ? p.replace(/\b(\w+)$/, '$1 again') : p));
  const { at, match } = chance.pick(all);
  return paragraphs.map((p, i) =>
    i === at ? p.slice(0, match.index) + String(11 + chance.below(88)) + p.slice(match.index + match[0].length) : p,
  );
}

type Made = readonly [Take, Take];

interface Bases {
  /** A story, and paragraphs that its desk adds later. */
  base(): { readonly take: Take; readonly more: readonly string[]; readonly secondLead: string };
  other(): Take;
  /** Two real reports of one event by two newsrooms. */
  two(): Made;
}

const half = (list: readonly string[]): number => Math.ceil(list.length / 2);

const COPIES: Readonly<Record<string, (c: Chance, bases: Bases) => Made>> = {
  corrected: (c, { base }) => {
    const { take } = base();
    return [take, { title: `CORRECTED - ${take.title}`, paragraphs: misprinted(take.paragraphs, c) }];
  },
  'corrected brief': (c, { base }) => {
    const { take } = base();
    const brief = { ...take, paragraphs: take.paragraphs.slice(0, 3) };
    return [brief, { title: `(CORRECTED) ${take.title}`, paragraphs: misprinted(brief.paragraphs, c) }];
  },
  'updated, paragraphs added': (_, { base }) => {
    const { take, more } = base();
    return [take, { title: `${take.title} (UPDATE 1)`, paragraphs: [...take.paragraphs, ...more.slice(0, 3)] }];
  },
  'brief, then the whole': (_, { base }) => {
    const { take } = base();
    return [{ ...take, paragraphs: take.paragraphs.slice(0, 3) }, take];
  },
  'brief, words left out': (c, { base }) => {
    const { take } = base();
    const kept = take.paragraphs.slice(0, 2 + c.below(2)).map((p) => thinned(p, c));
    return [take, { title: take.title, paragraphs: kept }];
  },
  'brief without figures, words left out': (c, { base }) => {
    const { take } = base();
    const told = take.paragraphs.map((p) => p.replaceAll(NUMBER, 'several'));
    return [
      { ...take, paragraphs: told },
      { ...take, paragraphs: told.slice(0, 2 + c.below(2)).map((p) => thinned(p, c)) },
    ];
  },
  'updated, new lead and news': (_, { base }) => {
    const { take, more, secondLead } = base();
    return [take, { title: take.title, paragraphs: [secondLead, ...more.slice(0, 2), ...take.paragraphs.slice(1)] }];
  },
  abridged: (_, { base }) => {
    const { take } = base();
    return [take, { title: take.title, paragraphs: take.paragraphs.slice(0, Math.max(3, half(take.paragraphs))) }];
  },
  'restyled and abridged': (_, { base }) => {
    const { take } = base();
    const kept = take.paragraphs.slice(0, Math.max(3, half(take.paragraphs)));
    return [take, { title: restyled(take.title), paragraphs: kept.map(restyled) }];
  },
  'within a splice': (_, { base, other }) => {
    const [{ take }, second] = [base(), other()];
    const added = second.paragraphs.slice(0, take.paragraphs.length);
    return [take, { title: take.title, paragraphs: [...take.paragraphs, ...added] }];
  },
  'table with a note': (c) => {
    const take = formed(FORMS['earnings']?.(c, companyOf(c)) ?? { title: '', text: '' });
    const rounded = take.paragraphs.map((p) => p.replace(/^Revs (\d+)\.\d mln/, 'Revs $1 mln'));
    return [
      { ...take, paragraphs: take.paragraphs.slice(0, -1) },
      { title: take.title.replace('3rd', '4th'), paragraphs: rounded },
    ];
  },
};

const OTHERS: Readonly<Record<string, (c: Chance, bases: Bases) => Made>> = {
  'flash and story': (c) => {
    const { flash, first } = affairOf(c, 3);
    return [{ title: flash, paragraphs: [flash] }, whole(first)];
  },
  'follow-up, old background': (c) => {
    const { first, next } = affairOf(c, 3 + c.below(6));
    return [whole(first), whole(next)];
  },
  'follow-up, real background': (c, { two }) => {
    const [old, fresh] = two();
    const kept = old.paragraphs.slice(-half(old.paragraphs) + c.below(2));
    return [old, { title: fresh.title, paragraphs: [...fresh.paragraphs.slice(0, half(fresh.paragraphs)), ...kept] }];
  },
  'urgent and story': (c) => {
    const { first, secondLead } = affairOf(c, 4);
    return [{ title: first.title, paragraphs: [secondLead] }, whole(first)];
  },
  'one quote in common': (c, { base, other }) => {
    const [{ take }, { paragraphs }] = [base(), other()];
    const at = 1 + c.below(3);
    const quoted = take.paragraphs.slice(at, at + 2);
    return [take, { title: 'Reactions', paragraphs: [...paragraphs.slice(0, half(paragraphs)), ...quoted] }];
  },
  'brief in a round-up': (_, { base, other }) => {
    const { take } = base();
    const brief = { title: take.title, paragraphs: take.paragraphs.slice(0, 1) };
    const items = Array.from({ length: 9 }, () => other().paragraphs[0] ?? '');
    return [
      brief,
      { title: 'NEWS SUMMARY', paragraphs: [...items.slice(0, 4), ...brief.paragraphs, ...items.slice(4)] },
    ];
  },
  'story in a round-up': (_, { base, other }) => {
    const { take } = base();
    const items = Array.from({ length: 9 }, () => other().paragraphs[0] ?? '');
    const own = take.paragraphs.slice(0, 1);
    return [take, { title: 'NEWS SUMMARY', paragraphs: [...items.slice(0, 4), ...own, ...items.slice(4)] }];
  },
  ...Object.fromEntries(
    Object.entries(SERIES).map(([kind, form]) => [
      `series: ${kind}`,
      (c: Chance): Made => {
        const who = companyOf(c).split(' ')[0] ?? '';
        return [formed(form(c, who)), formed(form(c, who))];
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(FORMS).map(([kind, form]) => [
      `form: ${kind}`,
      (c: Chance): Made => [formed(form(c, companyOf(c))), formed(form(c, companyOf(c)))],
    ]),
  ),
};

const takeOf = ({ title, body }: Labelled): Take => ({ title, paragraphs: body.split('\n\n') });

/** Real articles long enough to cut; the rest of a pair is made of invented ones. */
function longArticles(aside: boolean): readonly Labelled[] {
  return newsStream().filter(
    ({ body, id, story }) =>
      isKeptAside(String(id)) === aside &&
      (story === null || isKeptAside(String(story)) === aside) &&
      body.split('\n\n').length >= 7,
  );
}

function toldTwice(articles: readonly Labelled[]): readonly Made[] {
  return articles.flatMap((one, i) =>
    articles
      .slice(i + 1)
      .filter(({ story, source }) => story !== null && story === one.story && source !== one.source)
      .map((other): Made => [takeOf(one), takeOf(other)]),
  );
}

/** As many pairs of each kind as asked for, of invented stories and of real articles in turn. */
export function wireReissues(count: number, aside: boolean): readonly Reissue[] {
  const chance = createChance(aside ? 1987 : 1886);
  const long = longArticles(aside);
  const [real, twice] = [long.map(takeOf), toldTwice(long)];
  const pairs: Reissue[] = [];
  let turn = 0;
  const bases: Bases = {
    base: () => {
      if (turn++ % 2 === 0) {
        const { first, more, secondLead } = affairOf(chance, 3 + chance.below(6));
        return { take: whole(first), more, secondLead };
      }
      const [{ title, paragraphs }, { paragraphs: rest }] = [chance.pick(real), chance.pick(real)];
      // The last paragraphs are what the desk adds later, the first of another article stands for a new lead.
      const kept = paragraphs.slice(0, -3);
      return { take: { title, paragraphs: kept }, more: paragraphs.slice(-3), secondLead: rest[0] ?? '' };
    },
    two: () => chance.pick(twice),
    other: () => (turn++ % 2 === 0 ? whole(affairOf(chance, 5).first) : chance.pick(real)),
  };
  for (const [kinds, copy] of [
    [COPIES, true],
    [OTHERS, false],
  ] as const) {
    for (const [kind, make] of Object.entries(kinds)) {
      for (let i = 0; i < count; i++) {
        const [first, second] = make(chance, bases);
        const hours = kind.startsWith('follow-up') || kind.startsWith('series') ? 20 : 2;
        pairs.push({ kind, copy, keptAside: aside, a: filed(first, 0), b: filed(second, hours) });
      }
    }
  }
  return pairs;
}
