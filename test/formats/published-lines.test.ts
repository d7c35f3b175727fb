import { expect, test } from 'vitest';
import { findDate } from '#normalize/dates/read-date.ts';
import { readOne } from './read.ts';

const TITLE = 'Ferry runs aground off island';
const LEAD = 'A ferry with forty people aboard ran onto a sandbank near the harbour, the coast guard said.';
const LAST = 'They were brought to land by fishermen and are well.';

/** Lines under a story that say when it was published. */
test.each([
  ['Published: 14 May 2015', '2015-05-14'],
  ['(Published: 22 July 2020)', '2020-07-22'],
  ['First published on 10 March 2017.', '2017-03-10'],
  ['Published 2021-09-08 18:20 SAST', '2021-09-08T18:20+02:00'],
  ['This report by Nordland Wire was first published Sept. 17, 2023.', '2023-09-17'],
  ['-- NDW Agency, January 31, 2020', '2020-01-31'],
  ['— The Quayside Sentinel, 18 November 2011', '2011-11-18'],
  ['Stand: 15.02.2018, 11:20 Uhr', '2018-02-15T11:20'],
  ['Veröffentlicht am 22.11.2016 um 05:14 Uhr', '2016-11-22T05:14'],
  ['송고시간 2022-01-24 14:05', '2022-01-24T14:05'],
  ['12:40 02.12.2020', '2020-12-02T12:40'],
])('under a story: %s', async (line, published) => {
  const article = await readOne(`${TITLE}\n\n${LEAD}\n\n${LAST}\n\n${line}`);
  expect([article.text, article.datePublished]).toEqual([`${LEAD}\n\n${LAST}`, published]);
});

/** What names a day and is text. */
test.each([
  'The harbour was built in 1911, and the pier was opened on 18 November 2011.',
  'His diary was first published on 10 March 1997 and sold forty thousand copies.',
  '-- Nora Quill, who was born on January 31, 1920',
  'The report was published by the coast guard on 14 May 2015 and read by few.',
])('kept under a story: %s', async (line) => {
  const article = await readOne(`${TITLE}\n\n${LEAD}\n\n${line}`);
  expect([article.text, article.datePublished]).toEqual([`${LEAD}\n\n${line}`, null]);
});

/** Lines under a headline: no standfirst. */
test.each([
  ['Publié le 3 août 2021 à 07h45, mis à jour le 4 août 2021 à 12h10', '2021-08-03T07:45', '2021-08-04T12:10'],
  ['Published: 5:12am, 14 Oct 2021 | Updated: 9:30am, 14 Oct 2021', '2021-10-14T05:12', '2021-10-14T09:30'],
  ['Published 14 May 2015, last updated 15 May 2015', '2015-05-14', '2015-05-15'],
  ['Porto Alegre, 17 de junho de 2023 às 18h32', '2023-06-17T18:32', null],
  ['May 18, 2023 (Jungle Post)', '2023-05-18', null],
  ['(KOKX) Jan. 9, 2024', '2024-01-09', null],
  ['By Nora Quill  |  April 12, 2009 | 1:00 am', '2009-04-12T01:00', null],
])('under a headline: %s', async (line, published, modified) => {
  const article = await readOne(`${TITLE}\n\n${line}\n\n${LEAD}\n\n${LAST}`);
  expect(article).toMatchObject({
    title: TITLE,
    description: null,
    text: `${LEAD}\n\n${LAST}`,
    datePublished: published,
    dateModified: modified,
  });
});

/** A clock in front of its day belongs to it; what only looks like one does not. */
test.each([
  ['342 PM MST Sun Jan 14 2018', '2018-01-14T15:42-07:00'],
  ['15:00, 12 Mar 2023', '2023-03-12T15:00'],
  ['6:15 PM EDT, October 13, 2023', '2023-10-13T18:15-04:00'],
  ['They won 3:45 on 4 May 2020', '2020-05-04'],
  ['Highway 342, 4 May 2020', '2020-05-04'],
  ['25:10, 4 May 2020', '2020-05-04'],
])('clock: %s', (wording, value) => {
  expect(findDate(wording)?.value).toBe(value);
});

