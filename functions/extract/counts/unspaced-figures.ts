import type { CountKind } from '#article/article.ts';
import type { FoundFigure } from './figure.ts';

/** Digits, full-width or not, or Han numerals, with what rounds them. */
const NUMBER =
  '(?<number>[\\d０-９][\\d０-９,，]*(?:\\.\\d+)?|[〇一二三四五六七八九十百千两兩]{1,7})(?<scale>[万萬千百만천백]*)';
const STOP = '(?![\\p{N}年月日号號時时分秒%％度回歳岁歲년월일시분초세살회])';
const GREATEST_MAGNITUDE = 10.5;

interface Pattern {
  readonly kind: CountKind;
  readonly pattern: RegExp;
}

/** Groups: `qualifier`, `number`, `scale`, `of`. */
const reads = (kind: CountKind, before: string, after: string): Pattern => ({
  kind,
  pattern: new RegExp(`${before}(?<![\\d０-９.．〇一二三四五六七八九十百千第])${NUMBER}${STOP}${after}`, 'gu'),
});

const ZH = {
  who: '(?:多|余|餘)?(?:名|位|個|个)?(?<of>[^\\d０-９，。、；：！？\\s]{0,8}?(?:人|民众|民眾|平民|士兵|军人|軍人|儿童|兒童|学生|學生|乘客|工人|矿工|礦工|居民|村民|警察|警员|警員|游客|遊客|男子|女子|记者|記者|者|嫌犯|嫌疑人|官兵|船员|船員|旅客|移民|难民|難民))',
  say: '(?<qualifier>至少|超过|超過|逾|近|约|約|大约|大約|最少|多达|多達|共有?|另有|另)?',
};
const JA = {
  who: '(?:人|名)(?<of>(?:の[^\\d０-９、。\\s]{1,8})?)',
  say: '(?<qualifier>少なくとも|およそ|約|合わせて|計|うち)?',
};
const KO = { who: '(?:여)?\\s?(?<of>명|사람)', say: '(?<qualifier>최소|적어도|약|총|모두)?\\s?' };

