import { expect, test } from 'vitest';
import { shareFingerprint } from '#deduplicate/bucket-keys.ts';
import { idfOf } from '#deduplicate/document-frequency.ts';
import type { Features } from '#deduplicate/features.ts';
import { judgeDuplicate } from '#deduplicate/near-duplicate.ts';
import { readFeatures } from '#deduplicate/read-features.ts';
import { judgeStory } from '#deduplicate/same-story.ts';
import { type Chance, createChance } from '../support/random.ts';
import { makeArticle } from './make-article.ts';

/** Sentences of reports that are told here and nowhere else; paragraphs of one report, first the lead. */
const REPORTS: Readonly<Record<string, readonly string[]>> = {
  zh: [
    '青岛海关星期三通报,执法人员在一艘来自南美的冷藏货轮上查获三百二十公斤走私象牙,藏匿在装有冻鱼的集装箱夹层里。两名船员已被拘留,案件移交检察机关处理。',
    '海关发言人赵立新说,情报部门从去年秋天起追踪这条路线,X光扫描发现箱体重量与申报不符,工作人员随即开箱检查。',
    '这是山东半岛近十年来数量最多的一起案件。野生动物保护组织估计,黑市价格超过两千万元,背后可能有跨国犯罪集团。',
    '船东公司发表声明,表示对货物内容毫不知情,愿意配合调查,并已暂停与装货代理商的合作。港口其他作业没有受到影响。',
    '专家认为,冷链运输因检查困难,近年成为走私者偏爱的渠道,建议沿岸口岸更换扫描设备,并与出口国共享舱单数据。',
  ],
  ja: [
    '松山市は水曜日、郊外の浄水場で塩素の濃度が基準を上回ったため、約四万世帯への給水を六時間止めたと発表した。健康被害の報告はないという。',
    '水道局の西村豊局長は会見で、注入装置の弁が部品の劣化で閉まらなくなったと説明し、利用者に謝罪した。装置は来月交換される予定だった。',
    '市は給水車十二台を小学校や公民館に送り、夕方まで飲料水を配った。病院では備蓄の水を使って透析を続けたが、手術二件が延期された。',
    '県は同じ型の装置を使う七つの浄水場に点検を求めた。専門家は、人手不足で定期的な検査が後回しにされていると指摘している。',
    '市議会は来週、委員会を開いて経緯を調べる。料金の減額については、対象となる地域と期間を決めたうえで各家庭に知らせるとしている。',
  ],
};

/** Forms that are filled in anew each time. */
const FORMS: Readonly<Record<string, (c: Chance) => string>> = {
  zh: (c) => {
    const figure = (): string => `${6 + c.below(3)}.${1000 + c.below(8999)}`;
    return `中国外汇交易中心公布,${c.pick(['欧元', '日元', '英镑', '卢布', '韩元'])}对人民币中间价为${figure()}元,较上一交易日的${figure()}元${c.pick(['上调', '下调'])}${1 + c.below(400)}个基点。市场人士表示,当天成交清淡,投资者等待主要央行的会议结果。交易中心每个工作日上午公布中间价。`;
  },
  ja: (c) =>
    `気象庁によると、${1 + c.below(12)}月${1 + c.below(28)}日${c.below(24)}時${c.below(60)}分ごろ、${c.pick(['茨城県南部', '宮城県沖', '日向灘', '釧路沖', '能登半島沖'])}を震源とする地震があり、${c.pick(['水戸市', '石巻市', '宮崎市', '根室市', '輪島市'])}で震度${1 + c.below(4)}を観測した。震源の深さは約${10 * (1 + c.below(9))}キロ、地震の規模は推定で${3 + c.below(3)}.${c.below(10)}。この地震による津波の心配はない。`,
};

const CUT = /[,。、]/u;

function filed(text: string): Features {
  const title = text.slice(0, 18);
  return readFeatures(makeArticle({ uri: 'x:1', title, text, datePublished: '2026-03-01', datePrecision: 'day' }));
}

function isCopy(a: Features, b: Features): boolean {
  return shareFingerprint(a, b) && judgeDuplicate(a, b, '').holds;
}

/** Half of the paragraphs, and of what is left each eighth clause gone. */
function abridged(paragraphs: readonly string[], chance: Chance): string {
  const kept = paragraphs.filter(() => chance.happens(0.6));
  return (kept.length > 1 ? kept : paragraphs.slice(0, 3))
    .map((p) =>
      p
        .split(CUT)
        .filter(() => !chance.happens(0.12))
        .join(','),
    )
    .join('\n\n');
}

/** Of 40 copies so many are recognized; what is missed has lost two thirds of a short text without figures. */
const FOUND: Readonly<Record<string, number>> = { zh: 31, ja: 36 };

test.each(Object.entries(REPORTS))('%s: abridged and thinned out, a text is still a copy', (language, paragraphs) => {
  const chance = createChance(5);
  const whole = filed(paragraphs.join('\n\n'));
  const made = Array.from({ length: 40 }, () => filed(abridged(paragraphs, chance)));
  expect(made.filter((copy) => shareFingerprint(whole, copy))).toHaveLength(40);
  expect(made.filter((copy) => isCopy(whole, copy)).length).toBeGreaterThanOrEqual(FOUND[language] ?? 40);
});

test.each(Object.entries(FORMS))('%s: two of one form are neither copies nor one story', (_, form) => {
  const chance = createChance(6);
  const pairs = Array.from({ length: 60 }, () => [filed(form(chance)), filed(form(chance))] as const);
  expect(pairs.filter(([a, b]) => isCopy(a, b)).length).toBeLessThanOrEqual(1);
  expect(pairs.filter(([a, b]) => judgeStory(a, b, '').holds).length).toBeLessThanOrEqual(3);
});
test('a word of two ideographs or syllables is one of content, a single one binds; letters count as letters', () => {
  expect(idfOf('象牙')).toBeGreaterThan(6);
  expect(idfOf('的')).toBeLessThan(2);
  expect(idfOf('선거')).toBeGreaterThan(6);
  expect(idfOf('から')).toBeLessThan(2);
  expect(idfOf('qzv')).toBe(4);
});
