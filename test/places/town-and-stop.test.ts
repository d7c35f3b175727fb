import { expect, test } from 'vitest';
import { extract } from '#extract/extract.ts';
import { readOne } from '../formats/read.ts';

async function filed(opening: string) {
  const { dateline, located } = extract(await readOne(`A report from the region\n\n${opening}\n\n${opening}`));
  return [dateline?.text ?? null, located?.name ?? null];
}

/** A town and a full stop, or a town in brackets, opens the story only where it is a town, and where the language writes so. */
test.each([
  ['Malmö. Ett lager brann ner i natt och två personer fick föras till sjukhus.', 'Malmö.', 'Malmö'],
  ['Oulu. Poliisi epäilee kolmea miestä törkeästä ryöstöstä keskustassa.', 'Oulu.', 'Oulu'],
  ['Kaunas. Policija sulaikė tris vyrus dėl apiplėšimo miesto centre.', 'Kaunas.', 'Kaunas'],
  ['Sevilla. Los bomberos trabajaron toda la noche en la nave.', 'Sevilla.', 'Seville'],
  ['KYIV. The president signed the law on Tuesday after a long debate.', 'KYIV.', 'Kyiv'],
  ['(Tokyo, 12th March) A strong quake shook the capital on Tuesday.', '(Tokyo, 12th March)', 'Tokyo'],
  ['(Nairobi) – Kenyan authorities should look into the killings.', '(Nairobi) –', 'Nairobi'],
  ['Sofia. Eine Frau mit diesem Namen gewann am Sonntag das Turnier.', null, null],
  ['Victoria. La reina que marcó un siglo vuelve a las pantallas.', null, null],
  ['Schweden. Die Regierung in Stockholm hat den Haushalt beschlossen.', null, null],
  ['Ekonomi. Regeringen vill höja skatten på bensin från januari nästa år.', null, null],
  ['London. The fog was so thick that the lamps were lit before four.', null, null],
  ['(Smith, March 12, 2024) The study found that cats sleep more in winter.', null, null],
  ['(Opinion) – The study found that cats sleep more in winter.', null, null],
])('%s', async (opening, dateline, located) => {
  expect(await filed(opening)).toEqual([dateline, located]);
});
