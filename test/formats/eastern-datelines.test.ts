import { expect, test } from 'vitest';
import { easternDateline } from '#normalize/text/dateline-east.ts';

/** Day, agency and place in any order, in scripts without capitals: `opening | places | agency | date || prose`. */
test.each([
  '2024年3月12日（共同）東京 - | 東京 | 共同 | 2024年3月12日 || 高速道路でトラックが横転した。',
  '3月12日(新华社)北京电 | 北京 | 新华社 | 3月12日 || 一辆卡车翻车。',
  '2024년 3월 12일 (연합뉴스) 서울 - | 서울 | 연합뉴스 | 2024년 3월 12일 || 트럭이 전복됐다.',
  '2024년 3월 12일 (연합뉴스) - |  | 연합뉴스 | 2024년 3월 12일 || 트럭이 전복됐다.',
  '서울, 2024년 3월 12일 (연합뉴스) -- | 서울 | 연합뉴스 | 2024년 3월 12일 || 트럭이 전복됐다.',
  '12 مارس 2024 (أ ف ب) القاهرة - | القاهرة | أ ف ب | 12 مارس 2024 || انقلبت شاحنة على الطريق.',
  '12 مارس 2024 (وام) - |  | وام | 12 مارس 2024 || انقلبت شاحنة على الطريق.',
  '(أ ف ب) القاهرة 12 مارس 2024 - | القاهرة | أ ف ب | 12 مارس 2024 || انقلبت شاحنة على الطريق.',
  '12 मार्च 2024 (भाषा) नयी दिल्ली - | नयी दिल्ली | भाषा | 12 मार्च 2024 || एक ट्रक पलट गया।',
])('%s', (row) => {
  const [left = '', prose = ''] = row.split(' || ');
  const [opening = '', place = '', agency = '', date = ''] = left.split(' | ').map((cell) => cell.trim());
  const found = easternDateline(`${opening} ${prose}`)?.dateline;
  expect({ ...found, text: found?.text.trim() }).toMatchObject({
    text: opening,
    places: place === '' ? [] : [place],
    agency,
    date,
    strength: 'strong',
  });
});

test.each([
  '2024年3月12日（火）高速道路でトラックが横転した。',
  '2024년 3월 12일 (화) 트럭이 전복됐다.',
  '12 مارس 2024 (الثلاثاء) انقلبت شاحنة على الطريق.',
])('no dateline: %s', (text) => {
  expect(easternDateline(text)).toBeNull();
});
