import { expect, test } from 'vitest';
import { isAttributionLine, withoutAttribution } from '#normalize/html/attribution-line.ts';

test.each([
  ['en', 'By Marta Quill | Updated Feb. 17, 2023 at 10:05 p.m. EST', ['Marta Quill']],
  ['en', 'Published on 4 May 2023 · 4 min read', []],
  ['fr', 'Par Hélène Roussel – publié le 4 mai 2023', ['Hélène Roussel']],
  ['fr', 'Publié le 4 mai 2023 à 10h05, mis à jour le 5 mai 2023 à 08h12', []],
  ['de', 'Von Jürgen Ahlers, veröffentlicht am 17. Februar 2023, 10:05 Uhr', ['Jürgen Ahlers']],
  ['es', 'Por Lucía Ferrer. Publicado el 17 de febrero de 2023 a las 10:05 h', ['Lucía Ferrer']],
  ['pt', 'Por Rui Matos – 17 de março de 2023 às 10h05, atualizado em 18 de março de 2023', ['Rui Matos']],
  ['it', 'di Carla Neri, pubblicato il 17 febbraio 2023 alle 10:05', ['Carla Neri']],
  ['nl', 'Door Joris Beek, gepubliceerd op 17 februari 2023 om 10:05 uur', ['Joris Beek']],
  ['sv', 'Av Britta Lind. Publicerad 17 februari 2023 kl. 10.05', ['Britta Lind']],
  ['pl', 'Autor: Jan Sowa, opublikowano 17 lutego 2023, godz. 10:05', ['Jan Sowa']],
  ['tr', 'Yayınlanma: 17 Şubat 2023 Cuma 10:05, Güncelleme: 17 Şubat 2023 11:40', []],
  ['id', 'Oleh Dewi Lestari, diterbitkan Jumat, 17 Februari 2023 pukul 10:05 WIB', ['Dewi Lestari']],
  ['ru', 'Автор: Ирина Белова, опубликовано 17 февраля 2023 в 10:05', ['Ирина Белова']],
  ['ar', 'بقلم سامي حداد | نشر في 17 فبراير 2023 الساعة 10:05', ['سامي حداد']],
  ['hi', 'लेखक: राजेश वर्मा, प्रकाशित 17 फरवरी 2023 10:05 बजे', ['राजेश वर्मा']],
  ['ja', '公開日 2023年2月17日 更新 2023年2月18日', []],
  ['zh', '记者 李晓明 发布时间：2023年2月17日 10:05', ['李晓明']],
])('%s: %s', (language, line, authors) => {
  expect(isAttributionLine(line, authors, language)).toBe(true);
});

test.each([
  ['en', 'By the end of May 4, 2023 the river had fallen.', ['Marta Quill']],
  ['en', 'PARIS, May 4, 2023 (AFP) –', []],
  ['en', 'Marta Quill was named editor on Friday.', ['Marta Quill']],
  ['en', 'By hand', []],
  ['fr', 'Publié le 4 mai 2023, le rapport accable la mairie.', []],
  ['de', 'Am 17. Februar 2023 um 10:05 Uhr bebte die Erde.', []],
  ['ja', '2023年2月17日、市は計画を認めた。', []],
])('text stays, %s: %s', (language, line, authors) => {
  expect(isAttributionLine(line, authors, language)).toBe(false);
});

test('only lines at the top go, and never the whole text', () => {
  const text =
    'The lock at Overmere was opened to barges again after the flood had carried its upper gate away last spring.';
  expect(withoutAttribution(['4 May 2023', text, 'By Marta Quill'], ['Marta Quill'], 'en')).toEqual([text]);
  const late = [text, text, text, text, text, '4 May 2023'];
  expect(withoutAttribution(late, [], 'en')).toEqual(late);
  expect(withoutAttribution(['4 May 2023', 'Closed.'], [], 'en')).toEqual(['4 May 2023', 'Closed.']);
});
