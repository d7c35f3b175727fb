import { expect, test } from 'vitest';
import { scriptKey } from '#extract/places/key.ts';
import { dateline, placesIn } from './article.ts';

/** Datelines in other scripts, and in words that running text is not searched for: the dateline itself is the evidence. */
test.each([
  ['МОСКВА, 4 апреля - ', 'МОСКВА', 'geonames:524901', 'Правительство объявило о мерах.'],
  ['ЕКАТЕРИНБУРГ, 12 мар - ', 'ЕКАТЕРИНБУРГ', 'geonames:1486209', 'Пожар на складе потушен.'],
  ['Київ - ', 'Київ', 'geonames:703448', 'Уряд оголосив про нові заходи.'],
  ['Θεσσαλονίκη, 4 Απριλίου - ', 'Θεσσαλονίκη', 'geonames:734077', 'Η πυρκαγιά τέθηκε υπό έλεγχο.'],
  ['القاهرة - ', 'القاهرة', 'geonames:360630', 'أعلنت الحكومة إجراءات جديدة.'],
  ['الإسكندرية - ', 'الإسكندرية', 'geonames:361058', 'أعلنت الحكومة إجراءات جديدة.'],
  ['अहमदाबाद, 4 अप्रैल - ', 'अहमदाबाद', 'geonames:1279233', 'सरकार ने जांच के आदेश दिए।'],
  ['【東京】', '東京', 'geonames:1850147', '首相は官邸で会見した。'],
  ['【松山市】', '松山市', 'geonames:1926099', '3人がけがをした。'],
  ['新华社上海4月4日电 ', '上海', 'geonames:1796236', '市政府宣布新的规定。'],
  ['(서울) ', '서울', 'geonames:1835848', '정부는 대책을 발표했다.'],
  ['(수원) ', '수원', 'geonames:1835553', '경기도는 대책을 발표했다.'],
  ['Wien - ', 'Wien', 'geonames:2761369', 'Die Regierung hat am Montag ein Gesetz beschlossen.'],
])('%s', (written, name, placeId, body) => {
  const text = `${written}${body}`;
  const { located, warnings } = placesIn(text, { dateline: dateline(written.trimEnd(), [name]) });
  expect(located?.placeId).toBe(placeId);
  expect(located?.confidence).toBeGreaterThan(80);
  const start = text.indexOf(name);
  expect(located?.mentions).toContainEqual({
    in: 'text',
    text: name,
    start,
    end: start + name.length,
    basis: 'dateline',
  });
  expect(warnings).toEqual([]);
});

test('a name in another script that no town has stays unresolved, and running text is not searched for such names', () => {
  const unknown = placesIn('【架空野】 祭りが開かれた。', { dateline: dateline('【架空野】', ['架空野']) });
  expect(unknown.located).toBeNull();
  expect(unknown.warnings).toContain('dateline-unresolved');
  expect(placesIn('Мир и Москва обсудили планы.').places).toEqual([]);
});

test('keys of names in other scripts: one for two ways to write, never one of a Latin name', () => {
  expect(scriptKey('الإسكندرية')).toBe(scriptKey('الاسكندريه'));
  expect(scriptKey('ОРЁЛ')).toBe(scriptKey('Орел'));
  expect(scriptKey('दिल्ली')).not.toBe(scriptKey('दल्ला'));
  expect(scriptKey('Roma')).toBe('*roma');
});
