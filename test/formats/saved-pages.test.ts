import { expect, test } from 'vitest';
import { readAll, readOne } from './read.ts';

const BODY = [
  'The harbour of Gdańsk reopened on Saturday after the storm that had kept ships at sea for two days, the port authority said in a statement.',
  'Forty ships had waited in the bay, among them a ferry with café owners from Malmö who had run out of coffee on the second night, its captain said.',
  'The tugs worked through the night, and the first grain ship left for Rotterdam at seven in the morning, the harbour master said on the radio.',
  'Nobody was hurt, but three cranes were damaged and will be repaired before the end of March, according to the port authority of the city.',
];
const ADDRESS = 'https://news.example/2024/02/28/harbour';
const ADVERTISEMENT =
  '<html><body><p>Buy a car today, the offer ends on Sunday, and the seller throws in the winter tyres.</p></body></html>';

function pageWith(meta: string): string {
  return `<!DOCTYPE html><html lang="en"><head>${meta}<title>Harbour reopens after storm | Baltic Post</title>
<meta property="article:published_time" content="2024-02-28T09:00:00+01:00"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Harbour reopens after storm</h1><p class="byline">By Anna Nowak</p>
<figure><img src="https://news.example/crane.jpg"><figcaption>A crane</figcaption></figure>${BODY.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;
}
const PAGE = Buffer.from(pageWith(''));

function quotedPrintable(bytes: Uint8Array): string {
  const lines = [''];
  for (const byte of bytes) {
    if (byte === 10) {
      lines.push('');
      continue;
    }
    const plain = byte >= 32 && byte < 127 && byte !== 61;
    const sign = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    const line = lines.at(-1) ?? '';
    if (line.length + sign.length > 75) {
      lines[lines.length - 1] = `${line}=`;
      lines.push(sign);
    } else lines[lines.length - 1] = line + sign;
  }
  return lines.join('\r\n');
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll(/.{76}/g, '$&\r\n');
}

function part(headers: readonly string[], body: string): string {
  return `--bb\r\n${headers.join('\r\n')}\r\n\r\n${body}\r\n`;
}

const FRAME = part(
  ['Content-Type: text/html; charset=utf-8', 'Content-ID: <ad@x>', 'Content-Location: https://ads.example/frame'],
  ADVERTISEMENT,
);
const STYLE = part(
  ['Content-Type: text/css', 'Content-Transfer-Encoding: quoted-printable', 'Content-Location: cid:css@blink'],
  'body { color: red }',
);
const PICTURE = part(
  ['Content-Type: image/png', 'Content-ID: <crane@x>', 'Content-Transfer-Encoding: base64'],
  'iVBORw0KGgo=',
);

function chrome(...parts: readonly string[]): string {
  return `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${ADDRESS}\r\nSubject: Harbour reopens\r\nDate: Tue, 3 Mar 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="bb"\r\n\r\n\r\n${parts.join('')}--bb--\r\n`;
}

function mainPart(encoding: string, body: string, type = 'text/html'): string {
  return part(
    [
      `Content-Type: ${type}`,
      'Content-ID: <main@x>',
      `Content-Transfer-Encoding: ${encoding}`,
      `Content-Location: ${ADDRESS}`,
    ],
    body,
  );
}

const SAVED = chrome(mainPart('quoted-printable', quotedPrintable(PAGE)), STYLE, PICTURE);
/** Bytes of ISO 8859-2 and of windows-1250: ń is F1 in both, é E9, ö F6. */
const CENTRAL = (page: string): Buffer => Buffer.from(page.replaceAll('ń', 'ñ'), 'latin1');
const META = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">';
const FIREFOX = `From: "Saved by Mozilla Firefox"\r\nSubject: =?utf-8?Q?Harbour_reopens?=\r\nDate: Tue, 05 Mar 2024 11:00:00 +0100\r\nMIME-Version: 1.0\r\n`;

const EXPECTED = {
  format: 'mhtml',
  title: 'Harbour reopens after storm',
  url: ADDRESS,
  authors: ['Anna Nowak'],
  datePublished: '2024-02-28T09:00:00+01:00',
  language: 'en',
  images: ['https://news.example/crane.jpg'],
  paragraphs: BODY,
};

test.each([
  ['quoted-printable, as Chrome saves', SAVED],
  ['with bare line feeds', SAVED.replaceAll('\r\n', '\n')],
  ['base64', chrome(mainPart('base64', base64(PAGE)), STYLE, PICTURE)],
  [
    'charset stated by the part',
    chrome(mainPart('base64', base64(CENTRAL(pageWith(''))), 'text/html; charset=windows-1250')),
  ],
  ['charset stated by the page alone', chrome(mainPart('quoted-printable', quotedPrintable(CENTRAL(pageWith(META)))))],
  [
    'charset of the part on a folded line, and wrong',
    chrome(mainPart('quoted-printable', quotedPrintable(PAGE), 'text/html;\r\n\tcharset="iso-8859-1"')),
  ],
  ['a frame behind the page', chrome(mainPart('quoted-printable', quotedPrintable(PAGE)), FRAME)],
  [
    'a frame before the page, which has the address',
    chrome(FRAME, mainPart('quoted-printable', quotedPrintable(PAGE))),
  ],
  [
    'start= names the second part',
    `${FIREFOX}Content-Type: multipart/related; type="text/html"; start="<main@x>"; boundary="bb"\r\n\r\n${FRAME}${mainPart('8bit', PAGE.toString())}--bb--\r\n`,
  ],
  [
    'alternative inside related',
    `${FIREFOX}Content-Type: multipart/related; boundary="bb"; type="multipart/alternative"\r\n\r\nThis is a multi-part message in MIME format.\r\n\r\n--bb\r\nContent-Type: multipart/alternative; boundary="cc"\r\n\r\n--cc\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: ${ADDRESS}\r\n\r\n${quotedPrintable(PAGE)}\r\n--cc--\r\n${PICTURE}--bb--\r\n`,
  ],
  [
    'one part and no others',
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${ADDRESS}\r\nSubject: Harbour\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(PAGE)}`,
  ],
])('a saved page: %s', async (_, message) => {
  const { title, url, authors, datePublished, language, images, text, provenance } = await readOne(message);
  expect({
    format: provenance.format,
    title,
    url,
    authors,
    datePublished,
    language,
    images: images.map((image) => image.url),
    paragraphs: text.split('\n\n'),
  }).toEqual(EXPECTED);
});

test('a saved page that breaks off gives what there is', async () => {
  const { title, text } = await readOne(SAVED.slice(0, SAVED.indexOf('three cranes')));
  expect([title, ...text.split('\n\n')]).toEqual([
    'Harbour reopens after storm',
    ...BODY.slice(0, 3),
    'Nobody was hurt, but',
  ]);
});

test('a saved page without a page is refused', async () => {
  const [outcome] = await readAll(chrome(STYLE, PICTURE));
  expect(outcome?.ok === false ? outcome.reject.code : outcome).toBe('no-text');
});

test('a mail that states no charset is read by its bytes', async () => {
  const text = Buffer.from(
    `MALMÖ, 3 mars 2024 - Kaféet vid hamnen öppnar igen efter stormen, säger ägaren.\r\n`,
    'latin1',
  );
  const mail = `From: desk@news.example\r\nSubject: Cafe\r\nDate: Sun, 03 Mar 2024 10:00:00 +0100\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(text)}`;
  expect((await readOne(mail)).text).toBe(
    'MALMÖ, 3 mars 2024 - Kaféet vid hamnen öppnar igen efter stormen, säger ägaren.',
  );
});
