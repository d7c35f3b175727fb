import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { readHtml } from '#normalize/html/read-html.ts';

const HINTS = { url: null, contentType: null, receivedAt: '2024-03-09T12:00:00Z' };

async function paragraphsOf(body: string): Promise<readonly string[]> {
  const html = `<!doctype html><html><head><title>Ponte chiuso fino all'autunno</title></head><body>${body}</body></html>`;
  const reading = await readHtml(html, HINTS, LIMITS);
  return reading.ok ? reading.draft.paragraphs : [];
}

/** Short leads with a dateline, over one longer paragraph: the weights alone drop them. */
test.each([
  [
    'Dresden, 3. März (dpa) - Die Brücke über die Elbe bleibt nach dem Unfall eines Frachtschiffs gesperrt.',
    'Die Brücke soll im Herbst wieder geöffnet werden, teilte die Stadt am Montag mit. Zwei Fähren fahren bis dahin alle zehn Minuten.',
  ],
  [
    'ROUEN, 3 mars (AFP) - Le pont sur la Seine reste fermé après la collision d’un cargo.',
    'Il doit rouvrir à l’automne, a indiqué la ville lundi. Deux bacs traversent d’ici là toutes les dix minutes.',
  ],
  [
    'Sevilla, 3 mar (EFE).- El puente sigue cerrado tras el choque de un carguero.',
    'Debe reabrir en otoño, indicó el lunes el ayuntamiento. Dos transbordadores cruzan mientras tanto cada diez minutos.',
  ],
  [
    'LEEDS, England, March 3 (XYZ) - The bridge stays closed after a barge hit it.',
    'It is to open again in autumn, the council said on Monday. Two ferries cross every ten minutes until then.',
  ],
])('keeps the lead %s', async (lead, next) => {
  const page = `<article><h1>Ponte chiuso fino all'autunno</h1><p>${lead}</p><p>${next}</p></article>`;
  expect(await paragraphsOf(page)).toEqual([lead, next]);
});

test('a teaser with a dateline that stands apart from the article stays out', async () => {
  const teaser = 'Dresden, 3. März (dpa) - Die Brücke bleibt gesperrt.';
  const story =
    'The council met on Monday and voted to keep the library open, after a debate of four hours. Members of all parties spoke, and the mayor said the vote was a relief.';
  const aside = `<aside class="related"><p><a href="/b">${teaser}</a></p></aside>`;
  const page = `${aside}<article><h1>Ponte chiuso fino all'autunno</h1><p>${story}</p><p>${story.replace('Monday', 'Tuesday')}</p></article>`;
  expect(await paragraphsOf(page)).toEqual([story, story.replace('Monday', 'Tuesday')]);
});