/** Both on one line, in the languages of the press. */
test.each([
  'Publicerad 2024-03-12 06:48. Uppdaterad 2024-03-12 09:30',
  'Publicerad 12 mars 2024 kl 06.48 Uppdaterad 12 mars 2024 kl 09.30',
  'Publicado em 12/03/2024 às 06h48 - Atualizado em 12/03/2024 às 09h30',
  'Published 12 March 2024 06:48 Updated 12 March 2024 09:30',
  'Veröffentlicht: 12.03.2024, 06:48 Uhr. Aktualisiert: 12.03.2024, 09:30 Uhr',
  'Publié le 12 mars 2024 à 06h48 Mis à jour le 12 mars 2024 à 09h30',
  'Publicado: 12 de marzo de 2024, 06:48. Actualizado: 12 de marzo de 2024, 09:30',
  'Pubblicato il 12 marzo 2024 alle 06:48. Aggiornato il 12 marzo 2024 alle 09:30',
  'Gepubliceerd op 12 maart 2024 om 06:48. Bijgewerkt op 12 maart 2024 om 09:30',
  'Publisert 12. mars 2024 kl. 06.48 Oppdatert 12. mars 2024 kl. 09.30',
  'Offentliggjort 12. marts 2024 kl. 06.48. Opdateret 12. marts 2024 kl. 09.30',
  'Julkaistu 12.3.2024 klo 06.48. Päivitetty 12.3.2024 klo 09.30',
  'Opublikowano: 12 marca 2024 r., 06:48. Aktualizacja: 12 marca 2024 r., 09:30',
  'Publikováno 12. března 2024 06:48. Aktualizováno 12. března 2024 09:30',
  'Publikované 12. marca 2024 o 06:48. Aktualizované 12. marca 2024 o 09:30',
  'Megjelent: 2024. március 12. 06:48 Frissítve: 2024. március 12. 09:30',
  'Publicat: 12 martie 2024, 06:48. Actualizat: 12 martie 2024, 09:30',
  'Опубликовано: 12 марта 2024 г., 06:48. Обновлено: 12 марта 2024 г., 09:30',
  '12.03.2024 06:48 (обновлено: 09:30 12.03.2024)',
  'Опубліковано: 12 березня 2024 р. 06:48. Оновлено: 12 березня 2024 р. 09:30',
  'Публикувано на 12 март 2024 г. в 06:48. Обновено на 12 март 2024 г. в 09:30',
  'Objavljeno 12. ožujka 2024. u 06:48. Ažurirano 12. ožujka 2024. u 09:30',
  'Yayınlanma: 12 Mart 2024 06:48 Güncelleme: 12 Mart 2024 09:30',
  '12.03.2024 - 06:48 | Son Güncelleme : 12.03.2024 - 09:30',
  'Đăng ngày 12/03/2024 06:48 - Cập nhật ngày 12/03/2024 09:30',
  'Δημοσίευση: 12 Μαρτίου 2024, 06:48. Ενημέρωση: 12 Μαρτίου 2024, 09:30',
  'نشر في 12 مارس 2024 06:48 آخر تحديث 12 مارس 2024 09:30',
  'פורסם: 12.03.2024, 06:48 עודכן: 12.03.2024, 09:30',
  'प्रकाशित: 12 मार्च 2024, 06:48 अपडेट: 12 मार्च 2024, 09:30',
  '公開日：2024年3月12日 06:48 更新日：2024年3月12日 09:30',
  '发布时间：2024-03-12 06:48 更新时间：2024-03-12 09:30',
  '입력 2024-03-12 06:48 수정 2024-03-12 09:30',
  'انتشار: ۱۲ مارس ۲۰۲۴ ۰۶:۴۸ به‌روزرسانی: ۱۲ مارس ۲۰۲۴ ۰۹:۳۰',
  'Publicat el 12 de març de 2024 a les 06:48. Actualitzat el 12 de març de 2024 a les 09:30',
])('published and updated: %s', async (line) => {
  const article = await readOne(`${TITLE}\n\n${line}\n\n${LEAD}\n\n${LAST}`);
  expect([article.text, article.datePublished, article.dateModified]).toEqual([
    `${LEAD}\n\n${LAST}`,
    '2024-03-12T06:48',
    '2024-03-12T09:30',
  ]);
});

/** An age is counted from the day the page was looked at, and a clock alone names no day. */
test.each([
  '12/03/2024 06h48  Atualizado há 2 anos',
  '12.03.2024, 06:48 Uhr  Aktualisiert vor 2 Jahren',
  'Publié le 12/03/2024 à 06:48. Modifié il y a 2 ans',
  '12/03/2024 06:48h. Actualizado hace 2 años',
  '12 marzo 2024 06:48 Aggiornato 2 anni fa',
  '12 maart 2024 06:48  Laatste update: 2 jaar geleden',
  'Publicerad: 12 mars 2024 06:48 · Uppdaterad: för 2 år sedan',
  '12.03.2024 06:48 Aktualizacja: 2 lata temu',
  '12.03.2024 06:48 Обновлено 2 года назад',
  'Updated 3 hours ago. Published 12 March 2024 06:48',
  '12 mar 2024 06h48 (atualizado às 09h30)',
])('published, and updated some time ago: %s', async (line) => {
  const article = await readOne(`${TITLE}\n\n${line}\n\n${LEAD}\n\n${LAST}`);
  expect([article.text, article.datePublished, article.dateModified]).toEqual([
    `${LEAD}\n\n${LAST}`,
    '2024-03-12T06:48',
    null,
  ]);
});

test.each(['Publicado há 2 anos', '2 min read · Updated 1 year ago', 'Обновлено 2 года назад'])(
  'an age alone is no text and no date: %s',
  async (line) => {
    const article = await readOne(`${TITLE}\n\n${line}\n\n${LEAD}\n\n${LAST}`);
    expect([article.text, article.datePublished]).toEqual([`${LEAD}\n\n${LAST}`, null]);
  },
);

test.each([
  '12 March 2024 Updated list of the drivers',
  'The law was published on 12 March 2024 and updated in 2025, the ministry said',
  'Two years ago',
])('kept under a headline: %s', async (line) => {
  const article = await readOne(`${TITLE}\n\n${line}\n\n${LEAD}\n\n${LAST}`);
  expect([article.text, article.datePublished]).toEqual([`${line}\n\n${LEAD}\n\n${LAST}`, null]);
});

test('the day in front of a headline', async () => {
  const article = await readOne(`12/03/24 14:20 - ${TITLE}\n\n${LEAD}\n\n${LAST}`);
  expect([article.title, article.datePublished]).toEqual([TITLE, '2024-03-12T14:20']);
});