const BETWEEN_ZH = '[^\\d０-９，。、；！？\\s]{0,6}?';
const CHINESE: readonly Pattern[] = [
  reads(
    'killed',
    ZH.say,
    `${ZH.who}${BETWEEN_ZH}(?:死亡|遇难|遇難|丧生|喪生|身亡|罹难|罹難|死于非命|被杀|被殺|遇害|溺亡|不治|被打死|被炸死)`,
  ),
  reads('killed', '(?:死亡|遇难|遇難|丧生|喪生|罹难|罹難)(?:总)?(?:人数|人數)[^\\d，。；]{0,8}', '人?'),
  reads(
    'killed',
    `(?:造成|酿成|釀成|导致|導致|致|已有|已致)${ZH.say}`,
    '(?:人)?死(?=[，。、；\\s\\d〇一二三四五六七八九十伤傷]|$)',
  ),
  reads('injured', ZH.say, `${ZH.who}${BETWEEN_ZH}(?:受伤|受傷|负伤|負傷|轻伤|輕傷|重伤|重傷|送医|送醫|送院)`),
  reads('injured', '(?:死|亡)[，、]?', '(?:人)?[伤傷](?!\\p{L})'),
  reads('injured', '(?:受伤|受傷)(?:人数|人數)[^\\d，。；]{0,8}', '人?'),
  reads('missing', ZH.say, `${ZH.who}${BETWEEN_ZH}(?:失踪|失蹤|失联|失聯|下落不明)`),
  reads('arrested', ZH.say, `${ZH.who}${BETWEEN_ZH}(?:被捕|被拘留|被逮捕|被拘捕|被扣押|落网|落網)`),
  reads('arrested', `(?:逮捕|拘捕|拘留|抓获|抓獲|扣押)(?:了)?${ZH.say}`, ZH.who),
  reads('kidnapped', ZH.say, `${ZH.who}${BETWEEN_ZH}(?:被绑架|被綁架|遭绑架|遭綁架|被劫持)`),
  reads('displaced', ZH.say, `${ZH.who}${BETWEEN_ZH}(?:流离失所|流離失所|无家可归|無家可歸)`),
  reads('rescued', ZH.say, `${ZH.who}${BETWEEN_ZH}(?:获救|獲救|被救出|被救起|被救|获释|獲釋)`),
  reads('rescued', `(?:救出|救起|营救|營救)(?:了)?${ZH.say}`, ZH.who),
  reads('evacuated', ZH.say, `${ZH.who}${BETWEEN_ZH}(?:被疏散|疏散|撤离|撤離|转移|轉移|撤出)`),
  reads('evacuated', `(?:疏散|撤离|撤離|转移|轉移)(?:了)?${ZH.say}`, ZH.who),
  reads('infected', ZH.say, '(?:例|宗)(?<of>)(?:新增)?(?:确诊|確診|病例|感染)'),
];
/** `30人が行方不明の女児を捜索`: thirty search for a missing girl. */
const NO_MODIFIER = '(?!(?:の|となっ(?:た|ている)|になっ(?:た|ている))[^、。\\s]{1,10}を)';
const JAPANESE: readonly Pattern[] = [
  reads('killed', JA.say, `${JA.who}(?:が|の|も|は)?(?:死亡|死者|犠牲|亡くなっ|殺害さ|死去|遺体|水死)`),
  reads('killed', '(?:死者|犠牲者|死亡者)(?:数)?(?:は|が)?[^\\d０-９。、]{0,8}', '人'),
  reads(
    'injured',
    JA.say,
    `${JA.who}(?:が|の|も|は)?(?:[^\\d０-９。、\\s]{0,5})?(?:けが|怪我|負傷|重傷|軽傷|重軽傷|病院に搬送|搬送さ)`,
  ),
  reads('injured', '(?:負傷者|けが人)(?:数)?(?:は|が)?[^\\d０-９。、]{0,8}', '人'),
  reads('missing', JA.say, `${JA.who}(?:が|の|も|は)?(?:行方不明|安否不明|行方が分から)${NO_MODIFIER}`),
  reads('arrested', JA.say, `${JA.who}(?:が|を|も|は)?(?:[^\\d０-９。、\\s]{0,6})?(?:逮捕|拘束|検挙|書類送検)`),
  reads('kidnapped', JA.say, `${JA.who}(?:が|を|も)?(?:拉致|誘拐|人質)`),
  reads('rescued', JA.say, `${JA.who}(?:が|を|も)?(?:[^\\d０-９。、\\s]{0,5})?(?:救助|救出|解放)`),
  reads('evacuated', JA.say, `${JA.who}(?:が|を|も)?(?:[^\\d０-９。、\\s]{0,5})?避難`),
  reads('infected', JA.say, `${JA.who}(?:の|が|も)?(?:新型コロナウイルスに|ウイルスに)?(?:感染)`),
];
const KOREAN: readonly Pattern[] = [
  reads(
    'killed',
    KO.say,
    `${KO.who}(?:이|가|은|의)?\\s?(?:[^\\d.,\\s]{1,6}\\s)?(?:숨지|숨졌|숨진|사망|목숨을 잃|희생|살해)`,
  ),
  reads('killed', '(?:사망자|희생자|사망자 수)(?:는|가|은|이)?\\s?(?:[^\\d.,]{0,10}\\s)?', '\\s?명'),
  reads(
    'injured',
    KO.say,
    `${KO.who}(?:이|가|은)?\\s?(?:[^\\d.,\\s]{1,6}\\s)?(?:다쳤|다치|다친|부상|중상|경상|병원으로 (?:옮겨|이송))`,
  ),
  reads('injured', '(?:부상자)(?:는|가|은)?\\s?(?:[^\\d.,]{0,10}\\s)?', '\\s?명'),
  reads('missing', KO.say, `${KO.who}(?:이|가|은)?\\s?(?:실종)`),
  reads('arrested', KO.say, `${KO.who}(?:이|가|을|를|은)?\\s?(?:[^\\d.,\\s]{1,6}\\s)?(?:체포|구속|검거|입건)`),
  reads('kidnapped', KO.say, `${KO.who}(?:이|가|을|를)?\\s?(?:납치|인질)`),
  reads('rescued', KO.say, `${KO.who}(?:이|가|을|를|은)?\\s?(?:구조|구출)`),
  reads('evacuated', KO.say, `${KO.who}(?:이|가|은)?\\s?(?:[^\\d.,\\s]{1,6}\\s)?(?:대피)`),
  reads('infected', KO.say, `${KO.who}(?:이|가|은)?\\s?(?:감염|확진)`),
];

