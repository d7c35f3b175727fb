/** Quality of reading web pages, beside plain jsdom + Readability in the same run, on labelled pages: tuned-on pages and the
 * fifth kept aside. DATELINE_EVAL_PAGES=n reads only every n-th page. */
import { decideDates } from '#normalize/dates/decide-dates.ts';
import type { Draft } from '#normalize/draft.ts';
import { nameKey } from '#normalize/html/person-names.ts';
import { PatchedReadability } from '#normalize/html/readability.ts';
import {
  dataFolder,
  HOLD_NO_ARTICLE,
  isAside,
  type LabelledPage,
  loadMozilla,
  loadPackaged,
  loadPages,
} from './html-pages/load.ts';
import { macro, type Overlap, overlap } from './html-pages/measure.ts';
import { blockKeys, type OwnLabel, ownLabels, textKey } from './html-pages/own-labels.ts';
import { blocksOfPage, ours, type Plain, plainReadability, RECEIVED_AT } from './html-pages/read-all.ts';
import { samePages } from './html-pages/same-pages.ts';

interface Read {
  readonly page: LabelledPage;
  readonly draft: Draft | null;
  readonly refusal: string | null;
  readonly ms: number;
  readonly plain: Plain;
}

export async function run(): Promise<void> {
  const folder = dataFolder();
  if (folder === null) {
    console.log('html: no labelled pages. Put the archives of `extract` into the folder that DATELINE_DATA names.');
    return;
  }
  const every = Number(process.env['DATELINE_EVAL_PAGES'] ?? '1');
  const others = [...loadMozilla(folder).map(mozillaPage), ...loadPackaged()];
  const pages = [...loadPages(folder), ...others].filter((_, i) => i % every === 0);
  await ours('<p>warm</p>', null);
  await plainReadability('<p>warm</p>', null);
  const reads: Read[] = [];
  for (const page of pages) {
    const plain = await plainReadability(page.html, page.url);
    const { reading, ms } = await ours(page.html, page.url);
    reads.push({
      page,
      plain,
      ms,
      draft: reading.ok ? reading.draft : null,
      refusal: reading.ok ? null : reading.refusal.code,
    });
  }
  const labels = ownLabels();
  console.log(
    `${reads.length} labelled pages, ${reads.filter((read) => read.page.aside).length} of them kept aside; models were trained on the others\n`,
  );
  for (const aside of [false, true]) {
    const own = reads.filter((read) => read.page.aside === aside);
    console.log(aside ? '\n── kept aside' : '── tuned on');
    const all = [
      ...bodies(own),
      ...(['mozilla', 'packaged', 'htmldate'] as const).flatMap((set) => bodiesByOwn(set, own, labels)),
    ];
    bodyLine(`body, all of these (${all.length})`, all);
    const given = own.filter(isGiven);
    titles(given);
    authors(given);
    days(given);
    kinds(given);
  }
  speed(reads.filter(isGiven));
  await mozilla(folder);
}

const share = (good: number, all: number): string => `${all === 0 ? '-' : (good / all).toFixed(3)} (${good}/${all})`;
const line = (name: string, mine: string, plain = ''): void =>
  console.log(`${name.padEnd(46)} ${mine.padEnd(34)} ${plain}`);
const three = (list: readonly Overlap[]): string => {
  const { precision, recall, f1 } = macro(list);
  return `F1 ${f1.toFixed(4)}  P ${precision.toFixed(3)} R ${recall.toFixed(3)}`;
};
const isGiven = ({ page: { set } }: Read): boolean => set !== 'mozilla' && set !== 'packaged';
const mozillaPage = ({ id, html }: { readonly id: string; readonly html: string }): LabelledPage => {
  return { id, set: 'mozilla', url: null, html, aside: isAside(id) };
};
const isArticle = (read: Read): boolean => read.page.type === 'article';

/** How well a text was found by us, and by plain Readability. */
interface Found {
  readonly mine: Overlap;
  readonly plain: Overlap;
}

