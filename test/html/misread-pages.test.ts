import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import { MADE_TEXTS, type MadeTexts } from './made-texts.ts';

const HINTS = { url: null, contentType: null, receivedAt: '2026-01-01T00:00:00Z' };
const page = ({ language, items, prose }: MadeTexts): string =>
  `<html lang="${language}"><head><title>“${items[0]?.[0]}”</title></head><body><h1>“${items[0]?.[0]}”</h1>${prose.map((text) => `<p>“${text}” – 1</p>`).join('')}</body></html>`;
/** As a crawler stores a page of UTF-8 that it took for Latin-1. */
const misread = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
const read = async (html: string) => {
  const reading = await readHtml(html, HINTS, LIMITS);
  return reading.ok
    ? { title: reading.draft.title, paragraphs: reading.draft.paragraphs, repairs: reading.draft.repairs }
    : reading.refusal;
};

test('a page of UTF-8 that was stored as Latin-1 is read as it was written, in every script', async () => {
  for (const t of MADE_TEXTS) {
    const html = page(t);
    const expected = await read(html);
    expect(expected, t.language).toMatchObject({ repairs: [] });
    expect(await read(misread(html)), t.language).toEqual({ ...expected, repairs: ['mojibake'] });
  }
});

test('letters that may be a sequence of bytes by chance stay', async () => {
  const text =
    'Âmbar e Ímpar são os nomes dos dois gatos da biblioteca, que dormem na estante dos romances desde o inverno e só descem quando alguém abre a porta da cozinha.';
  const html = `<html lang="pt"><head><title>Os gatos da biblioteca</title></head><body><h1>Os gatos da biblioteca</h1><p>${text}</p><p>${text} «Â»</p></body></html>`;
  expect(await read(html)).toEqual({ title: 'Os gatos da biblioteca', paragraphs: [text, `${text} «Â»`], repairs: [] });
});
