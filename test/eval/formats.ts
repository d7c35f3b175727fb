/** Quality of reading formats: charsets guessed without a declaration, language, the IPTC's own samples, dates in text.
 * The first and last run on texts of this project, the others need the labelled data. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { findDates } from '#extract/dates/find-dates.ts';
import { decode } from '#normalize/charset/decode.ts';
import { detectLanguage } from '#normalize/language/detect-language.ts';
import { parseFragment } from '#normalize/markup/fragment.ts';
import { readMarkupBody } from '#normalize/markup/paragraphs.ts';
import { articleWith } from '../formats/article.ts';
import { CHARSET_SAMPLES } from '../formats/charset-samples.ts';
import { EXPRESSIONS, NO_DATES } from '../formats/date-expressions.ts';
import { readAll } from '../formats/read.ts';
import { dataFolder, type LabelledPage, loadPages, unpack } from './html-pages/load.ts';

const CHARSETS: Readonly<Record<string, readonly string[]>> = {
  de: ['windows-1252', 'iso-8859-15'],
  en: ['windows-1252'],
  fr: ['windows-1252'],
  es: ['windows-1252'],
  pt: ['windows-1252'],
  it: ['windows-1252'],
  pl: ['windows-1250', 'iso-8859-2'],
  cs: ['windows-1250', 'iso-8859-2'],
  ru: ['windows-1251', 'koi8-r'],
  tr: ['windows-1254'],
  ja: ['shift_jis', 'euc-jp'],
  zh: ['gb18030'],
  ko: ['euc-kr'],
  el: ['windows-1253'],
  he: ['windows-1255'],
  ar: ['windows-1256'],
};
const share = (good: number, all: number): string => `${all === 0 ? '-' : (good / all).toFixed(3)} (${good}/${all})`;
const line = (name: string, value: string): void => console.log(`${name.padEnd(52)} ${value}`);

export async function run(): Promise<void> {
  ownCharsets();
  dates();
  const folder = dataFolder();
  if (folder === null) {
    console.log('formats: no labelled data. Put the archives of `extract` into the folder that DATELINE_DATA names.');
    return;
  }
  const pages = loadPages(folder);
  for (const aside of [false, true]) pageCharsets(pages, aside);
  languages(pages);
  await iptc(unpack(folder, 'iptc-samples'));
}

function ownCharsets(): void {
  let all = 0;
  let good = 0;
  for (const { text, charsets } of CHARSET_SAMPLES) {
    for (const charset of charsets) {
      for (const variant of [text, `<html><body><p>${text}</p></body></html>`, text.slice(0, 90)]) {
        const encoded = iconv.encode(variant, charset);
        if (iconv.decode(encoded, charset) !== variant) continue;
        all++;
        if (textOf(encoded) === variant) good++;
      }
    }
  }
  line('charset undeclared, own paragraphs in 23 encodings', share(good, all));
}

/** Pages re-encoded without any declaration; what the charset lacks is written as a numeric entity, as editors' systems do. */
function pageCharsets(pages: readonly LabelledPage[], aside: boolean): void {
  const counts = new Map<string, { all: number; good: number }>();
  for (const { html } of pages.filter((page) => page.aside === aside)) {
    const text = html.replace(/<script[\s\S]*?<\/script>/gi, '').replace(/<meta[^>]*charset[^>]*>/gi, '');
    const language = detectLanguage(text.replace(/<[^>]*>/g, ' ').slice(0, 8_000))?.language ?? '';
    for (const charset of CHARSETS[language] ?? []) {
      const wording = [...text].map((char) => (fits(char, charset) ? char : `&#${char.codePointAt(0)};`)).join('');
      const encoded = iconv.encode(wording, charset);
      if (!encoded.some((byte) => byte > 127)) continue;
      const count = counts.get(charset) ?? { all: 0, good: 0 };
      count.all++;
      if (textOf(encoded) === wording) count.good++;
      counts.set(charset, count);
    }
  }
  const rows = [...counts.values()];
  const total = share(
    rows.reduce((sum, row) => sum + row.good, 0),
    rows.reduce((sum, row) => sum + row.all, 0),
  );
  line(`charset undeclared, pages ${aside ? 'kept aside' : 'looked at'}, text equal`, total);
  line('', [...counts].map(([name, { good, all }]) => `${name} ${good}/${all}`).join(' · '));
}

function fits(char: string, charset: string): boolean {
  return char < '\u0080' || iconv.decode(iconv.encode(char, charset), charset) === char;
}

function textOf(bytes: Uint8Array): string | null {
  const decoding = decode(bytes, null);
  return decoding.ok ? decoding.decoded.text : null;
}

/** Labels are the pages' own `lang`, which is wrong on two or three pages in a hundred: those are printed. */
function languages(pages: readonly LabelledPage[]): void {
  let all = 0;
  let good = 0;
  let start = 0;
  const odd: string[] = [];
  for (const { html, id } of pages) {
    const label = /<html[^>]{0,300}\slang=["']?([a-z]{2})/i.exec(html)?.[1]?.toLowerCase();
    const text = readMarkupBody(parseFragment(html))
      .paragraphs.filter((paragraph) => paragraph.length > 120)
      .join('\n');
    if (label === undefined || text.length < 400) continue;
    all++;
    if (detectLanguage(text)?.language === label) good++;
    else odd.push(`${id} says ${label}, reads ${detectLanguage(text)?.language}`);
    if (detectLanguage(text.slice(0, 300))?.language === label) start++;
  }
  line('language, text against the page’s label', share(good, all));
  line('language, first 300 characters', share(start, all));
  for (const row of odd) console.log(`    ${row}`);
}

/** The IPTC's examples: texts must become articles with headline and date; pictures, events and packages must be refused by name. */
async function iptc(root: string): Promise<void> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /examples|tools/.test(name) && /\.(?:xml|json)$/.test(name) && !/schema/.test(name),
  );
  const outcomes = new Map<string, number>();
  let texts = 0;
  let attributed = 0;
  for (const file of files) {
    for (const outcome of await readAll(readFileSync(join(root, file)), { receivedAt: '2026-01-01T00:00:00Z' })) {
      const kind = outcome.ok ? `article:${outcome.value.provenance.format}` : outcome.reject.code;
      outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
      if (!outcome.ok) continue;
      texts++;
      if (outcome.value.titleBasis === 'headline' && outcome.value.datePublished !== null) attributed++;
    }
  }
  line(`IPTC samples, ${files.length} files: texts with headline and date`, share(attributed, texts));
  line('', [...outcomes].map(([kind, count]) => `${kind} ${count}`).join(' · '));
}

function dates(): void {
  let good = 0;
  for (const { sentence, values, published, language } of EXPRESSIONS) {
    const text = sentence.replace('[', '').replace(']', '');
    const article = articleWith({ text, datePublished: published ?? '2023-02-17', language: language ?? 'en' });
    const found = findDates(article);
    if (found.length === 1 && values.includes(found[0]?.value ?? '')) good++;
  }
  line('dates in text, own table of expressions', share(good, EXPRESSIONS.length));
  const silent = NO_DATES.filter((text) => findDates(articleWith({ text })).length === 0).length;
  line('sentences without a date in which none is found', share(silent, NO_DATES.length));
}