const bodyLine = (name: string, found: readonly Found[]): void =>
  line(name, three(found.map(({ mine }) => mine)), three(found.map(({ plain }) => plain)));

function bodies(reads: readonly Read[]): Found[] {
  line('', 'ours', 'plain jsdom + Readability');
  return (['wcxb', 'naeb'] as const).flatMap((set) => {
    const own = reads.flatMap(({ page, draft, plain }): Found[] => {
      const { body } = page;
      if (page.set !== set || page.type !== 'article' || typeof body !== 'string' || body === '') return [];
      return [{ mine: overlap(draft?.paragraphs.join('\n') ?? '', body), plain: overlap(plain.text, body) }];
    });
    bodyLine(`body, ${set} articles (${own.length})`, own);
    return own;
  });
}

/** Sets whose texts this project labelled: blocks in doubt are left out of both sides. */
function bodiesByOwn(set: LabelledPage['set'], reads: readonly Read[], labels: ReadonlyMap<string, OwnLabel>): Found[] {
  const own = reads.flatMap((read): Found[] => {
    const label = read.page.set === set ? labels.get(read.page.id) : undefined;
    if (label?.holds !== 'article' || label.body.size === 0) return [];
    const blocks = blocksOfPage(read.page.html);
    const keys = blockKeys(blocks);
    const textOf = (of: ReadonlySet<string>): string[] =>
      blocks.flatMap(({ text }, i) => (of.has(keys[i] ?? '') ? [text] : []));
    const doubt = new Set(textOf(label.doubt).map(textKey));
    const sure = (lines: readonly string[]): string => lines.filter((line) => !doubt.has(textKey(line))).join('\n');
    const gold = textOf(label.body).join('\n');
    return [
      {
        mine: overlap(sure(read.draft?.paragraphs ?? []), gold),
        plain: overlap(sure(read.plain.text.split('\n')), gold),
      },
    ];
  });
  bodyLine(`body, ${set} by labels of ours (${own.length})`, own);
  return own;
}