const MAGNITUDE =
  /(?:里氏|规模|規模|芮氏規模|マグニチュード|規模を示す|규모)\s?(?:は|为|為)?\s?(?<number>\d(?:\.\d)?)(?![\d.])|(?<![\d.])(?<degrees>\d(?:\.\d)?)级地震/gu;

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1_000,
  万: 10_000,
  萬: 10_000,
  백: 100,
  천: 1_000,
  만: 10_000,
};
const COMMA = /[,，]/g;
const BEGINS_DIGIT = /^\d/;
const FULL_WIDTH = /[０-９]/g;

function numberIn(written: string, scale: string): number | null {
  const plain = written
    .replace(FULL_WIDTH, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replaceAll(COMMA, '');
  const value = BEGINS_DIGIT.test(plain) ? Number(plain) : ofHan(plain);
  if (value === null) return null;
  const scaled = [...scale].reduce((product, power) => product * (POWERS[power] ?? 1), value);
  return Number.isInteger(scaled) ? scaled : null;
}

function ofHan(written: string): number | null {
  let [total, digit] = [0, 0];
  let powered = false;
  for (const sign of written) {
    const power = POWERS[sign];
    if (power === undefined) {
      if (digit !== 0) return null;
      digit = DIGITS[sign] ?? 0;
      continue;
    }
    total += Math.max(1, digit) * power;
    [digit, powered] = [0, true];
  }
  return powered || written.length === 1 ? total + digit : null;
}

/** What did not happen, or has not yet, before the number in its clause. */
const UNREAL =
  /(?:可能|或将|或將|如果|若|威胁|威脅|避免|没有|沒有|并无|かもしれ|恐れ|おそれ|しなければ|なければ|우려|가능성)[^，。、,.]{0,12}$/u;
const UNREAL_AFTER = /^[^，。、,.\s]{0,8}?(?:恐れ|おそれ|可能性|かもしれ|우려|수 있)/u;
const BEFORE = 30;

function figureOf(text: string, kind: CountKind, match: RegExpExecArray): FoundFigure | null {
  const { number = '', scale = '', qualifier, of } = match.groups ?? {};
  const value = numberIn(number, scale);
  const start = match.index;
  const end = start + match[0].length;
  if (
    value === null ||
    UNREAL.test(text.slice(Math.max(0, start - BEFORE), start)) ||
    UNREAL_AFTER.test(text.slice(end, end + BEFORE))
  )
    return null;
  const whom = of?.trim();
  return {
    kind,
    number: value,
    numberMax: null,
    unit: null,
    qualifier: qualifier ?? null,
    of: whom ? whom : null,
    text: match[0],
    start,
    end,
  };
}

/** Figures of Chinese, Japanese and Korean texts: numbers with their counter and what happened, or a toll. Of two readings of one
 * number the longer one holds. */
export function unspacedFiguresIn(text: string, language: 'zh' | 'ja' | 'ko'): readonly FoundFigure[] {
  const patterns = { zh: CHINESE, ja: JAPANESE, ko: KOREAN }[language];
  const found = patterns.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match) => figureOf(text, kind, match) ?? []),
  );
  const kept: FoundFigure[] = [];
  for (const figure of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if ((kept.at(-1)?.end ?? 0) <= figure.start) kept.push(figure);
  }
  const magnitudes = [...text.matchAll(MAGNITUDE)].flatMap((match): readonly FoundFigure[] => {
    const number = Number(match.groups?.['number'] ?? match.groups?.['degrees']);
    if (!(number > 0 && number < GREATEST_MAGNITUDE)) return [];
    const { index: start, 0: said } = match;
    return [
      {
        kind: 'magnitude',
        number,
        numberMax: null,
        unit: null,
        qualifier: null,
        of: null,
        text: said,
        start,
        end: start + said.length,
      },
    ];
  });
  return [...kept, ...magnitudes];
}
