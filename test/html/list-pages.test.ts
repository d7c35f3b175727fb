import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { readHtml } from '#normalize/html/read-html.ts';

const RECEIVED_AT = '2025-06-01T12:00:00Z';

const HEADLINES: readonly (readonly [string, string])[] = [
  [
    'Council keeps canal lock open through winter',
    'Councillors backed the plan by 11 votes to four after a long meeting.',
  ],
  ['School roof repairs put off until spring', 'Parents were told on Monday that the money had run out again.'],
  ['Bakery wins prize for its rye loaf', 'The judges praised the crust and the patience behind it.'],
  ['Storm closes the coast road for a second day', 'Drivers are sent inland while crews clear fallen trees.'],
  ['Ferry timetable changes from October', 'The last boat will leave the island half an hour earlier.'],
  ['New bus line links hospital and station', 'Buses will run every twenty minutes from six in the morning.'],
  ['Library to open on Sundays', 'Volunteers will staff the reading room between ten and four.'],
  ['Farmers warn of late harvest after wet summer', 'Wheat stands green in fields that should be stubble by now.'],
  ['Swimming pool closed for inspection', 'A crack was found under the diving board during cleaning.'],
  ['Choir returns from tour with a broken trophy', 'It fell from a luggage rack somewhere north of the border.'],
];
const SPANISH: readonly (readonly [string, string])[] = [
  ['El concejo mantiene abierta la esclusa', 'La medida salió por once votos contra cuatro tras una larga sesión.'],
  ['Postergan el arreglo del techo de la escuela', 'Los padres supieron el lunes que no queda dinero.'],
  ['Una panadería gana un premio por su pan de centeno', 'El jurado elogió la corteza y la paciencia.'],
  ['El temporal corta la ruta costera', 'Los conductores son desviados mientras retiran árboles caídos.'],
  ['Cambian los horarios de la lancha', 'El último servicio saldrá media hora antes desde octubre.'],
  ['Una línea nueva une el hospital y la estación', 'Pasará cada veinte minutos desde las seis.'],
  ['La biblioteca abrirá los domingos', 'Los voluntarios atenderán la sala de lectura.'],
  ['Advierten por una cosecha tardía', 'El trigo sigue verde en los campos tras un verano húmedo.'],
];
const ARABIC: readonly (readonly [string, string])[] = [
  ['البلدية تعيد فتح الجسر القديم', 'عادت حركة السير بعد أعمال استمرت ثمانية أشهر.'],
  ['تأجيل إصلاح سقف المدرسة إلى الربيع', 'أبلغ الأهالي يوم الاثنين بأن الأموال نفدت.'],
  ['مخبز صغير يفوز بجائزة', 'أشادت اللجنة بجودة الخبز وصبر صانعيه.'],
  ['عاصفة تغلق الطريق الساحلي', 'تعمل الفرق على إزالة الأشجار الساقطة.'],
  ['تغيير مواعيد العبارة', 'ستغادر آخر رحلة قبل موعدها بنصف ساعة.'],
  ['المكتبة تفتح أبوابها يوم الجمعة', 'سيشرف متطوعون على قاعة القراءة.'],
];

const page = (language: string, title: string, body: string): string =>
  `<!doctype html><html lang="${language}"><head><title>${title}</title><meta property="og:type" content="website"></head><body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/local">Local</a></li><li><a href="/sport">Sport</a></li></ul></nav></header><main>${body}</main><footer><a href="/about">About</a> <a href="/contact">Contact</a></footer></body></html>`;

const PAGES: readonly (readonly [string, string, string])[] = [
  [
    'front page with hero and river',
    'https://www.overmerepost.example/',
    page(
      'en',
      'Overmere Post - news from the canal towns',
      `<section class="hero"><h2><a href="/n/0">${HEADLINES[0]?.[0]}</a></h2><p>${HEADLINES[0]?.[1]}</p></section><section class="river">${HEADLINES.slice(
        1,
      )
        .map(
          ([title, text], i) =>
            `<article class="card"><a href="/n/${i}"><img src="${i}.jpg"></a><h3><a href="/n/${i}">${title}</a></h3><p>${text}</p></article>`,
        )
        .join('')}</section>`,
    ),
  ],
  [
    'section page with dates and pagination',
    'https://www.overmerepost.example/local',
    page(
      'en',
      'Local news | Overmere Post',
      `<h1>Local news</h1><ul class="list">${HEADLINES.map(
        ([title, text], i) =>
          `<li class="item"><h2><a href="/local/${i}">${title}</a></h2><time>May ${i + 1}, 2025</time><p>${text}</p></li>`,
      ).join(
        '',
      )}</ul><div class="pagination"><a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2">Next</a></div>`,
    ),
  ],
  [
    'Spanish tag page',
    'https://www.elfarodelsur.example/tema/valdorada/',
    page(
      'es',
      'Valdorada: últimas noticias',
      `<h1>Valdorada</h1><p>Todas las noticias sobre Valdorada.</p><div class="grid">${SPANISH.map(
        ([title, text], i) =>
          `<div class="nota"><h3><a href="/n/${i}">${title}</a></h3><div class="bajada">${text}</div><span>Por Redacción</span></div>`,
      ).join('')}</div><a href="?p=2">Cargar más</a>`,
    ),
  ],
  [
    'Arabic section',
    'https://www.alwadi.example/local/',
    page(
      'ar',
      'محليات | الوادي',
      `<h1>محليات</h1>${ARABIC.map(
        ([title, text], i) => `<article class="c"><h3><a href="/n/${i}">${title}</a></h3><p>${text}</p></article>`,
      ).join('')}`,
    ),
  ],
];

test.each(PAGES)('refused as a list: %s', async (_, url, html) => {
  const reading = await readHtml(html, { url, contentType: 'text/html', receivedAt: RECEIVED_AT }, LIMITS);
  expect(reading.ok ? reading.draft.paragraphs.slice(0, 2) : reading.refusal.code).toBe('not-an-article');
});

test('a short report with a short title and no machine data is kept', async () => {
  const text = HEADLINES.map(([, sentence]) => sentence);
  const html = page(
    'en',
    'Lock stays open',
    `<h1>Lock stays open</h1><p>May 4, 2025</p><p>${text.slice(0, 3).join(' ')}</p><p>${text.slice(3, 6).join(' ')}</p><p>${text.slice(6).join(' ')}</p>`,
  );
  const reading = await readHtml(
    html,
    {
      url: 'https://www.overmerepost.example/local/lock-stays-open',
      contentType: 'text/html',
      receivedAt: RECEIVED_AT,
    },
    LIMITS,
  );
  expect(reading.ok).toBe(true);
});
