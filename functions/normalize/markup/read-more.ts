import { attributeOf, childrenOf, type MarkupElement, rawTextOf, textIn } from './element.ts';

/** What feeds and newsletters write on the link to the whole story, in the languages of the papers. */
const WORDS = [
  '(?:click (?:here )?to )?(?:continue )?read(?:ing)?(?: the)?(?: (?:more|on|full|whole|entire|rest|original))(?: of)?(?: (?:the|this))?(?: (?:story|article|post|entry|report))?',
  'more|continue reading|keep reading|full story|full article|learn more|see more|more details|view (?:article|post|original)',
  'mehr|weiterlesen|mehr lesen|mehr erfahren|lesen sie (?:hier )?(?:mehr|weiter)|zum artikel|(?:zum )?(?:ganzen|vollständigen) artikel(?: lesen)?|hier lesen',
  "lire (?:la suite|plus|l['’]article(?: complet)?)|en savoir plus|voir plus",
  'leer más|seguir leyendo|leer (?:el )?artículo(?: completo)?|continuar leyendo|sigue leyendo|ver más',
  "leggi (?:tutto|di più|ancora|l['’]articolo(?: completo)?)|continua a leggere|continua la lettura",
  'leia mais|ler mais|continuar a ler|continue lendo|saiba mais|continuar lendo',
  'lees (?:verder|meer|het hele artikel)|meer lezen|verder lezen',
  'läs mer|läs vidare|läs hela artikeln|les mer|les videre|les (?:hele )?saken|læs mere|læs videre|lue lisää|lue koko juttu|lesa meira|loe edasi|lasīt vairāk|skaityti (?:daugiau|toliau)',
  'czytaj (?:więcej|dalej)|więcej|více|číst (?:dál(?:e)?|více)|celý článek|čítať (?:ďalej|viac)|tovább(?: olvasom)?|olvass tovább|citește (?:mai mult|mai departe|tot)',
  'pročitaj(?:te)? više|opširnije|preberi (?:več|celoten članek)|lexo më shumë|devamını oku|devamı|διαβάστε (?:περισσότερα|ακόμη)|περισσότερα',
  'читать (?:далее|дальше|полностью|ещё)|подробнее|далее|читати (?:далі|більше)|детальніше|прочети (?:още|повече)|опширније|повеќе|чытаць далей',
  'قراءة المزيد|اقرأ (?:المزيد|أيضا|أكثر)|المزيد|تابع القراءة|ادامه مطلب|بیشتر بخوانید|مزید پڑھیں|קרא(?:ו)? עוד|המשך קריאה|להמשך קריאה',
  '続きを読む|もっと(?:見る|読む)|全文を読む|阅读(?:全文|更多)|閱讀(?:全文|更多)|繼續閱讀|继续阅读|查看(?:全文|更多)|更多|全文|더 ?보기|더 ?읽기|계속 읽기|전문 ?보기',
  'đọc (?:tiếp|thêm)|xem thêm|baca (?:selengkapnya|lebih lanjut|selanjutnya|juga|lagi)|selengkapnya|magbasa pa|อ่านต่อ|อ่านเพิ่มเติม|और पढ़ें|आगे पढ़ें|पूरी खबर पढ़ें|আরও পড়ুন|আরো পড়ুন|மேலும் படிக்க|soma zaidi|lees meer|ver más|xem tiếp',
].join('|');
const MARKS = '[\\s.…:>»›→➔➡⟶▶►)\\]]';
/** The link and nothing else; behind `Continue reading` the headline is often repeated for screen readers. */
const ALONE = new RegExp(`^[\\s([<«←…-]{0,6}(?:${WORDS})${MARKS}{0,8}$`, 'iu');
const NAMED =
  /^(?:continue reading|read (?:more|the rest)(?: (?:of|about))?|weiterlesen|lire la suite|seguir leyendo|lees verder|leggi tutto)\b[\s:"“”„«»'’→…-]{1,6}.{3,300}$/iu;
const POINTER = /^(?:continue reading|read more|read the full (?:story|article))\b.{0,60}$/i;
/** Behind the end of a sentence or a cut. */
const BEHIND = new RegExp(`(?<=[.!?…。！？۔।"”’»)\\]])\\s{0,5}[[(]?(?:${WORDS})${MARKS}{0,8}$`, 'iu');
const CUT_OFF = /\s{0,3}(?:\[(?:…|\.{3}|&hellip;)\]|\(…\))$/;
const SOURCE_LINK =
  /^(?:the post .{1,300} (?:appeared first|first appeared) on .{1,200}|source: ?link|comments|\d{0,4} ?comments?)$/i;

/** What blog systems and their plug-ins set behind the text of each entry: buttons to share it, lists of others. */
const PLUG_INS =
  /(?:^|\s)(?:sharedaddy|sd-sharing-enabled|jp-relatedposts|addtoany_\w{1,30}|a2a_kit|feedflare|wp-block-(?:buttons|social-links|latest-posts|jetpack-subscriptions)|yarpp\S{0,30}|blogger-post-footer|subscription-widget\S{0,20}|button-wrapper|mc4wp-form\S{0,20}|screen-reader-text)(?:\s|$)/;

const HIDDEN = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i;

/** A fragment without what is not shown: newsletters begin with a line for the list of mails. */
export function withoutHidden(element: MarkupElement): MarkupElement {
  const children = element.children.flatMap((child): (MarkupElement | string)[] => {
    if (typeof child === 'string') return [child];
    return HIDDEN.test(attributeOf(child, 'style') ?? '') ? [] : [withoutHidden(child)];
  });
  return { ...element, children };
}

/** A fragment without what plug-ins add to it, and without the link to the rest of the story: a link of such words at the end of it, or in a paragraph of its own. */
export function withoutMoreLinks(element: MarkupElement): MarkupElement {
  const last = element.children.findLastIndex((child) => typeof child !== 'string' || child.trim() !== '');
  const children = element.children.flatMap((child, i): (MarkupElement | string)[] => {
    if (typeof child === 'string') return [child];
    if (PLUG_INS.test(attributeOf(child, 'class') ?? '')) return [];
    if (child.name === 'a' && isMore(textIn(child) ?? '') && (i === last || alone(element, child))) return [];
    return [withoutMoreLinks(child)];
  });
  return { ...element, children };
}

function alone(parent: MarkupElement, link: MarkupElement): boolean {
  return rawTextOf(parent).trim() === rawTextOf(link).trim() && childrenOf(parent).length === 1;
}

function isMore(text: string): boolean {
  return text.length < 400 && (ALONE.test(text) || NAMED.test(text));
}

/** Whether a line is the link to the whole story and nothing else. */
export function isMoreLine(line: string): boolean {
  return ALONE.test(line);
}

/** The paragraphs of a feed entry without the lines that lead to the page: `Read more`, `The post … appeared first on …`, a cut
 * (`[…]`) at the end. Prose that merely ends in such a word stays. */
export function withoutMore(paragraphs: readonly string[]): readonly string[] {
  const kept = paragraphs.filter((line) => !ALONE.test(line) && !POINTER.test(line) && !SOURCE_LINK.test(line));
  const last = kept.at(-1);
  if (last === undefined) return kept;
  const rest = last.replace(BEHIND, '').replace(CUT_OFF, '').trim();
  return rest === '' ? kept : [...kept.slice(0, -1), rest];
}
