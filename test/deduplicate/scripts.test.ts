import { expect, test } from 'vitest';
import { judgeDuplicate } from '#deduplicate/near-duplicate.ts';
import { readFeatures } from '#deduplicate/read-features.ts';
import { judgeStory } from '#deduplicate/same-story.ts';
import { makeArticle } from './make-article.ts';

/** A report, a sentence an editor adds to its copy, the same event told independently, and another event. */
interface Told {
  readonly report: string;
  readonly added: string;
  readonly retold: string;
  readonly other: string;
}

const TOLD: Readonly<Record<string, Told>> = {
  Chinese: {
    report:
      '高雄市政府星期一表示,一艘渡轮清晨在港口外撞上防波堤,船上一百二十名乘客全部获救,其中八人受伤送医。港务局长林志明说,船只当时因浓雾失去方向,调查人员已取得航行记录器。渡轮服务将暂停三天,船公司承诺向受伤乘客支付赔偿。',
    added: '更多消息将在稍后公布。',
    retold:
      '浓雾中渡轮在高雄港撞上防波堤,八名乘客受伤。港务局长林志明证实,一百二十名乘客都已安全上岸,航行记录器交由调查人员检查。',
    other:
      '昆明一所大学的植物学家在山谷中发现一种新的兰花,花瓣呈淡紫色。研究团队计划明年春天再次前往当地,采集种子并建立保护区。',
  },
  Japanese: {
    report:
      '長崎県は月曜日、離島へ向かうフェリーが早朝に港の外で防波堤に衝突し、乗客百二十人全員が救助されたと発表した。八人がけがをして病院に運ばれた。港湾局長の松尾健一氏は、濃い霧で船が進路を失ったと説明し、調査官が航海記録装置を回収した。フェリーの運航は三日間休止され、会社は乗客に補償を約束した。',
    added: '詳しい情報は後ほど発表される。',
    retold:
      '濃い霧の中、長崎の港でフェリーが防波堤に衝突し、八人がけがをした。港湾局長の松尾健一氏によると、乗客百二十人は全員救助され、航海記録装置の調査が始まった。',
    other:
      '札幌の大学の研究者が、山の谷で新しい種類のランを見つけた。花びらは薄い紫色で、来年の春に種を集めて保護区を作る計画だという。',
  },
  Arabic: {
    report:
      'أعلنت محافظة الإسكندرية يوم الاثنين أن عبارة اصطدمت فجرا بحاجز الأمواج خارج الميناء وأن جميع الركاب البالغ عددهم 120 راكبا أنقذوا بينما نقل ثمانية مصابين إلى المستشفى. وقال مدير الميناء حسام البدري إن الضباب الكثيف أفقد السفينة اتجاهها وإن المحققين حصلوا على مسجل الرحلة. وستتوقف خدمة العبارات ثلاثة أيام وتعهدت الشركة بتعويض الركاب المصابين.',
    added: 'وسيعلن عن مزيد من التفاصيل لاحقا.',
    retold:
      'أصيب ثمانية ركاب عندما اصطدمت عبارة بحاجز الأمواج قرب ميناء الإسكندرية وسط الضباب الكثيف. وأكد مدير الميناء حسام البدري إنقاذ 120 راكبا ويفحص المحققون مسجل الرحلة.',
    other:
      'اكتشف علماء النبات في جامعة فاس نوعا جديدا من زهور الأوركيد في واد جبلي وتتميز بتلاتها بلون بنفسجي فاتح. ويخطط الفريق للعودة في الربيع المقبل لجمع البذور وإنشاء محمية.',
  },
  Hindi: {
    report:
      'कोच्चि प्रशासन ने सोमवार को बताया कि एक नौका तड़के बंदरगाह के बाहर तटबंध से टकरा गई और सभी 120 यात्रियों को बचा लिया गया, जबकि आठ घायलों को अस्पताल ले जाया गया। बंदरगाह निदेशक राजीव मेनन ने कहा कि घने कोहरे के कारण नौका रास्ता भटक गई और जांचकर्ताओं ने यात्रा रिकॉर्डर ले लिया है। नौका सेवा तीन दिन बंद रहेगी और कंपनी ने घायल यात्रियों को मुआवजा देने का वादा किया।',
    added: 'विस्तृत जानकारी बाद में दी जाएगी।',
    retold:
      'घने कोहरे में कोच्चि बंदरगाह के पास नौका तटबंध से टकराई, आठ यात्री घायल। बंदरगाह निदेशक राजीव मेनन ने पुष्टि की कि 120 यात्रियों को बचा लिया गया और जांचकर्ताओं को रिकॉर्डर मिल गया।',
    other:
      'शिमला विश्वविद्यालय के वनस्पति वैज्ञानिकों ने पहाड़ी घाटी में आर्किड की नई प्रजाति खोजी, जिसकी पंखुड़ियां हल्की बैंगनी हैं। दल अगले वसंत में बीज जुटाने और संरक्षित क्षेत्र बनाने लौटेगा।',
  },
  Thai: {
    report:
      'จังหวัดภูเก็ตแถลงเมื่อวันจันทร์ว่าเรือโดยสารชนเขื่อนกันคลื่นนอกท่าเรือเมื่อเช้ามืด ผู้โดยสาร 120 คนได้รับการช่วยเหลือทั้งหมด และผู้บาดเจ็บแปดคนถูกนำส่งโรงพยาบาล ผู้อำนวยการท่าเรือสมชาย วงศ์ทองกล่าวว่าหมอกหนาทำให้เรือหลงทิศทาง เจ้าหน้าที่สอบสวนได้เครื่องบันทึกการเดินเรือแล้ว บริการเรือจะหยุดสามวันและบริษัทสัญญาว่าจะชดเชยผู้บาดเจ็บ',
    added: 'รายละเอียดเพิ่มเติมจะประกาศภายหลัง',
    retold:
      'เรือโดยสารชนเขื่อนกันคลื่นใกล้ท่าเรือภูเก็ตท่ามกลางหมอกหนา มีผู้บาดเจ็บแปดคน ผู้อำนวยการท่าเรือสมชาย วงศ์ทองยืนยันว่าผู้โดยสาร 120 คนปลอดภัย และเจ้าหน้าที่สอบสวนกำลังตรวจเครื่องบันทึกการเดินเรือ',
    other:
      'นักพฤกษศาสตร์มหาวิทยาลัยเชียงใหม่พบกล้วยไม้ชนิดใหม่ในหุบเขา กลีบดอกสีม่วงอ่อน ทีมงานจะกลับไปเก็บเมล็ดในฤดูใบไม้ผลิปีหน้าเพื่อสร้างเขตอนุรักษ์',
  },
};

function featuresOf(text: string) {
  const title = text.slice(0, 30);
  return readFeatures(makeArticle({ uri: 'x:1', title, text, datePublished: '2026-03-01', datePrecision: 'day' }));
}

test.each(Object.entries(TOLD))('%s: a copy is a copy, the same event one story, another event neither', (_, told) => {
  const report = featuresOf(told.report);
  const copy = featuresOf(`${told.report}\n\n${told.added}`);
  const retold = featuresOf(told.retold);
  const other = featuresOf(told.other);
  expect({
    key: copy.keys.some((key) => report.keys.includes(key)),
    copy: judgeDuplicate(report, copy, 'x').holds,
    retoldIsCopy: judgeDuplicate(report, retold, 'x').holds,
    retoldIsStory: judgeStory(report, retold, 'x').holds,
    otherIsCopy: judgeDuplicate(report, other, 'x').holds,
    otherIsStory: judgeStory(report, other, 'x').holds,
  }).toEqual({
    key: true,
    copy: true,
    retoldIsCopy: false,
    retoldIsStory: true,
    otherIsCopy: false,
    otherIsStory: false,
  });
});
