import { chunksOf, type EntityProvider, type NamedText, type ProvidedSpan, type Refusal } from './provider.ts';

/** One finding of `DetectEntities`; offsets count code points, not UTF-16 units. */
export interface DetectedEntity {
  readonly Type?: string | undefined;
  readonly Score?: number | undefined;
  readonly BeginOffset?: number | undefined;
  readonly EndOffset?: number | undefined;
}

/** What is used of Amazon Comprehend. A refusal of this language or text is a value; all else is thrown. */
export interface ComprehendPort {
  detectEntities(text: string, language: string): Promise<readonly DetectedEntity[] | Refusal>;
}

/** `DetectEntities` takes 100 KB of UTF-8; a margin is kept. */
const LIMIT_BYTES = 95_000;
const LANGUAGES = new Set(['en', 'es', 'fr', 'de', 'it', 'pt', 'ar', 'hi', 'ja', 'ko', 'zh', 'zh-TW']);
const TRADITIONAL_CHINESE = /^zh-(?:hant|tw|hk|mo)\b/i;
/** COMMERCIAL_ITEM, EVENT, TITLE, DATE, QUANTITY and OTHER are left to our own rules. */
const TYPES: ReadonlyMap<string, ProvidedSpan['type']> = new Map([
  ['PERSON', 'PER'],
  ['ORGANIZATION', 'ORG'],
  ['LOCATION', 'LOC'],
]);
/** Headline and text go in one request: a request is charged at least 300 characters. */
const BETWEEN = '\n\n';

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The service's name of a BCP 47 language, null where it knows none. Of an article whose language is unknown it is asked in English. */
export function comprehendLanguage(tag: string | null): string | null {
  if (tag === null) return 'en';
  if (TRADITIONAL_CHINESE.test(tag)) return 'zh-TW';
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  return LANGUAGES.has(language) ? language : null;
}

/** What is sent of an article, all of it. */
export function comprehendText({ title, text }: Pick<NamedText, 'title' | 'text'>): string {
  return title === '' ? text : `${title}${BETWEEN}${text}`;
}

/** UTF-16 index of each code point, and of the end. */
function codePointStarts(text: string): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  starts.push(at);
  return starts;
}

type Found = Omit<ProvidedSpan, 'in'>;

async function spansIn(port: ComprehendPort, source: string, language: string): Promise<readonly Found[] | Refusal> {
  const spans: Found[] = [];
  for (const chunk of chunksOf(source, LIMIT_BYTES, bytesOf)) {
    if (chunk.text.trim() === '') continue;
    const found = await port.detectEntities(chunk.text, language);
    if (typeof found === 'string') return found;
    const starts = codePointStarts(chunk.text);
    for (const { Type, Score, BeginOffset, EndOffset } of found) {
      const type = TYPES.get(Type ?? '');
      const start = starts[BeginOffset ?? -1];
      const end = starts[EndOffset ?? -1];
      if (type === undefined || start === undefined || end === undefined || end <= start) continue;
      const text = chunk.text.slice(start, end);
      const confidence = Math.round((Score ?? 0) * 100);
      spans.push({ start: chunk.start + start, end: chunk.start + end, text, type, confidence });
    }
  }
  return spans;
}

/** Says in which of the two a name lies, with offsets into that one. A name across the border is none. */
function placed(span: Found, title: string): ProvidedSpan[] {
  if (title === '') return [{ in: 'text', ...span }];
  if (span.end <= title.length) return [{ in: 'title', ...span }];
  const border = title.length + BETWEEN.length;
  if (span.start < border) return [];
  return [{ in: 'text', ...span, start: span.start - border, end: span.end - border }];
}

/** Amazon Comprehend as a provider of names; chunked at sentence borders, offsets turned into UTF-16 units. */
export function comprehendProvider(port: ComprehendPort): EntityProvider {
  return {
    id: 'comprehend',
    async namesOf(article) {
      const language = comprehendLanguage(article.language);
      if (language === null) return { ok: false, why: 'unsupported-language' };
      const found = await spansIn(port, comprehendText(article), language);
      if (typeof found === 'string') return { ok: false, why: found };
      return { ok: true, spans: found.flatMap((span) => placed(span, article.title)) };
    },
  };
}
