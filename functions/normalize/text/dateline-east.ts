import type { Dateline } from '#article/article.ts';
import { isUnicaseDateline, UNICASE_FORMS } from './dateline-unicase.ts';

/** A dateline and the reporter that East Asian agencies name inside it. */
export interface EasternDateline {
  readonly dateline: Dateline;
  readonly byline: string | null;
}

const HAN = '\\p{Script=Han}';

/** Groups by name: place, agency, date, byline. Anchored, and read from the first 120 characters only. */
const FORMS: readonly RegExp[] = [
  // 新华社北京3月5日电（记者王明 李华）· 中新社上海5日讯
  new RegExp(
    `^(?<agency>${HAN}{1,6}[社网網报報台])?\\s?(?<place>${HAN}{2,8}?)\\s?(?<date>(?:(?:\\d{4}年)?\\d{1,2}月)?\\d{1,2}日)(?:综合)?[电電讯訊](?:\\s?[（(](?:(?:总社)?记者|記者)\\s?(?<byline>[^）)]{2,30})[）)])?[\\s：:，]{0,2}`,
    'u',
  ),
  // （香港3日電） · （中央社記者陳怡君台北3日電）: names have three signs, or two
  new RegExp(
    `^[（(](?<agency>${HAN}{1,6}社)?\\s?(?:(?:記者|记者)(?<byline>${HAN}{3}(?=${HAN}{2})|${HAN}{2}))?(?<place>${HAN}{2,6})(?<date>(?:(?:\\d{4}年)?\\d{1,2}月)?\\d{1,2}日)(?:综合|綜合|專|专|外)?[电電讯訊][）)]\\s?`,
    'u',
  ),
  // 【東京＝山田太郎】 · 【ワシントン共同】 · 【ロンドン時事】
  /^【(?<place>[^】＝=\s]{1,10})[＝=](?<byline>[^】]{2,20})】\s?/u,
  /^【(?<place>[^】＝=\s]{1,10}?)\s?(?<agency>共同|時事|ロイター|新華社|聯合ニュース|AFP|AP)】\s?/u,
  // ［ロンドン　３日　ロイター］ －
  /^[[［](?<place>[^\]］\s]{1,12})\s(?<date>[\d０-９]{1,2}日)\s(?<agency>ロイター|時事|共同)[\]］]\s?[-－—–]?\s?/u,
  // 서울, 2024년 2월 20일 (연합뉴스) -- · 東京 2024年2月20日 - : an agency or a dash must follow
  /^(?<place>[\p{Script=Han}\p{Script=Katakana}ー]{2,10}|\p{Script=Hangul}{2,8})[,、，]?\s{0,2}(?<date>(?:\d{4}\s?[年년]\s?)?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일])\s?(?:[（(](?<agency>[^)）\d]{2,12})[)）]\s?(?:--|[-–—－:：=])?|(?:--|[-–—－:：]))\s?/u,
  // 2024年3月12日（共同）東京 - · 3月12日(新华社)北京电 · 2024년 3월 12일 (연합뉴스) 서울 - : the place may be missing
  /^(?<date>(?:\d{4}\s?[年년]\s?)?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일])\s?[（([【](?<agency>[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}A-Za-z]{2,12})[)）\]】]\s?(?:(?<place>[\p{Script=Han}\p{Script=Katakana}ー]{2,10}?|\p{Script=Hangul}{2,8})\s?)?(?:[电電讯訊]|--|[-–—－:：=])\s?/u,
  // (서울=연합뉴스) 김민호 기자 =
  /^[([（【](?<place>\p{Script=Hangul}{2,6})=(?<agency>[\p{Script=Hangul}\w]{2,8})[)\]）】]\s?(?:(?<byline>[\p{Script=Hangul}·\s]{2,20}?)\s?(?:기자|특파원)\s?=\s?)?/u,
];

/**
 * The dateline with which a text in a script without capitals begins (Chinese, Japanese, Korean; Arabic script and the scripts of
 * India), and the reporter named in it; null if there is none. Every form carries an agency, a reporter or a day, and is `strong`.
 * Offsets are UTF-16 units into `text`.
 */
export function easternDateline(text: string): EasternDateline | null {
  const front = text.slice(0, FRONT);
  for (const form of FORMS) {
    const found = readForm(form, front);
    if (found !== null) return found;
  }
  for (const form of UNICASE_FORMS) {
    const found = readForm(form, front);
    if (found !== null && isUnicaseDateline(found.dateline)) return found;
  }
  return null;
}

const FRONT = 120;

function readForm(form: RegExp, front: string): EasternDateline | null {
  const match = form.exec(front);
  const { place, agency, date, byline } = match?.groups ?? {};
  if (match === null || (place === undefined && (date === undefined || agency === undefined))) return null;
  const dateline: Dateline = {
    text: match[0],
    places: place === undefined ? [] : [place],
    qualifiers: [],
    agency: agency?.trim() ?? null,
    date: date ?? null,
    start: 0,
    end: match[0].length,
    strength: 'strong',
  };
  return { dateline, byline: byline?.trim() ?? null };
}
