import type { PageKind } from '#article/article.ts';
import { kindOfSection } from '../section-kind.ts';
import type { Block } from './blocks.ts';
import { CUE, cuesOf } from './cues.ts';
import { type Head, metaOf } from './head.ts';
import { headlineAt } from './headline-at.ts';
import { isObject, listOf, stringsOf } from './json-ld.ts';
import type { ElementNode } from './tree.ts';

/** How many blocks above the headline a kicker or crumbs may stand, and how long they are. */
const ABOVE = 8;
const LONGEST_KICKER = 40;
const HEADED = /^(.{3,24}?)\s?(?:[:：|｜]|\s[-–—])\s?(?=\S)/u;
const BEHIND = /\s(?:[|·•»-]|–|—)\s|\s?[|｜_]\s?/u;
const JOINTS = /[-_+]+/gu;
const CRUMBS = /breadcrumb|(?:^|[-_ ])crumbs?(?:$|[-_ ])|rootline|fil-?d?-?ariane|(?:^|[-_ ])migas(?:$|[-_ ])/i;
const RELEASED =
  /\/PR ?Newswire\/|\(BUSINESS WIRE\)|\(GLOBE ?NEWSWIRE\)|\(ACCESSWIRE\)|\/CNW(?: Telbec)?\/|\(ots(?:\/PRNewswire)?\)|\(APA-OTS\)|\(pressetext\)|美通社|亚太商讯/u;

/**
 * `opinion` or `press-release` where the page says so of itself, else null: by its JSON-LD type, its stated section, a part of its address,
 * its crumbs, the kicker above its headline, the label before or behind its title, or the mark of a release wire in its first lines.
 */
export function labelledKind(
  head: Head,
  blocks: readonly Block[],
  paragraphs: readonly string[],
  title: string | null,
  url: string | null,
): PageKind | null {
  const types = head.articles.flatMap((node) => node.types);
  if (types.includes('OpinionNewsArticle')) return 'opinion';
  if (types.includes('PressRelease')) return 'press-release';
  const stated = labelsOf(head, blocks, title, url)
    .map(kindOfSection)
    .find((kind) => kind !== null);
  return stated ?? (paragraphs.slice(0, 2).some((text) => RELEASED.test(text.slice(0, 200))) ? 'press-release' : null);
}

/** What a page calls the place where it stands: its stated section, the parts of its address, its crumbs, the kicker above its headline, the
 * labels before and behind its title. */
export function labelsOf(head: Head, blocks: readonly Block[], title: string | null, url: string | null): string[] {
  return [
    ...head.articles.flatMap((node) => stringsOf(node.value['articleSection'])),
    metaOf(head, 'article:section', 'section') ?? '',
    ...segmentsOf(url),
    ...crumbsOf(head),
    ...kickersOf(blocks),
    ...titleLabels(head, title),
  ];
}

/** The parts of a path above the last as words. */
function segmentsOf(url: string | null): string[] {
  if (url === null || !URL.canParse(url)) return [];
  const segments = new URL(url).pathname.split('/').filter((segment) => segment !== '');
  return segments.slice(0, -1).map((segment) => {
    const words = decoded(segment).toLowerCase().replace(JOINTS, ' ').trim();
    return AMBIGUOUS.has(words) ? '' : (PATHS.get(words) ?? words);
  });
}

/** Parts of addresses that name something else as well. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'comment',
  'leder',
  'letters',
  'jegyzet',
  'stav',
  'tribuna',
  'tribune',
  'kolom',
  'column',
  'tour',
]);
/** Names of sections as addresses write them, without marks or in another script. */
const PATHS: ReadonlyMap<string, string> = new Map(
  (
    'opiniao=opinião edito=édito editos=éditos editoriaux=éditoriaux debats=débats idees=idées nazory=názory komentare=komentáře velemeny=vélemény ' +
    'paakirjoitus=pääkirjoitus paakirjoitukset=pääkirjoitukset mnenie=мнение mneniya=мнения mnenia=мнения kolonki=колонки kolumns=columns dumka=думка dumky=думки ' +
    'poglyad=погляд kose+yazilari=köşe+yazıları kose+yazisi=köşe+yazısı gorus=görüş gnomes=γνώμες apopseis=απόψεις binh+luan=bình+luận y+kien=ý+kiến goc+nhin=góc+nhìn ' +
    'quan+diem=quan+điểm xa+luan=xã+luận shasetsu=社説 ronsetsu=論説 commentisfree=commentary pm=press+release pressreleases=press+releases pressrelease=press+release newsreleases=news+releases ' +
    'basin+bulteni=basın+bülteni thong+cao+bao+chi=thông+cáo+báo+chí press+relizy=пресс-релизы press+reliz=пресс-релиз'
  )
    .split(' ')
    .map((entry) => entry.split('=').map((word) => word.replaceAll('+', ' ')))
    .map(([path = '', name = '']) => [path, name] as const),
);

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The names in the page's BreadcrumbList, but for the last, which is the page itself. */
function crumbsOf(head: Head): string[] {
  const list = head.ld.find((node) => node.types.includes('BreadcrumbList'));
  const items = listOf(list?.value['itemListElement']).filter(isObject);
  return items.slice(0, -1).flatMap((item) => {
    const own = stringsOf(item['name']);
    return own.length > 0
      ? own
      : listOf(item['item']).flatMap((inner) => (isObject(inner) ? stringsOf(inner['name']) : []));
  });
}

/** Short lines right above the headline: kickers and visible crumbs, but no entries of a menu. */
function kickersOf(blocks: readonly Block[]): string[] {
  const headline = headlineAt(blocks);
  if (headline < 0) return [];
  return blocks
    .slice(Math.max(0, headline - ABOVE), headline)
    .filter(({ text, host }, i, above) => {
      if (text.length > LONGEST_KICKER) return false;
      const place = placeOf(host);
      return place === 'crumbs' || (place === 'page' && above.length - i <= NEXT);
    })
    .map(({ text }) => text);
}

/** A kicker stands within so many blocks of the headline: a picture's line or a date may come between. */
const NEXT = 3;

const WHOLE: ReadonlySet<string> = new Set(['body', 'html']);

function placeOf(host: ElementNode): 'crumbs' | 'menu' | 'page' {
  let place: 'menu' | 'page' = 'page';
  for (let box: ElementNode | null = host; box !== null && !WHOLE.has(box.tag); box = box.parent) {
    const name = `${box.attributes['class'] ?? ''} ${box.attributes['id'] ?? ''} ${box.attributes['aria-label'] ?? ''}`;
    if (CRUMBS.test(name)) return 'crumbs';
    if (box.tag === 'nav' || box.tag === 'li' || (cuesOf(box) & (CUE.navigation | CUE.related)) !== 0) place = 'menu';
  }
  return place;
}

/** What a title says before its first sign or behind its last ones ("Opinion: …", "… | Opinion | The Paper"). */
function titleLabels(head: Head, title: string | null): string[] {
  const whole = [title, metaOf(head, 'og:title'), head.htmlTitle].filter((text) => text !== null);
  const before = whole.map((text) => HEADED.exec(text)?.[1] ?? '');
  const behind = whole.flatMap((text) => text.split(BEHIND).slice(1));
  return [...before, ...behind].filter((label) => !WEAK.has(label.trim().toLowerCase()));
}

/** At the end of a title these are the names of papers or mean something else. */
const WEAK: ReadonlySet<string> = new Set(['tribune', 'stav', 'tribuna', 'leder', 'jegyzet', 'tour']);
