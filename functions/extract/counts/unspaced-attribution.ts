import { chosenSpeaker, type Speaker } from './attribution.ts';
import type { Stretch } from './sentence.ts';

const HAN = '\\p{Script=Han}';
const JA = '[\\p{Script=Han}\\p{Script=Katakana}ー・]';
/** Who gives figures, somewhere in the phrase: `警方`, `卫生部门`, `消防`. */
const ZH_HEAD =
  '(?:警|消防|政府|部门|部門|卫生|衛生|医院|醫院|官员|官員|发言人|發言人|军方|軍方|当局|當局|总统|總統|总理|總理|部长|部長|市长|市長|媒体|媒體|社|报|報|局|厅|廳|部|委|办公室|辦公室|法院|检察|檢察|机构|機構|组织|組織|公司|中心|救援|目击|目擊|居民|消息|台网|台網)';
const JA_HEAD =
  '(?:警察|県警|府警|道警|警視庁|署|消防|省|庁|局|政府|当局|病院|知事|市長|首相|大臣|長官|報道官|軍|自衛隊|海保|検察|裁判所|機関|組織|会社|メディア|通信|新聞|市|県|町|村|センター|関係者|目撃者)';
const KO_HEAD =
  '(?:경찰|소방|당국|정부|부|청|처|병원|시장|지사|장관|대변인|군|해경|검찰|법원|기관|단체|회사|언론|통신|관계자|목격자|본부|센터|서|시|도|공사|협회)';

interface Form {
  readonly pattern: RegExp;
  /** What is said follows. */
  readonly open: boolean;
}

const FORMS: Readonly<Record<string, readonly Form[]>> = {
  zh: [
    {
      pattern: new RegExp(
        `[据據](?<who>${HAN}{0,10}?${ZH_HEAD}${HAN}{0,4}?)(?:\\d{1,2}日)?(?:的)?(?:介绍|介紹|消息|通报|通報|报道|報道|报导|報導|称|稱|说|說|透露|表示|统计|統計|公布|数据|數據)`,
        'gu',
      ),
      open: true,
    },
    {
      pattern: new RegExp(
        `(?:^|[，。；、）】\\s])(?![据據])(?<who>${HAN}{0,12}?${ZH_HEAD}${HAN}{0,6}?)(?:\\d{1,2}日|周${HAN}|星期${HAN}|今天|昨天|当天|當天)?(?:表示|称|稱|说|說|通报|通報|宣布|证实|證實|指出|透露)(?:[，：:,]|(?=[^，。]{2}))`,
        'gu',
      ),
      open: true,
    },
  ],
  ja: [
    {
      pattern: new RegExp(
        `(?:^|[、。】）\\s])(?<who>${JA}{0,14}?${JA_HEAD}(?:の${JA}{1,6})?)に(?:よると|よれば)`,
        'gu',
      ),
      open: true,
    },
    {
      pattern: new RegExp(
        `(?:^|[、。】）\\s])(?<who>${JA}{0,14}?${JA_HEAD})は(?=.{0,120}?(?:と発表|と明らか|と述べ|と説明|としてい|と話し|と伝え|を発表|を明らか))`,
        'gu',
      ),
      open: true,
    },
    {
      pattern: new RegExp(`(?:^|[、。】）\\s])(?<who>${JA}{0,14}?${JA_HEAD})が(?:発表した|明らかにした|伝えた)`, 'gu'),
      open: false,
    },
  ],
  ko: [
    {
      pattern: new RegExp(
        `(?:^|[,.\\s])(?<who>(?:\\p{Script=Hangul}{1,8} ){0,2}?\\p{Script=Hangul}{0,8}?${KO_HEAD})(?:에|에게) (?:따르면|의하면)`,
        'gu',
      ),
      open: true,
    },
    {
      pattern: new RegExp(
        `^(?<who>(?:\\p{Script=Hangul}{1,8} ){0,2}?\\p{Script=Hangul}{0,8}?${KO_HEAD})(?:은|는|이|가) (?=.{0,120}?(?:밝혔|말했|전했|발표했|집계했|설명했))`,
        'gu',
      ),
      open: true,
    },
    {
      pattern: new RegExp(
        `고 (?<who>(?:\\p{Script=Hangul}{1,8} )?\\p{Script=Hangul}{0,8}?${KO_HEAD})(?:은|는|이|가) (?:밝혔|말했|전했|발표했)`,
        'gu',
      ),
      open: false,
    },
  ],
};

/** Who says so of a figure in a Chinese, Japanese or Korean sentence, as it words it; null where nobody does. */
export function unspacedSpeakerIn(sentence: string, figure: Stretch, language: string): string | null {
  const speakers = (FORMS[language] ?? []).flatMap(({ pattern, open }) =>
    [...sentence.matchAll(pattern)].map((match): Speaker => {
      const who = match.groups?.['who'] ?? '';
      return { who: who.trim(), start: match.index, end: match.index + match[0].length, open };
    }),
  );
  const known = speakers.filter(({ who }) => who.length >= 2 || language !== 'zh').sort((a, b) => a.start - b.start);
  return chosenSpeaker(known, sentence, figure.start);
}
