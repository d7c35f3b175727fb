import { expect, test } from 'vitest';
import { foreignBodies } from '#extract/entities/foreign-bodies.ts';
import { tagNames } from '#extract/entities/tag-names.ts';
import { articleOf } from './article.ts';

const organizationsIn = (language: string, text: string): readonly string[] =>
  tagNames(articleOf(text, '', { language }))
    .filter(({ type }) => type === 'ORG')
    .map(({ text: name }) => name);

const TEXTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'es',
    'El Ministerio de Sanidad y la Universidad de Salamanca firmaron. La Guardia Civil detuvo a dos personas, según la Fiscalía de Sevilla.',
    ['Ministerio de Sanidad', 'Universidad de Salamanca', 'Guardia Civil', 'Fiscalía de Sevilla'],
  ],
  [
    'fr',
    "Le ministère de la Justice et l'Université de Lille ont signé. Le Conseil d'État tranchera.",
    ['ministère de la Justice', 'Université de Lille', "Conseil d'État"],
  ],
  [
    'de',
    'Der Bundesgerichtshof wies die Klage ab. Die Staatsanwaltschaft Dresden ermittelt, und die Deutsche Bahn schweigt.',
    ['Bundesgerichtshof', 'Staatsanwaltschaft Dresden', 'Deutsche Bahn'],
  ],
  [
    'it',
    'Il Ministero della Salute ha firmato. La Corte di Cassazione ha respinto il ricorso, e la Procura di Milano indaga.',
    ['Ministero della Salute', 'Corte di Cassazione', 'Procura di Milano'],
  ],
  [
    'pt',
    'O Ministério da Saúde assinou. O Supremo Tribunal Federal negou o recurso, e a Polícia Federal prendeu dois homens.',
    ['Ministério da Saúde', 'Supremo Tribunal Federal', 'Polícia Federal'],
  ],
  [
    'nl',
    'Het ministerie van Defensie tekende. De Hoge Raad verwierp het beroep van de Partij voor de Dieren.',
    ['ministerie van Defensie', 'Hoge Raad', 'Partij voor de Dieren'],
  ],
];

test.each(TEXTS)('bodies of a text in %s: %s', (language, text, names) => {
  expect(organizationsIn(language, text)).toEqual(names);
});

test.each([
  [
    'fr',
    'La Cour de cassation a tranché. La Gendarmerie nationale et la Cour d’appel de Lyon se taisent.',
    ['Cour de cassation', 'Gendarmerie nationale', 'Cour d’appel de Lyon'],
  ],
  ['fr', 'La cour de l’école est fermée, et la police cherche un témoin.', []],
  ['es', 'El líder del Partido Popular Alberto Robledo habló.', ['Partido Popular']],
  ['it', 'Partito da Milano, il treno è arrivato tardi.', []],
  ['fr', 'Parti de Lyon, le convoi est arrivé tard.', []],
  ['de', 'Deutsche Soldaten kehrten heim.', []],
  ['es', 'El tribunal rechazó el recurso y la policía calló.', []],
  ['fi', 'Ministerio de Sanidad', []],
])('and nothing more: %s: %s', (language, text, names) => {
  expect(foreignBodies(text, language).map(({ text: name }) => name)).toEqual(names);
});
