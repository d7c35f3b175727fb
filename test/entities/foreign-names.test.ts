import { expect, test } from 'vitest';
import { findEntities } from '#extract/entities/find-entities.ts';
import { tagNames } from '#extract/entities/tag-names.ts';
import { findPlaces } from '#extract/places/find-places.ts';
import { articleOf } from './article.ts';

const OPENED: readonly (readonly [string, string])[] = [
  [
    'es',
    'En Estados Unidos, la empresa Iberdrola invertirá 2.000 millones de euros. En España creará 300 empleos. En Reino Unido cerrará una planta en Glasgow. Desde Estados Unidos llegaron inversores.',
  ],
  [
    'pt',
    'Nos Estados Unidos, a empresa Galp fechou um escritório em Houston. No Brasil, criará 300 empregos. Em Portugal, a empresa vai investir mais. Na Argentina não há planos.',
  ],
  [
    'fr',
    'Aux Etats-Unis, le groupe Renault ferme une usine. Au Royaume-Uni, rien ne change. En Allemagne, les syndicats protestent à Berlin. En France, il crée des emplois.',
  ],
  [
    'it',
    'Negli Stati Uniti la società investe due miliardi. Nel Regno Unito nulla cambia. In Francia nasce un nuovo gruppo.',
  ],
  [
    'de',
    'In Großbritannien ändert sich nichts. In den USA investiert der Konzern. In Österreich protestieren Arbeiter.',
  ],
];

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

test.each(OPENED)(
  '%s: a preposition and a country at the beginning of a sentence are no organization',
  (language, text) => {
    const article = articleOf(text, text.slice(0, text.indexOf('.')), { language });
    const spans = tagNames(article);
    const { entities } = findEntities(article, spans, findPlaces(article, spans).places);
    expect(
      entities.map(({ name }) => name).filter((name) => /^(?:En|Des|N|Au|In|Em)\p{L}* \p{Lu}|Uni/u.test(name)),
    ).toEqual([]);
  },
);

test('the country behind the preposition is found', () => {
  const article = articleOf(OPENED[0]?.[1] ?? '', '', { language: 'es' });
  const { places } = findPlaces(article, tagNames(article));
  const ids = places.map(({ placeId }) => placeId);
  expect(ids).toEqual(expect.arrayContaining(['country:US', 'country:GB', 'country:ES']));
});

test('a name that begins with such a word inside a sentence stays whole', () => {
  const names = namesIn(
    'La policía detuvo a dos hombres, dijo Del Potro en Madrid. El equipo de Del Potro ganó.',
    'es',
  );
  expect(names.every((name) => !name.endsWith(' Potro') || name.endsWith('Del Potro'))).toBe(true);
});
