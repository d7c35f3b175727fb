import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { withoutAttribution } from '#normalize/html/attribution-line.ts';
import { creditsOf } from '#normalize/html/credit-line.ts';
import { shownNames } from '#normalize/html/person-names.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import { MADE_TEXTS, type MadeTexts } from './made-texts.ts';

const ANNA = 'Anna Lindqvist';

test.each([
  [`Text: ${ANNA} Photo: Per Dahl`, [ANNA]],
  [`Words: ${ANNA} / Pictures: Per Dahl`, [ANNA]],
  [`Words by ${ANNA}, photographs by Per Dahl`, [ANNA]],
  [`Report: ${ANNA}, Foto: Per Dahl`, [ANNA]],
  [`Story: ${ANNA} | Photos: Per Dahl`, [ANNA]],
  [`Text und Fotos: ${ANNA}`, [ANNA]],
  ['Bericht: Karl Haupt und Eva Lenz, Fotos: Ute Maier', ['Karl Haupt', 'Eva Lenz']],
  ['Texte : Hélène Roussel - Photos : Marc Petit', ['Hélène Roussel']],
  ['Texto y fotos: Lucía Ferrer', ['Lucía Ferrer']],
  ['Reportagem: Rui Matos Foto: Ana Reis', ['Rui Matos']],
  ['Testo: Carla Neri, foto: Ugo Bini', ['Carla Neri']],
  ["Tekst: Joris Beek Foto's: Anna Vos", ['Joris Beek']],
  ['Text a foto: Jan Novák', ['Jan Novák']],
  ['Szöveg: Kovács Anna, fotó: Nagy Péter', ['Kovács Anna']],
  ['Teksti: Anna Laine Kuvat: Pekka Salo', ['Anna Laine']],
  ['Текст и фото: Ирина Белова', ['Ирина Белова']],
  ['Текст: Олена Коваль, фото: Іван Шевченко', ['Олена Коваль']],
  ['Haber: Ayşe Demir - Fotoğraf: Can Yılmaz', ['Ayşe Demir']],
  ['Κείμενο: Μαρία Παππά Φωτογραφίες: Νίκος Δήμου', ['Μαρία Παππά']],
  ['Teks: Dewi Lestari Foto: Budi Santoso', ['Dewi Lestari']],
  ['文/李晓明 图/王芳', ['李晓明']],
  ['文・佐藤健 写真・田中一郎', ['佐藤健']],
  ['글 김민수 사진 이영희', ['김민수']],
  ['نص: سامي حداد تصوير: علي حسن', ['سامي حداد']],
  ['טקסט: דנה כהן צילום: יוסי לוי', ['דנה כהן']],
  ['Bài: Nguyễn Văn An - Ảnh: Trần Bình', ['Nguyễn Văn An']],
  ['เรื่อง: สมชาย ใจดี ภาพ: สมหญิง ดีมาก', ['สมชาย ใจดี']],
  ['रिपोर्ट: राजेश वर्मा फोटो: सुनील कुमार', ['राजेश वर्मा']],
  ['Photo: Per Dahl', []],
])('credits %s', (line, names) => {
  expect(shownNames([line])).toEqual(names);
});

test.each([
  'Report: Chancellor to resign on Friday',
  'Bericht: Regierung plant neue Steuer',
  'Texto: La ley de aguas llega al Senado',
  'Story: a tale of two harbours',
  'Text messages: Police say the man sent forty of them',
])('no author in %s', (line) => {
  expect(shownNames([line])).toEqual([]);
});

test('a line of credits leaves the text at its ends only, and only with a name', () => {
  const text =
    'The ferry ran aground on a reef off the harbour on Wednesday evening and all 41 people on board were taken ashore.';
  const credits = `Text: ${ANNA} Photo: Per Dahl`;
  expect(withoutAttribution([credits, text], [ANNA], 'en')).toEqual([text]);
  expect(withoutAttribution([text, credits, 'Photo: Per Dahl'], [ANNA], 'en')).toEqual([text]);
  expect(withoutAttribution([text, credits], [], 'en')).toEqual([text, credits]);
  const heading = 'Video: Storm hits the coast';
  expect(withoutAttribution([heading, text], [], 'en')).toEqual([heading, text]);
});

test('what is credited is told apart', () => {
  expect(creditsOf('Text & Foto: Anna Lindqvist; Bilder: Ute Maier')).toEqual({
    writers: [ANNA],
    pictures: ['Ute Maier'],
    ofText: 'Text & Foto: Anna Lindqvist',
  });
  expect(creditsOf('She sent the text: Anna Lindqvist had won.')).toBeNull();
});

const CREDITS: Readonly<Record<string, (name: string) => string>> = {
  en: (name) => `Words: ${name} Pictures: Per Dahl`,
  de: (name) => `Text: ${name}, Fotos: Per Dahl`,
  fr: (name) => `Texte : ${name} - Photos : Per Dahl`,
  es: (name) => `Texto: ${name} Fotos: Per Dahl`,
  pt: (name) => `Reportagem: ${name} Foto: Per Dahl`,
  ru: (name) => `Текст: ${name}, фото: Пётр Чернов`,
  tr: (name) => `Haber: ${name} Fotoğraf: Can Yılmaz`,
  ar: (name) => `نص: ${name} تصوير: علي حسن`,
  zh: (name) => `文：${name} 图：王芳`,
  ja: (name) => `文：${name} 写真：田中一郎`,
  hi: (name) => `रिपोर्ट: ${name} फोटो: सुनील कुमार`,
  id: (name) => `Teks: ${name} Foto: Budi Santoso`,
};
const PAPER: Readonly<Record<string, string>> = {
  en: 'Overmere Weekly Online',
  de: 'Overmerer Tageblatt',
  ru: 'Овермерские новости',
  zh: '沃弗米尔日报',
};

/** A headline of words that the text has too. */
function headlineOf({ language, prose }: MadeTexts): string {
  const [first = '', second = ''] = prose;
  if (language === 'zh' || language === 'ja') return `${first.slice(2, 12)}${second.slice(1, 9)}`;
  const words = [...first.split(' ').slice(1, 6), ...second.split(' ').slice(1, 4)].join(' ').replaceAll(',', '');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** A page laid out in tables: the paper's name in the title and in the largest letters, a menu cell, a bold headline, credits below. */
test('old pages of tables: the printed headline, the writer of the credits, and the text alone', async () => {
  for (const t of MADE_TEXTS) {
    const paper = PAPER[t.language] ?? 'Overmere News';
    const headline = headlineOf(t);
    const credits = CREDITS[t.language]?.(t.author) ?? '';
    const html = `<html><head><title>${paper}</title></head><body bgcolor="#ffffff"><table width="760"><tr><td colspan="2"><font size="6">${paper}</font></td></tr><tr><td width="140"><a href="/">${t.section}</a><br><a href="/n">${t.more}</a><br><a href="/s">B</a></td><td><font size="4"><b>${headline}</b></font><br><font size="1">${t.day}</font><br><br>${t.prose.join('<br><br>')}<br><br><i>${credits}</i></td></tr></table></body></html>`;
    const reading = await readHtml(html, { url: null, contentType: null, receivedAt: '2025-06-01T12:00:00Z' }, LIMITS);
    const draft = reading.ok ? reading.draft : null;
    expect(
      [draft?.title, draft?.authors, draft?.paragraphs],
      `${t.language} ${reading.ok ? '' : reading.refusal.message}`,
    ).toEqual([headline, [t.author], t.prose]);
  }
});
