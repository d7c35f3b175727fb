import { expect, test } from 'vitest';
import { tagNames } from '#extract/entities/tag-names.ts';
import { articleOf } from './article.ts';

const namesIn = (text: string, language: string): readonly string[] => [
  ...new Set(
    tagNames(articleOf(text, '', { language }))
      .filter(({ type }) => type !== 'LOC')
      .map(({ type, text: name }) => `${type} ${name}`),
  ),
];

const SPANISH =
  'Dos trenes chocaron ayer en Lisboa y ocho personas resultaron heridas, informó la policía. Además, un tren quedó parado en Setúbal.\n\nAyer por la noche, Marta Figueira, portavoz de Comboios, dijo que la causa era un fallo. Figueira añadió que el servicio volverá mañana. Según ella, la ONU y la empresa Comboios enviarán peritos. Los trenes de Comboios son viejos.';
const GERMAN =
  'Die Feuerwehr löschte am Montag einen Brand in Dresden. Das Feuer brach in der Küche aus, sagte Sprecherin Annegret Mühlhoff. Winzer aus Meißen halfen, und die AfD dankte. Polizei und Feuerwehr ermitteln. Die Polizei sucht Zeugen.';
const UKRAINIAN =
  'КИЇВ. 8 вересня 2021 року. УНІ-Інформ - У Харкові сталася пожежа, повідомила ДСНС. Загинуло двоє людей, сказав Олег Синєгуб.';

test('a word that merely begins a sentence is no name in another language', () => {
  const names = namesIn(SPANISH, 'es');
  expect(names).toContain('PER Marta Figueira');
  expect(names).toContain('PER Figueira');
  for (const junk of ['Ayer', 'Además', 'Según', 'Lisboa', 'Los', 'Dos']) {
    expect(names.filter((name) => name.endsWith(` ${junk}`))).toEqual([]);
  }
});

test('a German noun is none, nor is a place in capitals of another script', () => {
  const single = [...namesIn(GERMAN, 'de'), ...namesIn(UKRAINIAN, 'uk')].filter((name) => /^\S+ [^\s-]+$/.test(name));
  expect(single.filter((name) => !/ (?:AfD|Mühlhoff)$/.test(name))).toEqual([]);
});

test('in English single words stay', () => {
  const names = namesIn('Figueira said the train of Comboios was old. Comboios did not comment, Figueira said.', 'en');
  expect(names.some((name) => name.endsWith(' Figueira'))).toBe(true);
});
