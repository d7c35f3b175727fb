import { expect, test } from 'vitest';
import { tagNames } from '#extract/entities/tag-names.ts';
import { articleOf } from './article.ts';

const namesIn = (language: string, text: string): readonly string[] => [
  ...new Set(
    tagNames(articleOf(text, '', { language }))
      .filter(({ type }) => type !== 'LOC')
      .map(({ type, text: name }) => `${type} ${name}`),
  ),
];

const HOLDING: readonly (readonly [string, string, string])[] = [
  ['de', 'Polizeisprecherin Jutta Amsel bestätigte den Fall. Der Mann floh aus Kassel.', 'PER Jutta Amsel'],
  ['fr', 'L’avocat de la famille, Maître Paul Lemoine, a refusé de répondre.', 'PER Paul Lemoine'],
  ['tr', 'Vali Mehmet Akdağ, yangının söndürüldüğünü söyledi.', 'PER Mehmet Akdağ'],
  ['pl', 'Według Anny Kowalczewskiej wniosek jest za drogi.', 'PER Anny Kowalczewskiej'],
  ['cs', 'Podle Jany Novákové je návrh drahý.', 'PER Jany Novákové'],
  ['tr', 'Erciyes Haber muhabirine konuşan Vali Mehmet Akdağ bilgi verdi.', 'ORG Erciyes Haber'],
  ['tr', 'Yangın çıktı. İçişleri Bakanlığı soruşturma başlattı.', 'ORG İçişleri Bakanlığı'],
  ['en', 'Hatay Haber and Erciyes Haber reported that Ivan Petrov was held.', 'ORG Hatay Haber'],
  ['en', 'K. T. Rama Rao spoke first. P.V. Narayana said nothing to the assembly.', 'PER P.V. Narayana'],
  ['tr', "Mahkeme, Yeşil Sol Parti'nin başvurusunu reddetti.", "ORG Yeşil Sol Parti'nin"],
  ['pl', 'Komenda Główna Policji milczy w tej sprawie.', 'ORG Komenda Główna Policji'],
  // What must stay as it is.
  ['en', 'U.S. Steel said on Tuesday that it would close a mill.', 'ORG U.S. Steel'],
  ['de', 'Der Spiegel berichtete, dass Gerhard Richter in Köln ausstellt.', 'PER Gerhard Richter'],
  ['es', 'El ministro recibió a Ana Robledo Sanz en la sede del partido.', 'PER Ana Robledo Sanz'],
];

test.each(HOLDING)('%s: %s', (language, text, name) => {
  expect(namesIn(language, text)).toContain(name);
});

const NOBODY: readonly (readonly [string, string])[] = [
  ['de', 'Ein Mann ist bei Kassel verunglückt. Sein Begleiter wurde leicht verletzt. Ihre Anwältin schwieg.'],
  ['it', 'Il sindaco ha chiesto aiuto al governo.\n\nRIPRODUZIONE RISERVATA'],
  ['es', 'La huelga sigue mañana.\n\nTODOS LOS DERECHOS RESERVADOS'],
  ['fr', 'L’enquête continue.\n\nTous droits réservés'],
];

test.each(NOBODY)('nobody: %s: %s', (language, text) => {
  expect(namesIn(language, text)).toEqual([]);
});