const QUOTES: readonly (readonly [RegExp, string])[] = [
  [/[‘’‛`´]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/[‐-―]/g, '-'],
  [/\s+/g, ' '],
];
const fold = (text: string | null | undefined): string =>
  QUOTES.reduce((folded, [from, to]) => folded.replace(from, to), (text ?? '').normalize('NFKC'))
    .trim()
    .toLowerCase();

function titles(reads: readonly Read[]): void {
  const own = reads.filter((read) => isArticle(read) && fold(read.page.title) !== '');
  const right = (of: (read: Read) => string | null | undefined): string =>
    share(own.filter((read) => fold(of(read)) === fold(read.page.title)).length, own.length);
  line(
    'title exact',
    right((read) => read.draft?.title),
    right((read) => read.plain.title),
  );
}

const AND = /,(?!\s*(?:Jr|Sr|Ph\.?D|M\.?D|Esq)\b)|\band\b|&|;/;
const nameSet = (names: readonly string[]): string =>
  names
    .map(nameKey)
    .filter((name) => name !== '')
    .sort()
    .join('|');

function authors(reads: readonly Read[]): void {
  const own = reads.filter((read) => isArticle(read) && read.page.authors !== undefined);
  const right = own.filter(
    (read) => nameSet(read.draft?.authors ?? []) === nameSet((read.page.authors ?? '').split(AND)),
  );
  const plain = own.filter(
    (read) => nameSet((read.plain.byline ?? '').split(AND)) === nameSet((read.page.authors ?? '').split(AND)),
  );
  line('author list right', share(right.length, own.length), share(plain.length, own.length));
  const named = own.filter((read) => (read.page.authors ?? '') !== '');
  line(
    '  of those with an author',
    share(right.filter((read) => named.includes(read)).length, named.length),
    share(plain.filter((read) => named.includes(read)).length, named.length),
  );
}

const dayOf = (draft: Draft | null): string | null =>
  draft === null ? null : (decideDates(draft.dateCandidates, RECEIVED_AT).published?.value.slice(0, 10) ?? null);

function days(reads: readonly Read[]): void {
  for (const set of ['htmldate', 'wcxb'] as const) {
    const own = reads.filter(
      (read) => read.page.set === set && (set === 'htmldate' || isArticle(read)) && typeof read.page.date === 'string',
    );
    const measure = (of: (read: Read) => string | null): string => {
      const found = own.filter((read) => of(read) !== null);
      const right = found.filter((read) => of(read) === read.page.date).length;
      const f = (2 * right) / Math.max(1, found.length + own.length);
      return `F ${f.toFixed(3)}  accuracy ${share(right, own.length)}`;
    };
    line(
      `day of publication, ${set} (${own.length})`,
      measure((read) => dayOf(read.draft)),
      measure((read) => read.plain.publishedTime?.slice(0, 10) ?? null),
    );
  }
}

const LISTS = new Set(['listing', 'collection']);

function kinds(reads: readonly Read[]): void {
  const labelled = reads.filter((read) => read.page.set !== 'wcxb' || isArticle(read));
  const articles = labelled.filter((read) => !HOLD_NO_ARTICLE.has(read.page.id));
  const lists = reads.filter((read) => LISTS.has(read.page.type ?? ''));
  const kept = (own: readonly Read[]): string => share(own.filter((read) => read.draft !== null).length, own.length);
  line('articles kept', kept(articles));
  line('  with pages labelled article that hold none', kept(labelled));
  line('listing and collection pages refused', share(lists.filter((read) => read.draft === null).length, lists.length));
}

function speed(reads: readonly Read[]): void {
  const percentile = (values: number[], at: number): number =>
    values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(at * values.length))] ?? 0;
  const row = (values: number[]): number[] => [
    percentile(values, 0.5),
    values.reduce((sum, value) => sum + value, 0) / values.length,
    percentile(values, 0.95),
  ];
  const mine = row(reads.map((read) => read.ms));
  const plain = row(reads.map((read) => read.plain.ms));
  const text = (values: readonly number[]): string => values.map((value) => value.toFixed(1)).join(' / ');
  console.log(
    '\n── CPU ms a page (user + system), p50 / mean / p95; ours gives title, authors, dates, media and kind as well',
  );
  line(
    '',
    text(mine),
    `${text(plain)}   ratio ${mine.map((value, i) => (value / (plain[i] ?? 1)).toFixed(2)).join(' / ')}`,
  );
}

/** Mozilla's own test pages: the replaced methods against the originals, and the instants they expect. */
async function mozilla(folder: string): Promise<void> {
  const pages = loadMozilla(folder);
  console.log(
    `\n── Mozilla's ${pages.length} test pages (${pages.filter((page) => isAside(page.id)).length} by hash aside; none was trained on for text)`,
  );
  const same = await samePages(pages, PatchedReadability);
  line('patched methods: same text, same metadata', `${same.text}/${pages.length}, ${same.metadata}/${pages.length}`);
  let stated = 0;
  let instant = 0;
  let offset = 0;
  let kept = 0;
  for (const page of pages) {
    const { reading } = await ours(page.html, null);
    if (!reading.ok) continue;
    kept++;
    const wanted = page.metadata['publishedTime'];
    if (typeof wanted !== 'string' || Number.isNaN(Date.parse(wanted))) continue;
    stated++;
    const value = decideDates(reading.draft.dateCandidates, RECEIVED_AT).published?.value ?? '';
    if (Math.abs(Date.parse(value) - Date.parse(wanted)) < 1_000) instant++;
    if (ZONE.exec(value)?.[0].replace('Z', '+00:00') === ZONE.exec(wanted)?.[0].replace('Z', '+00:00')) offset++;
  }
  line('kept as articles', share(kept, pages.length));
  line('exact instant / same offset, where expected', `${share(instant, stated)} / ${share(offset, stated)}`);
}

const ZONE = /(?:Z|[+-]\d{2}:\d{2})$/;
