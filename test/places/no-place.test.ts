import { describe, expect, test } from 'vitest';
import { placeOf, placesIn } from './article.ts';

const named = (text: string): readonly string[] =>
  placesIn(text)
    .places.flatMap(({ mentions }) => mentions)
    .map(({ text: wording }) => wording)
    .toSorted();

describe('names that are no places', () => {
  test.each([
    ['The Duke of Wellington and the Earl of Derby sold two paintings in London.', ['London']],
    ['Lord Sydney spoke to farmers near Leicester on Monday.', ['Leicester']],
    ['The trawler Santa Rosalía sank off Galicia. The Santa Rosalía had left Vigo.', ['Galicia', 'Vigo']],
    [
      'Serve the veal with Marsala and mushrooms, the chef said. He makes chicken Kiev and Peking duck too. He trained in Turin.',
      ['Turin'],
    ],
    ['A Boston terrier ran away in Denver.', ['Denver']],
    ['Karhula Oy cut 40 jobs in Finland. Karhula said demand was weak.', ['Finland']],
    ['The former Soviet republic of Moldova asked Germany for Soviet-era shells.', ['Germany', 'Moldova']],
    // What must stay: the same names as places.
    ['Rain fell in Wellington and in Derby.', ['Derby', 'Wellington']],
    ['The Archbishop of Canterbury preached in England.', ['Canterbury', 'England']],
    ['The trawler Santa Rosalía was built in Santa Rosalía, Mexico.', ['Mexico', 'Santa Rosalía']],
    ['Officials in Kiev said the power was back in Ukraine.', ['Kiev', 'Ukraine']],
    ['The chef roasted mushrooms in butter in Marsala, Sicily.', ['Marsala', 'Sicily']],
    ['Police in Toyota, Japan, said Toyota Motor Corp. had been robbed.', ['Japan', 'Toyota']],
    ['Soviet troops left Prague in 1991.', ['Prague', 'Soviet']],
  ])('%s', (text, wanted) => {
    expect(named(text)).toEqual(wanted);
  });

  test('the Gulf is a sea, and of Mexico where the text says so', () => {
    expect(placeOf(placesIn('Tankers waited in the Gulf on Monday, Iran said.'), 'Gulf')?.name).toBe('Persian Gulf');
    const storm = placesIn('The storm crossed the Gulf of Mexico. Rigs in the Gulf were shut, Louisiana said.');
    expect(placeOf(storm, 'Gulf')?.name).toBe('Gulf of Mexico');
    expect(placeOf(placesIn('The Gulf coalition began bombing Iraqi positions.'), 'The Gulf')).toBeNull();
  });

  test('a treaty names a place but is no scene', () => {
    const found = placesIn(
      'Ministers praised the Treaty of Rome and the Kyoto Protocol at a meeting in Antwerp, Belgium.',
    );
    expect(found.focus?.name).toBe('Antwerp');
    expect(placesIn('The ministers praised the Treaty of Rome and the Treaty of Lisbon.').focus).toBeNull();
  });
});
